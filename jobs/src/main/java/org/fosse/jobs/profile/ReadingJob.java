package org.fosse.jobs.profile;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.percent_rank;
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
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;

/**
 * Each area's latest value of each indicator, in words. An area is compared with its system, a system with England, by
 * the field's interval rule: its whole 95% interval above the other value is higher, below is lower, otherwise similar. A
 * provider without counts is compared with all providers that have a value: the lowest and the highest quarter stand out.
 * Polarity turns higher and lower into better and worse, never without being stated.
 */
public final class ReadingJob implements Job {
    private static final String ENGLAND = "E92000001";
    private static final int FEWEST_PROVIDERS = 8;

    @Override
    public Table output() {
        return IndicatorReadingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(RateTable.TABLE, IndicatorTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> rates = in.get(RateTable.TABLE)
                .where(col("breakdown").equalTo(Shared.ALL).and(col("value").isNotNull()));
        WindowSpec ofArea = Window.partitionBy("indicator_id", "area_code");
        WindowSpec ofPeriod = Window.partitionBy("indicator_id", "period_start", "period_end", "area_level");
        Dataset<Row> latest = rates.withColumn("rank", percent_rank().over(ofPeriod.orderBy("value")))
                .withColumn("peers", count("value").over(ofPeriod))
                .withColumn("last_end", max("period_end").over(ofArea))
                .where(col("period_end").equalTo(col("last_end")))
                .withColumn("first_start", max("period_start").over(ofArea))
                .where(col("period_start").equalTo(col("first_start")));
        Dataset<Row> comparators = rates.where(col("area_level").isin("system", "country"))
                .select(
                        col("indicator_id"),
                        col("period_start"),
                        col("period_end"),
                        col("area_code").as("comparator_code"),
                        col("value").as("comparator_value"));
        Dataset<Row> areas = in.get(AreaTable.TABLE)
                .select(
                        col("area_code"),
                        when(col("area_level").equalTo("system"), ENGLAND)
                                .otherwise(col("system_code"))
                                .as("comparator_code"));
        org.apache.spark.sql.Column provider = col("area_level").equalTo("provider");
        org.apache.spark.sql.Column interval = when(
                        col("comparator_value").isNull().or(col("lower_95").isNull()), null)
                .when(col("lower_95").gt(col("comparator_value")), "higher")
                .when(col("upper_95").lt(col("comparator_value")), "lower")
                .otherwise("similar");
        org.apache.spark.sql.Column quarter = when(
                provider.and(col("peers").geq(FEWEST_PROVIDERS)),
                when(col("rank").leq(0.25), "lower")
                        .when(col("rank").geq(0.75), "higher")
                        .otherwise("similar"));
        org.apache.spark.sql.Column high = col("polarity").equalTo("higher is better");
        org.apache.spark.sql.Column judged = col("polarity").notEqual("no judgement");
        return latest.join(areas, new String[] {"area_code"}, "left")
                .join(
                        comparators,
                        new String[] {"indicator_id", "period_start", "period_end", "comparator_code"},
                        "left")
                .join(
                        broadcast(in.get(IndicatorTable.TABLE)
                                .select("indicator_id", "quality_domain", "polarity", "standard")),
                        "indicator_id")
                .withColumn("by_interval", interval)
                .withColumn("side", coalesce(col("by_interval"), quarter))
                .withColumn(
                        "compared_with",
                        when(
                                        col("by_interval").isNotNull(),
                                        when(col("area_level").equalTo("system"), "England")
                                                .otherwise("system"))
                                .when(col("side").isNotNull(), "providers"))
                .withColumn("comparator_value", when(col("by_interval").isNotNull(), col("comparator_value")))
                .withColumn(
                        "judgement",
                        when(col("side").isNull(), "not compared")
                                .when(col("side").equalTo("similar").or(not(judged)), col("side"))
                                .when(col("side").equalTo("higher").equalTo(high), "better")
                                .otherwise("worse"))
                .withColumn(
                        "meets_standard",
                        when(high, col("value").geq(col("standard")))
                                .when(judged, col("value").leq(col("standard"))));
    }
}
