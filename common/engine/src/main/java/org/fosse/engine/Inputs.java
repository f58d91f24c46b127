package org.fosse.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The tables a job declared, and no others, so that the drawn plan cannot lie. */
public final class Inputs {
    private final Job job;
    private final Store store;
    private final Run run;
    private @Nullable Failures failures;

    Inputs(Job job, Store store, Run run) {
        this.job = job;
        this.store = store;
        this.run = run;
    }

    /**
     * A value that the jobs of a run share.
     *
     * @throws IllegalStateException if the job did not declare a table that it is made from
     */
    public <V> V get(SharedValue<V> shared) {
        shared.inputs().forEach(this::requireDeclared);
        return store.shared(shared, job, run);
    }

    /**
     * All rows of a declared input of reference size.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public <T> List<TableRow<T>> rows(TypedTable<T> table) {
        requireDeclared(table);
        return store.rows(table);
    }

    /**
     * The rows of a declared input that a filter takes, which must be few enough for memory. A large table is filtered
     * where it is read, by Spark's tasks.
     *
     * @param fields the columns to read; the others are absent. None means all
     * @throws IllegalStateException if the job did not declare the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> List<TableRow<T>> rows(TypedTable<T> table, RowFilter<T> filter, Field<T, ?>... fields) {
        requireDeclared(table);
        return store.rows(table, filter, List.of(fields));
    }

    /**
     * Hands on the rows of a declared input one after the other and holds none of them.
     *
     * @param fields the columns to read; the others are absent. None means all
     * @throws IllegalStateException if the job did not declare the table
     */
    public <T> void forEach(TypedTable<T> table, List<Field<T, ?>> fields, Consumer<TableRow<T>> each) {
        requireDeclared(table);
        store.forEach(table, fields, each);
    }

    /**
     * The rows of a declared input on Spark's tasks, in order of the file within a partition.
     *
     * @param fields the columns to read; the others are absent. None means all
     * @throws IllegalStateException if the job did not declare the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> JavaRDD<TableRow<T>> tasks(TypedTable<T> table, Field<T, ?>... fields) {
        return tasks(table, List.of(fields));
    }

    /** The same of a list of columns. */
    public <T> JavaRDD<TableRow<T>> tasks(TypedTable<T> table, List<Field<T, ?>> fields) {
        requireDeclared(table);
        return store.tasks(table, fields);
    }

    /**
     * The rows of a declared input on Spark's tasks, a task for each of its files: for what lies in one file and must not be torn.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public <T> JavaRDD<TableRow<T>> files(TypedTable<T> table) {
        requireDeclared(table);
        return store.fileTasks(table);
    }

    /**
     * The rows of the same table in the release that the run is compared with, on Spark's tasks; empty where there is none, or it has no
     * such table.
     *
     * @param fields the columns to read; the others are absent. None means all
     * @throws IllegalStateException if the job did not declare the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> Optional<JavaRDD<TableRow<T>>> tasksBefore(TypedTable<T> table, Field<T, ?>... fields) {
        return before(table).map(release -> release.tasks(table, List.of(fields)));
    }

    /**
     * The same rows of a table of reference size.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public <T> Optional<List<TableRow<T>>> rowsBefore(TypedTable<T> table) {
        return before(table).map(release -> release.rows(table));
    }

    private Optional<Store> before(Table table) {
        requireDeclared(table);
        return Optional.ofNullable(run.before())
                .map(before -> store.of(before.release().folder()))
                .filter(release -> release.has(table));
    }

    /**
     * The different texts of a column of a declared input, whatever the table's size.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public <T> Set<String> texts(TypedTable<T> table, Field<T, String> field) {
        requireDeclared(table);
        return store.texts(table, field);
    }

    /**
     * How many rows were left out of a declared input that a {@link MapJob} of this run has made, by what its map counts them
     * under.
     *
     * @throws IllegalStateException if the job did not declare the table
     */
    public Map<String, Long> leftOut(Table table) {
        requireDeclared(table);
        return store.leftOut(table);
    }

    /** Where parts of the job's table go that cannot be made. */
    public synchronized Failures failures() {
        Failures known = failures;
        if (known == null) {
            known = store.failures(job.output());
            failures = known;
        }
        return known;
    }

    /** What could not be made, a line each. */
    synchronized List<String> failed() {
        return failures == null ? List.of() : failures.lines();
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

    private void requireDeclared(Table table) {
        if (!job.inputs().contains(table)) {
            throw new IllegalStateException(
                    "job '" + job.output().name() + "' reads '" + table.name() + "' without declaring it");
        }
    }
}
