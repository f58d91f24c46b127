// Written from src/main/schema/balancing.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One balancing measure of an action in its area: whether it moved the wrong way since the action began. It says what changed, not that the action did it. */
public final class BalancingTable {
    private static final TypedTable.Builder<BalancingTable> T =
            new TypedTable.Builder<>("balancing", Stage.COMPUTE, true, "One balancing measure of an action in its area: whether it moved the wrong way since the action began. It says what changed, not that the action did it.");

    /** Identifies the action in the register. */
    public static final Field<BalancingTable, String> ACTION_ID = T.field(new Column("action_id", Type.STRING, Role.IDENTIFIER, "", "Identifies the action in the register.", false), String.class);
    /** The indicator that might be harmed. */
    public static final Field<BalancingTable, String> BALANCING_INDICATOR_ID = T.field(new Column("balancing_indicator_id", Type.STRING, Role.IDENTIFIER, "", "The indicator that might be harmed.", false), String.class);
    /** Code of the area or provider. */
    public static final Field<BalancingTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider.", false), String.class);
    /** The day on which things changed. */
    public static final Field<BalancingTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "The day on which things changed.", true), LocalDate.class);
    /** True when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told. */
    public static final Field<BalancingTable, Boolean> MOVED_ADVERSELY = T.field(new Column("moved_adversely", Type.BOOLEAN, Role.ATTRIBUTE, "", "True when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told.", true), Boolean.class);
    /** moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell. */
    public static final Field<BalancingTable, String> MOVEMENT = T.field(new Column("movement", Type.STRING, Role.ATTRIBUTE, "", "moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell.", false), String.class);
    /** What it did since, in the words of action_effect. */
    public static final Field<BalancingTable, String> VERDICT = T.field(new Column("verdict", Type.STRING, Role.ATTRIBUTE, "", "What it did since, in the words of action_effect.", false), String.class);
    /** The same in a plain sentence. */
    public static final Field<BalancingTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The same in a plain sentence.", false), String.class);
    /** Whole periods with a value before the action began. */
    public static final Field<BalancingTable, Integer> POINTS_BEFORE = T.field(new Column("points_before", Type.INT, Role.MEASURE, "periods", "Whole periods with a value before the action began.", false), Integer.class);
    /** Whole periods with a value since. The period in which it began belongs to neither. */
    public static final Field<BalancingTable, Integer> POINTS_AFTER = T.field(new Column("points_after", Type.INT, Role.MEASURE, "periods", "Whole periods with a value since. The period in which it began belongs to neither.", false), Integer.class);
    /** Last day of the newest period. */
    public static final Field<BalancingTable, LocalDate> LATEST_ON = T.field(new Column("latest_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest period.", true), LocalDate.class);
    /** Centre of the control chart before: the mean of its values. */
    public static final Field<BalancingTable, Double> MEAN_BEFORE = T.field(new Column("mean_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the control chart before: the mean of its values.", true), Double.class);
    /** Lower process limit before: mean - 2.66 mean moving ranges (XmR chart, Making Data Count). */
    public static final Field<BalancingTable, Double> LOWER_BEFORE = T.field(new Column("lower_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower process limit before: mean - 2.66 mean moving ranges (XmR chart, Making Data Count).", true), Double.class);
    /** Upper process limit before: mean + 2.66 mean moving ranges. */
    public static final Field<BalancingTable, Double> UPPER_BEFORE = T.field(new Column("upper_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper process limit before: mean + 2.66 mean moving ranges.", true), Double.class);
    /** Centre of the control chart re-based at the start. */
    public static final Field<BalancingTable, Double> MEAN_AFTER = T.field(new Column("mean_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the control chart re-based at the start.", true), Double.class);
    /** Lower process limit since: mean - 2.66 mean moving ranges. */
    public static final Field<BalancingTable, Double> LOWER_AFTER = T.field(new Column("lower_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower process limit since: mean - 2.66 mean moving ranges.", true), Double.class);
    /** Upper process limit since: mean + 2.66 mean moving ranges. */
    public static final Field<BalancingTable, Double> UPPER_AFTER = T.field(new Column("upper_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper process limit since: mean + 2.66 mean moving ranges.", true), Double.class);
    /** Mean since less mean before. */
    public static final Field<BalancingTable, Double> MEAN_CHANGE = T.field(new Column("mean_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean since less mean before.", true), Double.class);
    /** Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow. */
    public static final Field<BalancingTable, Double> MEAN_CHANGE_LOWER_95 = T.field(new Column("mean_change_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow.", true), Double.class);
    /** Upper 95% limit of the change, made the same way. */
    public static final Field<BalancingTable, Double> MEAN_CHANGE_UPPER_95 = T.field(new Column("mean_change_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of the change, made the same way.", true), Double.class);
    /** First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before; null when none does. */
    public static final Field<BalancingTable, String> SPECIAL_CAUSE_AFTER = T.field(new Column("special_cause_after", Type.STRING, Role.ATTRIBUTE, "", "First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before; null when none does.", true), String.class);
    /** Last day of that point's period. */
    public static final Field<BalancingTable, LocalDate> SPECIAL_CAUSE_ON = T.field(new Column("special_cause_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of that point's period.", true), LocalDate.class);
    /** Points since that show special cause on the side of the change. */
    public static final Field<BalancingTable, Integer> SPECIAL_POINTS_AFTER = T.field(new Column("special_points_after", Type.INT, Role.MEASURE, "periods", "Points since that show special cause on the side of the change.", false), Integer.class);
    /** Code of what the change is compared with. */
    public static final Field<BalancingTable, String> COMPARATOR_CODE = T.field(new Column("comparator_code", Type.STRING, Role.ATTRIBUTE, "", "Code of what the change is compared with.", true), String.class);
    /** What that is: the rest of its system, the rest of England (both without the area), its system, or England. */
    public static final Field<BalancingTable, String> COMPARATOR = T.field(new Column("comparator", Type.STRING, Role.ATTRIBUTE, "", "What that is: the rest of its system, the rest of England (both without the area), its system, or England.", true), String.class);
    /** The comparator's mean since less its mean before, same periods. */
    public static final Field<BalancingTable, Double> COMPARATOR_CHANGE = T.field(new Column("comparator_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The comparator's mean since less its mean before, same periods.", true), Double.class);
    /** Change of the gap between area and comparator: mean gap since less mean gap before. */
    public static final Field<BalancingTable, Double> CHANGE_BEYOND_COMPARATOR = T.field(new Column("change_beyond_comparator", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Change of the gap between area and comparator: mean gap since less mean gap before.", true), Double.class);
    /** Lower 95% limit of it, from Student's limits of both mean gaps. */
    public static final Field<BalancingTable, Double> BEYOND_LOWER_95 = T.field(new Column("beyond_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of it, from Student's limits of both mean gaps.", true), Double.class);
    /** Upper 95% limit of it, made the same way. */
    public static final Field<BalancingTable, Double> BEYOND_UPPER_95 = T.field(new Column("beyond_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of it, made the same way.", true), Double.class);
    /** Why it cannot be told or must be read with care, as codes: those of action_effect, and no_polarity (nobody said which way is wrong). */
    public static final Field<BalancingTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why it cannot be told or must be read with care, as codes: those of action_effect, and no_polarity (nobody said which way is wrong).", true), String.class);

    /** The declaration. */
    public static final TypedTable<BalancingTable> TABLE = T.table();

    private BalancingTable() {}
}
