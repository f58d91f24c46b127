package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
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
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** What assessments leave open; {@link FrameworkGaps} has the rules. It sees no more of small groups than readers do. */
public final class AssessmentGapJob implements Job {
    public static final Table TABLE = Table.published(
            "assessment_gap",
            Stage.COMPUTE,
            "Something that the latest round of an assessment leaves open: voices that disagree or are missing, domains that no voice scored, evidence in dispute, help that is asked for.",
            List.of(
                    Column.key("framework_id", STRING, "Id of the assessment framework."),
                    Column.key(
                            "domain_id",
                            STRING,
                            "Id of the domain within the framework; all for what concerns every domain."),
                    Column.key("body_code", STRING, "Code of the body that is assessed."),
                    Column.key("round", STRING, "The round it shows in; none when there was never one."),
                    Column.key(
                            "kind",
                            STRING,
                            "voices_disagree (by the framework's number of steps or more), voices_not_shown (few people stand behind one), voices_missing (took part, but not in this domain), voices_absent (took no part in the round), never_scored, not_scored, help_needed or evidence_disputed."),
                    Column.key(
                            "code",
                            STRING,
                            "The missing or absent voices, the statuses given instead of a score, the code of help, or the item of evidence; all for the other kinds."),
                    attribute("body_level", "Level of the body.").required(),
                    attribute("body_name", "Name of the body.").required(),
                    attribute("domain_name", "Name of the domain; null for all."),
                    attribute("quality_domain", "The part of quality the domain speaks to; null for all."),
                    attribute("owner", "Who answers for the assessment at the level of the body."),
                    Column.attribute("assessed_on", DATE, "When; null for never_scored."),
                    Column.attribute(
                            "stale",
                            BOOLEAN,
                            "Whether that is longer ago than the framework's limit; null for never_scored."),
                    Column.measure("steps_apart", INT, "levels", "Levels between the voices furthest apart."),
                    attribute("low_voices", "The voices at the level furthest from the best, divided by commas."),
                    Column.measure("low_level", INT, "level of the scale", "That level."),
                    attribute("high_voices", "The voices at the level closest to the best, divided by commas."),
                    Column.measure("high_level", INT, "level of the scale", "That level."),
                    attribute("sentence", "The gap in words.").required(),
                    Shared.REASON));

    private static Column attribute(String name, String description) {
        return Column.attribute(name, STRING, description);
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(AssessmentScoreJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        LocalDate today = run.date();
        return Groups.flatMap(
                in.get(AssessmentScoreJob.TABLE),
                List.of("framework_id"),
                List.of("body_code", "domain_id", "item_id", "voice", "assessed_on", "round"),
                Store.schema(TABLE),
                (key, rows) -> gaps(requireNonNull(frameworks.get(key.<String>getAs("framework_id"))), rows, today));
    }

    private static Iterator<Row> gaps(Framework framework, Iterator<Row> rows, LocalDate today) {
        List<Score> scores = new ArrayList<>();
        rows.forEachRemaining(row -> scores.add(Score.read(row)));
        Freshness freshness = new Freshness(today, framework.rounds());
        return FrameworkGaps.list(framework, scores).stream()
                .map(gap -> row(framework, gap, freshness))
                .iterator();
    }

    private static Row row(Framework framework, Gap gap, Freshness freshness) {
        Framework.Domain domain = framework.findDomain(gap.domainId()).orElse(null);
        LocalDate assessedOn = gap.assessedOn();
        return RowFactory.create(
                framework.id(),
                gap.domainId(),
                gap.bodyCode(),
                gap.round(),
                gap.kind(),
                gap.code(),
                gap.bodyLevel(),
                gap.bodyName(),
                domain == null ? null : domain.name(),
                domain == null ? null : domain.qualityDomain(),
                framework.owners().get(gap.bodyLevel()),
                assessedOn,
                assessedOn == null ? null : freshness.stale(assessedOn),
                gap.steps(),
                gap.low(),
                gap.lowLevel(),
                gap.high(),
                gap.highLevel(),
                gap.sentence(),
                gap.reason());
    }
}
