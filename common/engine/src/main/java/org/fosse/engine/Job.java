package org.fosse.engine;

import java.util.List;
import org.fosse.tables.Table;

/**
 * Makes one table out of others, or several from one reading of them. The declarations are the plan: order, partial runs,
 * lineage and the task graph follow from them. How the rows are made is the kind of job.
 */
public sealed interface Job permits RowJob, TaskJob, PartJob, SplitJob, PieceJob {
    /** The table this job makes; of several, the one it is known by. */
    Table output();

    /** All tables it makes: more than one where one reading of the inputs gives several. */
    default List<Table> outputs() {
        return List.of(output());
    }

    /** The tables it reads; asking {@link Inputs} for any other is a defect. */
    List<Table> inputs();
}
