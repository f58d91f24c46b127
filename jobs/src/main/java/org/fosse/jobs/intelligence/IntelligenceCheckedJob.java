package org.fosse.jobs.intelligence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.jobs.area.AreaAliasJob;
import org.fosse.jobs.land.LandJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
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

    public static final Table TABLE = Table.working(
            "intelligence_checked",
            Stage.CLEAN,
            "Every item of soft intelligence, with the rule it breaks if it breaks one.",
            Shared.columns(
                    IntelligenceJob.AS_RECEIVED.stream()
                            .map(column -> Column.attribute(column.name(), column.type(), column.description()))
                            .toList(),
                    List.of(
                            Column.attribute("area_code_given", STRING, "The code as the extract gives it."),
                            Column.attribute("version", INT, "1 for the newest state of the item."),
                            Column.attribute("published_on", DATE, "Since when the state holds; orders the versions."),
                            Column.attribute("first_file", STRING, "Where the key was met first."),
                            Column.attribute("first_line", LONG, "Line it was met first on."),
                            Column.attribute("seq", LONG, "Number of the record in its file."),
                            Column.attribute(Versions.REPEATED, BOOLEAN, "The same stands in another file."),
                            Column.attribute(Versions.RULE, STRING, "The broken rule; null when the row is good."))));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, AreaAliasJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> alias = in.get(AreaAliasJob.TABLE)
                .select(
                        col("alias"),
                        col("area_code").as("known_code"),
                        col("area_level").as("known_level"));
        Dataset<Row> items = in.get(LandJob.TABLE)
                .where(col(LandJob.INTELLIGENCE_ITEM).isNotNull())
                .select(LandJob.INTELLIGENCE_ITEM + ".*", "file", "line", "seq", "source_id")
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
