// Written from src/main/schema/fact_action_effect.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What happened to an action's indicator, or to one that it might harm, since it began, beside a comparator over the same time. */
public final class FactActionEffectTable {
    private static final TypedTable.Builder<FactActionEffectTable> T =
            new TypedTable.Builder<>("fact_action_effect", Folder.STAR, Stage.PUBLISH, true, "What happened to an action's indicator, or to one that it might harm, since it began, beside a comparator over the same time.");

    /** Its action. */
    public static final Field<FactActionEffectTable, String> ACTION_KEY = T.field(new Column("action_key", Type.STRING, Role.IDENTIFIER, "", "Its action.", false).leadingTo(new ForeignKey("dim_action", null)), String.class);
    /** target: what the action is to move; balancing: what it might harm. */
    public static final Field<FactActionEffectTable, EffectRole> ROLE = T.field(new Column("role", Type.STRING, Role.IDENTIFIER, "", "target: what the action is to move; balancing: what it might harm.", false), EffectRole.class);
    /** Its indicator. */
    public static final Field<FactActionEffectTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Where things change, as it is now. */
    public static final Field<FactActionEffectTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.ATTRIBUTE, "", "Where things change, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What the change is compared with, as it is now; null where it is no area. */
    public static final Field<FactActionEffectTable, String> COMPARATOR_KEY = T.field(new Column("comparator_key", Type.STRING, Role.ATTRIBUTE, "", "What the change is compared with, as it is now; null where it is no area.", true).leadingTo(new ForeignKey("dim_area", "comparator")), String.class);
    /** Its reason. */
    public static final Field<FactActionEffectTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** improved or worsened (rose or fell without judgement), more, no more or less than its comparator, or with nothing to compare; no clear change; too early to tell; cannot tell. A change is called where the 95% limits leave out nought and the chart shows special cause, by the same model of season and neighbours as control_chart. */
    public static final Field<FactActionEffectTable, EffectVerdict> VERDICT = T.field(new Column("verdict", Type.STRING, Role.ATTRIBUTE, "", "improved or worsened (rose or fell without judgement), more, no more or less than its comparator, or with nothing to compare; no clear change; too early to tell; cannot tell. A change is called where the 95% limits leave out nought and the chart shows special cause, by the same model of season and neighbours as control_chart.", false), EffectVerdict.class);
    /** Of a balancing measure: true when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told, and for a target. */
    public static final Field<FactActionEffectTable, Boolean> MOVED_ADVERSELY = T.field(new Column("moved_adversely", Type.BOOLEAN, Role.ATTRIBUTE, "", "Of a balancing measure: true when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told, and for a target.", true), Boolean.class);
    /** Of a balancing measure: moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell; null for a target. */
    public static final Field<FactActionEffectTable, BalancingMovement> MOVEMENT = T.field(new Column("movement", Type.STRING, Role.ATTRIBUTE, "", "Of a balancing measure: moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell; null for a target.", true), BalancingMovement.class);
    /** The same in a plain sentence. */
    public static final Field<FactActionEffectTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The same in a plain sentence.", false), String.class);
    /** Whole periods with a value before the action began. */
    public static final Field<FactActionEffectTable, Integer> POINTS_BEFORE = T.field(new Column("points_before", Type.INT, Role.MEASURE, "periods", "Whole periods with a value before the action began.", false), Integer.class);
    /** Whole periods with a value since. The period in which it began belongs to neither. */
    public static final Field<FactActionEffectTable, Integer> POINTS_AFTER = T.field(new Column("points_after", Type.INT, Role.MEASURE, "periods", "Whole periods with a value since. The period in which it began belongs to neither.", false), Integer.class);
    /** Last day of the newest period. */
    public static final Field<FactActionEffectTable, LocalDate> LATEST_ON = T.field(new Column("latest_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest period.", true), LocalDate.class);
    /** Mean of the values before, less the season that the chart shows in them. */
    public static final Field<FactActionEffectTable, Double> MEAN_BEFORE = T.field(new Column("mean_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the values before, less the season that the chart shows in them.", true), Double.class);
    /** Mean of the values since, less the same season. */
    public static final Field<FactActionEffectTable, Double> MEAN_AFTER = T.field(new Column("mean_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the values since, less the same season.", true), Double.class);
    /** Mean since less mean before. */
    public static final Field<FactActionEffectTable, Double> MEAN_CHANGE = T.field(new Column("mean_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean since less mean before.", true), Double.class);
    /** Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow. */
    public static final Field<FactActionEffectTable, Double> MEAN_CHANGE_LOWER_95 = T.field(new Column("mean_change_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of the change, from Student's limits of both means (Zou and Donner). Months are not independent, so it is rather too narrow.", true), Double.class);
    /** Upper 95% limit of the change, made the same way. */
    public static final Field<FactActionEffectTable, Double> MEAN_CHANGE_UPPER_95 = T.field(new Column("mean_change_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of the change, made the same way.", true), Double.class);
    /** First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before on a chart of the same type; null when none does. On charts between events above and below are those of the chart. */
    public static final Field<FactActionEffectTable, String> SPECIAL_CAUSE_AFTER = T.field(new Column("special_cause_after", Type.STRING, Role.ATTRIBUTE, "", "First rule of Making Data Count that a point since breaks, on the side of the change, against the limits from before on a chart of the same type; null when none does. On charts between events above and below are those of the chart.", true), String.class);
    /** Last day of that point's period. */
    public static final Field<FactActionEffectTable, LocalDate> SPECIAL_CAUSE_ON = T.field(new Column("special_cause_on", Type.DATE, Role.ATTRIBUTE, "", "Last day of that point's period.", true), LocalDate.class);
    /** The comparator's mean since less its mean before, same periods. */
    public static final Field<FactActionEffectTable, Double> COMPARATOR_CHANGE = T.field(new Column("comparator_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The comparator's mean since less its mean before, same periods.", true), Double.class);
    /** Change of the gap between area and comparator: mean gap since less mean gap before. */
    public static final Field<FactActionEffectTable, Double> CHANGE_BEYOND_COMPARATOR = T.field(new Column("change_beyond_comparator", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Change of the gap between area and comparator: mean gap since less mean gap before.", true), Double.class);
    /** Lower 95% limit of it, from Student's limits of both mean gaps. */
    public static final Field<FactActionEffectTable, Double> BEYOND_LOWER_95 = T.field(new Column("beyond_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of it, from Student's limits of both mean gaps.", true), Double.class);
    /** Upper 95% limit of it, made the same way. */
    public static final Field<FactActionEffectTable, Double> BEYOND_UPPER_95 = T.field(new Column("beyond_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of it, made the same way.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactActionEffectTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactActionEffectTable, ActionEffectTable> PROJECTION = new Projection<>(TABLE, ActionEffectTable.TABLE, null, false, List.of(
            List.of(ActionEffectTable.ACTION_ID),
            List.of(ActionEffectTable.ROLE),
            List.of(ActionEffectTable.INDICATOR_ID),
            List.of(ActionEffectTable.AREA_CODE),
            List.of(ActionEffectTable.COMPARATOR_CODE),
            List.of(ActionEffectTable.REASON),
            List.of(ActionEffectTable.VERDICT),
            List.of(ActionEffectTable.MOVED_ADVERSELY),
            List.of(ActionEffectTable.MOVEMENT),
            List.of(ActionEffectTable.SENTENCE),
            List.of(ActionEffectTable.POINTS_BEFORE),
            List.of(ActionEffectTable.POINTS_AFTER),
            List.of(ActionEffectTable.LATEST_ON),
            List.of(ActionEffectTable.MEAN_BEFORE),
            List.of(ActionEffectTable.MEAN_AFTER),
            List.of(ActionEffectTable.MEAN_CHANGE),
            List.of(ActionEffectTable.MEAN_CHANGE_LOWER_95),
            List.of(ActionEffectTable.MEAN_CHANGE_UPPER_95),
            List.of(ActionEffectTable.SPECIAL_CAUSE_AFTER),
            List.of(ActionEffectTable.SPECIAL_CAUSE_ON),
            List.of(ActionEffectTable.COMPARATOR_CHANGE),
            List.of(ActionEffectTable.CHANGE_BEYOND_COMPARATOR),
            List.of(ActionEffectTable.BEYOND_LOWER_95),
            List.of(ActionEffectTable.BEYOND_UPPER_95)));

    private FactActionEffectTable() {}
}
