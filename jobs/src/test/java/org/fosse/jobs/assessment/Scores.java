package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Framework;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Reason;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** Small frameworks and scores for tests: a score is "body domain rater round date level", the rest is set by with... */
final class Scores {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final int SUPPRESS_UP_TO = 7;

    private Scores() {}

    /** Two domains, A and B, with B's part B1; levels 1, 3 and 5 of A are described, 2 and 5 of B1. */
    static Framework framework(int best) {
        return framework(best, true);
    }

    static Framework framework(int best, boolean comparable) {
        Framework.Domain a = domain(
                "A",
                null,
                List.of(
                        new Framework.LevelText(1, "little"),
                        new Framework.LevelText(3, "some"),
                        new Framework.LevelText(5, "much")),
                List.of(),
                Map.of("plan", "There is a plan"));
        return new Framework(
                "F",
                "A framework",
                "a team",
                List.of("team"),
                "",
                new Framework.Scale(1, 5, best, List.of(1, 3, 5), comparable, ""),
                List.of("self", "peer", "staff"),
                Map.of("self", "self", "peer", "peer"),
                Map.of("team", "The manager"),
                new Framework.Rounds(12, 18),
                new Framework.Reading(4, 2, 5),
                Map.of(),
                List.of(
                        new Framework.Cohort("first", "First", LocalDate.of(2023, 8, 1), null),
                        new Framework.Cohort("second", "Second", LocalDate.of(2024, 3, 1), "first")),
                Map.of("data", "Data, or people"),
                List.of(
                        a,
                        domain("B", null, List.of(), List.of(), Map.of()),
                        domain(
                                "B1",
                                "B",
                                List.of(new Framework.LevelText(2, "begun"), new Framework.LevelText(5, "whole")),
                                List.of(),
                                items(40)),
                        domain("LOCAL", null, List.of(), List.of("T9"), Map.of())));
    }

    private static Framework.Domain domain(
            String id,
            @Nullable String parent,
            List<Framework.LevelText> levels,
            List<String> bodies,
            Map<String, String> evidence) {
        return new Framework.Domain(
                id,
                "Domain " + id,
                parent,
                "safe",
                parent == null ? null : "in_care",
                "framework",
                bodies,
                levels,
                List.of(
                        new Framework.Wording("1", "How?", "self", LocalDate.of(2020, 1, 1)),
                        new Framework.Wording("2", "How well?", "self", LocalDate.of(2025, 1, 1))),
                evidence);
    }

    private static Map<String, String> items(int number) {
        Map<String, String> items = new LinkedHashMap<>();
        for (int i = 1; i <= number; i++) {
            items.put("i" + i, "Item " + i);
        }
        return items;
    }

    /** A score; the level may be a status word. */
    static Score of(String text) {
        String[] parts = text.split(" ", -1);
        boolean scored = parts[5].matches("\\d+");
        return new Score(AssessmentScoreTable.TABLE
                .row()
                .set(AssessmentScoreTable.DOMAIN_ID, parts[1])
                .set(AssessmentScoreTable.ITEM_ID, "all")
                .set(AssessmentScoreTable.BODY_CODE, parts[0])
                .set(AssessmentScoreTable.BODY_LEVEL, "team")
                .set(AssessmentScoreTable.BODY_NAME, "Team " + parts[0])
                .set(AssessmentScoreTable.VOICE, parts[2])
                .set(AssessmentScoreTable.ASSESSOR_TYPE, parts[2].equals("peer") ? "independent" : "self")
                .set(AssessmentScoreTable.ROUND, parts[3])
                .set(AssessmentScoreTable.ASSESSED_ON, LocalDate.parse(parts[4]))
                .set(AssessmentScoreTable.LEVEL, scored ? Integer.valueOf(parts[5]) : null)
                .set(
                        AssessmentScoreTable.SCORE_STATUS,
                        scored ? AssessmentStatus.SCORED : Word.of(AssessmentStatus.class, parts[5]))
                .set(AssessmentScoreTable.WORDING_VERSION, "1")
                .set(AssessmentScoreTable.BASELINE, false)
                .build());
    }

    static List<Score> list(String... texts) {
        return Arrays.stream(texts).map(Scores::of).toList();
    }

    static <V> Score with(Score score, Field<AssessmentScoreTable, V> field, V value) {
        return new Score(
                AssessmentScoreTable.TABLE.row(score.row()).set(field, value).build());
    }

    static Score withPeople(Score score, int respondents) {
        return with(score, AssessmentScoreTable.RESPONDENTS, respondents);
    }

    static Score withWording(Score score, String wording) {
        return with(score, AssessmentScoreTable.WORDING_VERSION, wording);
    }

    static Score withNeeds(Score score, String needs) {
        return with(score, AssessmentScoreTable.NEEDS, needs);
    }

    static Score asBaseline(Score score) {
        return with(score, AssessmentScoreTable.BASELINE, true);
    }

    /** As a reader of the published table sees it. */
    static Score notShown(Score score) {
        return new Score(AssessmentScoreTable.TABLE
                .row(score.row())
                .set(AssessmentScoreTable.LEVEL, null)
                .set(AssessmentScoreTable.REASON, Reason.SMALL_GROUP.text())
                .build());
    }

    static Score answer(Score score, String item, String answer) {
        return new Score(AssessmentScoreTable.TABLE
                .row(score.row())
                .set(AssessmentScoreTable.ITEM_ID, item)
                .set(AssessmentScoreTable.LEVEL, null)
                .set(AssessmentScoreTable.ANSWER, answer)
                .build());
    }

    static Freshness freshness(Framework framework) {
        return new Freshness(TODAY, framework.rounds());
    }

    /** The summary's rows by "body domain round". */
    static Map<String, TableRow<AssessmentSummaryTable>> summary(Framework framework, List<Score> scores) {
        Map<String, TableRow<AssessmentSummaryTable>> rows = new LinkedHashMap<>();
        for (TableRow<AssessmentSummaryTable> row :
                new FrameworkSummary(framework, scores, SUPPRESS_UP_TO, freshness(framework)).rows()) {
            rows.put(
                    row.get(AssessmentSummaryTable.BODY_CODE) + " " + row.get(AssessmentSummaryTable.DOMAIN_ID) + " "
                            + row.get(AssessmentSummaryTable.ROUND),
                    row);
        }
        return rows;
    }
}
