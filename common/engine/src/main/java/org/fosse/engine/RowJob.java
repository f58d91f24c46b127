package org.fosse.engine;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Makes a table of reference size: its rows fit into memory many times over, whatever the size of the observations. They
 * are made on the driver, written without a Spark job, and handed on in memory to the jobs that read them.
 *
 * @param <T> the class of the table
 */
public interface RowJob<T> extends Job {
    @Override
    TypedTable<T> output();

    /** The table's rows, in any order: they are written in order of the key. */
    List<TableRow<T>> rows(Inputs in, Run run);

    @Override
    default Dataset<Row> build(Inputs in, Run run) {
        List<Row> rows = rows(in, run).stream()
                .map(row -> {
                    Object[] values = new Object[row.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.value(i);
                    }
                    return RowFactory.create(values);
                })
                .toList();
        return PlainRows.of(
                run.spark(),
                JavaSparkContext.fromSparkContext(run.spark().sparkContext()).parallelize(rows, 1),
                output());
    }
}
