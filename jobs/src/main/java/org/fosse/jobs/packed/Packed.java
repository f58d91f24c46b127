package org.fosse.jobs.packed;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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
        Broadcast<Reference> reference = Reference.of(in, run);
        return in.get(PackedJob.TABLE)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows ->
                                new Flattened<>(rows, row -> statistic.rows(values(row, reference.value()))),
                        Encoders.row(Store.schema(table)));
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

    /** Begins a statistic that goes through the periods of one indicator after the other and may remember them. */
    @FunctionalInterface
    public interface SeriesStart extends Serializable {
        Function<PeriodValues, Iterator<Row>> begin();
    }

    /**
     * Applies a statistic to every indicator and period, the periods of an indicator one after the other, oldest first;
     * one period is held at a time, and one statistic is begun per task. The packed records are shuffled, not the values
     * in them. Where the table's key begins with indicator_id, period_start and period_end, its rows are in order.
     */
    public static Dataset<Row> inSeries(Inputs in, Run run, Table table, SeriesStart start) {
        Broadcast<Reference> reference = Reference.of(in, run);
        Dataset<Row> packed = in.get(PackedJob.TABLE);
        Column indicator = col("indicator_id");
        return packed.repartition(packed.rdd().getNumPartitions(), indicator)
                .sortWithinPartitions(indicator, col("period_start"), col("period_end"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Function<PeriodValues, Iterator<Row>> statistic = start.begin();
                            return new Flattened<>(rows, row -> statistic.apply(values(row, reference.value())));
                        },
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
