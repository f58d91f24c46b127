package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Framework;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.jspecify.annotations.Nullable;

/** Small frameworks and scores for tests: a score is "body domain voice round date level", the rest is set by with... */
final class Scores {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final int SUPPRESS_UP_TO = 7;

    private Scores() {}

    /** Two domains, A and B, with B's part B1; levels 1, 3 and 5 of A are described. */
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
                        domain("B1", "B", List.of(), List.of(), Map.of()),
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
                null,
                "framework",
                bodies,
                levels,
                List.of(
                        new Framework.Wording("1", "How?", "self", LocalDate.of(2020, 1, 1)),
                        new Framework.Wording("2", "How well?", "self", LocalDate.of(2025, 1, 1))),
                evidence);
    }

    /** A score; the level may be a status word. */
    static Score of(String text) {
        String[] parts = text.split(" ", -1);
        boolean scored = parts[5].matches("\\d+");
        return new Score(
                parts[1],
                "all",
                parts[0],
                "team",
                "Team " + parts[0],
                parts[2],
                parts[2].equals("peer") ? "independent" : "self",
                parts[3],
                LocalDate.parse(parts[4]),
                scored ? Integer.parseInt(parts[5]) : null,
                null,
                scored ? "scored" : parts[5],
                null,
                "1",
                null,
                null,
                null,
                false,
                null);
    }

    static List<Score> list(String... texts) {
        return java.util.Arrays.stream(texts).map(Scores::of).toList();
    }

    static Score withPeople(Score score, int respondents) {
        return copy(score, respondents, score.wording(), score.needs(), score.baseline(), score.reason());
    }

    static Score withWording(Score score, String wording) {
        return copy(score, score.respondents(), wording, score.needs(), score.baseline(), score.reason());
    }

    static Score withNeeds(Score score, String needs) {
        return copy(score, score.respondents(), score.wording(), needs, score.baseline(), score.reason());
    }

    static Score asBaseline(Score score) {
        return copy(score, score.respondents(), score.wording(), score.needs(), true, score.reason());
    }

    /** As a reader of the published table sees it. */
    static Score notShown(Score score) {
        return new Score(
                score.domainId(),
                score.itemId(),
                score.bodyCode(),
                score.bodyLevel(),
                score.bodyName(),
                score.voice(),
                score.assessorType(),
                score.round(),
                score.assessedOn(),
                null,
                null,
                score.status(),
                null,
                score.wording(),
                null,
                null,
                null,
                score.baseline(),
                Score.SMALL_GROUP);
    }

    static Score answer(Score score, String item, String answer) {
        return new Score(
                score.domainId(),
                item,
                score.bodyCode(),
                score.bodyLevel(),
                score.bodyName(),
                score.voice(),
                score.assessorType(),
                score.round(),
                score.assessedOn(),
                null,
                answer,
                "scored",
                null,
                score.wording(),
                null,
                null,
                null,
                false,
                null);
    }

    private static Score copy(
            Score score,
            @Nullable Integer respondents,
            @Nullable String wording,
            @Nullable String needs,
            boolean baseline,
            @Nullable String reason) {
        return new Score(
                score.domainId(),
                score.itemId(),
                score.bodyCode(),
                score.bodyLevel(),
                score.bodyName(),
                score.voice(),
                score.assessorType(),
                score.round(),
                score.assessedOn(),
                score.level(),
                score.answer(),
                score.status(),
                respondents,
                wording,
                score.evidenceRef(),
                score.evidenceOn(),
                needs,
                baseline,
                reason);
    }

    /** The summary's rows by "body domain round", each a map from column to value. */
    static Map<String, Map<String, @Nullable Object>> summary(Framework framework, List<Score> scores) {
        Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        List<String> columns = AssessmentSummaryTable.TABLE.columnNames();
        Freshness freshness = new Freshness(TODAY, framework.rounds());
        for (Object[] row : new FrameworkSummary(framework, scores, SUPPRESS_UP_TO, freshness).rows()) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                named.put(columns.get(i), row[i]);
            }
            if (row.length != columns.size()) {
                throw new IllegalStateException(row.length + " values for " + columns.size() + " columns");
            }
            rows.put(named.get("body_code") + " " + named.get("domain_id") + " " + named.get("round"), named);
        }
        return rows;
    }
}
