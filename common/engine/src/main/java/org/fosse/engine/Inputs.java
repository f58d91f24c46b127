package org.fosse.engine;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;

/** The tables a job declared, and no others, so that the drawn plan cannot lie. */
public final class Inputs {
    private final Job job;
    private final Store store;

    Inputs(Job job, Store store) {
        this.job = job;
        this.store = store;
    }

    /**
     * The rows of a declared input.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public Dataset<Row> get(Table table) {
        if (!job.inputs().contains(table)) {
            throw new IllegalStateException(
                    "job '" + job.output().name() + "' reads '" + table.name() + "' without declaring it");
        }
        return store.read(table);
    }
}
