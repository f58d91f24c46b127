package org.fosse.jobs.packed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
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

    /** The places of the columns of a packed record. */
    public static int[] places() {
        return IntStream.range(0, PackedTable.TABLE.columns().size()).toArray();
    }

    /** What a statistic makes of packed values, for a job whose parts are files of them. */
    public static <R> PackedMap<R> map(Inputs in, Statistic<R> statistic) {
        return new PackedMap<>(statistic, Reference.of(in), in.failures());
    }

    /** The rows that a statistic makes of all packed values. All periods of an indicator stand in one file, in order. */
    public static <R> JavaRDD<R> rows(Inputs in, Statistic<R> statistic) {
        PackedMap<R> map = map(in, statistic);
        return in.files(PackedTable.TABLE).mapPartitions(map::of);
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

    static PeriodValues values(TableRow<PackedTable> row, Reference reference) {
        PeriodKey key = PeriodKey.of(row);
        return PeriodValues.of(
                reference.indicator(key.indicatorId()),
                key.start(),
                key.end(),
                PackedBytes.read(row.get(PackedTable.CONTENT)),
                reference.geography());
    }
}
