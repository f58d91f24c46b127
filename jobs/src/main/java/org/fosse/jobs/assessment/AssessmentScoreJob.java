package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every accepted score with its baseline and change, one voice a row: {@link VoiceSeries} has the rules for baselines,
 * {@link SmallGroups} for what is not shown.
 */
public final class AssessmentScoreJob implements Job {
    /** The columns as the form gives them. */
    static final List<Column> AS_SCORED = List.of(
            Column.key("framework_id", STRING, "Id of the assessment framework."),
            Column.key("domain_id", STRING, "Id of the domain within the framework."),
            Column.key(
                    "item_id",
                    STRING,
                    "The yes-or-no item of evidence that is answered; all for the level of the domain itself."),
            Column.key("body_code", STRING, "Code of the body that is assessed."),
            Column.key("voice", STRING, "Who scored: self, peer, staff, service_user and so on."),
            Column.key("round", STRING, "The round of assessment, in the form's own words."),
            Column.attribute(
                            "body_level",
                            STRING,
                            "Level of the body: system, place, neighbourhood, provider, team or design_group.")
                    .required(),
            Column.attribute("body_name", STRING, "Name of the body.").required(),
            Column.attribute(
                            "assessor_type",
                            STRING,
                            "self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says.")
                    .required(),
            Column.attribute("assessed_on", DATE, "When it was assessed.").required(),
            Column.attribute("baseline", BOOLEAN, "Whether the form marks the round as the baseline.")
                    .required(),
            Column.measure(
                    "level",
                    INT,
                    "level of the scale",
                    "The level scored; null when it was not scored, is not shown, or the row answers an item."),
            Column.attribute("answer", STRING, "yes or no to the item; null for a level, or when not shown."),
            Column.attribute(
                            "score_status",
                            STRING,
                            "scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal.")
                    .required(),
            Column.measure(
                    "respondents",
                    INT,
                    "people",
                    "People behind the score; null for a score agreed by a panel, or when not shown."),
            Column.attribute(
                    "wording_version",
                    STRING,
                    "Which wording of the question was asked; null where the framework lists none."),
            Column.attribute("evidence_ref", STRING, "Reference of the evidence for the level."),
            Column.attribute(
                    "evidence_kind",
                    STRING,
                    "document, data, survey, visit, case, tool, tips or event, where the form says."),
            Column.attribute("evidence_on", DATE, "Day of the evidence, or of its last renewal."),
            Column.attribute("needs", STRING, "Help asked of the system: codes of the framework, divided by commas."),
            Column.attribute("assessor", STRING, "Who assessed, as the form gives it."),
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

    @Override
    public Table output() {
        return AssessmentScoreTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ScoreCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        int suppressUpTo = run.config().disclosure().suppressUpTo();
        LocalDate today = run.date();
        return Groups.flatMap(
                in.get(ScoreCheckedTable.TABLE)
                        .where(Versions.accepted().and(col("version").equalTo(1))),
                List.of("framework_id", "body_code"),
                List.of("domain_id", "item_id", "voice", "assessed_on", "round"),
                Store.schema(AssessmentScoreTable.TABLE),
                (key, rows) -> rows(
                        requireNonNull(frameworks.get(key.<String>getAs("framework_id"))), rows, suppressUpTo, today));
    }

    private static Iterator<Row> rows(Framework framework, Iterator<Row> group, int suppressUpTo, LocalDate today) {
        Map<Score, Row> given = new HashMap<>();
        List<Score> scores = new ArrayList<>();
        group.forEachRemaining(row -> {
            Score score = Score.read(row);
            scores.add(score);
            given.put(score, row);
        });
        SmallGroups small = new SmallGroups(scores, suppressUpTo);
        Cohorts cohorts = new Cohorts(framework.cohorts(), scores);
        Freshness freshness = new Freshness(today, framework.rounds());
        List<Row> rows = new ArrayList<>();
        for (VoiceSeries series : VoiceSeries.list(scores)) {
            for (Score score : series.scores()) {
                ScoreInSeries placed = new ScoreInSeries(framework, series, score, small);
                List<@Nullable Object> values = new ArrayList<>();
                Row row = requireNonNull(given.get(score));
                AS_SCORED.forEach(column -> values.add(row.getAs(column.name())));
                placed.hideIn(values, AS_SCORED);
                placed.addTo(values, cohorts.of(score.bodyCode()), freshness.stale(score.assessedOn()));
                rows.add(RowFactory.create(values.toArray()));
            }
        }
        return rows.iterator();
    }
}
