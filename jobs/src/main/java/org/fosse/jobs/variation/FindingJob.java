package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The variation to look at first within the system: for each indicator's latest period, the practice furthest outside the
 * 99.8% funnel limits. What is worse by its polarity comes before what is only higher or lower, then the larger distance.
 * One finding an indicator, so that one odd register does not fill the list.
 */
public final class FindingJob implements Job {
    public static final Table TABLE = Table.published(
            "finding",
            Stage.COMPUTE,
            "One variation finding within the system in a plain sentence, the most worrying first. A question to ask, not a verdict.",
            List.of(
                    Column.key("rank", INT, "1 is the first to look at."),
                    Column.attribute("indicator_id", STRING, "Stable id of the indicator.")
                            .required(),
                    Column.attribute("area_code", STRING, "Code of the area.").required(),
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.attribute("judgement", STRING, "worse, higher or lower.")
                            .required(),
                    Column.measure(
                            "z_score",
                            DOUBLE,
                            "standard errors",
                            "Distance from the system's value in standard errors."),
                    Column.attribute("sentence", STRING, "The finding in words.")
                            .required()));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(FunnelJob.TABLE, IndicatorJob.TABLE, AreaJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> latest = in.get(FunnelJob.TABLE)
                .where(col("parent_code")
                        .equalTo(run.config().systemCode())
                        .and(col("child_level").equalTo("practice")));
        Dataset<Row> newest =
                latest.groupBy("indicator_id").agg(max("period_end").as("period_end"));
        Dataset<Row> outside = latest.join(newest, new String[] {"indicator_id", "period_end"})
                .where(col("position").contains("99.8").and(col("judgement").notEqual("better")))
                .withColumn("worse", col("judgement").equalTo("worse"))
                .withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("indicator_id")
                                        .orderBy(abs(col("z_score")).desc(), col("area_code"))))
                .where(col("nth").equalTo(1));
        org.apache.spark.sql.Column far =
                when(col("position").startsWith("above"), "above").otherwise("below");
        return outside.join(
                        broadcast(in.get(IndicatorJob.TABLE).select("indicator_id", "indicator_name")), "indicator_id")
                .join(in.get(AreaJob.TABLE).select("area_code", "area_name", "area_level"), "area_code")
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.orderBy(
                                        col("worse").desc(), abs(col("z_score")).desc(), col("indicator_id"))))
                .withColumn(
                        "sentence",
                        concat(
                                col("indicator_name"),
                                lit(", "),
                                col("period_label"),
                                lit(": "),
                                col("area_name"),
                                lit(" ("),
                                col("area_code"),
                                lit(") lies furthest "),
                                far,
                                lit(" what chance explains for a practice of its size, among "),
                                col("areas").cast("string"),
                                lit(" practices of the system"),
                                when(col("worse"), lit(", on the worse side."))
                                        .otherwise(lit(
                                                "; check the record and the need before calling it good or bad."))));
    }
}
