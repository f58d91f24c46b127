package org.fosse.engine;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Makes a table that grows with the observations, in plain Java on Spark's tasks. Its rows go from the task to the file.
 *
 * @param <T> the class of the table
 */
public interface TaskJob<T> extends Job {
    @Override
    TypedTable<T> output();

    /**
     * The table's rows. Those of a published table come in order of its key within each partition, and no key lies in two.
     */
    JavaRDD<TableRow<T>> rows(Inputs in, Run run);

    @Override
    default Dataset<Row> build(Inputs in, Run run) {
        throw new IllegalStateException("table '" + output().name() + "' is made by tasks, not by SQL");
    }

    @Override
    default boolean sorted() {
        return true;
    }
}
