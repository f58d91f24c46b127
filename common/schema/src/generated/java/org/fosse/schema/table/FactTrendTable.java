// Written from src/main/schema/fact_trend.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Which way an indicator goes in one area and group: one series of periods of one length. */
public final class FactTrendTable {
    private static final TypedTable.Builder<FactTrendTable> T =
            new TypedTable.Builder<>("fact_trend", Folder.STAR, Stage.PUBLISH, true, "Which way an indicator goes in one area and group: one series of periods of one length.");

    /** Its indicator. */
    public static final Field<FactTrendTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept. */
    public static final Field<FactTrendTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.", false), String.class);
    /** Its group. */
    public static final Field<FactTrendTable, String> GROUP_KEY = T.field(new Column("group_key", Type.STRING, Role.IDENTIFIER, "", "Its group.", false).leadingTo(new ForeignKey("dim_group", null)), String.class);
    /** The area as it is at the end of the series. */
    public static final Field<FactTrendTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area as it is at the end of the series.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its method. */
    public static final Field<FactTrendTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactTrendTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** increasing, decreasing, no significant change, or cannot be calculated. */
    public static final Field<FactTrendTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "increasing, decreasing, no significant change, or cannot be calculated.", false), String.class);
    /** getting better or getting worse by the indicator's polarity; otherwise as direction. */
    public static final Field<FactTrendTable, String> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "getting better or getting worse by the indicator's polarity; otherwise as direction.", false), String.class);
    /** Periods with a value. */
    public static final Field<FactTrendTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "points", "Periods with a value.", false), Long.class);
    /** Points the direction rests on: the last five years, or the last 24 points at most; 0 without a test. */
    public static final Field<FactTrendTable, Long> POINTS_TESTED = T.field(new Column("points_tested", Type.LONG, Role.MEASURE, "points", "Points the direction rests on: the last five years, or the last 24 points at most; 0 without a test.", false), Long.class);
    /** Its first day. */
    public static final Field<FactTrendTable, LocalDate> FIRST_PERIOD_START = T.field(new Column("first_period_start", Type.DATE, Role.ATTRIBUTE, "", "Its first day.", true), LocalDate.class);
    /** Its last day. */
    public static final Field<FactTrendTable, LocalDate> LAST_PERIOD_END = T.field(new Column("last_period_end", Type.DATE, Role.ATTRIBUTE, "", "Its last day.", true), LocalDate.class);
    /** fingertips_recent_trend: chi-squared for trend on 1 degree of freedom, from counts (proportions) or (slope / its standard error) squared of a line weighted by 1 / standard error squared, with standard error = (upper - lower 95% limit) / 3.92. mann_kendall: z = (S - sign S) / root(variance of S), S = rises less falls over all pairs. */
    public static final Field<FactTrendTable, Double> STATISTIC = T.field(new Column("statistic", Type.DOUBLE, Role.MEASURE, "statistic", "fingertips_recent_trend: chi-squared for trend on 1 degree of freedom, from counts (proportions) or (slope / its standard error) squared of a line weighted by 1 / standard error squared, with standard error = (upper - lower 95% limit) / 3.92. mann_kendall: z = (S - sign S) / root(variance of S), S = rises less falls over all pairs.", true), Double.class);
    /** How likely such a statistic is without a trend (two-sided). Significant: chi-squared above 9.54953570608324 (p below 0.002) and the slope keeps its sign when each year is left out in turn; or p below 0.05 by Mann and Kendall. */
    public static final Field<FactTrendTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "How likely such a statistic is without a trend (two-sided). Significant: chi-squared above 9.54953570608324 (p below 0.002) and the slope keeps its sign when each year is left out in turn; or p below 0.05 by Mann and Kendall.", true), Double.class);
    /** Sen's slope: the median of (later value - earlier value) / years between them over all pairs of the last 24 points at most. Null below five points and for classes on a scale. */
    public static final Field<FactTrendTable, Double> SLOPE = T.field(new Column("slope", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Sen's slope: the median of (later value - earlier value) / years between them over all pairs of the last 24 points at most. Null below five points and for classes on a scale.", true), Double.class);
    /** Lower 95% limit of Sen's slope (Gilbert 1987). */
    public static final Field<FactTrendTable, Double> SLOPE_LOWER_95 = T.field(new Column("slope_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Lower 95% limit of Sen's slope (Gilbert 1987).", true), Double.class);
    /** Upper 95% limit of Sen's slope. */
    public static final Field<FactTrendTable, Double> SLOPE_UPPER_95 = T.field(new Column("slope_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Upper 95% limit of Sen's slope.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactTrendTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactTrendTable, TrendTable> PROJECTION = new Projection<>(TABLE, TrendTable.TABLE, null, false, List.of(
            List.of(TrendTable.INDICATOR_ID),
            List.of(TrendTable.PERIOD_KIND),
            List.of(TrendTable.BREAKDOWN, TrendTable.STRATUM),
            List.of(TrendTable.AREA_CODE, TrendTable.LAST_PERIOD_END, TrendTable.LAST_PERIOD_END),
            List.of(TrendTable.METHOD),
            List.of(TrendTable.REASON),
            List.of(TrendTable.DIRECTION),
            List.of(TrendTable.JUDGEMENT),
            List.of(TrendTable.POINTS),
            List.of(TrendTable.POINTS_TESTED),
            List.of(TrendTable.FIRST_PERIOD_START),
            List.of(TrendTable.LAST_PERIOD_END),
            List.of(TrendTable.STATISTIC),
            List.of(TrendTable.P_VALUE),
            List.of(TrendTable.SLOPE),
            List.of(TrendTable.SLOPE_LOWER_95),
            List.of(TrendTable.SLOPE_UPPER_95)));

    private FactTrendTable() {}
}
