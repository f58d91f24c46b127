package org.fosse.jobs.packed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.tables.Table;

/** Hands the packed values to plain Java, period by period or series by series, and takes the rows of a table from it. */
public final class Packed {
    /** What a job that reads packed values must declare. */
    public static final List<Table> INPUTS = Shared.tables(Reference.INPUTS, PackedJob.TABLE);

    private Packed() {}

    /** Makes the rows of a table from one indicator and period, in order of the table's key. */
    @FunctionalInterface
    public interface PeriodStatistic extends Serializable {
        Iterator<Row> rows(PeriodValues values);
    }

    /** Whether a table has rows for a period of an indicator; the values of others are not unpacked. */
    @FunctionalInterface
    public interface PeriodFilter extends Serializable {
        boolean takes(String indicatorId, LocalDate start, LocalDate end);
    }

    /** Makes the rows of a table from all periods of one indicator, oldest first, in order of the table's key. */
    @FunctionalInterface
    public interface SeriesStatistic extends Serializable {
        Iterator<Row> rows(List<PeriodValues> periods);
    }

    /**
     * Applies a statistic to every indicator and period; there is no shuffle. Where the table's key begins with indicator_id,
     * period_start and period_end, its rows are in order and the job may say that they are sorted.
     */
    public static Dataset<Row> perPeriod(Inputs in, Run run, Table table, PeriodStatistic statistic) {
        return perPeriod(in, run, table, (indicator, start, end) -> true, statistic);
    }

    /** The same for some of the periods. */
    public static Dataset<Row> perPeriod(
            Inputs in, Run run, Table table, PeriodFilter filter, PeriodStatistic statistic) {
        Broadcast<Reference> reference = Reference.of(in, run);
        return in.get(PackedJob.TABLE)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Flattened<>(
                                rows,
                                row -> filter.takes(row.getString(0), row.getAs(1), row.getAs(2))
                                        ? statistic.rows(values(row, reference.value()))
                                        : Collections.emptyIterator()),
                        Encoders.row(Store.schema(table)));
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
        in.get(PackedJob.TABLE)
                .where(col("indicator_id").isInCollection(indicators))
                .groupBy("indicator_id")
                .agg(max_by(
                                struct(col("*")),
                                struct(col("period_end"), datediff(col("period_end"), col("period_start"))))
                        .as("last"))
                .select("last.*")
                .collectAsList()
                .forEach(row -> latest.put(row.getString(0), values(row, reference)));
        return latest;
    }

    /**
     * Applies a statistic to every indicator with all of its periods. The packed records are shuffled, not the values in
     * them. Where the table's key begins with indicator_id, its rows are in order.
     */
    public static Dataset<Row> perIndicator(Inputs in, Run run, Table table, SeriesStatistic statistic) {
        Broadcast<Reference> reference = Reference.of(in, run);
        Dataset<Row> packed = in.get(PackedJob.TABLE);
        Column indicator = col("indicator_id");
        return packed.repartition(packed.rdd().getNumPartitions(), indicator)
                .sortWithinPartitions(indicator, col("period_start"), col("period_end"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Flattened<>(
                                new Runs<>(
                                        rows,
                                        1,
                                        same -> statistic.rows(same.stream()
                                                .map(row -> values(row, reference.value()))
                                                .toList())),
                                part -> part),
                        Encoders.row(Store.schema(table)));
    }

    private static PeriodValues values(Row row, Reference reference) {
        return PeriodValues.of(
                reference.indicator(row.getString(0)),
                row.<LocalDate>getAs(1),
                row.<LocalDate>getAs(2),
                PackedBytes.read(row.<byte[]>getAs(4)),
                reference.geography());
    }
}
