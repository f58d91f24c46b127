package org.fosse.jobs.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.figure.Completeness;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.RateTable;
import scala.Tuple2;

/**
 * Each area's latest value of each indicator, in words; {@link Readings} has the rules. A period in which less than half as
 * many areas of a level have a value as in its fullest one is not the latest while there is another: a few early returns are
 * not the indicator's newest state.
 */
public final class ReadingJob extends Declaration<IndicatorReadingTable> implements TaskJob<IndicatorReadingTable> {
    public ReadingJob() {
        super(IndicatorReadingTable.TABLE, Shared.tables(IndicatorFacts.INPUTS, RateTable.TABLE, AreaTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<IndicatorReadingTable>> rows(Inputs in, Run run) {
        Readings readings = new Readings(
                in.rows(AreaTable.TABLE),
                IndicatorFacts.collect(in),
                in.rows(
                        RateTable.TABLE,
                        row -> isForEveryone(row) && Readings.isComparator(row) && Completeness.isOwn(row),
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.BREAKDOWN,
                        RateTable.AREA_CODE,
                        RateTable.AREA_LEVEL,
                        RateTable.METHOD,
                        RateTable.VALUE));
        Set<PeriodOfLevel> thin = thin(in);
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
                        RateTable.UPPER_95,
                        RateTable.METHOD)
                .filter(ReadingJob::isForEveryone)
                .mapToPair(rate ->
                        new Tuple2<>(List.of(rate.get(RateTable.AREA_CODE), rate.get(RateTable.INDICATOR_ID)), rate))
                .reduceByKey((one, other) -> latest(one, other, thin))
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

    /** A period of an indicator, as the areas of one level have it. */
    record PeriodOfLevel(String indicator, String level, LocalDate start, LocalDate end) implements Serializable {
        static PeriodOfLevel of(TableRow<RateTable> rate) {
            return new PeriodOfLevel(
                    rate.get(RateTable.INDICATOR_ID),
                    rate.get(RateTable.AREA_LEVEL),
                    rate.get(RateTable.PERIOD_START),
                    rate.get(RateTable.PERIOD_END));
        }

        private List<String> series() {
            return List.of(indicator, level);
        }
    }

    /** The periods that are less than half as full as the fullest of their indicator and level. */
    private static Set<PeriodOfLevel> thin(Inputs in) {
        Map<PeriodOfLevel, Double> fullness = in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.BREAKDOWN,
                        RateTable.AREA_LEVEL,
                        RateTable.VALUE,
                        RateTable.AREAS,
                        RateTable.AREAS_EXPECTED)
                .filter(ReadingJob::isForEveryone)
                .mapToPair(rate -> new Tuple2<>(PeriodOfLevel.of(rate), Completeness.of(rate)))
                .reduceByKey(Double::sum)
                .collectAsMap();
        Map<List<String>, Double> fullest = new HashMap<>();
        fullness.forEach((period, full) -> fullest.merge(period.series(), full, Math::max));
        Set<PeriodOfLevel> thin = new HashSet<>();
        fullness.forEach((period, full) -> {
            if (full * 2 < fullest.getOrDefault(period.series(), 0.0)) {
                thin.add(period);
            }
        });
        return thin;
    }

    /** Of two periods one that is not thin; then the one that ends later; of two that end on one day the longer. */
    static TableRow<RateTable> latest(TableRow<RateTable> one, TableRow<RateTable> other, Set<PeriodOfLevel> thin) {
        boolean isThin = thin.contains(PeriodOfLevel.of(one));
        if (isThin != thin.contains(PeriodOfLevel.of(other))) {
            return isThin ? other : one;
        }
        int order = one.get(RateTable.PERIOD_END).compareTo(other.get(RateTable.PERIOD_END));
        boolean longer = !one.get(RateTable.PERIOD_START).isAfter(other.get(RateTable.PERIOD_START));
        return order > 0 || (order == 0 && longer) ? one : other;
    }
}
