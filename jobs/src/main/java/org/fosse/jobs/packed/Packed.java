package org.fosse.jobs.packed;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Failures;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.GroupingIterator;
import org.fosse.engine.Inputs;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;

/** Hands the packed values to plain Java, period by period or series by series, and takes the rows of a table from it. */
public final class Packed {
    /** What a job that reads packed values must declare. */
    public static final List<Table> INPUTS = Shared.tables(Reference.INPUTS, PackedTable.TABLE);

    private static final BinaryOperator<PeriodKey> LATER = BinaryOperator.maxBy(
            Comparator.comparing(PeriodKey::end).thenComparing(PeriodKey::start, Comparator.reverseOrder()));

    private Packed() {}

    /** The rows that a statistic makes of all packed values. */
    public static <R> JavaRDD<R> rows(Inputs in, Statistic<R> statistic) {
        Broadcast<Reference> reference = Reference.of(in);
        Failures failures = in.failures();
        if (statistic instanceof Statistic.PerPeriod<R> each) {
            return in.tasks(PackedTable.TABLE)
                    .mapPartitions(rows -> new FlatMapIterator<>(rows, one -> {
                        PeriodKey key = PeriodKey.of(one);
                        return each.filter().takes(key.indicatorId(), key.start(), key.end())
                                ? failures.guard(key.text(), () -> each.rows().rows(values(one, reference.value())))
                                : Collections.emptyIterator();
                    }));
        }
        // All periods of an indicator stand in one file, in order.
        JavaRDD<TableRow<PackedTable>> series = in.files(PackedTable.TABLE);
        if (statistic instanceof Statistic.InSeries<R> walk) {
            return series.mapPartitions(rows -> {
                Function<PeriodValues, Iterator<R>> made = walk.walk().begin();
                return new FlatMapIterator<>(
                        rows,
                        one -> failures.guard(
                                PeriodKey.of(one).text(), () -> made.apply(values(one, reference.value()))));
            });
        }
        Statistic.PerIndicator<R> all = (Statistic.PerIndicator<R>) statistic;
        return series.mapPartitions(rows -> new FlatMapIterator<>(
                new GroupingIterator<>(
                        rows,
                        (one, other) -> one.get(PackedTable.INDICATOR_ID).equals(other.get(PackedTable.INDICATOR_ID)),
                        same -> failures.guard(
                                same.get(0).get(PackedTable.INDICATOR_ID),
                                () -> all.rows()
                                        .rows(same.stream()
                                                .map(one -> values(one, reference.value()))
                                                .toList()))),
                part -> part));
    }

    /**
     * The latest period of some indicators, by id, brought to the driver: meant for the few that describe areas. Of two
     * periods that end on the same day it is the longer one.
     */
    public static Map<String, PeriodValues> latest(Inputs in, Set<String> indicators) {
        Set<String> wanted = Set.copyOf(indicators);
        Map<String, PeriodKey> latest = new HashMap<>();
        in.rows(
                        PackedTable.TABLE,
                        row -> wanted.contains(row.get(PackedTable.INDICATOR_ID)),
                        PackedTable.INDICATOR_ID,
                        PackedTable.PERIOD_START,
                        PackedTable.PERIOD_END)
                .forEach(row -> latest.merge(row.get(PackedTable.INDICATOR_ID), PeriodKey.of(row), LATER));
        Collection<PeriodKey> keys = Set.copyOf(latest.values());
        Reference reference = Reference.of(in).value();
        Map<String, PeriodValues> values = new HashMap<>();
        in.rows(PackedTable.TABLE, row -> keys.contains(PeriodKey.of(row)))
                .forEach(row -> values.put(row.get(PackedTable.INDICATOR_ID), values(row, reference)));
        return values;
    }

    private static PeriodValues values(TableRow<PackedTable> row, Reference reference) {
        PeriodKey key = PeriodKey.of(row);
        return PeriodValues.of(
                reference.indicator(key.indicatorId()),
                key.start(),
                key.end(),
                PackedBytes.read(row.get(PackedTable.CONTENT)),
                reference.geography());
    }
}
