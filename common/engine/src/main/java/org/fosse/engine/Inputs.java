package org.fosse.engine;

import java.util.function.Supplier;
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
     * Something that several jobs of a run need alike, such as reference data sent to every task: made by the first job that
     * asks for the name, handed to the others. The maker may read declared inputs only.
     */
    public Object once(String name, Supplier<?> maker) {
        return store.once(name, maker);
    }

    /**
     * The size of a declared input as it lies on disk, in bytes: how finely work over it should be cut.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public long bytes(Table table) {
        requireDeclared(table);
        return store.bytes(table);
    }

    /**
     * The rows of a declared input.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public Dataset<Row> get(Table table) {
        requireDeclared(table);
        return store.read(table);
    }

    private void requireDeclared(Table table) {
        if (!job.inputs().contains(table)) {
            throw new IllegalStateException(
                    "job '" + job.output().name() + "' reads '" + table.name() + "' without declaring it");
        }
    }
}
