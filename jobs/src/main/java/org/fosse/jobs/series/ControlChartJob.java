package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.stats.ControlChart;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Table;

/** The points of the control charts; {@link ChartType} says which chart, {@link ControlChartSummaryJob} what it shows. */
public final class ControlChartJob implements PackedTable {
    static final String UNIT = "chart_unit";

    @Override
    public Table output() {
        return ControlChartTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, ActionTable.TABLE);
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        ControlCharts rules = RecordedChanges.rules(in, run);
        return Statistic.perIndicator(periods -> rows(periods, rules));
    }

    /** The rows of one indicator, in order of the kind of period, area and period. */
    static Iterator<Row> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(ControlChartTable.TABLE);
        return new SeriesOfIndicator(periods).rows(Shared.ALL, series -> points(row, first, series, rules));
    }

    private static Iterator<Row> points(RowBuilder row, PeriodValues first, AreaSeries series, ControlCharts rules) {
        String code = first.geography().code(series.area());
        String level = first.geography().level(series.area()).text();
        SeriesChart made = SeriesChart.of(first.indicator(), series, code, rules);
        ControlChart chart = made.chart();
        if (chart == null) {
            return Collections.emptyIterator();
        }
        List<Row> rows = new ArrayList<>(series.points().size());
        int present = 0;
        for (SeriesPoint point : series.points()) {
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("area_code", code)
                    .set("area_level", level)
                    .set("period_start", point.start())
                    .set("period_end", point.end())
                    .set("period_label", point.label())
                    .set("chart_type", made.type().text())
                    .set(UNIT, made.type().unit())
                    .set("method", made.type().method())
                    .number("target", SeriesChart.target(made.type(), first.indicator()))
                    .set("reason", point.reason());
            if (point.exists()) {
                put(row, first.indicator(), made, chart, series.kind(), present++);
            }
            rows.add(row.build());
        }
        return rows.iterator();
    }

    private static void put(
            RowBuilder row,
            IndicatorFacts indicator,
            SeriesChart made,
            ControlChart chart,
            PeriodKind kind,
            int point) {
        int at = made.place(point);
        int missing = AreaSeries.missingBefore(kind, made.points(), point);
        row.set("missing_before", missing);
        if (at < 0) {
            boolean none = ChartType.events(indicator, made.points().get(point)) == 0;
            row.set("reason", none ? "no_event" : "first_event");
            return;
        }
        double centre = chart.centre(at) * made.scale();
        double lower = chart.lower(at) * made.scale();
        double upper = chart.upper(at) * made.scale();
        double value = chart.value(at) * made.scale();
        double before = at == 0 || made.type() != ChartType.XMR ? Double.NaN : chart.value(at - 1) * made.scale();
        row.number("value", value)
                .number("centre_line", centre)
                .number("lower_limit", lower)
                .number("upper_limit", upper)
                .number("lower_near", centre - (centre - lower) * 2 / 3)
                .number("upper_near", centre + (upper - centre) * 2 / 3)
                .number("moving_range", Math.abs(value - before))
                .set("special_cause", ChartWords.of(chart.cause(at)))
                .set("point_type", ChartWords.of(chart.type(at)))
                .set("segment", chart.segment(at) + 1);
    }
}
