package org.fosse.jobs.observation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.tables.Table;

/**
 * Holds every landed value against the areas and the other rows: {@code unknown_area} when no extract names the code, and
 * the rules of {@link Versions} for rows of one key.
 */
public final class ObservationCheckedJob implements Job {
    private static final List<String> KEY =
            List.of("indicator_id", "area_code", "period_start", "period_end", "breakdown", "stratum");
    private static final List<String> CONTENT =
            List.of("numerator", "denominator", "value", "lower_95", "upper_95", "lower_998", "upper_998", "status");

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
        Dataset<Row> placed = in.get(LandedObservationTable.TABLE)
                .withColumnRenamed("area_code", "area_code_given")
                .join(alias, col("area_code_given").equalTo(col("alias")), "left")
                .withColumn("area_code", coalesce(col("known_code"), col("area_code_given")))
                .withColumn("area_level", coalesce(col("known_level"), col("area_level"), lit("unknown")));
        return Versions.number(placed, KEY, CONTENT, when(col("known_code").isNull(), "unknown_area"))
                .withColumn("reason", when(col("status").notEqual("present"), col("status")))
                .withColumn("mapping_id", coalesce(col("mapping_id"), lit(Shared.IN_FORCE)))
                .withColumnRenamed("unit", "source_unit")
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }
}
