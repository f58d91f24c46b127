package org.fosse.jobs.assessment;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.jobs.land.LandJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Holds every assessment score against its framework: {@code unknown_framework}, {@code unknown_domain}, {@code
 * level_outside_scale}, {@code unknown_voice} (where the framework names its voices), {@code scored_without_level}, and
 * the rules of {@link Versions}.
 */
public final class ScoreCheckedJob implements Job {
    private static final List<String> KEY = List.of("framework_id", "domain_id", "body_code", "voice", "round");
    private static final List<String> CONTENT = List.of("level", "score_status", "assessed_on", "baseline");

    private static final StructType DOMAINS = new StructType()
            .add("known_framework", "string")
            .add("known_domain", "string")
            .add("scale_min", "int")
            .add("scale_max", "int")
            .add("voices", "array<string>");

    public static final Table TABLE = Table.working(
            "score_checked",
            Stage.CLEAN,
            "Every assessment score, with the rule it breaks if it breaks one.",
            Shared.columns(
                    AssessmentJob.AS_SCORED.stream()
                            .map(column -> Column.attribute(column.name(), column.type(), column.description()))
                            .toList(),
                    List.of(
                            Column.attribute("version", INT, "1 for the newest version of the score."),
                            Column.attribute("first_file", STRING, "Where the key was met first."),
                            Column.attribute("first_line", LONG, "Line it was met first on."),
                            Column.attribute("seq", LONG, "Number of the record in its file."),
                            Column.attribute("published_on", DATE, "When it was assessed; orders the versions."),
                            Column.attribute("baseline", BOOLEAN, "Marked as the baseline by the form."),
                            Column.attribute(Versions.REPEATED, BOOLEAN, "The same score stands in another file."),
                            Column.attribute(Versions.RULE, STRING, "The broken rule; null when the row is good."))));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> domains =
                domains(run.spark(), List.copyOf(run.config().frameworks().values()));
        Dataset<Row> frameworks =
                domains.select(col("known_framework").as("framework")).distinct();
        Dataset<Row> scored = in.get(LandJob.TABLE)
                .where(col(LandJob.SCORED).isNotNull())
                .select("scored.*", "file", "line", "seq", "source_id")
                .withColumn("published_on", col("assessed_on"))
                .withColumn("revision", lit(0))
                .join(broadcast(frameworks), col("framework_id").equalTo(col("framework")), "left")
                .join(
                        broadcast(domains),
                        col("framework_id")
                                .equalTo(col("known_framework"))
                                .and(col("domain_id").equalTo(col("known_domain"))),
                        "left");
        org.apache.spark.sql.Column broken = when(col("framework").isNull(), "unknown_framework")
                .when(col("known_domain").isNull(), "unknown_domain")
                .when(size(col("voices")).gt(0).and(not(array_contains(col("voices"), col("voice")))), "unknown_voice")
                .when(col("score_status").equalTo("scored").and(col("level").isNull()), "scored_without_level")
                .when(col("level").lt(col("scale_min")).or(col("level").gt(col("scale_max"))), "level_outside_scale");
        return Versions.number(scored, KEY, CONTENT, broken)
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }

    private static Dataset<Row> domains(SparkSession spark, List<Framework> frameworks) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : frameworks) {
            for (Framework.Domain domain : framework.domains()) {
                rows.add(RowFactory.create(
                        framework.id(),
                        domain.id(),
                        framework.scale().min(),
                        framework.scale().max(),
                        framework.voices().toArray(new String[0])));
            }
        }
        return spark.createDataFrame(rows, DOMAINS);
    }
}
