package org.fosse.jobs.series;

import java.util.List;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.TrendTable;

/** Which way one series goes, as a row of table trend. */
final class TrendRow {
    private TrendRow() {}

    static TableRow<TrendTable> of(SeriesArea area, AreaSeries series, RecentTrends.Trend trend) {
        List<SeriesPoint> tested = trend.tested();
        RowBuilder<TrendTable> row = TrendTable.TABLE
                .row()
                .set(TrendTable.INDICATOR_ID, area.indicator().id())
                .set(TrendTable.PERIOD_KIND, series.kind().text())
                .set(TrendTable.BREAKDOWN, series.breakdown())
                .set(TrendTable.STRATUM, series.stratum())
                .set(TrendTable.AREA_CODE, area.code())
                .set(TrendTable.AREA_LEVEL, area.level().text())
                .set(TrendTable.DIRECTION, trend.direction())
                .set(TrendTable.JUDGEMENT, trend.judgement())
                .set(TrendTable.POINTS, (long) series.present().size())
                .set(TrendTable.POINTS_TESTED, trend.isTested() ? tested.size() : 0L)
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
        return row.build();
    }
}
