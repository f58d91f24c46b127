package org.fosse.jobs.intelligence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.Table;

/** The newest state of every item of soft intelligence, with whom it was brought to. Counts and themes only. */
public final class IntelligenceJob implements Job {
    @Override
    public Table output() {
        return IntelligenceTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(IntelligenceCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        org.apache.spark.sql.Column until = when(
                        col("status").equalTo("closed"), coalesce(col("status_on"), lit(run.date())))
                .otherwise(lit(run.date()));
        return in.get(IntelligenceCheckedTable.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .withColumn("reason", SmallCounts.reason(run.config().disclosure()))
                .withColumn("count", SmallCounts.count(run.config().disclosure()))
                .withColumn(
                        "route",
                        when(col("board_on").isNotNull(), "board")
                                .when(col("committee_on").isNotNull(), "committee")
                                .when(col("group_on").isNotNull(), "group")
                                .otherwise("received"))
                .withColumn("days_to_group", datediff(col("group_on"), col("received_on")))
                .withColumn("days_open", datediff(until, col("received_on")));
    }
}
