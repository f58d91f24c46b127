package org.fosse.jobs.series;

import java.util.List;
import java.util.TreeSet;
import org.fosse.engine.RowBuilder;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.ControlChart;
import org.fosse.stats.SpecialCause;
import org.jspecify.annotations.Nullable;

/** Puts what a chart shows into a row of table control_chart_summary. */
final class ChartSummary {
    private ChartSummary() {}

    static void set(RowBuilder row, IndicatorFacts indicator, AreaSeries series, SeriesChart made) {
        List<SeriesPoint> points = made.points();
        row.set("points", (long) points.size())
                .set("points_without_value", (long) series.points().size() - points.size())
                .set("periods_overlapping", (long) series.overlapping())
                .set(
                        "chart_type",
                        made.chart() == null
                                ? ChartType.NONE.text()
                                : made.type().text())
                .set(ControlChartJob.UNIT, made.type().unit())
                .set("chart_rule", made.type().rule())
                .number("target", SeriesChart.target(made.type(), indicator))
                .set("reason", reason(series, made));
        long missing = 0;
        for (int i = 0; i < points.size(); i++) {
            missing += AreaSeries.missingBefore(series.kind(), points, i);
        }
        row.set("periods_missing", missing);
        if (!points.isEmpty()) {
            SeriesPoint last = points.get(points.size() - 1);
            row.set("first_period_start", points.get(0).start())
                    .set("latest_period_start", last.start())
                    .set("latest_period_end", last.end())
                    .set("latest_period_label", last.label())
                    .number("latest_value", last.value());
        }
        ControlChart chart = made.chart();
        row.set("method", chart == null ? "none" : made.type().method());
        if (chart != null) {
            setChart(row, indicator, made, chart);
        }
    }

    private static void setChart(RowBuilder row, IndicatorFacts indicator, SeriesChart made, ControlChart chart) {
        int segment = chart.segments() - 1;
        int last = chart.size() - 1;
        int values = made.count(chart.start(segment), chart.end(segment));
        SeriesPoint since = made.pointFrom(chart.start(segment));
        row.set("variation_icon", ChartWords.of(chart.latest(segment)))
                .set("assurance_icon", ChartWords.assurance(chart, indicator.polarity()))
                .number("centre_line", chart.centre(last) * made.scale())
                .number("lower_limit", chart.lower(last) * made.scale())
                .number("upper_limit", chart.upper(last) * made.scale())
                .set("segments", (long) chart.segments())
                .set("segment_since", since == null ? null : since.start())
                .set("segment_points", (long) values)
                .set("special_cause_points", (long) specialPoints(chart))
                .set("short_series", values < ControlChart.SHORT);
        SpecialCauseSpan cause = SpecialCauseSpan.of(chart);
        row.set("latest_special_cause", ChartWords.of(cause.cause()))
                .set("latest_special_cause_type", ChartWords.of(cause.type()));
        if (cause.cause() != SpecialCause.NONE) {
            SeriesPoint from = made.pointFrom(cause.from());
            SeriesPoint to = made.pointFrom(cause.to());
            row.set("special_cause_since", from == null ? null : from.start())
                    .set("special_cause_until", to == null ? null : to.end());
        }
    }

    private static int specialPoints(ControlChart chart) {
        int count = 0;
        for (int i = chart.start(chart.segments() - 1); i < chart.size(); i++) {
            count += chart.cause(i) == SpecialCause.NONE ? 0 : 1;
        }
        return count;
    }

    private static boolean isMostlySpecial(SeriesChart made, ControlChart chart) {
        int values = made.count(chart.start(chart.segments() - 1), chart.size());
        return 2 * specialPoints(chart) > values;
    }

    private static @Nullable String reason(AreaSeries series, SeriesChart made) {
        TreeSet<String> reasons = new TreeSet<>();
        ControlChart chart = made.chart();
        if (chart == null) {
            reasons.add(
                    made.points().isEmpty()
                            ? "no_data"
                            : made.type() == ChartType.NONE ? "ordinal_scale" : "too_few_points");
        }
        if (chart != null && isMostlySpecial(made, chart)) {
            reasons.add("mostly_special_cause");
        }
        if (made.changesNotApplied() > 0) {
            reasons.add("change_not_applied");
        }
        if (series.points().stream().map(SeriesPoint::source).distinct().count() > 1) {
            reasons.add("sources_differ");
        }
        return reasons.isEmpty() ? null : String.join(",", reasons);
    }
}
