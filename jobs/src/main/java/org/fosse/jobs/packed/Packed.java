package org.fosse.jobs.packed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Failures;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainRows;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;

/** Hands the packed values to plain Java, period by period or series by series, and takes the rows of a table from it. */
public final class Packed {
    /** What a job that reads packed values must declare. */
    public static final List<Table> INPUTS = Shared.tables(Reference.INPUTS, PackedTable.TABLE);

    private Packed() {}

    /** The rows that a statistic makes of all packed values. */
    public static <R> JavaRDD<R> rows(Inputs in, Run run, Statistic<R> statistic) {
        Broadcast<Reference> reference = Reference.of(in, run);
        Dataset<Row> packed = in.get(PackedTable.TABLE);
        Failures failures = in.failures();
        if (statistic instanceof Statistic.PerPeriod<R> each) {
            return PlainRows.map(
                    packed,
                    rows -> new Flattened<>(
                            PackedRecord.read(rows),
                            one -> each.filter().takes(one.indicatorId(), one.start(), one.end())
                                    ? failures.guard(
                                            one.text(), () -> each.rows().rows(values(one, reference.value())))
                                    : Collections.emptyIterator()));
        }
        Column indicator = col("indicator_id");
        Dataset<Row> series = packed.repartition(packed.rdd().getNumPartitions(), indicator)
                .sortWithinPartitions(indicator, col("period_start"), col("period_end"));
        if (statistic instanceof Statistic.InSeries<R> walk) {
            return PlainRows.map(series, rows -> {
                Function<PeriodValues, Iterator<R>> made = walk.walk().begin();
                return new Flattened<>(
                        PackedRecord.read(rows),
                        one -> failures.guard(one.text(), () -> made.apply(values(one, reference.value()))));
            });
        }
        Statistic.PerIndicator<R> all = (Statistic.PerIndicator<R>) statistic;
        return PlainRows.map(
                series,
                rows -> new Flattened<>(
                        new Runs<>(
                                PackedRecord.read(rows),
                                (one, other) -> one.indicatorId().equals(other.indicatorId()),
                                same -> failures.guard(
                                        same.get(0).indicatorId(),
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
    public static Map<String, PeriodValues> latest(Inputs in, Run run, Set<String> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        Reference reference = Reference.of(in, run).value();
        Map<String, PeriodValues> latest = new HashMap<>();
        in.get(PackedTable.TABLE)
                .where(col("indicator_id").isInCollection(indicators))
                .groupBy("indicator_id")
                .agg(max_by(
                                struct(col("*")),
                                struct(col("period_end"), datediff(col("period_end"), col("period_start"))))
                        .as("last"))
                .select("last.*")
                .collectAsList()
                .forEach(row -> latest.put(
                        row.getString(0),
                        values(
                                new PackedRecord(
                                        row.getString(0), row.getAs(1), row.getAs(2), row.getLong(3), row.getAs(4)),
                                reference)));
        return latest;
    }

    private static PeriodValues values(PackedRecord one, Reference reference) {
        return PeriodValues.of(
                reference.indicator(one.indicatorId()), one.start(), one.end(), one.period(), reference.geography());
    }
}
