package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/** The newest state of every improvement action. Control charts take the days from which their limits are new from here. */
public final class ActionJob implements Job {
    public static final Column ACTION_ID = Column.key("action_id", STRING, "Identifies the action in the register.");

    static final List<Column> AS_REGISTERED = List.of(
            ACTION_ID,
            Column.attribute("title", STRING, "What is done.").required(),
            Column.attribute("area_code", STRING, "Code of the area or provider in which things change.")
                    .required(),
            Shared.AREA_LEVEL,
            Column.attribute("indicator_id", STRING, "The indicator it is to move; null where nothing measures it."),
            Column.attribute("started_on", DATE, "The day on which things changed; null while it is only planned."),
            Column.attribute("due_on", DATE, "The day by which it is to be done."),
            Column.attribute("status", STRING, "planned, in_progress, completed or stopped.")
                    .required(),
            Column.attribute("status_on", DATE, "Since when it has this status."),
            Column.attribute("cycle", STRING, "Where in Plan, Do, Review it stands: plan, do or review.")
                    .required(),
            Column.attribute("cycle_number", INT, "Which turn of the cycle it is."),
            Column.attribute("method", STRING, "The improvement method: PDSA, Lean, Six Sigma or another."),
            Column.measure("target", DOUBLE, "the indicator's unit", "What the indicator is to reach."),
            Column.attribute(
                    "balancing_indicator_ids",
                    STRING,
                    "Indicators that it might harm, with one space between them; table balancing follows them."),
            Column.attribute("signal", STRING, "Identifier of the concern that it answers."),
            Column.attribute("owner_role", STRING, "The role that answers for it; never a name.")
                    .required(),
            Column.attribute("expectation", INT, "Number of the system expectation that it serves."),
            Column.attribute(
                    "expectation_action",
                    STRING,
                    "The promised action of that expectation, as in expectation_progress."),
            Column.attribute("programme", STRING, "The programme of major change it belongs to."),
            Shared.REVISION,
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

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
                        coalesce(col("system_code"), lit(run.config().systemCode())))
                .withColumn(
                        "timeliness",
                        when(col("status").equalTo("completed"), "done")
                                .when(col("status").equalTo("stopped"), "stopped")
                                .when(col("due_on").isNull(), "no due date")
                                .when(col("due_on").lt(lit(run.date())), "overdue")
                                .otherwise("in time"));
    }
}
