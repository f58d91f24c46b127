package org.fosse.jobs.packed;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Failures;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.GroupingIterator;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PackedTable;

/**
 * What a statistic makes of packed values, and all it knows beside them.
 *
 * @param <R> what it makes
 */
public record PackedMap<R>(Statistic<R> statistic, Broadcast<Reference> reference, Failures failures)
        implements Serializable {
    /** What it makes of records of whole indicators, each with its periods oldest first. */
    public Iterator<R> of(Iterator<TableRow<PackedTable>> rows) {
        if (statistic instanceof Statistic.PerPeriod<R> each) {
            return new FlatMapIterator<>(rows, one -> {
                PeriodKey key = PeriodKey.of(one);
                return each.filter().takes(key.indicatorId(), key.start(), key.end())
                        ? failures.guard(key.text(), () -> each.rows().rows(values(one)))
                        : Collections.emptyIterator();
            });
        }
        if (statistic instanceof Statistic.InSeries<R> walk) {
            Function<PeriodValues, Iterator<R>> made = walk.walk().begin();
            return new FlatMapIterator<>(
                    rows, one -> failures.guard(PeriodKey.of(one).text(), () -> made.apply(values(one))));
        }
        Statistic.PerIndicator<R> all = (Statistic.PerIndicator<R>) statistic;
        return new FlatMapIterator<>(
                new GroupingIterator<>(
                        rows,
                        (one, other) -> one.get(PackedTable.INDICATOR_ID).equals(other.get(PackedTable.INDICATOR_ID)),
                        same -> failures.guard(
                                same.get(0).get(PackedTable.INDICATOR_ID),
                                () -> all.rows()
                                        .rows(same.stream().map(this::values).toList()))),
                part -> part);
    }

    private PeriodValues values(TableRow<PackedTable> row) {
        return Packed.values(row, reference.value());
    }
}
