package org.fosse.engine;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;

/** A job that reads nothing and makes given rows on a number of tasks. */
record OnTasks<T>(TypedTable<T> output, List<TableRow<T>> made, int parts) implements TaskJob<T> {
    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public JavaRDD<TableRow<T>> rows(Inputs in, Run run) {
        return run.spark().parallelize(made, parts);
    }
}
