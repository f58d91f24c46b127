// Written from src/main/schema/fact_chart.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What the control chart of an indicator shows in one area and group, in the words of Making Data Count: the same series as in fact_trend. The points are in table control_chart. */
public final class FactChartTable {
    private static final TypedTable.Builder<FactChartTable> T =
            new TypedTable.Builder<>("fact_chart", Folder.STAR, Stage.PUBLISH, true, "What the control chart of an indicator shows in one area and group, in the words of Making Data Count: the same series as in fact_trend. The points are in table control_chart.");

    /** Its indicator. */
    public static final Field<FactChartTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept. */
    public static final Field<FactChartTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.", false), String.class);
    /** Its group. */
    public static final Field<FactChartTable, String> GROUP_KEY = T.field(new Column("group_key", Type.STRING, Role.IDENTIFIER, "", "Its group.", false).leadingTo(new ForeignKey("dim_group", null)), String.class);
    /** The area as it is at the end of the series. */
    public static final Field<FactChartTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area as it is at the end of the series.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its method. */
    public static final Field<FactChartTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactChartTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** What the latest point shows by polarity: common cause; improvement high or low; concern high or low; neutral high or low. High and low are the direction of the chart's values. Null where most of the points that the limits come from are special, and where the latest point is picked out and cannot be told from the season (reason). In periods shorter than half a year special cause must be so beside the same time of other years too: its row (the points before it on its side of the centre, half a year at most) differs from their means by more than 1.96 standard errors, of limits a third as far; fewer than 13 months have no such time. */
    public static final Field<FactChartTable, String> VARIATION_ICON = T.field(new Column("variation_icon", Type.STRING, Role.ATTRIBUTE, "", "What the latest point shows by polarity: common cause; improvement high or low; concern high or low; neutral high or low. High and low are the direction of the chart's values. Null where most of the points that the limits come from are special, and where the latest point is picked out and cannot be told from the season (reason). In periods shorter than half a year special cause must be so beside the same time of other years too: its row (the points before it on its side of the centre, half a year at most) differs from their means by more than 1.96 standard errors, of limits a third as far; fewer than 13 months have no such time.", true), String.class);
    /** Whether the limits at the latest point let the target be met: consistently pass, consistently fail, inconsistent; or why nothing is said: no target, no judgement, no limits. With a season: at any time of the year. Null where most of the points that the limits come from are special. */
    public static final Field<FactChartTable, String> ASSURANCE_ICON = T.field(new Column("assurance_icon", Type.STRING, Role.ATTRIBUTE, "", "Whether the limits at the latest point let the target be met: consistently pass, consistently fail, inconsistent; or why nothing is said: no target, no judgement, no limits. With a season: at any time of the year. Null where most of the points that the limits come from are special.", true), String.class);
    /** XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events). */
    public static final Field<FactChartTable, String> CHART_TYPE = T.field(new Column("chart_type", Type.STRING, Role.ATTRIBUTE, "", "XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events).", false), String.class);
    /** What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T). */
    public static final Field<FactChartTable, String> CHART_UNIT = T.field(new Column("chart_unit", Type.STRING, Role.ATTRIBUTE, "", "What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T).", false), String.class);
    /** Periods with a value, whether charted or not. */
    public static final Field<FactChartTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "points", "Periods with a value, whether charted or not.", false), Long.class);
    /** First day of the last period with a value. */
    public static final Field<FactChartTable, LocalDate> LATEST_PERIOD_START = T.field(new Column("latest_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the last period with a value.", true), LocalDate.class);
    /** Last day of the last period with a value. */
    public static final Field<FactChartTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the last period with a value.", true), LocalDate.class);
    /** The value of the last period with one; on a G or T chart too in the indicator's unit. */
    public static final Field<FactChartTable, Double> LATEST_VALUE = T.field(new Column("latest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value of the last period with one; on a G or T chart too in the indicator's unit.", true), Double.class);
    /** Centre line at the latest point on the chart. */
    public static final Field<FactChartTable, Double> CENTRE_LINE = T.field(new Column("centre_line", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre line at the latest point on the chart.", true), Double.class);
    /** Lower process limit at the latest point. */
    public static final Field<FactChartTable, Double> LOWER_LIMIT = T.field(new Column("lower_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit at the latest point.", true), Double.class);
    /** Upper process limit at the latest point. */
    public static final Field<FactChartTable, Double> UPPER_LIMIT = T.field(new Column("upper_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit at the latest point.", true), Double.class);
    /** What the chart is held against, that of its newest period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events. */
    public static final Field<FactChartTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the chart is held against, that of its newest period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events.", true), Double.class);
    /** The rule that picks out the newest special-cause point of the latest segment (words as in control_chart), those left aside that cannot be told from the season; common cause when it has none. */
    public static final Field<FactChartTable, String> LATEST_SPECIAL_CAUSE = T.field(new Column("latest_special_cause", Type.STRING, Role.ATTRIBUTE, "", "The rule that picks out the newest special-cause point of the latest segment (words as in control_chart), those left aside that cannot be told from the season; common cause when it has none.", true), String.class);
    /** What that point means by polarity. */
    public static final Field<FactChartTable, String> LATEST_SPECIAL_CAUSE_TYPE = T.field(new Column("latest_special_cause_type", Type.STRING, Role.ATTRIBUTE, "", "What that point means by polarity.", true), String.class);
    /** First day of the period in which it began: every point from there to its last one has the same meaning. */
    public static final Field<FactChartTable, LocalDate> SPECIAL_CAUSE_SINCE = T.field(new Column("special_cause_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the period in which it began: every point from there to its last one has the same meaning.", true), LocalDate.class);
    /** Last day of the period of its last point. */
    public static final Field<FactChartTable, LocalDate> SPECIAL_CAUSE_UNTIL = T.field(new Column("special_cause_until", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period of its last point.", true), LocalDate.class);
    /** Parts of the chart: one more than re-bases, which are made at recorded changes and after a gap of a year or longer. */
    public static final Field<FactChartTable, Long> SEGMENTS = T.field(new Column("segments", Type.LONG, Role.MEASURE, "segments", "Parts of the chart: one more than re-bases, which are made at recorded changes and after a gap of a year or longer.", true), Long.class);
    /** First day of the latest segment's first period: the limits hold from there. */
    public static final Field<FactChartTable, LocalDate> SEGMENT_SINCE = T.field(new Column("segment_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the latest segment's first period: the limits hold from there.", true), LocalDate.class);
    /** Values on the chart in the latest segment. */
    public static final Field<FactChartTable, Long> SEGMENT_POINTS = T.field(new Column("segment_points", Type.LONG, Role.MEASURE, "points", "Values on the chart in the latest segment.", true), Long.class);
    /** How many of the segment's points show special cause. Limits describe a stable process; where most points of the baseline are special they do not (mostly_special_cause). */
    public static final Field<FactChartTable, Long> SPECIAL_CAUSE_POINTS = T.field(new Column("special_cause_points", Type.LONG, Role.MEASURE, "points", "How many of the segment's points show special cause. Limits describe a stable process; where most points of the baseline are special they do not (mostly_special_cause).", true), Long.class);
    /** Whether limits come from all points of the segment, so that every new point moves them. */
    public static final Field<FactChartTable, Boolean> TRIAL_LIMITS = T.field(new Column("trial_limits", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether limits come from all points of the segment, so that every new point moves them.", true), Boolean.class);
    /** Whether the baseline shows a season: F test of one cosine and sine of the year beside a line, p below 0.01, over two years or more; or single months that lie more than two standard deviations from the median of the three before and after them, on the same side in every year and in two at least. Centre line and limits then move with it, limits are 9% wider, and the rules read the values without it. Never in periods of half a year or longer. */
    public static final Field<FactChartTable, Boolean> SEASONAL = T.field(new Column("seasonal", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the baseline shows a season: F test of one cosine and sine of the year beside a line, p below 0.01, over two years or more; or single months that lie more than two standard deviations from the median of the three before and after them, on the same side in every year and in two at least. Centre line and limits then move with it, limits are 9% wider, and the rules read the values without it. Never in periods of half a year or longer.", true), Boolean.class);
    /** Whether the latest segment has fewer than 13 points, so that its limits are provisional. */
    public static final Field<FactChartTable, Boolean> SHORT_SERIES = T.field(new Column("short_series", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the latest segment has fewer than 13 points, so that its limits are provisional.", true), Boolean.class);

    /** The declaration. */
    public static final TypedTable<FactChartTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactChartTable, ControlChartSummaryTable> PROJECTION = new Projection<>(TABLE, ControlChartSummaryTable.TABLE, null, false, List.of(
            List.of(ControlChartSummaryTable.INDICATOR_ID),
            List.of(ControlChartSummaryTable.PERIOD_KIND),
            List.of(ControlChartSummaryTable.BREAKDOWN, ControlChartSummaryTable.STRATUM),
            List.of(ControlChartSummaryTable.AREA_CODE, ControlChartSummaryTable.LATEST_PERIOD_END, ControlChartSummaryTable.LATEST_PERIOD_END),
            List.of(ControlChartSummaryTable.METHOD),
            List.of(ControlChartSummaryTable.REASON),
            List.of(ControlChartSummaryTable.VARIATION_ICON),
            List.of(ControlChartSummaryTable.ASSURANCE_ICON),
            List.of(ControlChartSummaryTable.CHART_TYPE),
            List.of(ControlChartSummaryTable.CHART_UNIT),
            List.of(ControlChartSummaryTable.POINTS),
            List.of(ControlChartSummaryTable.LATEST_PERIOD_START),
            List.of(ControlChartSummaryTable.LATEST_PERIOD_END),
            List.of(ControlChartSummaryTable.LATEST_VALUE),
            List.of(ControlChartSummaryTable.CENTRE_LINE),
            List.of(ControlChartSummaryTable.LOWER_LIMIT),
            List.of(ControlChartSummaryTable.UPPER_LIMIT),
            List.of(ControlChartSummaryTable.TARGET),
            List.of(ControlChartSummaryTable.LATEST_SPECIAL_CAUSE),
            List.of(ControlChartSummaryTable.LATEST_SPECIAL_CAUSE_TYPE),
            List.of(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE),
            List.of(ControlChartSummaryTable.SPECIAL_CAUSE_UNTIL),
            List.of(ControlChartSummaryTable.SEGMENTS),
            List.of(ControlChartSummaryTable.SEGMENT_SINCE),
            List.of(ControlChartSummaryTable.SEGMENT_POINTS),
            List.of(ControlChartSummaryTable.SPECIAL_CAUSE_POINTS),
            List.of(ControlChartSummaryTable.TRIAL_LIMITS),
            List.of(ControlChartSummaryTable.SEASONAL),
            List.of(ControlChartSummaryTable.SHORT_SERIES)));

    private FactChartTable() {}
}
