package org.fosse.jobs.packed;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.schema.TableRow;
import org.fosse.tables.Table;

/**
 * A table whose rows are made from the packed values of a period, or of a series of them, by one statistic in plain Java:
 * {@link Packed} goes through the values, the table says what to make of them.
 *
 * @param <T> the class of the table
 */
public interface PeriodStatisticJob<T> extends TaskJob<T> {
    /** What makes the rows. Small further inputs are collected here. */
    Statistic<TableRow<T>> statistic(Inputs in, Run run);

    @Override
    default List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    default JavaRDD<TableRow<T>> rows(Inputs in, Run run) {
        return Packed.rows(in, statistic(in, run));
    }
}
