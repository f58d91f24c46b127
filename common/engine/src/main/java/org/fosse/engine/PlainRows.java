package org.fosse.engine;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;

/**
 * The border between Spark's tables and rows made by plain Java. Spark's own border is an encoder: a program it writes and
 * compiles for every table, which then takes more time per row than most statistics, and for a small table more than
 * everything else. Here values are handed over as they are. The price is two calls that Spark does not promise to keep:
 * {@code queryExecution().toRdd()} and {@code internalCreateDataFrame}; both stand in this class only.
 */
public final class PlainRows {
    private PlainRows() {}

    /**
     * Makes rows from the rows of one partition.
     *
     * @param <R> a row that is made
     */
    @FunctionalInterface
    public interface Function<R> extends Serializable {
        /**
         * @param rows Spark's own rows, by position; one is valid until the next is asked for
         * @throws Exception whatever stops the task
         */
        Iterator<R> apply(Iterator<InternalRow> rows) throws Exception;
    }

    /** The rows that a function makes of every partition. */
    public static <R> JavaRDD<R> map(Dataset<Row> rows, Function<R> function) {
        return internal(rows).mapPartitions(function::apply);
    }

    /** Rows in plain Java as a table for Spark's SQL. */
    public static Dataset<Row> of(SparkSession spark, JavaRDD<Row> rows, Table table) {
        return ((org.apache.spark.sql.classic.SparkSession) spark)
                .internalCreateDataFrame(internal(rows, table).rdd(), Store.schema(table), false);
    }

    static JavaRDD<InternalRow> internal(Dataset<Row> rows) {
        return rows.queryExecution().toRdd().toJavaRDD();
    }

    static JavaRDD<InternalRow> internal(JavaRDD<Row> rows, Table table) {
        return rows.mapPartitions(each -> SparkRows.of(each, table));
    }

    static <T> JavaRDD<InternalRow> typed(JavaRDD<TableRow<T>> rows, TypedTable<T> table) {
        return rows.mapPartitions(each -> SparkRows.typed(each, table));
    }
}
