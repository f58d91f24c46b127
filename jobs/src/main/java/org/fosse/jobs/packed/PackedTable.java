package org.fosse.jobs.packed;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.tables.Table;

/** A table whose rows are made from packed values by one statistic in plain Java. */
public interface PackedTable extends Job {
    /** What makes the rows. Small further inputs are collected here. */
    Statistic statistic(Inputs in, Run run);

    @Override
    default List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    default boolean sorted() {
        return true;
    }

    @Override
    default Dataset<Row> build(Inputs in, Run run) {
        return Packed.rows(in, run, output(), statistic(in, run));
    }
}
