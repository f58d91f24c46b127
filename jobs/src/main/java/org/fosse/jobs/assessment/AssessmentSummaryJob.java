package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** One row for each body, domain and round; {@link FrameworkSummary} has the rules. */
public final class AssessmentSummaryJob implements Job {
    private static final String LEVEL = "level of the scale";

    public static final Table TABLE = Table.published(
            "assessment_summary",
            Stage.COMPUTE,
            "All voices on one body in one domain of an assessment framework in one round: centre, agreement, change since the baseline, peers, and what the next level asks. Levels have an order and no distance, so there is no mean of them.",
            List.of(
                    Column.key("framework_id", STRING, "Id of the assessment framework."),
                    Column.key("domain_id", STRING, "Id of the domain within the framework."),
                    Column.key("body_code", STRING, "Code of the body that is assessed."),
                    Column.key("round", STRING, "The round of assessment, in the form's own words."),
                    attribute("body_level", "Level of the body.").required(),
                    attribute("body_name", "Name of the body.").required(),
                    attribute("framework_name", "Name of the framework.").required(),
                    attribute("domain_name", "Name of the domain.").required(),
                    attribute("parent_domain_id", "The domain it is a part of; null at the top."),
                    attribute("quality_domain", "The part of quality the domain speaks to.")
                            .required(),
                    attribute("phase", "Stage of the journey the domain speaks to: waiting, in_care or after."),
                    attribute("cohort", "The framework's cohort the body began with."),
                    attribute("owner", "Who answers for the assessment at the level of the body."),
                    attribute("wording_version", "The wording most lately asked in the round."),
                    Column.attribute("assessed_on", DATE, "The day the last voice was heard.")
                            .required(),
                    count("voices", "voices", "Voices with a row, scored or not."),
                    count("voices_scored", "voices", "Of these, with a level."),
                    Column.measure(
                            "respondents",
                            INT,
                            "people",
                            "People behind the scores, as far as the forms count them; null where none does or they are few."),
                    Column.attribute("independent", BOOLEAN, "Whether an independent assessor or regulator scored.")
                            .required(),
                    Column.measure("scale_best", INT, LEVEL, "The best level of the scale."),
                    Column.measure(
                            "median",
                            DOUBLE,
                            LEVEL,
                            "Median of the voices: the middle level, or half way between the two middle ones."),
                    Column.measure(
                            "interpolated_median",
                            DOUBLE,
                            LEVEL,
                            "M - 1/2 + (n/2 - L)/E with M the median, n voices, L below M and E at M (Zar 1999): moves when a voice moves, which the median may not."),
                    Column.measure("lowest_level", INT, LEVEL, "The level furthest from the best."),
                    Column.measure("highest_level", INT, LEVEL, "The level closest to the best."),
                    Column.measure(
                            "consensus",
                            DOUBLE,
                            "share",
                            "Consensus of two voices or more (Tastle and Wierman 2007): 1 all alike, 0 half at either end of the scale."),
                    Column.measure(
                            "agreement",
                            DOUBLE,
                            "alpha",
                            "Krippendorff's alpha for ordered levels over all domains of the body in the round, voices as raters: 1 perfect, 0 as by chance. The same for each domain of the round."),
                    count("agreement_domains", "domains", "Domains with two voices or more, which it rests on."),
                    Column.measure("share_level", INT, LEVEL, "The level of the next column, from the framework."),
                    Column.measure(
                            "share_at_or_above", DOUBLE, "percent", "Voices that gave this level or a better one."),
                    attribute(
                            "baseline_round",
                            "The round that change is measured from: the one marked, otherwise the first scored, of the same wording."),
                    Column.measure("baseline_median", DOUBLE, LEVEL, "Median of all voices in that round."),
                    Column.measure(
                            "steps_changed",
                            DOUBLE,
                            "levels",
                            "Median now less median then over the voices that scored in both, towards the best level; negative is away from it."),
                    count("voices_compared", "voices", "Voices that scored in both."),
                    Column.measure("voices_up", LONG, "voices", "Of these, closer to the best level now."),
                    Column.measure("voices_same", LONG, "voices", "Of these, at the same level."),
                    Column.measure("voices_down", LONG, "voices", "Of these, further from the best level now."),
                    attribute(
                            "direction",
                            "improved, unchanged or worsened since the baseline; baseline for that round."),
                    attribute("previous_round", "The scored round before this one, of the same wording."),
                    Column.measure(
                            "steps_since_previous", DOUBLE, "levels", "As steps_changed, since the previous round."),
                    count(
                            "peers",
                            "bodies",
                            "Other bodies of the same level with the same question in the same round; 0 where levels of two bodies may not mean the same."),
                    Column.measure("peer_median", DOUBLE, LEVEL, "Median of their medians."),
                    Column.measure(
                            "peer_percentile",
                            DOUBLE,
                            "percent",
                            "Percent of the peers that the body is not behind; ties share the best place, so 100 is best."),
                    Column.measure("next_level", INT, LEVEL, "The level one step better than the median."),
                    Column.measure(
                            "next_described_level",
                            INT,
                            LEVEL,
                            "That level or the first better one that the framework describes."),
                    attribute("next_level_text", "What the described level asks."),
                    count("evidence_references", "voices", "Scored voices that name their evidence."),
                    count("evidence_items", "items", "Yes-or-no items the framework lists for the domain."),
                    count("items_answered", "items", "Of these, answered by any voice."),
                    count("items_present", "items", "Of these, with a yes of every voice that answered."),
                    count("items_disputed", "items", "Of these, with a yes and a no."),
                    Column.attribute("evidence_on", DATE, "The newest day of evidence; null where none is given."),
                    Column.attribute(
                            "evidence_stale", BOOLEAN, "Whether even the newest evidence is older than the limit."),
                    Column.attribute(
                                    "latest",
                                    BOOLEAN,
                                    "Whether this is the newest scored round of the body and domain (the newest of all where none is scored).")
                            .required(),
                    Column.attribute(
                                    "stale",
                                    BOOLEAN,
                                    "Whether it is older on the date of the run than the framework's limit.")
                            .required(),
                    Column.measure("age_days", LONG, "days", "Days from the assessment to the date of the run.")
                            .required(),
                    Column.attribute("stale_from", DATE, "The first day on which it is stale.")
                            .required(),
                    Column.attribute("next_round_due", DATE, "When the next round is due by the framework's cycle.")
                            .required(),
                    Shared.REASON),
            new Check(
                    "nothing_of_small_groups",
                    "reason is null or not reason rlike '(^|,)(no_breakdown_)?small_group(,|$)' or (consensus is null and interpolated_median is null and lowest_level is null and share_at_or_above is null and steps_changed is null)",
                    "Where the group is small, nothing that single voices said can be read off."));

    private static Column attribute(String name, String description) {
        return Column.attribute(name, STRING, description);
    }

    private static Column count(String name, String unit, String description) {
        return Column.measure(name, LONG, unit, description).required();
    }

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
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        int suppressUpTo = run.config().disclosure().suppressUpTo();
        LocalDate today = run.date();
        return Groups.flatMap(
                in.get(ScoreCheckedJob.TABLE)
                        .where(Versions.accepted().and(col("version").equalTo(1))),
                List.of("framework_id"),
                List.of("body_code", "domain_id", "item_id", "voice", "assessed_on", "round"),
                Store.schema(TABLE),
                (key, rows) -> {
                    Framework framework = requireNonNull(frameworks.get(key.<String>getAs("framework_id")));
                    List<Score> scores = new ArrayList<>();
                    rows.forEachRemaining(row -> scores.add(Score.read(row)));
                    Freshness freshness = new Freshness(today, framework.rounds());
                    return new FrameworkSummary(framework, scores, suppressUpTo, freshness)
                            .rows().stream().map(RowFactory::create).iterator();
                });
    }
}
