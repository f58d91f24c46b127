package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.tables.Table;

/** The newest state of every improvement action. Control charts take the days from which their limits are new from here. */
public final class ActionJob implements Job {
    @Override
    public Table output() {
        return ActionTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionCheckedTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> areas = in.get(AreaTable.TABLE).select("area_code", "area_name", "system_code");
        return in.get(ActionCheckedTable.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .join(broadcast(areas), new String[] {"area_code"}, "left")
                .withColumn(
                        "system_code",
                        coalesce(col("system_code"), lit(run.config().system().code())))
                .withColumn(
                        "timeliness",
                        when(col("status").equalTo("completed"), "done")
                                .when(col("status").equalTo("stopped"), "stopped")
                                .when(col("due_on").isNull(), "no due date")
                                .when(col("due_on").lt(lit(run.date())), "overdue")
                                .otherwise("in time"));
    }
}
