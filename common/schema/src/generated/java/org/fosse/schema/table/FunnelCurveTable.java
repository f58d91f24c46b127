// Written from src/main/schema/funnel_curve.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A point of the curves of a funnel: its limits at one of 25 denominators, in equal ratios from the smallest to the largest of the group. A group without a curve has one row, point 0, with the reason. */
public final class FunnelCurveTable {
    private static final TypedTable.Builder<FunnelCurveTable> T =
            new TypedTable.Builder<>("funnel_curve", Stage.COMPUTE, true, "A point of the curves of a funnel: its limits at one of 25 denominators, in equal ratios from the smallest to the largest of the group. A group without a curve has one row, point 0, with the reason.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<FunnelCurveTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<FunnelCurveTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<FunnelCurveTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<FunnelCurveTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<FunnelCurveTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** 1 to 25 from the smallest to the largest denominator; 0 without a curve. */
    public static final Field<FunnelCurveTable, Integer> POINT = T.field(new Column("point", Type.INT, Role.IDENTIFIER, "", "1 to 25 from the smallest to the largest denominator; 0 without a curve.", false), Integer.class);
    /** Level of the parent area. */
    public static final Field<FunnelCurveTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area.", false), String.class);
    /** The period in words. */
    public static final Field<FunnelCurveTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FunnelCurveTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Centre of the funnel, as in table funnel. */
    public static final Field<FunnelCurveTable, Double> AVERAGE = T.field(new Column("average", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the funnel, as in table funnel.", true), Double.class);
    /** Lower 95% limit for chance alone, as in table funnel. */
    public static final Field<FunnelCurveTable, Double> FUNNEL_LOWER_95 = T.field(new Column("funnel_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit for chance alone, as in table funnel.", true), Double.class);
    /** Upper 95% limit for chance alone. */
    public static final Field<FunnelCurveTable, Double> FUNNEL_UPPER_95 = T.field(new Column("funnel_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit for chance alone.", true), Double.class);
    /** Lower 99.8% limit for chance alone. */
    public static final Field<FunnelCurveTable, Double> FUNNEL_LOWER_998 = T.field(new Column("funnel_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit for chance alone.", true), Double.class);
    /** Upper 99.8% limit for chance alone. */
    public static final Field<FunnelCurveTable, Double> FUNNEL_UPPER_998 = T.field(new Column("funnel_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit for chance alone.", true), Double.class);
    /** Lower 95% limit allowing for variation between areas, as in table funnel. */
    public static final Field<FunnelCurveTable, Double> ADJUSTED_LOWER_95 = T.field(new Column("adjusted_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit allowing for variation between areas, as in table funnel.", true), Double.class);
    /** Upper 95% limit allowing for variation between areas. */
    public static final Field<FunnelCurveTable, Double> ADJUSTED_UPPER_95 = T.field(new Column("adjusted_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit allowing for variation between areas.", true), Double.class);
    /** Lower 99.8% limit allowing for variation between areas. */
    public static final Field<FunnelCurveTable, Double> ADJUSTED_LOWER_998 = T.field(new Column("adjusted_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit allowing for variation between areas.", true), Double.class);
    /** Upper 99.8% limit allowing for variation between areas. */
    public static final Field<FunnelCurveTable, Double> ADJUSTED_UPPER_998 = T.field(new Column("adjusted_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit allowing for variation between areas.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<FunnelCurveTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<FunnelCurveTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<FunnelCurveTable> TABLE = T.table();

    private FunnelCurveTable() {}
}
