package org.fosse.jobs.assessment;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.Framework;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The level of each body in each domain, as each voice scored it: voices are never averaged. The baseline is the round
 * that the form marks, otherwise the body's first scored round of that voice; a change is counted in steps towards the
 * best level of the scale.
 */
public final class AssessmentJob implements Job {
    /** The columns as the form gives them. */
    static final List<Column> AS_SCORED = List.of(
            Column.key("framework_id", STRING, "Id of the assessment framework."),
            Column.key("domain_id", STRING, "Id of the domain within the framework."),
            Column.key("body_code", STRING, "Code of the body that is assessed."),
            Column.key("voice", STRING, "Who scored: self, peer, staff, service_user and so on."),
            Column.key("round", STRING, "The round of assessment, in the form's own words."),
            Column.attribute(
                            "body_level",
                            STRING,
                            "Level of the body: system, place, neighbourhood, provider, team or design_group.")
                    .required(),
            Column.attribute("body_name", STRING, "Name of the body.").required(),
            Column.attribute("assessed_on", DATE, "When it was assessed.").required(),
            Column.measure("level", INT, "level of the scale", "The level scored; null when it was not scored."),
            Column.attribute("score_status", STRING, "scored, not_collected, not_applicable or not_yet.")
                    .required(),
            Column.attribute("evidence_ref", STRING, "Reference of the evidence for the level."),
            Column.attribute("assessor", STRING, "Who assessed, as the form gives it."),
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

    public static final Table TABLE = Table.published(
            "assessment",
            Stage.COMPUTE,
            "The level one voice gave one body in one domain of an assessment framework in one round, with its baseline and the change since.",
            Shared.columns(
                    AS_SCORED,
                    List.of(
                            Column.attribute("framework_name", STRING, "Name of the framework.")
                                    .required(),
                            Column.attribute("domain_name", STRING, "Name of the domain.")
                                    .required(),
                            Column.attribute("quality_domain", STRING, "The part of quality the domain speaks to.")
                                    .required(),
                            Column.measure("scale_min", INT, "level of the scale", "Lowest level of the scale."),
                            Column.measure("scale_max", INT, "level of the scale", "Highest level of the scale."),
                            Column.measure("scale_best", INT, "level of the scale", "The best level of the scale."),
                            Column.attribute(
                                    "level_text", STRING, "What the level means, where the framework describes it."),
                            Column.measure(
                                    "baseline_level",
                                    INT,
                                    "level of the scale",
                                    "The level of the baseline round; null when none was scored."),
                            Column.attribute("baseline_round", STRING, "The baseline round."),
                            Column.measure(
                                    "change",
                                    INT,
                                    "levels",
                                    "Steps towards the best level since the baseline; negative is away from it."),
                            Column.attribute(
                                            "latest",
                                            BOOLEAN,
                                            "Whether this is the voice's newest round for the body and domain.")
                                    .required())),
            new Check("level_on_scale", "level between scale_min and scale_max", "A level lies on its scale."));

    private static final StructType DOMAINS = new StructType()
            .add("framework", "string")
            .add("framework_name", "string")
            .add("domain", "string")
            .add("domain_name", "string")
            .add("quality_domain", "string")
            .add("scale_min", "int")
            .add("scale_max", "int")
            .add("scale_best", "int")
            .add("level_texts", "map<int,string>");

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ScoreCheckedJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        WindowSpec ofVoice = Window.partitionBy("framework_id", "domain_id", "body_code", "voice");
        WindowSpec newestFirst =
                ofVoice.orderBy(col("assessed_on").desc(), col("round").desc());
        WindowSpec baselineFirst = ofVoice.orderBy(
                        col("level").isNull(),
                        coalesce(col("baseline"), lit(false)).desc(),
                        col("assessed_on"),
                        col("round"))
                .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
        org.apache.spark.sql.Column steps = col("level").minus(col("baseline_level"));
        return in.get(ScoreCheckedJob.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .join(
                        broadcast(domains(
                                run.spark(),
                                List.copyOf(run.config().frameworks().values()))),
                        col("framework_id")
                                .equalTo(col("framework"))
                                .and(col("domain_id").equalTo(col("domain"))))
                .withColumn("level_text", col("level_texts").getItem(col("level")))
                .withColumn("baseline_level", first(col("level")).over(baselineFirst))
                .withColumn(
                        "baseline_round",
                        when(
                                col("baseline_level").isNotNull(),
                                first(col("round")).over(baselineFirst)))
                .withColumn(
                        "change",
                        when(col("scale_best").equalTo(col("scale_min")), lit(0).minus(steps))
                                .otherwise(steps))
                .withColumn("latest", row_number().over(newestFirst).equalTo(1));
    }

    private static Dataset<Row> domains(SparkSession spark, List<Framework> frameworks) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : frameworks) {
            for (Framework.Domain domain : framework.domains()) {
                Map<Integer, String> texts = new HashMap<>();
                domain.levels().forEach(text -> texts.put(text.level(), text.text()));
                rows.add(RowFactory.create(
                        framework.id(),
                        framework.name(),
                        domain.id(),
                        domain.name(),
                        domain.qualityDomain(),
                        framework.scale().min(),
                        framework.scale().max(),
                        framework.scale().best(),
                        texts));
            }
        }
        return spark.createDataFrame(rows, DOMAINS);
    }
}
