package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.stats.ControlChart;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;

/** The points of the control chart of one series, as rows of table control_chart; {@link ChartType} says which chart. */
final class ControlChartPoints {
    private ControlChartPoints() {}

    /** The points, oldest first. */
    static List<TableRow<ControlChartTable>> rows(
            SeriesArea area, AreaSeries series, SeriesChart made, ControlChart chart) {
        IndicatorFacts indicator = area.indicator();
        List<TableRow<ControlChartTable>> rows = new ArrayList<>(series.points().size());
        int present = 0;
        for (SeriesPoint point : series.points()) {
            RowBuilder<ControlChartTable> row = ControlChartTable.TABLE
                    .row()
                    .set(ControlChartTable.INDICATOR_ID, indicator.id())
                    .set(ControlChartTable.PERIOD_KIND, series.kind().text())
                    .set(ControlChartTable.AREA_CODE, area.code())
                    .set(ControlChartTable.AREA_LEVEL, area.level().text())
                    .set(ControlChartTable.PERIOD_START, point.start())
                    .set(ControlChartTable.PERIOD_END, point.end())
                    .set(ControlChartTable.PERIOD_LABEL, point.label())
                    .set(ControlChartTable.CHART_TYPE, made.type().text())
                    .set(ControlChartTable.CHART_UNIT, made.type().unit())
                    .set(ControlChartTable.METHOD, made.type().method())
                    .number(
                            ControlChartTable.TARGET,
                            SeriesChart.target(made.type(), indicator, area.level(), point.end()))
                    .set(ControlChartTable.REASON, point.reason());
            if (point.exists()) {
                put(row, indicator, made, chart, series.kind(), present++);
            }
            rows.add(row.build());
        }
        return rows;
    }

    private static void put(
            RowBuilder<ControlChartTable> row,
            IndicatorFacts indicator,
            SeriesChart made,
            ControlChart chart,
            PeriodKind kind,
            int point) {
        int at = made.place(point);
        int missing = AreaSeries.missingBefore(kind, made.points(), point);
        row.set(ControlChartTable.MISSING_BEFORE, missing);
        if (at < 0) {
            boolean none = ChartType.events(indicator, made.points().get(point)) == 0;
            row.reason(ControlChartTable.REASON, none ? Reason.NO_EVENT : Reason.FIRST_EVENT);
            return;
        }
        double centre = chart.centre(at) * made.scale();
        double lower = chart.lower(at) * made.scale();
        double upper = chart.upper(at) * made.scale();
        double value = chart.value(at) * made.scale();
        double before = at == 0 || made.type() != ChartType.XMR ? Double.NaN : chart.value(at - 1) * made.scale();
        row.number(ControlChartTable.VALUE, value)
                .number(ControlChartTable.CENTRE_LINE, centre)
                .number(ControlChartTable.LOWER_LIMIT, made.lower(chart, at))
                .number(ControlChartTable.UPPER_LIMIT, made.upper(chart, at))
                .set(ControlChartTable.LIMITS_CUT, made.isCut(chart, at))
                .number(ControlChartTable.LOWER_NEAR, centre - (centre - lower) * 2 / 3)
                .number(ControlChartTable.UPPER_NEAR, centre + (upper - centre) * 2 / 3)
                .number(ControlChartTable.MOVING_RANGE, Math.abs(value - before))
                .set(ControlChartTable.SPECIAL_CAUSE, ChartWords.of(chart.cause(at)))
                .set(ControlChartTable.POINT_TYPE, chart.mayBeSeason(at) ? null : ChartWords.of(chart.type(at)))
                .set(ControlChartTable.SEGMENT, chart.segment(at) + 1);
        if (chart.mayBeSeason(at)) {
            row.reason(ControlChartTable.REASON, Reason.SEASON_OR_CHANGE);
        }
    }
}
