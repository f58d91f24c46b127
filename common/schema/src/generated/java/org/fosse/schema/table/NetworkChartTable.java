// Written from src/main/schema/network_chart.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A point of the control chart of a network, place or system of an indicator, the one that table network_indicator speaks of. Where the network is not shown a value, the points of its segment have no limits: with all other values they would tell it. A chart that has not settled (mostly_special_cause) has its average and no usual range, and none of its points is judged. */
public final class NetworkChartTable {
    private static final TypedTable.Builder<NetworkChartTable> T =
            new TypedTable.Builder<>("network_chart", Stage.PUBLISH, true, "A point of the control chart of a network, place or system of an indicator, the one that table network_indicator speaks of. Where the network is not shown a value, the points of its segment have no limits: with all other values they would tell it. A chart that has not settled (mostly_special_cause) has its average and no usual range, and none of its points is judged.");

    /** Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration). */
    public static final Field<NetworkChartTable, String> NETWORK_CODE = T.field(new Column("network_code", Type.STRING, Role.IDENTIFIER, "", "Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration).", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<NetworkChartTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<NetworkChartTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<NetworkChartTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<NetworkChartTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** What value, centre line and limits are in, as in table control_chart. */
    public static final Field<NetworkChartTable, String> CHART_UNIT = T.field(new Column("chart_unit", Type.STRING, Role.ATTRIBUTE, "", "What value, centre line and limits are in, as in table control_chart.", false), String.class);
    /** The value. */
    public static final Field<NetworkChartTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "chart_unit", "The value.", true), Double.class);
    /** Centre of the segment. */
    public static final Field<NetworkChartTable, Double> CENTRE_LINE = T.field(new Column("centre_line", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre of the segment.", true), Double.class);
    /** Lower process limit. */
    public static final Field<NetworkChartTable, Double> LOWER_LIMIT = T.field(new Column("lower_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit.", true), Double.class);
    /** Upper process limit. */
    public static final Field<NetworkChartTable, Double> UPPER_LIMIT = T.field(new Column("upper_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit.", true), Double.class);
    /** The rule that picks the point out, as in table control_chart. */
    public static final Field<NetworkChartTable, String> SPECIAL_CAUSE = T.field(new Column("special_cause", Type.STRING, Role.ATTRIBUTE, "", "The rule that picks the point out, as in table control_chart.", true), String.class);
    /** What that means by polarity: improvement, concern or neutral, each high or low; common cause. */
    public static final Field<NetworkChartTable, String> POINT_TYPE = T.field(new Column("point_type", Type.STRING, Role.ATTRIBUTE, "", "What that means by polarity: improvement, concern or neutral, each high or low; common cause.", true), String.class);
    /** Part of the chart; one more from each recorded change or long gap. */
    public static final Field<NetworkChartTable, Integer> SEGMENT = T.field(new Column("segment", Type.INT, Role.MEASURE, "segments", "Part of the chart; one more from each recorded change or long gap.", true), Integer.class);
    /** What the value is held against on the last day of the period. */
    public static final Field<NetworkChartTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the value is held against on the last day of the period.", true), Double.class);
    /** Why there is no value, no limit or no point, as codes of table reason. */
    public static final Field<NetworkChartTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why there is no value, no limit or no point, as codes of table reason.", true), String.class);

    /** The declaration. */
    public static final TypedTable<NetworkChartTable> TABLE = T.table();

    private NetworkChartTable() {}
}
