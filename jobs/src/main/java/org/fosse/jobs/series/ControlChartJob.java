package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.chart.RecordedChanges;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.stats.ControlChart;
import org.fosse.tables.Level;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/** The points of the control charts; {@link ChartType} says which chart, {@link ControlChartSummaryJob} what it shows. */
public final class ControlChartJob implements PeriodStatisticJob<ControlChartTable> {
    @Override
    public TypedTable<ControlChartTable> output() {
        return ControlChartTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, ActionTable.TABLE);
    }

    @Override
    public Statistic<TableRow<ControlChartTable>> statistic(Inputs in, Run run) {
        ControlCharts rules = in.get(new RecordedChanges());
        return Statistic.perIndicator(periods -> rows(periods, rules));
    }

    /** The rows of one indicator, in order of the kind of period, area and period. */
    static Iterator<TableRow<ControlChartTable>> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        return new SeriesOfIndicator(periods).rows(Shared.ALL, series -> points(first, series, rules));
    }

    private static Iterator<TableRow<ControlChartTable>> points(
            PeriodValues first, AreaSeries series, ControlCharts rules) {
        String code = first.geography().code(series.area());
        Level level = first.geography().level(series.area());
        SeriesChart made = SeriesChart.of(first.indicator(), series, code, level, rules);
        ControlChart chart = made.chart();
        if (chart == null) {
            return Collections.emptyIterator();
        }
        List<TableRow<ControlChartTable>> rows = new ArrayList<>(series.points().size());
        int present = 0;
        for (SeriesPoint point : series.points()) {
            RowBuilder<ControlChartTable> row = ControlChartTable.TABLE
                    .row()
                    .set(ControlChartTable.INDICATOR_ID, first.indicator().id())
                    .set(ControlChartTable.PERIOD_KIND, series.kind().text())
                    .set(ControlChartTable.AREA_CODE, code)
                    .set(ControlChartTable.AREA_LEVEL, level.text())
                    .set(ControlChartTable.PERIOD_START, point.start())
                    .set(ControlChartTable.PERIOD_END, point.end())
                    .set(ControlChartTable.PERIOD_LABEL, point.label())
                    .set(ControlChartTable.CHART_TYPE, made.type().text())
                    .set(ControlChartTable.CHART_UNIT, made.type().unit())
                    .set(ControlChartTable.METHOD, made.type().method())
                    .number(
                            ControlChartTable.TARGET,
                            SeriesChart.target(made.type(), first.indicator(), level, point.end()))
                    .set(ControlChartTable.REASON, point.reason());
            if (point.exists()) {
                put(row, first.indicator(), made, chart, series.kind(), present++);
            }
            rows.add(row.build());
        }
        return rows.iterator();
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
                .number(ControlChartTable.LOWER_LIMIT, lower)
                .number(ControlChartTable.UPPER_LIMIT, upper)
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
