package org.fosse.jobs.observation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Indicator;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.tables.Table;

/**
 * The catalogue. An indicator that an extract holds and the catalogue does not is kept under the source's own name, with
 * no judgement and never summed over areas, until someone describes it.
 */
public final class IndicatorJob implements Job {
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
            .add("pathway", "string")
            .add("care_group", "string")
            .add("outcome_aim", "string")
            .add("improvement_aim", "string")
            .add("theme", "string")
            .add("paired_with", "string")
            .add("source_set", "string")
            .add("reference", "string");

    @Override
    public Table output() {
        return IndicatorTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationCheckedTable.TABLE);
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
        Dataset<Row> seen = in.get(ObservationCheckedTable.TABLE)
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
                        col("pathway"),
                        col("care_group"),
                        col("outcome_aim"),
                        col("improvement_aim"),
                        col("theme"),
                        col("paired_with"),
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
                indicator.tags().pathway(),
                indicator.tags().careGroup(),
                indicator.tags().outcomeAim(),
                indicator.tags().improvementAim(),
                indicator.tags().theme(),
                indicator.tags().pairedWith(),
                indicator.sourceSet(),
                indicator.reference());
    }
}
