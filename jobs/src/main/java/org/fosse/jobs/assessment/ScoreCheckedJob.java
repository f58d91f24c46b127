package org.fosse.jobs.assessment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Checked;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Holds every assessment score against its framework ({@link ScoreRules}) and against the other scores: the rules of
 * {@link Versions}, and {@code two_baselines} where one voice has more than one round marked as baseline for a body,
 * domain and wording. The earliest of them stays, since the baseline is the first accepted round.
 */
public final class ScoreCheckedJob implements Job {
    private static final List<String> SERIES =
            List.of("framework_id", "domain_id", "item_id", "body_code", "voice", "wording_version");
    private static final List<String> KEY =
            List.of("framework_id", "domain_id", "item_id", "body_code", "voice", "round");
    private static final List<String> CONTENT =
            List.of("level", "answer", "score_status", "assessed_on", "baseline", "respondents", "wording_version");
    private static final String BROKEN = "broken_rule";

    @Override
    public Table output() {
        return ScoreCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedScoreTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> landed = in.get(LandedScoreTable.TABLE);
        StructType judged = landed.schema()
                .add(BROKEN, "string")
                .add(Checked.COLUMN, "string")
                .add(Checked.VALUE, "string")
                .add(Checked.MESSAGE, "string")
                .add(Checked.REMEDY, "string")
                .add("asked_wording", "string")
                .add("known_assessor_type", "string");
        ScoreRules rules = new ScoreRules(run.config().frameworks().values());
        Dataset<Row> scored = landed.map((MapFunction<Row, Row>) row -> judge(row, rules), Encoders.row(judged))
                .withColumn("item_id", coalesce(col("item_id"), lit(Shared.ALL)))
                .withColumn("wording_version", col("asked_wording"))
                .withColumn("assessor_type", col("known_assessor_type"))
                .withColumn("published_on", col("assessed_on"))
                .withColumn("revision", lit(0));
        return oneBaseline(Versions.number(scored, KEY, CONTENT, col(BROKEN)))
                .withColumn(Checked.MESSAGE, coalesce(Versions.message(), col(Checked.MESSAGE)))
                .withColumn(Checked.REMEDY, coalesce(Versions.remedy(), col(Checked.REMEDY)))
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }

    private static Row judge(Row row, ScoreRules rules) {
        ScoreRules.Given given = new ScoreRules.Given(
                row.getAs("framework_id"),
                row.getAs("domain_id"),
                row.getAs("item_id"),
                row.getAs("body_code"),
                row.getAs("body_level"),
                row.getAs("voice"),
                row.getAs("level"),
                row.getAs("wording_version"),
                row.getAs("needs"));
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            values.add(row.get(i));
        }
        ScoreRules.Broken broken = rules.findBroken(given).orElse(null);
        values.add(broken == null ? null : broken.rule());
        values.add(broken == null ? null : broken.column());
        values.add(broken == null ? null : broken.value());
        values.add(broken == null ? null : broken.message());
        values.add(broken == null ? null : broken.remedy());
        values.add(rules.wording(given.frameworkId(), given.domainId(), given.wording(), row.getAs("assessed_on")));
        values.add(rules.assessorType(given.frameworkId(), given.voice(), row.getAs("assessor_type")));
        return RowFactory.create(values.toArray());
    }

    private static Dataset<Row> oneBaseline(Dataset<Row> numbered) {
        org.apache.spark.sql.Column marked =
                Versions.accepted().and(col("version").equalTo(1)).and(col("baseline"));
        org.apache.spark.sql.Column second =
                marked.and(col("first_baseline.round").notEqual(col("round")));
        return numbered.withColumn(
                        "first_baseline",
                        min(when(marked, struct(col("assessed_on"), col("round"))))
                                .over(Window.partitionBy(SERIES.stream()
                                        .map(name -> col(name))
                                        .toArray(org.apache.spark.sql.Column[]::new))))
                .withColumn("second_baseline", second)
                .withColumn(
                        Versions.RULE,
                        when(col("second_baseline"), "two_baselines").otherwise(col(Versions.RULE)))
                .withColumn("version", when(col("second_baseline"), lit(null)).otherwise(col("version")))
                .withColumn(
                        Checked.COLUMN, when(col("second_baseline"), "baseline").otherwise(col(Checked.COLUMN)))
                .withColumn(
                        Checked.VALUE,
                        when(col("second_baseline"), col("round")).otherwise(col(Checked.VALUE)))
                .withColumn(
                        Checked.MESSAGE,
                        when(
                                        col("second_baseline"),
                                        concat(
                                                lit("An earlier round is marked as the baseline already: "),
                                                col("first_baseline.round"),
                                                lit(".")))
                                .otherwise(col(Checked.MESSAGE)))
                .withColumn(
                        Checked.REMEDY,
                        when(
                                        col("second_baseline"),
                                        "Mark one round only; take the mark off this one and deliver it again.")
                                .otherwise(col(Checked.REMEDY)));
    }
}
