// Written from src/main/schema/trend.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Which way an indicator goes in one area and group: the recent trend of Fingertips for years, Mann and Kendall's test for every other series. Series of which nothing can be said, most of them too short, are counted in series_unanswered. */
public final class TrendTable {
    private static final TypedTable.Builder<TrendTable> T =
            new TypedTable.Builder<>("trend", Stage.COMPUTE, true, "Which way an indicator goes in one area and group: the recent trend of Fingertips for years, Mann and Kendall's test for every other series. Series of which nothing can be said, most of them too short, are counted in series_unanswered.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<TrendTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept. */
    public static final Field<TrendTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.", false), String.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<TrendTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<TrendTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<TrendTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<TrendTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** increasing, decreasing, no significant change, or cannot be calculated. */
    public static final Field<TrendTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "increasing, decreasing, no significant change, or cannot be calculated.", false), String.class);
    /** getting better or getting worse by the indicator's polarity; otherwise as direction. */
    public static final Field<TrendTable, String> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "getting better or getting worse by the indicator's polarity; otherwise as direction.", false), String.class);
    /** Periods with a value. */
    public static final Field<TrendTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "points", "Periods with a value.", false), Long.class);
    /** Points the direction rests on: the last five years, or the last 24 points at most; 0 without a test. */
    public static final Field<TrendTable, Long> POINTS_TESTED = T.field(new Column("points_tested", Type.LONG, Role.MEASURE, "points", "Points the direction rests on: the last five years, or the last 24 points at most; 0 without a test.", false), Long.class);
    /** Periods left out of the series because they overlap a later one: overlapping years are never tested together. */
    public static final Field<TrendTable, Long> PERIODS_OVERLAPPING = T.field(new Column("periods_overlapping", Type.LONG, Role.MEASURE, "periods", "Periods left out of the series because they overlap a later one: overlapping years are never tested together.", false), Long.class);
    /** The first point tested, in words; the first of all where there is no test. */
    public static final Field<TrendTable, String> FIRST_PERIOD = T.field(new Column("first_period", Type.STRING, Role.ATTRIBUTE, "", "The first point tested, in words; the first of all where there is no test.", true), String.class);
    /** Its first day. */
    public static final Field<TrendTable, LocalDate> FIRST_PERIOD_START = T.field(new Column("first_period_start", Type.DATE, Role.ATTRIBUTE, "", "Its first day.", true), LocalDate.class);
    /** The last point with a value, in words. */
    public static final Field<TrendTable, String> LAST_PERIOD = T.field(new Column("last_period", Type.STRING, Role.ATTRIBUTE, "", "The last point with a value, in words.", true), String.class);
    /** Its last day. */
    public static final Field<TrendTable, LocalDate> LAST_PERIOD_END = T.field(new Column("last_period_end", Type.DATE, Role.ATTRIBUTE, "", "Its last day.", true), LocalDate.class);
    /** fingertips_recent_trend: chi-squared for trend on 1 degree of freedom, from counts (proportions) or (slope / its standard error) squared of a line weighted by 1 / standard error squared, with standard error = (upper - lower 95% limit) / 3.92. mann_kendall: z = (S - sign S) / root(variance of S), S = rises less falls over all pairs. */
    public static final Field<TrendTable, Double> STATISTIC = T.field(new Column("statistic", Type.DOUBLE, Role.MEASURE, "statistic", "fingertips_recent_trend: chi-squared for trend on 1 degree of freedom, from counts (proportions) or (slope / its standard error) squared of a line weighted by 1 / standard error squared, with standard error = (upper - lower 95% limit) / 3.92. mann_kendall: z = (S - sign S) / root(variance of S), S = rises less falls over all pairs.", true), Double.class);
    /** How likely such a statistic is without a trend (two-sided). Significant: chi-squared above 9.54953570608324 (p below 0.002) and the slope keeps its sign when each year is left out in turn; or p below 0.05 by Mann and Kendall. */
    public static final Field<TrendTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "How likely such a statistic is without a trend (two-sided). Significant: chi-squared above 9.54953570608324 (p below 0.002) and the slope keeps its sign when each year is left out in turn; or p below 0.05 by Mann and Kendall.", true), Double.class);
    /** Sen's slope: the median of (later value - earlier value) / years between them over all pairs of the last 24 points at most. Null below five points and for classes on a scale. */
    public static final Field<TrendTable, Double> SLOPE = T.field(new Column("slope", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Sen's slope: the median of (later value - earlier value) / years between them over all pairs of the last 24 points at most. Null below five points and for classes on a scale.", true), Double.class);
    /** Lower 95% limit of Sen's slope (Gilbert 1987). */
    public static final Field<TrendTable, Double> SLOPE_LOWER_95 = T.field(new Column("slope_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Lower 95% limit of Sen's slope (Gilbert 1987).", true), Double.class);
    /** Upper 95% limit of Sen's slope. */
    public static final Field<TrendTable, Double> SLOPE_UPPER_95 = T.field(new Column("slope_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit per year", "Upper 95% limit of Sen's slope.", true), Double.class);
    /** fingertips_recent_trend (OHID, Public health technical guidance, Trend markers), mann_kendall (Mann 1945, Kendall 1975), or none. */
    public static final Field<TrendTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "fingertips_recent_trend (OHID, Public health technical guidance, Trend markers), mann_kendall (Mann 1945, Kendall 1975), or none.", false), String.class);
    /** Why there is no trend or it must be read with care, as a code of table reason: too few points are fewer than five; limits that are missing give way to Mann and Kendall's test. Null when there is nothing to say. */
    public static final Field<TrendTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why there is no trend or it must be read with care, as a code of table reason: too few points are fewer than five; limits that are missing give way to Mann and Kendall's test. Null when there is nothing to say.", true), String.class);

    /** The declaration. */
    public static final TypedTable<TrendTable> TABLE = T.table(
            new Check("no_direction_has_reason", "direction <> 'cannot be calculated' or reason is not null", "A trend that cannot be calculated has a reason."));

    private TrendTable() {}
}
