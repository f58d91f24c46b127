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
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.observation.ObservationJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * How deprived practices and neighbourhoods are. Group 1 is always the most deprived. The national group comes from a
 * national decile, which a score alone does not give; the local group ranks the areas of one level within one system.
 */
public final class DeprivationJob implements Job {
    public static final Table TABLE = Table.published(
            "deprivation",
            Stage.CLEAN,
            "How deprived one practice's or neighbourhood's population is, by one edition of the index.",
            List.of(
                    Shared.AREA_CODE,
                    Column.key("edition", STRING, "The index and the source it came through."),
                    Shared.AREA_LEVEL,
                    Column.measure("score", DOUBLE, "score", "Deprivation score; higher is more deprived.")
                            .required(),
                    Column.measure(
                            "national_decile",
                            INT,
                            "decile",
                            "1 is the most deprived tenth of England; null when only the score is known."),
                    Column.measure(
                            "national_group",
                            INT,
                            "group",
                            "1 is the most deprived group of England (a fifth by default); null when only the score is known."),
                    Column.measure(
                            "local_group",
                            INT,
                            "group",
                            "1 is the most deprived group of the areas of this level in the same system; null outside a system."),
                    Column.measure(
                            "local_decile",
                            INT,
                            "decile",
                            "1 is the most deprived tenth of the areas of this level in the same system; null outside a system."),
                    Column.attribute(
                                    "preferred",
                                    BOOLEAN,
                                    "The edition that the inequality tables use for this area: one with a national decile before one without, then the latest.")
                            .required()),
            new Check("decile_in_range", "national_decile between 1 and 10", "A decile lies between 1 and 10."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, ObservationJob.TABLE, AreaJob.TABLE);
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
        Dataset<Row> indicators = in.get(ObservationJob.TABLE)
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
                .join(in.get(AreaJob.TABLE).select("area_code", "system_code"), "area_code");
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
