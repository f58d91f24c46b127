package org.fosse.jobs.observation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Checked;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.sources.Sources;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Holds every landed value against the areas, the catalogue and the other rows: {@link ObservationRules} has what a row
 * must keep by itself, {@link Versions} the rules for rows of one key. Equal counts once with and once without the value
 * or limits beside them are one row twice. Ids get one spelling by {@link IndicatorIds}.
 */
public final class ObservationCheckedJob implements Job {
    static final List<String> KEY =
            List.of("indicator_id", "area_code", "period_start", "period_end", "breakdown", "stratum");
    private static final List<String> CONTENT = List.of("numerator", "denominator", "status");
    private static final List<String> OPTIONAL = List.of("value", "lower_95", "upper_95", "lower_998", "upper_998");
    private static final String BROKEN = "broken";
    private static final StructType BROKEN_TYPE = new StructType()
            .add("rule", "string")
            .add("column", "string")
            .add("value", "string")
            .add("message", "string")
            .add("remedy", "string");

    @Override
    public Table output() {
        return ObservationCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedObservationTable.TABLE, AreaAliasTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> alias = in.get(AreaAliasTable.TABLE)
                .select(
                        col("alias"),
                        col("area_code").as("known_code"),
                        col("area_level").as("known_level"));
        Dataset<Row> observed = in.get(LandedObservationTable.TABLE);
        Dataset<Row> placed = observed.withColumn(
                        "indicator_id", spelling(observed, run).apply(col("indicator_id")))
                .withColumnRenamed("area_code", "area_code_given")
                .join(alias, col("area_code_given").equalTo(col("alias")), "left")
                .withColumn(BROKEN, broken(run))
                .withColumn("area_code", coalesce(col("known_code"), col("area_code_given")))
                .withColumn("area_level", coalesce(col("known_level"), col("area_level"), lit("unknown")));
        return Versions.number(placed, KEY, CONTENT, OPTIONAL, col("broken.rule"))
                .withColumn("reason", when(col("status").notEqual("present"), col("status")))
                .withColumn("mapping_id", coalesce(col("mapping_id"), lit(Shared.IN_FORCE)))
                .withColumn(Checked.COLUMN, col("broken.column"))
                .withColumn(Checked.VALUE, col("broken.value"))
                .withColumn(Checked.MESSAGE, coalesce(Versions.message(), col("broken.message")))
                .withColumn(Checked.REMEDY, coalesce(Versions.remedy(), col("broken.remedy")))
                .withColumnRenamed("unit", "source_unit")
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }

    private static UserDefinedFunction spelling(Dataset<Row> observed, Run run) {
        List<String> given =
                observed.select("indicator_id").distinct().as(Encoders.STRING()).collectAsList();
        IndicatorIds ids = new IndicatorIds(run.config().indicators().keySet(), given);
        UDF1<String, String> spelling = ids::spelling;
        return udf(spelling, DataTypes.StringType);
    }

    /** The rule that a row breaks by itself, with what is told of it; null for a good row. */
    private static org.apache.spark.sql.Column broken(Run run) {
        ObservationRules rules =
                new ObservationRules(run.date(), run.config().indicators().values(), Sources.INDICATOR_VALUES);
        UDF1<Row, @Nullable Row> judge = row -> judge(row, rules);
        return udf(judge, BROKEN_TYPE)
                .apply(struct(
                        col("indicator_id"),
                        col("known_level"),
                        col("area_level"),
                        col("area_code_given"),
                        col("period_start"),
                        col("period_end"),
                        col("period_label"),
                        col("published_on"),
                        col("numerator"),
                        col("denominator"),
                        col("value"),
                        col("source_id")));
    }

    private static @Nullable Row judge(Row row, ObservationRules rules) {
        ObservationRules.Broken broken = rules.findBroken(new ObservationRules.Given(
                row.getAs("indicator_id"),
                row.getAs("known_level"),
                row.getAs("area_level"),
                row.getAs("area_code_given"),
                row.getAs("period_start"),
                row.getAs("period_end"),
                row.getAs("period_label"),
                row.getAs("published_on"),
                row.getAs("numerator"),
                row.getAs("denominator"),
                row.getAs("value"),
                row.getAs("source_id")));
        return broken == null
                ? null
                : RowFactory.create(
                        broken.rule().text(),
                        broken.column(),
                        broken.value(),
                        broken.rule().message(),
                        broken.rule().remedy());
    }
}
