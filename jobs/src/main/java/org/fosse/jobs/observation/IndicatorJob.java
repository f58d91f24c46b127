package org.fosse.jobs.observation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Indicator;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The catalogue. An indicator that an extract holds and the catalogue does not is kept under the source's own name, with
 * no judgement and never summed over areas, until someone describes it.
 */
public final class IndicatorJob implements Job {
    public static final Table TABLE = Table.published(
            "indicator",
            Stage.CLEAN,
            "One indicator: what it is called, how to read it, and how its values are made.",
            List.of(
                    Shared.INDICATOR_ID,
                    Column.attribute("indicator_name", STRING, "Plain name.").required(),
                    Column.attribute("description", STRING, "What is counted, out of what."),
                    Column.attribute("quality_domain", STRING, "The part of quality it speaks to."),
                    Column.attribute("polarity", STRING, "higher is better, lower is better, or no judgement.")
                            .required(),
                    Column.attribute("unit", STRING, "Unit of the value."),
                    Column.attribute(
                                    "value_type",
                                    STRING,
                                    "proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal.")
                            .required(),
                    Column.measure(
                            "multiplier",
                            DOUBLE,
                            "factor",
                            "value = numerator / denominator x multiplier, where it has both."),
                    Column.attribute(
                                    "additive",
                                    BOOLEAN,
                                    "Whether numerators and denominators may be summed over areas.")
                            .required(),
                    Column.measure(
                            "standard", DOUBLE, "the indicator's unit", "The standard to reach, if there is one."),
                    Column.attribute("equity_facet", STRING, "access, experience or outcome, where it is known."),
                    Column.attribute("source_set", STRING, "The set it belongs to."),
                    Column.attribute("reference", STRING, "Where its definition was read."),
                    Column.attribute(
                                    "in_catalogue",
                                    BOOLEAN,
                                    "False for an indicator that is in an extract but not yet in conf/indicators.")
                            .required()));

    private static final StructType CATALOGUE = new StructType()
            .add("id", "string")
            .add("name", "string")
            .add("description", "string")
            .add("quality_domain", "string")
            .add("polarity", "string")
            .add("unit", "string")
            .add("value_type", "string")
            .add("multiplier", "double")
            .add("additive", "boolean")
            .add("standard", "double")
            .add("equity_facet", "string")
            .add("source_set", "string")
            .add("reference", "string");

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationCheckedJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> catalogue = run.spark()
                .createDataFrame(
                        run.config().indicators().values().stream()
                                .map(IndicatorJob::row)
                                .toList(),
                        CATALOGUE)
                .withColumn("in_catalogue", lit(true));
        Dataset<Row> seen = in.get(ObservationCheckedJob.TABLE)
                .groupBy("indicator_id")
                .agg(
                        max("indicator_name").as("seen_name"),
                        max("source_unit").as("seen_unit"),
                        max("source_id").as("seen_source"));
        return catalogue
                .join(seen, col("id").equalTo(col("indicator_id")), "full")
                .select(
                        coalesce(col("id"), col("indicator_id")).as("indicator_id"),
                        coalesce(col("name"), col("seen_name"), col("indicator_id"))
                                .as("indicator_name"),
                        col("description"),
                        col("quality_domain"),
                        coalesce(col("polarity"), lit("no judgement")).as("polarity"),
                        coalesce(col("unit"), col("seen_unit")).as("unit"),
                        coalesce(col("value_type"), lit("score")).as("value_type"),
                        col("multiplier"),
                        coalesce(col("additive"), lit(false)).as("additive"),
                        col("standard"),
                        col("equity_facet"),
                        coalesce(col("source_set"), col("seen_source")).as("source_set"),
                        col("reference"),
                        coalesce(col("in_catalogue"), lit(false)).as("in_catalogue"));
    }

    private static Row row(Indicator indicator) {
        return RowFactory.create(
                indicator.id(),
                indicator.name(),
                indicator.description(),
                indicator.qualityDomain(),
                indicator.polarity().text(),
                indicator.unit(),
                indicator.valueType().text(),
                indicator.multiplier(),
                indicator.additive(),
                indicator.standard(),
                indicator.equityFacet(),
                indicator.sourceSet(),
                indicator.reference());
    }
}
