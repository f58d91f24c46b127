package org.fosse.jobs.series;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Table;

/** Which way each series goes, in words; {@link RecentTrends} has the tests. */
public final class TrendJob implements PackedTable {
    @Override
    public Table output() {
        return TrendTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        return Statistic.perIndicator(TrendJob::rows);
    }

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<Row> rows(List<PeriodValues> periods) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(TrendTable.TABLE);
        return new SeriesOfIndicator(periods).rowsWithLimits(series -> {
            RecentTrends.Trend trend = RecentTrends.of(first.indicator(), series);
            List<SeriesPoint> tested = trend.tested();
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("breakdown", series.breakdown())
                    .set("stratum", series.stratum())
                    .set("area_code", first.geography().code(series.area()))
                    .set("area_level", first.geography().level(series.area()).text())
                    .set("direction", trend.direction())
                    .set("judgement", trend.judgement())
                    .set("points", (long) series.present().size())
                    .set("points_tested", trend.method().equals("none") ? 0L : tested.size())
                    .set("periods_overlapping", (long) series.overlapping())
                    .number("statistic", trend.statistic())
                    .number("p_value", trend.p())
                    .number("slope", trend.slope())
                    .number("slope_lower_95", trend.slopeLower95())
                    .number("slope_upper_95", trend.slopeUpper95())
                    .set("method", trend.method())
                    .set("reason", trend.reason());
            if (!tested.isEmpty()) {
                SeriesPoint last = tested.get(tested.size() - 1);
                row.set("first_period", tested.get(0).label())
                        .set("first_period_start", tested.get(0).start())
                        .set("last_period", last.label())
                        .set("last_period_end", last.end());
            }
            return List.of(row.build()).iterator();
        });
    }
}
