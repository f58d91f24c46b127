package org.fosse.engine;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Hands each group of rows to plain Java, in a fixed order, so that sums of doubles do not depend on the cluster. */
public final class Groups {
    private Groups() {}

    /** Turns the rows of one group, sorted, into rows of the result. */
    @FunctionalInterface
    public interface Function extends Serializable {
        Iterator<Row> apply(Row key, Iterator<Row> rows);
    }

    /**
     * Applies a function to every group.
     *
     * @param rows the rows
     * @param keys the columns that make a group, in the order of the key row
     * @param order the columns that fix the order within a group
     * @param result schema of the rows the function gives
     */
    public static Dataset<Row> flatMap(
            Dataset<Row> rows, List<String> keys, List<String> order, StructType result, Function function) {
        StructType keySchema = new StructType();
        for (String key : keys) {
            keySchema = keySchema.add(rows.schema().apply(key));
        }
        Column[] keyColumns = keys.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] orderColumns = order.stream().map(name -> col(name)).toArray(Column[]::new);
        return rows.groupBy(keyColumns)
                .as(Encoders.row(keySchema), Encoders.row(rows.schema()))
                .flatMapSortedGroups(
                        orderColumns,
                        (FlatMapGroupsFunction<Row, Row, Row>) (key, group) -> function.apply(key, group),
                        Encoders.row(result));
    }
}
