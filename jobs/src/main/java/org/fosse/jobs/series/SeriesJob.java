package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fosse.config.ControlCharts;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.PartJob;
import org.fosse.engine.PartMap;
import org.fosse.engine.Run;
import org.fosse.engine.SplitJob.Part;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.RecordedChanges;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedMap;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.schema.table.SeriesUnansweredTable;
import org.fosse.schema.table.TrendTable;
import org.fosse.stats.ControlChart;
import org.fosse.tables.Table;

/**
 * What the series of every indicator say, from one pass over them: its trend, its control chart, the points of the chart for
 * everyone together, and, counted, the series that say nothing and why.
 */
public final class SeriesJob implements PartJob<PackedTable> {
    private static final int TREND = 0;
    private static final int SUMMARY = 1;
    private static final int POINT = 2;
    private static final int UNANSWERED = 3;

    @Override
    public Table output() {
        return TrendTable.TABLE;
    }

    @Override
    public List<Table> outputs() {
        return List.of(
                TrendTable.TABLE, ControlChartSummaryTable.TABLE, ControlChartTable.TABLE, SeriesUnansweredTable.TABLE);
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, ActionTable.TABLE);
    }

    @Override
    public TypedTable<PackedTable> source() {
        return PackedTable.TABLE;
    }

    @Override
    public int[] places() {
        return Packed.places();
    }

    @Override
    public Field<PackedTable, String> together() {
        return PackedTable.INDICATOR_ID;
    }

    @Override
    public PartMap<PackedTable> parts(Inputs in, Run run) {
        ControlCharts rules = in.get(new RecordedChanges());
        PackedMap<Part> map = Packed.map(in, Statistic.perIndicator(periods -> parts(periods, rules)));
        return (rows, leftOut) -> map.of(rows);
    }

    /** The rows of one indicator; those of each table in order of its key. */
    static Iterator<Part> parts(List<PeriodValues> periods, ControlCharts rules) {
        IndicatorFacts indicator = periods.get(0).indicator();
        Geography geography = periods.get(0).geography();
        UnansweredSeries unanswered = new UnansweredSeries(indicator.id());
        Supplier<Iterator<Part>> said = () -> new SeriesOfIndicator(periods).rows(series -> {
            SeriesArea area = new SeriesArea(indicator, geography.code(series.area()), geography.level(series.area()));
            return parts(area, series, rules, unanswered).iterator();
        });
        Supplier<Iterator<Part>> counted = () ->
                unanswered.rows().stream().map(row -> new Part(UNANSWERED, row)).iterator();
        return new FlatMapIterator<>(List.of(said, counted).iterator(), Supplier::get);
    }

    private static List<Part> parts(
            SeriesArea area, AreaSeries series, ControlCharts rules, UnansweredSeries unanswered) {
        List<Part> parts = new ArrayList<>();
        RecentTrends.Trend trend = RecentTrends.of(area.indicator(), series);
        if (trend.says()) {
            parts.add(new Part(TREND, TrendRow.of(area, series, trend)));
        } else {
            unanswered.add(TrendTable.TABLE, area, series, trend.reason() == null ? Set.of() : Set.of(trend.reason()));
        }
        SeriesChart made = SeriesChart.of(area.indicator(), series, area.code(), area.level(), rules);
        ControlChart chart = made.chart();
        if (chart == null) {
            unanswered.add(ControlChartSummaryTable.TABLE, area, series, ChartSummary.reasons(series, made));
            return parts;
        }
        parts.add(new Part(SUMMARY, ChartSummary.row(area, series, made, chart)));
        if (series.breakdown().equals(Shared.ALL)) {
            for (TableRow<ControlChartTable> row : ControlChartPoints.rows(area, series, made, chart)) {
                parts.add(new Part(POINT, row));
            }
        }
        return parts;
    }
}
