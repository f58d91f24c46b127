package org.fosse.engine;

import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Makes a table that grows with the observations, in plain Java on Spark's tasks. Its rows go from the task to the file.
 *
 * @param <T> the class of the table
 */
public non-sealed interface TaskJob<T> extends Job {
    @Override
    TypedTable<T> output();

    /** The table's rows. Those of a table with a key come in order of it within each partition, and no key lies in two. */
    JavaRDD<TableRow<T>> rows(Inputs in, Run run);
}
