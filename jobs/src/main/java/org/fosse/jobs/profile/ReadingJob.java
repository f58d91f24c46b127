package org.fosse.jobs.profile;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.percent_rank;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.fosse.config.Polarity;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.PlainRows;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.compare.IntervalRule;
import org.fosse.jobs.compare.Outcome;
import org.fosse.jobs.variation.RateJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Each area's latest value of each indicator, in words. The latest period is the last, and the shortest of those that end
 * on its day, in which at least half as many areas of the level have a value as in the fullest (an area of which only
 * some practices have returned is that part of one): a period that one practice alone returns is not the reading of the
 * rest. An area is compared with its system, a system with England, by {@link IntervalRule}, as table spine does: its
 * whole 95% interval above the other value is higher, below is lower, otherwise similar. A
 * provider without counts is compared with all providers that have a value: the lowest and the highest quarter stand out.
 * Polarity turns higher and lower into better and worse, never without being stated.
 */
public final class ReadingJob implements Job {
    private static final String ENGLAND = "E92000001";
    private static final int FEWEST_PROVIDERS = 8;
    private static final List<String> AS_IN_RATE = List.of(
            "area_code",
            "indicator_id",
            "area_level",
            "quality_domain",
            "period_start",
            "period_end",
            "period_label",
            "value",
            "standard");

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
        WindowSpec ofLevel = Window.partitionBy("indicator_id", "area_level");
        WindowSpec ofArea = Window.partitionBy("indicator_id", "area_code");
        WindowSpec ofPeriod = Window.partitionBy("indicator_id", "period_start", "period_end", "area_level");
        Dataset<Row> latest = rates.withColumn("rank", percent_rank().over(ofPeriod.orderBy("value")))
                .withColumn("peers", count("value").over(ofPeriod))
                .withColumn("fullness", sum(RateJob.completeness()).over(ofPeriod))
                .withColumn("fullest", max("fullness").over(ofLevel))
                .withColumn(
                        "newness",
                        row_number()
                                .over(ofArea.orderBy(
                                        col("fullness").multiply(2).lt(col("fullest")),
                                        col("period_end").desc(),
                                        col("period_start").desc())))
                .where(col("newness").equalTo(1));
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
        Dataset<Row> beside = latest.join(areas, new String[] {"area_code"}, "left")
                .join(
                        comparators,
                        new String[] {"indicator_id", "period_start", "period_end", "comparator_code"},
                        "left")
                .join(
                        broadcast(in.get(IndicatorTable.TABLE)
                                .select("indicator_id", "quality_domain", "polarity", "standard")),
                        "indicator_id");
        return PlainRows.of(
                run.spark(),
                beside.toJavaRDD().mapPartitions(rows -> {
                    RowBuilder row = new RowBuilder(IndicatorReadingTable.TABLE);
                    List<Row> made = new ArrayList<>();
                    rows.forEachRemaining(each -> made.add(row(row, each)));
                    return made.iterator();
                }),
                IndicatorReadingTable.TABLE);
    }

    private static Row row(RowBuilder row, Row rate) {
        Polarity polarity = Polarity.of(rate.getAs("polarity"));
        String level = rate.getAs("area_level");
        double value = rate.<Double>getAs("value");
        double other = number(rate.getAs("comparator_value"));
        Outcome outcome =
                IntervalRule.at95(number(rate.getAs("lower_95")), number(rate.getAs("upper_95")), other, polarity);
        String comparedWith = null;
        if (outcome != Outcome.NOT_COMPARED) {
            comparedWith = level.equals(Level.SYSTEM.text()) ? "England" : "system";
            row.number("comparator_value", other);
        } else if (level.equals(Level.PROVIDER.text()) && rate.<Long>getAs("peers") >= FEWEST_PROVIDERS) {
            outcome = Outcome.ofSide(quarter(rate.<Double>getAs("rank")), polarity);
            comparedWith = "providers";
        }
        for (String same : AS_IN_RATE) {
            row.set(same, rate.getAs(same));
        }
        return row.set("compared_with", comparedWith)
                .set("judgement", outcome.text())
                .set("meets_standard", polarity.meets(value, rate.getAs("standard")))
                .build();
    }

    /** -1 in the lowest quarter, 1 in the highest, otherwise 0. */
    private static int quarter(double rank) {
        return rank <= 0.25 ? -1 : rank >= 0.75 ? 1 : 0;
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
