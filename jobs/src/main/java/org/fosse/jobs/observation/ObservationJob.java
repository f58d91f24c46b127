package org.fosse.jobs.observation;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Table;

/** The values that passed their checks: every source ends here, every statistic starts here. */
public final class ObservationJob implements Job {
    @Override
    public Table output() {
        return ObservationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        return in.get(ObservationCheckedTable.TABLE).where(Versions.accepted());
    }
}
