// Written from src/main/schema/control_chart_summary.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What the control chart of an indicator shows in one area and group, as the icons of Making Data Count in words. The points for everyone together are in control_chart; series without a chart are counted in series_unanswered. */
public final class ControlChartSummaryTable {
    private static final TypedTable.Builder<ControlChartSummaryTable> T =
            new TypedTable.Builder<>("control_chart_summary", Stage.COMPUTE, true, "What the control chart of an indicator shows in one area and group, as the icons of Making Data Count in words. The points for everyone together are in control_chart; series without a chart are counted in series_unanswered.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<ControlChartSummaryTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept. */
    public static final Field<ControlChartSummaryTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.", false), String.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<ControlChartSummaryTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<ControlChartSummaryTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ControlChartSummaryTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ControlChartSummaryTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** What the latest point shows by polarity: common cause; improvement high or low; concern high or low; neutral high or low. High and low are the direction of the chart's values. Null where most of the points that the limits come from are special, and where the latest point is picked out and cannot be told from the season (reason). In periods shorter than half a year special cause must be so beside the same time of other years too: its row (the points before it on its side of the centre, half a year at most) differs from their means by more than 1.96 standard errors, of limits a third as far; fewer than 13 months have no such time. */
    public static final Field<ControlChartSummaryTable, String> VARIATION_ICON = T.field(new Column("variation_icon", Type.STRING, Role.ATTRIBUTE, "", "What the latest point shows by polarity: common cause; improvement high or low; concern high or low; neutral high or low. High and low are the direction of the chart's values. Null where most of the points that the limits come from are special, and where the latest point is picked out and cannot be told from the season (reason). In periods shorter than half a year special cause must be so beside the same time of other years too: its row (the points before it on its side of the centre, half a year at most) differs from their means by more than 1.96 standard errors, of limits a third as far; fewer than 13 months have no such time.", true), String.class);
    /** Whether the limits at the latest point let the target be met: consistently pass, consistently fail, inconsistent; or why nothing is said: no target, no judgement, no limits. With a season: at any time of the year. Null where most of the points that the limits come from are special. */
    public static final Field<ControlChartSummaryTable, String> ASSURANCE_ICON = T.field(new Column("assurance_icon", Type.STRING, Role.ATTRIBUTE, "", "Whether the limits at the latest point let the target be met: consistently pass, consistently fail, inconsistent; or why nothing is said: no target, no judgement, no limits. With a season: at any time of the year. Null where most of the points that the limits come from are special.", true), String.class);
    /** Periods with a value, whether charted or not. */
    public static final Field<ControlChartSummaryTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "points", "Periods with a value, whether charted or not.", false), Long.class);
    /** Periods with a row and without a value (missing, suppressed). */
    public static final Field<ControlChartSummaryTable, Long> POINTS_WITHOUT_VALUE = T.field(new Column("points_without_value", Type.LONG, Role.MEASURE, "points", "Periods with a row and without a value (missing, suppressed).", false), Long.class);
    /** Periods without a value between the first and the last with one. */
    public static final Field<ControlChartSummaryTable, Long> PERIODS_MISSING = T.field(new Column("periods_missing", Type.LONG, Role.MEASURE, "periods", "Periods without a value between the first and the last with one.", false), Long.class);
    /** Periods left out of the series because they overlap a later one. */
    public static final Field<ControlChartSummaryTable, Long> PERIODS_OVERLAPPING = T.field(new Column("periods_overlapping", Type.LONG, Role.MEASURE, "periods", "Periods left out of the series because they overlap a later one.", false), Long.class);
    /** First day of the first period with a value. */
    public static final Field<ControlChartSummaryTable, LocalDate> FIRST_PERIOD_START = T.field(new Column("first_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the first period with a value.", true), LocalDate.class);
    /** First day of the last period with a value. */
    public static final Field<ControlChartSummaryTable, LocalDate> LATEST_PERIOD_START = T.field(new Column("latest_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the last period with a value.", true), LocalDate.class);
    /** Last day of the last period with a value. */
    public static final Field<ControlChartSummaryTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the last period with a value.", true), LocalDate.class);
    /** That period in words. */
    public static final Field<ControlChartSummaryTable, String> LATEST_PERIOD_LABEL = T.field(new Column("latest_period_label", Type.STRING, Role.ATTRIBUTE, "", "That period in words.", true), String.class);
    /** The value of the last period with one; on a G or T chart too in the indicator's unit. */
    public static final Field<ControlChartSummaryTable, Double> LATEST_VALUE = T.field(new Column("latest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value of the last period with one; on a G or T chart too in the indicator's unit.", true), Double.class);
    /** Centre line at the latest point on the chart. */
    public static final Field<ControlChartSummaryTable, Double> CENTRE_LINE = T.field(new Column("centre_line", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre line at the latest point on the chart.", true), Double.class);
    /** Lower process limit at the latest point. */
    public static final Field<ControlChartSummaryTable, Double> LOWER_LIMIT = T.field(new Column("lower_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit at the latest point.", true), Double.class);
    /** Upper process limit at the latest point. */
    public static final Field<ControlChartSummaryTable, Double> UPPER_LIMIT = T.field(new Column("upper_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit at the latest point.", true), Double.class);
    /** Whether one of the two would pass what a value can be and is given as that bound (control_chart.limits_cut). */
    public static final Field<ControlChartSummaryTable, Boolean> LIMITS_CUT = T.field(new Column("limits_cut", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether one of the two would pass what a value can be and is given as that bound (control_chart.limits_cut).", true), Boolean.class);
    /** The rule that picks out the newest special-cause point of the latest segment (words as in control_chart), those left aside that cannot be told from the season; common cause when it has none. */
    public static final Field<ControlChartSummaryTable, String> LATEST_SPECIAL_CAUSE = T.field(new Column("latest_special_cause", Type.STRING, Role.ATTRIBUTE, "", "The rule that picks out the newest special-cause point of the latest segment (words as in control_chart), those left aside that cannot be told from the season; common cause when it has none.", true), String.class);
    /** What that point means by polarity. */
    public static final Field<ControlChartSummaryTable, String> LATEST_SPECIAL_CAUSE_TYPE = T.field(new Column("latest_special_cause_type", Type.STRING, Role.ATTRIBUTE, "", "What that point means by polarity.", true), String.class);
    /** First day of the period in which it began: every point from there to its last one has the same meaning. */
    public static final Field<ControlChartSummaryTable, LocalDate> SPECIAL_CAUSE_SINCE = T.field(new Column("special_cause_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the period in which it began: every point from there to its last one has the same meaning.", true), LocalDate.class);
    /** Last day of the period of its last point. */
    public static final Field<ControlChartSummaryTable, LocalDate> SPECIAL_CAUSE_UNTIL = T.field(new Column("special_cause_until", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period of its last point.", true), LocalDate.class);
    /** Parts of the chart: one more than re-bases, which are made at recorded changes and after a gap of a year or longer. */
    public static final Field<ControlChartSummaryTable, Long> SEGMENTS = T.field(new Column("segments", Type.LONG, Role.MEASURE, "segments", "Parts of the chart: one more than re-bases, which are made at recorded changes and after a gap of a year or longer.", true), Long.class);
    /** First day of the latest segment's first period: the limits hold from there. */
    public static final Field<ControlChartSummaryTable, LocalDate> SEGMENT_SINCE = T.field(new Column("segment_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the latest segment's first period: the limits hold from there.", true), LocalDate.class);
    /** Values on the chart in the latest segment. */
    public static final Field<ControlChartSummaryTable, Long> SEGMENT_POINTS = T.field(new Column("segment_points", Type.LONG, Role.MEASURE, "points", "Values on the chart in the latest segment.", true), Long.class);
    /** How many of them its limits come from: the first control_charts.baseline_points where the segment has half as many again, otherwise all. */
    public static final Field<ControlChartSummaryTable, Long> BASELINE_POINTS = T.field(new Column("baseline_points", Type.LONG, Role.MEASURE, "points", "How many of them its limits come from: the first control_charts.baseline_points where the segment has half as many again, otherwise all.", true), Long.class);
    /** Whether limits come from all points of the segment, so that every new point moves them. */
    public static final Field<ControlChartSummaryTable, Boolean> TRIAL_LIMITS = T.field(new Column("trial_limits", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether limits come from all points of the segment, so that every new point moves them.", true), Boolean.class);
    /** Whether the baseline shows a season: F test of one cosine and sine of the year beside a line, p below 0.01, over two years or more; or single months that lie more than two standard deviations from the median of the three before and after them, on the same side in every year and in two at least. Centre line and limits then move with it, limits are 9% wider, and the rules read the values without it. Never in periods of half a year or longer. */
    public static final Field<ControlChartSummaryTable, Boolean> SEASONAL = T.field(new Column("seasonal", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the baseline shows a season: F test of one cosine and sine of the year beside a line, p below 0.01, over two years or more; or single months that lie more than two standard deviations from the median of the three before and after them, on the same side in every year and in two at least. Centre line and limits then move with it, limits are 9% wider, and the rules read the values without it. Never in periods of half a year or longer.", true), Boolean.class);
    /** Lag-1 correlation of the points of the baseline, season taken out; null below 12 points and in periods of half a year or longer. In a trial about the two means of the step that fits best, so that a step does not pass for correlation. */
    public static final Field<ControlChartSummaryTable, Double> AUTOCORRELATION = T.field(new Column("autocorrelation", Type.DOUBLE, Role.MEASURE, "correlation", "Lag-1 correlation of the points of the baseline, season taken out; null below 12 points and in periods of half a year or longer. In a trial about the two means of the step that fits best, so that a step does not pass for correlation.", true), Double.class);
    /** Whether it is above 0.3: limits are divided by sqrt(1 - autocorrelation), and only a point outside them is special cause. */
    public static final Field<ControlChartSummaryTable, Boolean> FOLLOWS_ON = T.field(new Column("follows_on", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is above 0.3: limits are divided by sqrt(1 - autocorrelation), and only a point outside them is special cause.", true), Boolean.class);
    /** How many of the segment's points show special cause. Limits describe a stable process; where most points of the baseline are special they do not (mostly_special_cause). */
    public static final Field<ControlChartSummaryTable, Long> SPECIAL_CAUSE_POINTS = T.field(new Column("special_cause_points", Type.LONG, Role.MEASURE, "points", "How many of the segment's points show special cause. Limits describe a stable process; where most points of the baseline are special they do not (mostly_special_cause).", true), Long.class);
    /** Whether the latest segment has fewer than 13 points, so that its limits are provisional. */
    public static final Field<ControlChartSummaryTable, Boolean> SHORT_SERIES = T.field(new Column("short_series", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the latest segment has fewer than 13 points, so that its limits are provisional.", true), Boolean.class);
    /** XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events). */
    public static final Field<ControlChartSummaryTable, String> CHART_TYPE = T.field(new Column("chart_type", Type.STRING, Role.ATTRIBUTE, "", "XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events).", false), String.class);
    /** What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T). */
    public static final Field<ControlChartSummaryTable, String> CHART_UNIT = T.field(new Column("chart_unit", Type.STRING, Role.ATTRIBUTE, "", "What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T).", false), String.class);
    /** The rule that chose the chart. */
    public static final Field<ControlChartSummaryTable, String> CHART_RULE = T.field(new Column("chart_rule", Type.STRING, Role.ATTRIBUTE, "", "The rule that chose the chart.", false), String.class);
    /** What the chart is held against, that of its newest period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events. */
    public static final Field<ControlChartSummaryTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the chart is held against, that of its newest period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<ControlChartSummaryTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why there is no chart or it must be read with care, as codes of table reason: too few points are fewer than control_charts.minimum_points, for the chart or for limits of their own beside a recorded change. Null when there is nothing to say. */
    public static final Field<ControlChartSummaryTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why there is no chart or it must be read with care, as codes of table reason: too few points are fewer than control_charts.minimum_points, for the chart or for limits of their own beside a recorded change. Null when there is nothing to say.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ControlChartSummaryTable> TABLE = T.table(
            new Check("chart_or_reason", "variation_icon is not null or reason is not null", "A series without an icon has a reason."));

    private ControlChartSummaryTable() {}
}
