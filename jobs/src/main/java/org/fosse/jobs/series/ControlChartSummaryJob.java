package org.fosse.jobs.series;

import java.util.Iterator;
import java.util.List;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.RecordedChanges;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/** What the control chart of each series shows, or why there is none; {@link ChartSummary} fills the row. */
public final class ControlChartSummaryJob implements PeriodStatisticJob<ControlChartSummaryTable> {
    @Override
    public TypedTable<ControlChartSummaryTable> output() {
        return ControlChartSummaryTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, ActionTable.TABLE);
    }

    @Override
    public Statistic<TableRow<ControlChartSummaryTable>> statistic(Inputs in, Run run) {
        ControlCharts rules = in.get(new RecordedChanges());
        return Statistic.perIndicator(periods -> rows(periods, rules));
    }

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<TableRow<ControlChartSummaryTable>> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        return new SeriesOfIndicator(periods).rows(series -> {
            String code = first.geography().code(series.area());
            Level level = first.geography().level(series.area());
            RowBuilder<ControlChartSummaryTable> row = ControlChartSummaryTable.TABLE
                    .row()
                    .set(
                            ControlChartSummaryTable.INDICATOR_ID,
                            first.indicator().id())
                    .set(ControlChartSummaryTable.PERIOD_KIND, series.kind().text())
                    .set(ControlChartSummaryTable.BREAKDOWN, series.breakdown())
                    .set(ControlChartSummaryTable.STRATUM, series.stratum())
                    .set(ControlChartSummaryTable.AREA_CODE, code)
                    .set(ControlChartSummaryTable.AREA_LEVEL, level.text());
            ChartSummary.set(
                    row, first.indicator(), series, SeriesChart.of(first.indicator(), series, code, level, rules));
            return List.of(row.build()).iterator();
        });
    }
}
