package org.fosse.jobs.packed;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.tables.Table;

/** A table whose rows are made from packed values by one statistic in plain Java. */
public interface PackedTable extends PlainJob {
    /** What makes the rows. Small further inputs are collected here. */
    Statistic<Row> statistic(Inputs in, Run run);

    @Override
    default List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    default JavaRDD<Row> rows(Inputs in, Run run) {
        return Packed.rows(in, run, statistic(in, run));
    }
}
