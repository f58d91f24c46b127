// Written from src/main/schema/action_effect.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What happened to an action's indicator, or to one that it might harm, since it began: its control chart re-based at the start, beside a comparator over the same time. It says what changed, not that the action did it. */
public final class ActionEffectTable {
    private static final TypedTable.Builder<ActionEffectTable> T =
            new TypedTable.Builder<>("action_effect", Stage.COMPUTE, true, "What happened to an action's indicator, or to one that it might harm, since it began: its control chart re-based at the start, beside a comparator over the same time. It says what changed, not that the action did it.");

    /** Identifies the action in the register. */
    public static final Field<ActionEffectTable, String> ACTION_ID = T.field(new Column("action_id", Type.STRING, Role.IDENTIFIER, "", "Identifies the action in the register.", false), String.class);
    /** target: what the action is to move; balancing: what it might harm. */
    public static final Field<ActionEffectTable, EffectRole> ROLE = T.field(new Column("role", Type.STRING, Role.IDENTIFIER, "", "target: what the action is to move; balancing: what it might harm.", false), EffectRole.class);
    /** The indicator; none where the action names none to move. */
    public static final Field<ActionEffectTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "The indicator; none where the action names none to move.", false), String.class);
    /** Code of the area or provider. */
    public static final Field<ActionEffectTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider.", false), String.class);
    /** The day on which things changed. */
    public static final Field<ActionEffectTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "The day on which things changed.", true), LocalDate.class);
    /** State of the action in the register. */
    public static final Field<ActionEffectTable, ActionStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "State of the action in the register.", false), ActionStatus.class);
    /** Identifier of the concern that it answers. */
    public static final Field<ActionEffectTable, String> SIGNAL = T.field(new Column("signal", Type.STRING, Role.ATTRIBUTE, "", "Identifier of the concern that it answers.", true), String.class);
    /** improved or worsened (rose or fell without judgement), more, no more or less than its comparator, or with nothing to compare; no clear change; too early to tell; cannot tell. A change is called where the 95% limits leave out nought and the chart shows special cause, by the same model of season and neighbours as control_chart. */
    public static final Field<ActionEffectTable, EffectVerdict> VERDICT = T.field(new Column("verdict", Type.STRING, Role.ATTRIBUTE, "", "improved or worsened (rose or fell without judgement), more, no more or less than its comparator, or with nothing to compare; no clear change; too early to tell; cannot tell. A change is called where the 95% limits leave out nought and the chart shows special cause, by the same model of season and neighbours as control_chart.", false), EffectVerdict.class);
    /** Of a balancing measure: true when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told, and for a target. */
    public static final Field<ActionEffectTable, Boolean> MOVED_ADVERSELY = T.field(new Column("moved_adversely", Type.BOOLEAN, Role.ATTRIBUTE, "", "Of a balancing measure: true when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told, and for a target.", true), Boolean.class);
    /** Of a balancing measure: moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell; null for a target. */
    public static final Field<ActionEffectTable, BalancingMovement> MOVEMENT = T.field(new Column("movement", Type.STRING, Role.ATTRIBUTE, "", "Of a balancing measure: moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell; null for a target.", true), BalancingMovement.class);
    /** The same in a plain sentence. */
    public static final Field<ActionEffectTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The same in a plain sentence.", false), String.class);
    /** Whole periods with a value before the action began. */
    public static final Field<ActionEffectTable, Integer> POINTS_BEFORE = T.field(new Column("points_before", Type.INT, Role.MEASURE, "periods", "Whole periods with a value before the action began.", false), Integer.class);
    /** Whole periods with a value since. The period in which it began belongs to neither. */
    public static final Field<ActionEffectTable, Integer> POINTS_AFTER = T.field(new Column("points_after", Type.INT, Role.MEASURE, "periods", "Whole periods with a value since. The period in which it began belongs to neither.", false), Integer.class);
    /** Last day of the newest period. */
    public static final Field<ActionEffectTable, LocalDate> LATEST_ON = T.field(new Column("latest_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest period.", true), LocalDate.class);
    /** The control chart, as in control_chart of the same series; none where the indicator cannot be charted. */
    public static final Field<ActionEffectTable, String> CHART_TYPE = T.field(new Column("chart_type", Type.STRING, Role.ATTRIBUTE, "", "The control chart, as in control_chart of the same series; none where the indicator cannot be charted.", true), String.class);
    /** What its centres and limits are in. */
    public static final Field<ActionEffectTable, String> CHART_UNIT = T.field(new Column("chart_unit", Type.STRING, Role.ATTRIBUTE, "", "What its centres and limits are in.", true), String.class);
    /** Mean of the values before, less the season that the chart shows in them. */
    public static final Field<ActionEffectTable, Double> MEAN_BEFORE = T.field(new Column("mean_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the values before, less the season that the chart shows in them.", true), Double.class);
    /** Centre of the chart's segment that ends where the action began, as in control_chart; null where the chart is not re-based there. A balancing measure is re-based there too, which control_chart does not do. */
    public static final Field<ActionEffectTable, Double> CENTRE_BEFORE = T.field(new Column("centre_before", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre of the chart's segment that ends where the action began, as in control_chart; null where the chart is not re-based there. A balancing measure is re-based there too, which control_chart does not do.", true), Double.class);
    /** Lower process limit of that segment at its newest point. */
    public static final Field<ActionEffectTable, Double> LOWER_BEFORE = T.field(new Column("lower_before", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit of that segment at its newest point.", true), Double.class);
    /** Upper process limit of that segment at its newest point. */
    public static final Field<ActionEffectTable, Double> UPPER_BEFORE = T.field(new Column("upper_before", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit of that segment at its newest point.", true), Double.class);
    /** Mean of the values since, less the same season. */
    public static final Field<ActionEffectTable, Double> MEAN_AFTER = T.field(new Column("mean_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the values since, less the same season.", true), Double.class);
    /** Centre of the chart's segment that begins there; null where the chart is not re-based there. */
    public static final Field<ActionEffectTable, Double> CENTRE_AFTER = T.field(new Column("centre_after", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre of the chart's segment that begins there; null where the chart is not re-based there.", true), Double.class);
    /** Lower process limit of that segment at its newest point. */
    public static final Field<ActionEffectTable, Double> LOWER_AFTER = T.field(new Column("lower_after", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit of that segment at its newest point.", true), Double.class);
    /** Upper process limit of that segment at its newest point. */
    public static final Field<ActionEffectTable, Double> UPPER_AFTER = T.field(new Column("upper_after", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit of that segment at its newest point.", true), Double.class);
    /** Mean since less mean before. */
    public static final Field<ActionEffectTable, Double> MEAN_CHANGE = T.field(new Column("mean_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean since less mean before.", true), Double.class);
    /** Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow. */
    public static final Field<ActionEffectTable, Double> MEAN_CHANGE_LOWER_95 = T.field(new Column("mean_change_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow.", true), Double.class);
    /** Upper 95% limit of the change, made the same way. */
    public static final Field<ActionEffectTable, Double> MEAN_CHANGE_UPPER_95 = T.field(new Column("mean_change_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of the change, made the same way.", true), Double.class);
    /** First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before on a chart of the same type; null when none does. On charts between events above and below are those of the chart. */
    public static final Field<ActionEffectTable, String> SPECIAL_CAUSE_AFTER = T.field(new Column("special_cause_after", Type.STRING, Role.ATTRIBUTE, "", "First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before on a chart of the same type; null when none does. On charts between events above and below are those of the chart.", true), String.class);
    /** Last day of that point's period. */
    public static final Field<ActionEffectTable, LocalDate> SPECIAL_CAUSE_ON = T.field(new Column("special_cause_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of that point's period.", true), LocalDate.class);
    /** Points since that show special cause on the side of the change. */
    public static final Field<ActionEffectTable, Integer> SPECIAL_POINTS_AFTER = T.field(new Column("special_points_after", Type.INT, Role.MEASURE, "periods", "Points since that show special cause on the side of the change.", false), Integer.class);
    /** Code of what the change is compared with. */
    public static final Field<ActionEffectTable, String> COMPARATOR_CODE = T.field(new Column("comparator_code", Type.STRING, Role.ATTRIBUTE, "", "Code of what the change is compared with.", true), String.class);
    /** What that is: the rest of its system, the rest of England (both without the area), its system, or England. */
    public static final Field<ActionEffectTable, String> COMPARATOR = T.field(new Column("comparator", Type.STRING, Role.ATTRIBUTE, "", "What that is: the rest of its system, the rest of England (both without the area), its system, or England.", true), String.class);
    /** The comparator's mean since less its mean before, same periods. */
    public static final Field<ActionEffectTable, Double> COMPARATOR_CHANGE = T.field(new Column("comparator_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The comparator's mean since less its mean before, same periods.", true), Double.class);
    /** Change of the gap between area and comparator: mean gap since less mean gap before. */
    public static final Field<ActionEffectTable, Double> CHANGE_BEYOND_COMPARATOR = T.field(new Column("change_beyond_comparator", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Change of the gap between area and comparator: mean gap since less mean gap before.", true), Double.class);
    /** Lower 95% limit of it, from Student's limits of both mean gaps. */
    public static final Field<ActionEffectTable, Double> BEYOND_LOWER_95 = T.field(new Column("beyond_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of it, from Student's limits of both mean gaps.", true), Double.class);
    /** Upper 95% limit of it, made the same way. */
    public static final Field<ActionEffectTable, Double> BEYOND_UPPER_95 = T.field(new Column("beyond_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of it, made the same way.", true), Double.class);
    /** Why there is no verdict or it must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<ActionEffectTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why there is no verdict or it must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ActionEffectTable> TABLE = T.table();

    private ActionEffectTable() {}
}
