package org.fosse.jobs.compare;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.TrendTable;
import org.jspecify.annotations.Nullable;

/**
 * What a spine chart or a tartan rug shows. An indicator and area have one row, of the latest period of the indicator at
 * the area's level.
 */
public final class SpineJob extends Declaration<SpineTable> implements TaskJob<SpineTable> {
    /** An indicator, an area, and the last day of a period or series. */
    private record SeriesEnd(String indicator, String area, LocalDate end) implements Serializable {}

    public SpineJob() {
        super(SpineTable.TABLE, Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE, TrendTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<SpineTable>> rows(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Compared compared = Compared.latest(LatestPeriods.of(in));
        int fewest = run.config().variation().minimumAreas();
        return Packed.rows(
                        in,
                        Statistic.perPeriod(compared, period -> Spine.rows(period, compared, peers.value(), fewest)))
                .keyBy(row -> new SeriesEnd(
                        row.get(SpineTable.INDICATOR_ID),
                        row.get(SpineTable.AREA_CODE),
                        row.get(SpineTable.PERIOD_END)))
                .leftOuterJoin(trends(in))
                .map(pair -> withTrend(pair._2()._1(), pair._2()._2().orNull()))
                .mapPartitions(SpineJob::byKey);
    }

    /** The trend of the whole population that a day ends; a series of months and one of years may end on one day, and the first kind by name stands. */
    private static JavaPairRDD<SeriesEnd, TableRow<TrendTable>> trends(Inputs in) {
        return in.tasks(
                        TrendTable.TABLE,
                        TrendTable.INDICATOR_ID,
                        TrendTable.AREA_CODE,
                        TrendTable.BREAKDOWN,
                        TrendTable.PERIOD_KIND,
                        TrendTable.LAST_PERIOD_END,
                        TrendTable.DIRECTION,
                        TrendTable.JUDGEMENT,
                        TrendTable.METHOD)
                .filter(row -> row.get(TrendTable.BREAKDOWN).equals(Shared.ALL) && row.has(TrendTable.LAST_PERIOD_END))
                .keyBy(row -> new SeriesEnd(
                        row.get(TrendTable.INDICATOR_ID),
                        row.get(TrendTable.AREA_CODE),
                        row.get(TrendTable.LAST_PERIOD_END)))
                .reduceByKey((one, other) ->
                        one.get(TrendTable.PERIOD_KIND).compareTo(other.get(TrendTable.PERIOD_KIND)) <= 0
                                ? one
                                : other);
    }

    private static TableRow<SpineTable> withTrend(TableRow<SpineTable> row, @Nullable TableRow<TrendTable> trend) {
        return trend == null
                ? row
                : SpineTable.TABLE
                        .row(row)
                        .copy(SpineTable.TREND, trend, TrendTable.DIRECTION)
                        .copy(SpineTable.TREND_JUDGEMENT, trend, TrendTable.JUDGEMENT)
                        .copy(SpineTable.TREND_METHOD, trend, TrendTable.METHOD)
                        .build();
    }

    private static Iterator<TableRow<SpineTable>> byKey(Iterator<TableRow<SpineTable>> rows) {
        List<TableRow<SpineTable>> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(SpineTable.TABLE.byKey());
        return sorted.iterator();
    }
}
