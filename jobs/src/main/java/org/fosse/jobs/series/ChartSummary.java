package org.fosse.jobs.series;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.stats.ControlChart;
import org.fosse.stats.SpecialCause;
import org.fosse.tables.Reason;

/** What the chart of one series shows, as a row of table control_chart_summary. */
final class ChartSummary {
    private ChartSummary() {}

    static TableRow<ControlChartSummaryTable> row(
            SeriesArea area, AreaSeries series, SeriesChart made, ControlChart chart) {
        List<SeriesPoint> points = made.points();
        RowBuilder<ControlChartSummaryTable> row = ControlChartSummaryTable.TABLE
                .row()
                .set(ControlChartSummaryTable.INDICATOR_ID, area.indicator().id())
                .set(ControlChartSummaryTable.PERIOD_KIND, series.kind().text())
                .set(ControlChartSummaryTable.BREAKDOWN, series.breakdown())
                .set(ControlChartSummaryTable.STRATUM, series.stratum())
                .set(ControlChartSummaryTable.AREA_CODE, area.code())
                .set(ControlChartSummaryTable.AREA_LEVEL, area.level().text())
                .set(ControlChartSummaryTable.POINTS, (long) points.size())
                .set(
                        ControlChartSummaryTable.POINTS_WITHOUT_VALUE,
                        (long) series.points().size() - points.size())
                .set(ControlChartSummaryTable.PERIODS_OVERLAPPING, (long) series.overlapping())
                .set(ControlChartSummaryTable.CHART_TYPE, made.type().text())
                .set(ControlChartSummaryTable.CHART_UNIT, made.type().unit())
                .set(ControlChartSummaryTable.CHART_RULE, made.type().rule())
                .number(ControlChartSummaryTable.TARGET, made.target())
                .reasons(ControlChartSummaryTable.REASON, reasons(series, made));
        long missing = 0;
        for (int i = 0; i < points.size(); i++) {
            missing += AreaSeries.missingBefore(series.kind(), points, i);
        }
        row.set(ControlChartSummaryTable.PERIODS_MISSING, missing);
        SeriesPoint latest = points.get(points.size() - 1);
        row.set(ControlChartSummaryTable.FIRST_PERIOD_START, points.get(0).start())
                .set(ControlChartSummaryTable.LATEST_PERIOD_START, latest.start())
                .set(ControlChartSummaryTable.LATEST_PERIOD_END, latest.end())
                .set(ControlChartSummaryTable.LATEST_PERIOD_LABEL, latest.label())
                .number(ControlChartSummaryTable.LATEST_VALUE, latest.value())
                .set(ControlChartSummaryTable.METHOD, made.type().method());
        setChart(row, area.indicator(), made, chart);
        return row.build();
    }

    private static void setChart(
            RowBuilder<ControlChartSummaryTable> row, IndicatorFacts indicator, SeriesChart made, ControlChart chart) {
        int segment = chart.segments() - 1;
        int last = chart.size() - 1;
        int values = made.count(chart.start(segment), chart.end(segment));
        SeriesPoint since = made.pointFrom(chart.start(segment));
        int based = made.count(chart.start(segment), chart.baselineEnd(segment));
        if (!chart.isMostlySpecial(segment)) {
            row.set(
                            ControlChartSummaryTable.VARIATION_ICON,
                            chart.mayBeSeason(last) ? null : ChartWords.of(chart.latest(segment)))
                    .set(ControlChartSummaryTable.ASSURANCE_ICON, ChartWords.assurance(chart, indicator.polarity()));
        }
        row.set(ControlChartSummaryTable.BASELINE_POINTS, (long) based)
                .set(ControlChartSummaryTable.TRIAL_LIMITS, based == values)
                .set(ControlChartSummaryTable.SEASONAL, chart.isSeasonal(segment))
                .number(ControlChartSummaryTable.AUTOCORRELATION, chart.correlation(segment))
                .set(ControlChartSummaryTable.FOLLOWS_ON, chart.isCorrelated(segment))
                .number(ControlChartSummaryTable.CENTRE_LINE, chart.centre(last) * made.scale())
                .number(ControlChartSummaryTable.LOWER_LIMIT, made.lower(chart, last))
                .number(ControlChartSummaryTable.UPPER_LIMIT, made.upper(chart, last))
                .set(ControlChartSummaryTable.LIMITS_CUT, made.isCut(chart, last))
                .set(ControlChartSummaryTable.SEGMENTS, (long) chart.segments())
                .set(ControlChartSummaryTable.SEGMENT_SINCE, since == null ? null : since.start())
                .set(ControlChartSummaryTable.SEGMENT_POINTS, (long) values)
                .set(ControlChartSummaryTable.SPECIAL_CAUSE_POINTS, (long) specialPoints(chart))
                .set(ControlChartSummaryTable.SHORT_SERIES, values < ControlChart.SHORT);
        SpecialCauseSpan cause = SpecialCauseSpan.of(chart);
        row.set(ControlChartSummaryTable.LATEST_SPECIAL_CAUSE, ChartWords.of(cause.cause()))
                .set(ControlChartSummaryTable.LATEST_SPECIAL_CAUSE_TYPE, ChartWords.of(cause.type()));
        if (cause.cause() != SpecialCause.NONE) {
            SeriesPoint from = made.pointFrom(cause.from());
            SeriesPoint to = made.pointFrom(cause.to());
            row.set(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE, from == null ? null : from.start())
                    .set(ControlChartSummaryTable.SPECIAL_CAUSE_UNTIL, to == null ? null : to.end());
        }
    }

    private static int specialPoints(ControlChart chart) {
        int count = 0;
        for (int i = chart.start(chart.segments() - 1); i < chart.size(); i++) {
            count += chart.cause(i) == SpecialCause.NONE ? 0 : 1;
        }
        return count;
    }

    /** Why there is no chart, or why it must be read with care. */
    static Set<Reason> reasons(AreaSeries series, SeriesChart made) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        ControlChart chart = made.chart();
        if (chart == null) {
            reasons.add(
                    made.points().isEmpty()
                            ? Reason.NO_DATA
                            : made.type() == ChartType.NONE ? Reason.ORDINAL_SCALE : Reason.TOO_FEW_POINTS);
        }
        if (chart != null && chart.isMostlySpecial(chart.segments() - 1)) {
            reasons.add(Reason.MOSTLY_SPECIAL_CAUSE);
        }
        if (chart != null && chart.mayBeSeason(chart.size() - 1)) {
            reasons.add(Reason.SEASON_OR_CHANGE);
        }
        if (made.changesNotApplied() > 0) {
            reasons.add(Reason.CHANGE_NOT_APPLIED);
        }
        if (series.points().stream().map(SeriesPoint::source).distinct().count() > 1) {
            reasons.add(Reason.SOURCES_DIFFER);
        }
        return reasons;
    }
}
