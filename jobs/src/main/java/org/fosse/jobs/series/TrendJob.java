package org.fosse.jobs.series;

import java.util.Iterator;
import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.TrendTable;

/** Which way each series goes, in words; {@link RecentTrends} has the tests. */
public final class TrendJob implements PeriodStatisticJob<TrendTable> {
    @Override
    public TypedTable<TrendTable> output() {
        return TrendTable.TABLE;
    }

    @Override
    public Statistic<TableRow<TrendTable>> statistic(Inputs in, Run run) {
        return Statistic.perIndicator(TrendJob::rows);
    }

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<TableRow<TrendTable>> rows(List<PeriodValues> periods) {
        PeriodValues first = periods.get(0);
        return new SeriesOfIndicator(periods).rowsWithLimits(series -> {
            RecentTrends.Trend trend = RecentTrends.of(first.indicator(), series);
            List<SeriesPoint> tested = trend.tested();
            RowBuilder<TrendTable> row = TrendTable.TABLE
                    .row()
                    .set(TrendTable.INDICATOR_ID, first.indicator().id())
                    .set(TrendTable.PERIOD_KIND, series.kind().text())
                    .set(TrendTable.BREAKDOWN, series.breakdown())
                    .set(TrendTable.STRATUM, series.stratum())
                    .set(TrendTable.AREA_CODE, first.geography().code(series.area()))
                    .set(
                            TrendTable.AREA_LEVEL,
                            first.geography().level(series.area()).text())
                    .set(TrendTable.DIRECTION, trend.direction())
                    .set(TrendTable.JUDGEMENT, trend.judgement())
                    .set(TrendTable.POINTS, (long) series.present().size())
                    .set(TrendTable.POINTS_TESTED, trend.method().equals("none") ? 0L : tested.size())
                    .set(TrendTable.PERIODS_OVERLAPPING, (long) series.overlapping())
                    .number(TrendTable.STATISTIC, trend.statistic())
                    .number(TrendTable.P_VALUE, trend.p())
                    .number(TrendTable.SLOPE, trend.slope())
                    .number(TrendTable.SLOPE_LOWER_95, trend.slopeLower95())
                    .number(TrendTable.SLOPE_UPPER_95, trend.slopeUpper95())
                    .set(TrendTable.METHOD, trend.method())
                    .reason(TrendTable.REASON, trend.reason());
            if (!tested.isEmpty()) {
                SeriesPoint last = tested.get(tested.size() - 1);
                row.set(TrendTable.FIRST_PERIOD, tested.get(0).label())
                        .set(TrendTable.FIRST_PERIOD_START, tested.get(0).start())
                        .set(TrendTable.LAST_PERIOD, last.label())
                        .set(TrendTable.LAST_PERIOD_END, last.end());
            }
            return List.of(row.build()).iterator();
        });
    }
}
