package org.fosse.engine;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;

/** Makes one table out of others. The declarations are the plan: order, partial runs, lineage and the task graph follow from them. */
public interface Job {
    /** The table this job makes; of several, the one it is known by. */
    Table output();

    /** All tables it makes: more than one where one reading of the inputs gives several. */
    default List<Table> outputs() {
        return List.of(output());
    }

    /** The tables it reads; asking {@link Inputs} for any other is a defect. */
    List<Table> inputs();

    /**
     * Describes the table's rows. Nothing is computed until the store writes them, so a job must not run Spark actions on
     * large data; collecting reference data (areas, memberships) is allowed and said in the job's comment.
     */
    Dataset<Row> build(Inputs in, Run run);

    /**
     * Whether every partition of the result comes in order of the table's key and no key lies in two partitions, so that
     * the store need not sort.
     */
    default boolean sorted() {
        return false;
    }
}
