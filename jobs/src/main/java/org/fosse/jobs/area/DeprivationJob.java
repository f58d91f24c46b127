package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.ntile;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.land.LandJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Table;

/**
 * How deprived practices and neighbourhoods are. Group 1 is always the most deprived. The national group comes from a
 * national decile, which a score alone does not give; the local group ranks the areas of one level within one system.
 */
public final class DeprivationJob implements Job {
    @Override
    public Table output() {
        return DeprivationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, ObservationTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        int groups = run.config().deprivation().groups();
        Dataset<Row> files = in.get(LandJob.TABLE)
                .where(col(LandJob.DEPRIVED).isNotNull())
                .select(
                        col("deprived.area_code").as("area_code"),
                        col("deprived.edition").as("edition"),
                        col("deprived.area_level").as("area_level"),
                        col("deprived.score").as("score"),
                        col("deprived.decile").as("national_decile"),
                        col("file"),
                        col("line"));
        Dataset<Row> indicators = in.get(ObservationTable.TABLE)
                .where(col("version")
                        .equalTo(1)
                        .and(col("indicator_id")
                                .isInCollection(run.config().deprivation().indicatorIds()))
                        .and(col("area_level").isin("practice", "neighbourhood"))
                        .and(col("breakdown").equalTo(Shared.ALL))
                        .and(col("value").isNotNull()))
                .select(
                        col("area_code"),
                        concat_ws(" ", col("indicator_id"), col("period_label")).as("edition"),
                        col("area_level"),
                        col("value").as("score"),
                        lit(null).cast("int").as("national_decile"),
                        col("source_file").as("file"),
                        col("source_line").as("line"));
        Dataset<Row> all = files.unionByName(indicators)
                .groupBy("area_code", "edition")
                // A repeated line of one edition: the last one in the last file stands.
                .agg(max_by(
                                struct(col("area_level"), col("score"), col("national_decile")),
                                struct(col("file"), col("line")))
                        .as("last"))
                .select("area_code", "edition", "last.*")
                .join(in.get(AreaTable.TABLE).select("area_code", "system_code"), "area_code");
        WindowSpec ofSystem = Window.partitionBy("system_code", "area_level", "edition")
                .orderBy(col("score").desc(), col("area_code"));
        return all.withColumn(
                        "national_group",
                        ceil(col("national_decile").multiply(groups).divide(10)).cast("int"))
                .withColumn(
                        "local_group",
                        when(col("system_code").isNotNull(), ntile(groups).over(ofSystem)))
                .withColumn(
                        "local_decile",
                        when(col("system_code").isNotNull(), ntile(10).over(ofSystem)))
                .withColumn(
                        "preferred",
                        row_number()
                                .over(Window.partitionBy("area_code")
                                        .orderBy(
                                                col("national_decile").isNull(),
                                                col("edition").desc()))
                                .equalTo(1));
    }
}
