package org.fosse.engine;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Makes one table out of others in plain Java. Its rows go to the file as they are; Spark hands them round, and that is
 * all.
 */
public interface PlainJob extends Job {
    /**
     * The table's rows, every row with all columns in declared order. Those of a published table come in order of its key
     * within each partition, and no key lies in two.
     */
    JavaRDD<Row> rows(Inputs in, Run run);

    @Override
    default Dataset<Row> build(Inputs in, Run run) {
        return PlainRows.of(run.spark(), rows(in, run), output());
    }

    @Override
    default boolean sorted() {
        return true;
    }
}
