package org.fosse.jobs.profile;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;
import scala.Tuple2;

/** Each area's latest value of each indicator, in words; {@link Readings} has the rules. */
public final class ReadingJob implements TaskJob<IndicatorReadingTable> {
    @Override
    public TypedTable<IndicatorReadingTable> output() {
        return IndicatorReadingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(RateTable.TABLE, IndicatorTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public JavaRDD<TableRow<IndicatorReadingTable>> rows(Inputs in, Run run) {
        Readings readings = new Readings(
                in.rows(AreaTable.TABLE),
                in.rows(IndicatorTable.TABLE),
                in.rows(
                        RateTable.TABLE,
                        row -> isForEveryone(row) && Readings.isComparator(row),
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.BREAKDOWN,
                        RateTable.AREA_CODE,
                        RateTable.AREA_LEVEL,
                        RateTable.VALUE));
        return in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.BREAKDOWN,
                        RateTable.AREA_CODE,
                        RateTable.AREA_LEVEL,
                        RateTable.PERIOD_LABEL,
                        RateTable.VALUE,
                        RateTable.LOWER_95,
                        RateTable.UPPER_95)
                .filter(ReadingJob::isForEveryone)
                .mapToPair(rate ->
                        new Tuple2<>(List.of(rate.get(RateTable.AREA_CODE), rate.get(RateTable.INDICATOR_ID)), rate))
                .reduceByKey(ReadingJob::latest)
                .values()
                .mapPartitions(rates -> {
                    List<TableRow<IndicatorReadingTable>> rows = new ArrayList<>();
                    rates.forEachRemaining(rate -> readings.find(rate).ifPresent(rows::add));
                    rows.sort(IndicatorReadingTable.TABLE.byKey());
                    return rows.iterator();
                });
    }

    private static boolean isForEveryone(TableRow<RateTable> rate) {
        return rate.get(RateTable.BREAKDOWN).equals(Shared.ALL) && rate.has(RateTable.VALUE);
    }

    /** Of two periods the one that ends later; of two that end on one day the longer. */
    static TableRow<RateTable> latest(TableRow<RateTable> one, TableRow<RateTable> other) {
        int order = one.get(RateTable.PERIOD_END).compareTo(other.get(RateTable.PERIOD_END));
        boolean longer = !one.get(RateTable.PERIOD_START).isAfter(other.get(RateTable.PERIOD_START));
        return order > 0 || (order == 0 && longer) ? one : other;
    }
}
