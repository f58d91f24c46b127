package org.fosse.jobs.series;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.tables.Table;

/** What the control chart of each series shows, or why there is none; {@link ChartSummary} fills the row. */
public final class ControlChartSummaryJob implements PackedTable {
    @Override
    public Table output() {
        return ControlChartSummaryTable.TABLE;
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

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<Row> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(ControlChartSummaryTable.TABLE);
        return new SeriesOfIndicator(periods).rows(series -> {
            String code = first.geography().code(series.area());
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("breakdown", series.breakdown())
                    .set("stratum", series.stratum())
                    .set("area_code", code)
                    .set("area_level", first.geography().level(series.area()).text());
            ChartSummary.set(row, first.indicator(), series, SeriesChart.of(first.indicator(), series, code, rules));
            return List.of(row.build()).iterator();
        });
    }
}
