package org.fosse.jobs.intelligence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.LandedIntelligenceTable;
import org.fosse.tables.Table;

/**
 * Holds every item of intelligence against the rest: {@code unknown_area}, {@code unknown_quality_domain}, and the rules of
 * {@link Versions}.
 */
public final class IntelligenceCheckedJob implements Job {
    private static final List<String> KEY = List.of("item_id");
    private static final List<String> CONTENT = List.of(
            "area_code_given",
            "received_on",
            "period_start",
            "period_end",
            "category",
            "kind",
            "theme",
            "sub_theme",
            "quality_domain",
            "pathway",
            "count",
            "direction",
            "severity",
            "group_on",
            "committee_on",
            "board_on",
            "status");

    @Override
    public Table output() {
        return IntelligenceCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedIntelligenceTable.TABLE, AreaAliasTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> alias = in.get(AreaAliasTable.TABLE)
                .select(
                        col("alias"),
                        col("area_code").as("known_code"),
                        col("area_level").as("known_level"));
        Dataset<Row> items = in.get(LandedIntelligenceTable.TABLE)
                .withColumnRenamed("area_code", "area_code_given")
                .join(alias, col("area_code_given").equalTo(col("alias")), "left")
                .withColumn("area_code", coalesce(col("known_code"), col("area_code_given")))
                .withColumn("area_level", coalesce(col("known_level"), col("area_level")))
                .withColumn("published_on", coalesce(col("status_on"), col("published_on")));
        org.apache.spark.sql.Column broken = when(col("known_code").isNull(), "unknown_area")
                .when(
                        not(col("quality_domain")
                                .isInCollection(run.config().qualityDomains().keySet())),
                        "unknown_quality_domain");
        return Versions.number(items, KEY, CONTENT, broken)
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }
}
