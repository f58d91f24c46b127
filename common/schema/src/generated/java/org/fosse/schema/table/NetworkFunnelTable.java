// Written from src/main/schema/network_funnel.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A point of the curves of the system's funnel of practices as networks are shown it, or of networks as places and forums are: table funnel_curve, made of what is shown. */
public final class NetworkFunnelTable {
    private static final TypedTable.Builder<NetworkFunnelTable> T =
            new TypedTable.Builder<>("network_funnel", Stage.PUBLISH, true, "A point of the curves of the system's funnel of practices as networks are shown it, or of networks as places and forums are: table funnel_curve, made of what is shown.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<NetworkFunnelTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<NetworkFunnelTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<NetworkFunnelTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<NetworkFunnelTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** 1 to 25 from the smallest to the largest denominator. */
    public static final Field<NetworkFunnelTable, Integer> POINT = T.field(new Column("point", Type.INT, Role.IDENTIFIER, "", "1 to 25 from the smallest to the largest denominator.", false), Integer.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<NetworkFunnelTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Centre of the funnel, as in table funnel. */
    public static final Field<NetworkFunnelTable, Double> AVERAGE = T.field(new Column("average", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the funnel, as in table funnel.", true), Double.class);
    /** Lower 95% limit for chance alone, as in table funnel. */
    public static final Field<NetworkFunnelTable, Double> FUNNEL_LOWER_95 = T.field(new Column("funnel_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit for chance alone, as in table funnel.", true), Double.class);
    /** Upper 95% limit for chance alone. */
    public static final Field<NetworkFunnelTable, Double> FUNNEL_UPPER_95 = T.field(new Column("funnel_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit for chance alone.", true), Double.class);
    /** Lower 95% limit allowing for variation between practices, as in table funnel. */
    public static final Field<NetworkFunnelTable, Double> ADJUSTED_LOWER_95 = T.field(new Column("adjusted_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit allowing for variation between practices, as in table funnel.", true), Double.class);
    /** Upper 95% limit allowing for variation between practices. */
    public static final Field<NetworkFunnelTable, Double> ADJUSTED_UPPER_95 = T.field(new Column("adjusted_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit allowing for variation between practices.", true), Double.class);
    /** Lower 99.8% limit allowing for variation between practices. */
    public static final Field<NetworkFunnelTable, Double> ADJUSTED_LOWER_998 = T.field(new Column("adjusted_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit allowing for variation between practices.", true), Double.class);
    /** Upper 99.8% limit allowing for variation between practices. */
    public static final Field<NetworkFunnelTable, Double> ADJUSTED_UPPER_998 = T.field(new Column("adjusted_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit allowing for variation between practices.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<NetworkFunnelTable> TABLE = T.table();

    private NetworkFunnelTable() {}
}
