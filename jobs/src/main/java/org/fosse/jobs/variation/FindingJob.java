package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.tables.Table;

/**
 * The variation to look at first within the system: for each indicator's latest period, the practice furthest outside the
 * funnel among those that stand out at the false discovery rate. What is worse by its polarity comes first, then suspect
 * values (check the record), then what is only higher or lower; within each the larger distance. One finding an indicator,
 * and one suspect value, so that one odd register does not fill the list. A suspect value is never called good or bad.
 */
public final class FindingJob implements Job {
    @Override
    public Table output() {
        return FindingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(FunnelTable.TABLE, IndicatorTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> latest = in.get(FunnelTable.TABLE)
                .where(col("parent_code")
                        .equalTo(run.config().systemCode())
                        .and(col("child_level").equalTo("practice")));
        Dataset<Row> newest =
                latest.groupBy("indicator_id").agg(max("period_end").as("period_end"));
        Dataset<Row> outside = latest.join(newest, new String[] {"indicator_id", "period_end"})
                .where(col("worth_a_question"))
                .withColumn(
                        "judgement",
                        when(col("suspect"), "suspect")
                                .when(col("judgement_adjusted").equalTo("worse"), "worse")
                                .when(col("judgement").equalTo("worse"), "worse")
                                .when(col("z_adjusted").gt(0), "higher")
                                .otherwise("lower"))
                .withColumn(
                        "kind",
                        when(col("judgement").equalTo("worse"), 1)
                                .when(col("suspect"), 2)
                                .otherwise(3))
                .withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy("indicator_id", "suspect")
                                        .orderBy(abs(col("z_adjusted")).desc(), col("area_code"))))
                .where(col("nth").equalTo(1));
        org.apache.spark.sql.Column far = when(col("z_adjusted").gt(0), "above").otherwise("below");
        return outside.join(
                        broadcast(in.get(IndicatorTable.TABLE).select("indicator_id", "indicator_name")),
                        "indicator_id")
                .join(in.get(AreaTable.TABLE).select("area_code", "area_name", "area_level"), "area_code")
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.orderBy(
                                        col("kind"),
                                        abs(col("z_adjusted")).desc(),
                                        col("indicator_id"),
                                        col("area_code"))))
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
                                when(
                                                col("suspect"),
                                                lit(
                                                        ") has a value so far above all others that a mistake is likelier than a finding; check the record first."))
                                        .otherwise(
                                                concat(
                                                        lit(") lies furthest "),
                                                        far,
                                                        lit(
                                                                " what chance and the usual variation explain for a practice of its size, among "),
                                                        col("areas").cast("string"),
                                                        lit(" practices of the system"),
                                                        when(
                                                                        col("judgement")
                                                                                .equalTo("worse"),
                                                                        lit(", on the worse side."))
                                                                .otherwise(
                                                                        lit(
                                                                                "; check the record and the need before calling it good or bad."))))));
    }
}
