// Written from src/main/schema/control_chart.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One point of the control chart of an indicator in one area, for everyone together. Series with fewer points than control_charts.minimum_points have a row in control_chart_summary only, with the reason. */
public final class ControlChartTable {
    private static final TypedTable.Builder<ControlChartTable> T =
            new TypedTable.Builder<>("control_chart", Stage.COMPUTE, true, "One point of the control chart of an indicator in one area, for everyone together. Series with fewer points than control_charts.minimum_points have a row in control_chart_summary only, with the reason.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<ControlChartTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept. */
    public static final Field<ControlChartTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ControlChartTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** First day of the period. */
    public static final Field<ControlChartTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ControlChartTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ControlChartTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<ControlChartTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events); none where nothing is charted. */
    public static final Field<ControlChartTable, String> CHART_TYPE = T.field(new Column("chart_type", Type.STRING, Role.ATTRIBUTE, "", "XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events); none where nothing is charted.", false), String.class);
    /** What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T). */
    public static final Field<ControlChartTable, String> CHART_UNIT = T.field(new Column("chart_unit", Type.STRING, Role.ATTRIBUTE, "", "What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T).", false), String.class);
    /** The value. On a G or T chart: denominators (G) or days (T) from the end of the last period with an event to the end of this one, divided by the events of this one. */
    public static final Field<ControlChartTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "chart_unit", "The value. On a G or T chart: denominators (G) or days (T) from the end of the last period with an event to the end of this one, divided by the events of this one.", true), Double.class);
    /** Centre of the segment. XmR: mean of the values. P' and U': sum of numerators / sum of denominators x multiplier. G: mean x ln 2, the theoretical median. T: mean of the times to the power 1/3.6, turned back. With a season (control_chart_summary.seasonal) it moves with it. */
    public static final Field<ControlChartTable, Double> CENTRE_LINE = T.field(new Column("centre_line", Type.DOUBLE, Role.MEASURE, "chart_unit", "Centre of the segment. XmR: mean of the values. P' and U': sum of numerators / sum of denominators x multiplier. G: mean x ln 2, the theoretical median. T: mean of the times to the power 1/3.6, turned back. With a season (control_chart_summary.seasonal) it moves with it.", true), Double.class);
    /** Lower process limit. XmR: mean - 2.66 x mean moving range. P' and U': centre - 3 x standard error at the point's denominator x mean range of z / 1.128. T: as XmR on the scale of the power 1/3.6; G: none. Null where there is none. Not below what the value can be (limits_cut). */
    public static final Field<ControlChartTable, Double> LOWER_LIMIT = T.field(new Column("lower_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Lower process limit. XmR: mean - 2.66 x mean moving range. P' and U': centre - 3 x standard error at the point's denominator x mean range of z / 1.128. T: as XmR on the scale of the power 1/3.6; G: none. Null where there is none. Not below what the value can be (limits_cut).", true), Double.class);
    /** Upper process limit, likewise with plus; not above what the value can be (limits_cut); both wider with a season or where points follow on each other; G: m + 3 x root(m (m + 1)) with m the mean. */
    public static final Field<ControlChartTable, Double> UPPER_LIMIT = T.field(new Column("upper_limit", Type.DOUBLE, Role.MEASURE, "chart_unit", "Upper process limit, likewise with plus; not above what the value can be (limits_cut); both wider with a season or where points follow on each other; G: m + 3 x root(m (m + 1)) with m the mean.", true), Double.class);
    /** Whether a limit would pass what a value can be (indicator.lowest and highest: below 0, or a proportion above 100%) and is given as that bound. The rules judge the same either way, since no value lies beyond. The limits of Making Data Count, NHSRplotthedots and its Python port pass the bounds; the distance of the other limit from the centre line is the uncut one on XmR. */
    public static final Field<ControlChartTable, Boolean> LIMITS_CUT = T.field(new Column("limits_cut", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether a limit would pass what a value can be (indicator.lowest and highest: below 0, or a proportion above 100%) and is given as that bound. The rules judge the same either way, since no value lies beyond. The limits of Making Data Count, NHSRplotthedots and its Python port pass the bounds; the distance of the other limit from the centre line is the uncut one on XmR.", true), Boolean.class);
    /** Two thirds of the way from the centre line to the lower limit: a point beyond it is near the limit. Of XmR taken from the limit before it is cut. */
    public static final Field<ControlChartTable, Double> LOWER_NEAR = T.field(new Column("lower_near", Type.DOUBLE, Role.MEASURE, "chart_unit", "Two thirds of the way from the centre line to the lower limit: a point beyond it is near the limit. Of XmR taken from the limit before it is cut.", true), Double.class);
    /** Two thirds of the way from the centre line to the upper limit, likewise. */
    public static final Field<ControlChartTable, Double> UPPER_NEAR = T.field(new Column("upper_near", Type.DOUBLE, Role.MEASURE, "chart_unit", "Two thirds of the way from the centre line to the upper limit, likewise.", true), Double.class);
    /** Distance from the point before, XmR only; null for the first point, after a gap, and on other charts. Ranges of 3.267 x their mean or more are left out of the limits once unless control_charts.screen_ranges is false. A range that reaches over a re-base is given here and is part of neither segment's limits. */
    public static final Field<ControlChartTable, Double> MOVING_RANGE = T.field(new Column("moving_range", Type.DOUBLE, Role.MEASURE, "chart_unit", "Distance from the point before, XmR only; null for the first point, after a gap, and on other charts. Ranges of 3.267 x their mean or more are left out of the limits once unless control_charts.screen_ranges is false. A range that reaches over a re-base is given here and is part of neither segment's limits.", true), Double.class);
    /** The first rule of this order that picks the point out: above limit, below limit; rising or falling trend (one of 7 in a row that each rise or fall); two in three above or below (one of two points beyond two thirds of the way to the same limit and not outside it, among three in a row that all lie on that side of the centre line); shift above or below (one of 7 in a row on one side of the centre); otherwise common cause. Where points follow on each other (control_chart_summary.follows_on) only above and below limit. With a season the rules read the values without it. Source: NHS England, Making Data Count; agrees with NHSRplotthedots. */
    public static final Field<ControlChartTable, String> SPECIAL_CAUSE = T.field(new Column("special_cause", Type.STRING, Role.ATTRIBUTE, "", "The first rule of this order that picks the point out: above limit, below limit; rising or falling trend (one of 7 in a row that each rise or fall); two in three above or below (one of two points beyond two thirds of the way to the same limit and not outside it, among three in a row that all lie on that side of the centre line); shift above or below (one of 7 in a row on one side of the centre); otherwise common cause. Where points follow on each other (control_chart_summary.follows_on) only above and below limit. With a season the rules read the values without it. Source: NHS England, Making Data Count; agrees with NHSRplotthedots.", true), String.class);
    /** The rule's meaning by polarity: improvement, concern or neutral, each high or low; common cause. Null where it cannot be told from the season (reason season_or_change). On G and T charts high means long without an event. */
    public static final Field<ControlChartTable, String> POINT_TYPE = T.field(new Column("point_type", Type.STRING, Role.ATTRIBUTE, "", "The rule's meaning by polarity: improvement, concern or neutral, each high or low; common cause. Null where it cannot be told from the season (reason season_or_change). On G and T charts high means long without an event.", true), String.class);
    /** 1 for the first part of the chart; one more from each recorded change, and after each gap of a year or longer, at which limits are taken anew. Null for a point that is not on the chart. */
    public static final Field<ControlChartTable, Integer> SEGMENT = T.field(new Column("segment", Type.INT, Role.MEASURE, "segments", "1 for the first part of the chart; one more from each recorded change, and after each gap of a year or longer, at which limits are taken anew. Null for a point that is not on the chart.", true), Integer.class);
    /** Periods of the series missing right before this one; no range and no row of points reaches over them. */
    public static final Field<ControlChartTable, Integer> MISSING_BEFORE = T.field(new Column("missing_before", Type.INT, Role.MEASURE, "periods", "Periods of the series missing right before this one; no range and no row of points reaches over them.", true), Integer.class);
    /** What the value is held against on the last day of the period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events. */
    public static final Field<ControlChartTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the value is held against on the last day of the period: the standard that binds, otherwise the ambition; null where neither is in force and on charts between events.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<ControlChartTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why there is no value or no point, as codes of table reason; season_or_change for a point that a rule picks out and that is not unlike the same time of other years, or has none; otherwise null for a point. */
    public static final Field<ControlChartTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why there is no value or no point, as codes of table reason; season_or_change for a point that a rule picks out and that is not unlike the same time of other years, or has none; otherwise null for a point.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ControlChartTable> TABLE = T.table();

    private ControlChartTable() {}
}
