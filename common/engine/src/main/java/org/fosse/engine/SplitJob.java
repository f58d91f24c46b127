package org.fosse.engine;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.TableRow;
import org.fosse.tables.Table;

/**
 * Makes several tables from one reading of its inputs, on Spark's tasks. Rows of one key never lie in two
 * partitions, and those of a table come in order of its key within theirs.
 */
public non-sealed interface SplitJob extends Job {
    /**
     * A row and whose it is.
     *
     * @param table its place among {@link #outputs()}, from 0
     */
    record Part(int table, TableRow<?> row) implements Serializable {}

    /** The tables, the one the job is known by first. */
    @Override
    List<Table> outputs();

    @Override
    default Table output() {
        return outputs().get(0);
    }

    /** The rows of all tables. */
    JavaRDD<Part> parts(Inputs in, Run run);
}
