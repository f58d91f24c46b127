package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;
import static org.fosse.schema.table.AssessmentSummaryTable.AGE_DAYS;
import static org.fosse.schema.table.AssessmentSummaryTable.AGREEMENT;
import static org.fosse.schema.table.AssessmentSummaryTable.AGREEMENT_DOMAINS;
import static org.fosse.schema.table.AssessmentSummaryTable.ASSESSED_ON;
import static org.fosse.schema.table.AssessmentSummaryTable.BASELINE_MEDIAN;
import static org.fosse.schema.table.AssessmentSummaryTable.BASELINE_ROUND;
import static org.fosse.schema.table.AssessmentSummaryTable.COHORT;
import static org.fosse.schema.table.AssessmentSummaryTable.CONSENSUS;
import static org.fosse.schema.table.AssessmentSummaryTable.DIRECTION;
import static org.fosse.schema.table.AssessmentSummaryTable.EVIDENCE_ITEMS;
import static org.fosse.schema.table.AssessmentSummaryTable.HIGHEST_LEVEL;
import static org.fosse.schema.table.AssessmentSummaryTable.INDEPENDENT;
import static org.fosse.schema.table.AssessmentSummaryTable.INTERPOLATED_MEDIAN;
import static org.fosse.schema.table.AssessmentSummaryTable.ITEMS_ANSWERED;
import static org.fosse.schema.table.AssessmentSummaryTable.ITEMS_DISPUTED;
import static org.fosse.schema.table.AssessmentSummaryTable.ITEMS_PRESENT;
import static org.fosse.schema.table.AssessmentSummaryTable.LATEST;
import static org.fosse.schema.table.AssessmentSummaryTable.LOWEST_LEVEL;
import static org.fosse.schema.table.AssessmentSummaryTable.MEDIAN;
import static org.fosse.schema.table.AssessmentSummaryTable.NEXT_DESCRIBED_LEVEL;
import static org.fosse.schema.table.AssessmentSummaryTable.NEXT_LEVEL;
import static org.fosse.schema.table.AssessmentSummaryTable.NEXT_LEVEL_TEXT;
import static org.fosse.schema.table.AssessmentSummaryTable.OWNER;
import static org.fosse.schema.table.AssessmentSummaryTable.PEERS;
import static org.fosse.schema.table.AssessmentSummaryTable.PEER_MEDIAN;
import static org.fosse.schema.table.AssessmentSummaryTable.PEER_PERCENTILE;
import static org.fosse.schema.table.AssessmentSummaryTable.PREVIOUS_ROUND;
import static org.fosse.schema.table.AssessmentSummaryTable.REASON;
import static org.fosse.schema.table.AssessmentSummaryTable.RESPONDENTS;
import static org.fosse.schema.table.AssessmentSummaryTable.SHARE_AT_OR_ABOVE;
import static org.fosse.schema.table.AssessmentSummaryTable.SHARE_LEVEL;
import static org.fosse.schema.table.AssessmentSummaryTable.STALE;
import static org.fosse.schema.table.AssessmentSummaryTable.STEPS_CHANGED;
import static org.fosse.schema.table.AssessmentSummaryTable.VOICES;
import static org.fosse.schema.table.AssessmentSummaryTable.VOICES_COMPARED;
import static org.fosse.schema.table.AssessmentSummaryTable.VOICES_DOWN;
import static org.fosse.schema.table.AssessmentSummaryTable.VOICES_SCORED;
import static org.fosse.schema.table.AssessmentSummaryTable.VOICES_UP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.config.Framework;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.stats.Consensus;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.tables.AssessmentChange;
import org.junit.jupiter.api.Test;

class FrameworkSummaryTest {
    private static final List<String> RATERS = List.of("peer", "b", "c", "d", "e", "f", "g");

    /** Levels 2, 3, 3 on a scale of 1 to 5: interpolated 3 - 1/2 + (3/2 - 1)/2 = 2.75; mean 8/3, Tastle and Wierman. */
    @Test
    void theCentreIsAMedianAndNeverAMean() {
        TableRow<AssessmentSummaryTable> row = row(
                5, "T1 A R1", "T1 A self R1 2025-10-01 3", "T1 A peer R1 2025-10-02 2", "T1 A staff R1 2025-10-01 3");
        assertRow(row).has(MEDIAN, 3.0).has(INTERPOLATED_MEDIAN, 2.75);
        assertRow(row).has(LOWEST_LEVEL, 2).has(HIGHEST_LEVEL, 3);
        assertRow(row).has(SHARE_LEVEL, 4).has(SHARE_AT_OR_ABOVE, 0.0);
        double consensus = 1 + (2 * Math.log(1 - (1.0 / 3) / 4) + Math.log(1 - (2.0 / 3) / 4)) / 3 / Math.log(2);
        assertRow(row).isNear(CONSENSUS, consensus);
        assertRow(row).has(VOICES, 3L).has(VOICES_SCORED, 3L).has(OWNER, "The manager");
        assertRow(row).has(INDEPENDENT, true);
        assertThat(row.find(ASSESSED_ON)).hasToString("2025-10-02");
    }

    @Test
    void theNextLevelIsTheStepAboveAndTheNearestDescribedOneSaysWhatToDo() {
        TableRow<AssessmentSummaryTable> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 3");
        assertRow(row).has(NEXT_LEVEL, 4).has(NEXT_DESCRIBED_LEVEL, 5);
        assertRow(row).has(NEXT_LEVEL_TEXT, "much");
        assertThat(codes(row)).contains("next_level_not_described", "one_voice");
        TableRow<AssessmentSummaryTable> between =
                row(5, "T1 A R1", "T1 A self R1 2025-10-01 2", "T1 A peer R1 2025-10-01 3");
        assertRow(between).has(MEDIAN, 2.5).has(NEXT_LEVEL, 3);
        assertRow(between).has(NEXT_LEVEL_TEXT, "some");
    }

    @Test
    void whereLessIsBetterEverythingTurnsRound() {
        TableRow<AssessmentSummaryTable> row =
                row(1, "T1 A R1", "T1 A self R1 2025-10-01 4", "T1 A peer R1 2025-10-01 3");
        assertRow(row).has(NEXT_LEVEL, 3).has(NEXT_LEVEL_TEXT, "some");
        assertRow(row).has(LOWEST_LEVEL, 4).has(HIGHEST_LEVEL, 3);
        assertRow(row).has(SHARE_AT_OR_ABOVE, 100.0);
    }

    @Test
    void atTheBestLevelNothingIsAsked() {
        TableRow<AssessmentSummaryTable> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 5");
        assertThat(row.find(NEXT_LEVEL)).isNull();
        assertThat(codes(row)).contains("at_best_level").doesNotContain("next_level_not_described");
    }

    @Test
    void changeIsOverTheVoicesThatScoredInBothRounds() {
        Map<String, TableRow<AssessmentSummaryTable>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2024-10-01 2",
                        "T1 A peer R1 2024-10-01 3",
                        "T1 A self R2 2025-10-01 4",
                        "T1 A peer R2 2025-10-01 2",
                        "T1 A staff R2 2025-10-01 1"));
        TableRow<AssessmentSummaryTable> now = Objects.requireNonNull(rows.get("T1 A R2"));
        assertRow(now).has(BASELINE_ROUND, "R1").has(BASELINE_MEDIAN, 2.5);
        assertRow(now).has(MEDIAN, 2.0).has(STEPS_CHANGED, 0.5).has(DIRECTION, AssessmentChange.IMPROVED);
        assertRow(now).has(VOICES_COMPARED, 2L).has(VOICES_UP, 1L).has(VOICES_DOWN, 1L);
        assertRow(now).has(PREVIOUS_ROUND, "R1").has(LATEST, true);
        assertRow(rows.get("T1 A R1")).has(DIRECTION, AssessmentChange.BASELINE).has(LATEST, false);
    }

    @Test
    void newVoicesAreNoChange() {
        Map<String, TableRow<AssessmentSummaryTable>> rows = Scores.summary(
                Scores.framework(5), Scores.list("T1 A self R1 2024-10-01 2", "T1 A peer R2 2025-10-01 4"));
        assertRow(rows.get("T1 A R2")).hasNo(STEPS_CHANGED).has(VOICES_COMPARED, 0L);
        assertThat(codes(Objects.requireNonNull(rows.get("T1 A R2")))).contains("no_common_voice");
    }

    @Test
    void aRewordedQuestionHasABaselineOfItsOwn() {
        List<Score> scores = new ArrayList<>(Scores.list("T1 A self R1 2024-10-01 2"));
        scores.add(Scores.withWording(Scores.of("T1 A self R2 2025-10-01 4"), "2"));
        assertRow(Scores.summary(Scores.framework(5), scores).get("T1 A R2"))
                .has(BASELINE_ROUND, "R2")
                .has(DIRECTION, AssessmentChange.BASELINE)
                .hasNo(PREVIOUS_ROUND);
    }

    @Test
    void theBestOfItsPeersSharesTheBestPlace() {
        Map<String, TableRow<AssessmentSummaryTable>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2025-10-01 4",
                        "T2 A self R1 2025-10-01 4",
                        "T3 A self R1 2025-10-01 3",
                        "T4 A self R1 2025-10-01 1",
                        "T5 A self R0 2024-10-01 5"));
        assertRow(rows.get("T1 A R1")).has(PEERS, 3L).has(PEER_PERCENTILE, 100.0);
        assertRow(rows.get("T1 A R1")).has(PEER_MEDIAN, 3.0);
        assertRow(rows.get("T3 A R1")).has(PEER_PERCENTILE, 100.0 / 3);
        assertRow(rows.get("T4 A R1")).has(PEER_PERCENTILE, 0.0);
        assertRow(rows.get("T5 A R0")).has(PEERS, 0L).hasNo(PEER_PERCENTILE);
    }

    @Test
    void bodiesWhoseLevelsMeanDifferentThingsAreNotCompared() {
        TableRow<AssessmentSummaryTable> row = Objects.requireNonNull(Scores.summary(
                        Scores.framework(5, false),
                        Scores.list("T1 A self R1 2025-10-01 4", "T2 A self R1 2025-10-01 4"))
                .get("T1 A R1"));
        assertRow(row).has(PEERS, 0L).hasNo(PEER_MEDIAN);
        assertThat(codes(row)).contains("not_comparable");
    }

    /** Two domains, two voices: (1, 2) and (4, 4). Values 1 2 4 4, coincidences 1-2 twice and 4-4 twice. Ordinal
     * distances: 1 to 2 (1/2 + 1/2)^2 = 1, 1 to 4 (1/2 + 1 + 1)^2 = 6.25, 2 to 4 (1/2 + 1)^2 = 2.25; observed 1,
     * expected (1 + 2 x 6.25 + 2 x 2.25)/3 = 6 over pairs counted once. */
    @Test
    void agreementIsAlphaOverTheDomainsOfTheRound() {
        Map<String, TableRow<AssessmentSummaryTable>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2025-10-01 1",
                        "T1 A peer R1 2025-10-01 2",
                        "T1 B self R1 2025-10-01 4",
                        "T1 B peer R1 2025-10-01 4"));
        assertRow(rows.get("T1 B R1")).isNear(AGREEMENT, 1 - 1 / 6.0);
        assertRow(rows.get("T1 A R1")).has(AGREEMENT_DOMAINS, 2L);
    }

    @Test
    void aSmallGroupShowsTheMedianOfAllAndNothingElse() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2025-10-01 2"), 12),
                Scores.withPeople(Scores.of("T1 A staff R1 2025-10-01 4"), 7));
        TableRow<AssessmentSummaryTable> row = Objects.requireNonNull(
                Scores.summary(Scores.framework(5), scores).get("T1 A R1"));
        assertRow(row).has(MEDIAN, 3.0).has(RESPONDENTS, 19);
        assertRow(row)
                .hasNo(INTERPOLATED_MEDIAN)
                .hasNo(LOWEST_LEVEL)
                .hasNo(CONSENSUS)
                .hasNo(SHARE_AT_OR_ABOVE)
                .hasNo(AGREEMENT)
                .hasNo(STEPS_CHANGED);
        assertThat(codes(row)).contains("no_breakdown_small_group");
    }

    @Test
    void fewPeopleAltogetherShowNothing() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2025-10-01 2"), 3),
                Scores.withPeople(Scores.of("T1 A staff R1 2025-10-01 4"), 4),
                Scores.of("T1 A peer R1 2025-10-01 5"));
        TableRow<AssessmentSummaryTable> row = Objects.requireNonNull(
                Scores.summary(Scores.framework(5), scores).get("T1 A R1"));
        assertRow(row).hasNo(MEDIAN).hasNo(RESPONDENTS);
        assertRow(row).hasNo(NEXT_LEVEL).hasNo(BASELINE_MEDIAN);
        assertThat(codes(row)).contains("small_group");
    }

    @Test
    void silenceHasARowAndAReason() {
        TableRow<AssessmentSummaryTable> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 not_yet");
        assertRow(row).has(VOICES, 1L).has(VOICES_SCORED, 0L).hasNo(MEDIAN);
        assertThat(codes(row)).contains("not_scored", "no_baseline");
    }

    @Test
    void anAssessmentIsStaleFromTheDayTheFrameworkSays() {
        assertRow(row(5, "T1 A R1", "T1 A self R1 2024-09-30 3"))
                .has(STALE, true)
                .has(AGE_DAYS, 547L);
        assertRow(row(5, "T1 A R1", "T1 A self R1 2024-10-01 3")).has(STALE, false);
    }

    @Test
    void itemsAreCountedByWhatAllVoicesSay() {
        Score any = Scores.of("T1 A self R1 2025-10-01 3");
        List<Score> scores = List.of(
                any,
                Scores.answer(any, "plan", "yes"),
                Scores.answer(Scores.of("T1 A peer R1 2025-10-01 3"), "plan", "no"));
        assertRow(Scores.summary(Scores.framework(5), scores).get("T1 A R1"))
                .has(EVIDENCE_ITEMS, 1L)
                .has(ITEMS_ANSWERED, 1L)
                .has(ITEMS_PRESENT, 0L)
                .has(ITEMS_DISPUTED, 1L);
    }

    @Test
    void theCohortIsTheLastThatHadStarted() {
        assertRow(row(5, "T1 A R1", "T1 A self R1 2023-10-01 3")).has(COHORT, "first");
        assertRow(row(5, "T1 A R1", "T1 A self R1 2024-10-01 3")).has(COHORT, "second");
        assertRow(row(5, "T1 A R1", "T1 A self R1 2023-01-01 3")).hasNo(COHORT);
    }

    @Test
    void theOrderOfTheRowsInTheExtractDoesNotMatter() {
        List<Score> scores = new ArrayList<>(Scores.list(
                "T1 A self R1 2024-10-01 2",
                "T1 A peer R1 2024-10-01 3",
                "T2 A self R1 2024-10-01 4",
                "T1 A self R2 2025-10-01 4",
                "T1 B peer R2 2025-10-01 2"));
        Map<String, TableRow<AssessmentSummaryTable>> first = Scores.summary(Scores.framework(5), scores);
        Collections.reverse(scores);
        assertThat(Scores.summary(Scores.framework(5), scores)).isEqualTo(first);
    }

    /**
     * Seven raters of B1 at 8 8 3 2 8 1 3, median 3, interpolated 3 - 1/2 + (7/2 - 2)/2; the six of the baseline were at 2 1
     * 1 2 8 7, median 2, and are now at 1 2 3 8 8 8, median 5.5; the two of the previous round were at 8 7 and are at 8 8.
     */
    @Test
    void everyColumnHasItsOwnValue() {
        Framework small = Scores.framework(5);
        Framework framework = new Framework(
                small.id(),
                small.name(),
                small.unitAssessed(),
                small.bodyLevels(),
                small.reference(),
                new Framework.Scale(1, 9, 9, List.of(), true, ""),
                small.voices(),
                small.assessors(),
                small.owners(),
                new Framework.Rounds(12, 18),
                new Framework.Reading(6, 2, 5),
                small.phases(),
                small.cohorts(),
                small.needs(),
                small.domains());
        List<Score> scores = new ArrayList<>();
        int[] now = {8, 8, 3, 2, 8, 1, 3};
        for (int i = 0; i < now.length; i++) {
            Score score = Scores.withPeople(Scores.of("T1 B1 " + RATERS.get(i) + " R2 2025-10-01 " + now[i]), 10);
            score = Scores.with(score, AssessmentScoreTable.EVIDENCE_ON, LocalDate.of(2024, 1, 5));
            scores.add(i < 5 ? Scores.with(score, AssessmentScoreTable.EVIDENCE_REF, "Report " + i) : score);
        }
        scores.add(Scores.of("T1 B1 h R2 2025-10-01 not_yet"));
        int[] baseline = {2, 1, 1, 2, 8, 7};
        for (int i = 0; i < baseline.length; i++) {
            scores.add(Scores.of("T1 B1 " + RATERS.get(i) + " R0 2023-10-01 " + baseline[i]));
        }
        scores.addAll(Scores.list("T1 B1 peer R1 2024-10-01 8", "T1 B1 b R1 2024-10-01 7"));
        scores.addAll(Scores.list(
                "T1 A peer R2 2025-10-01 1",
                "T1 A b R2 2025-10-01 2",
                "T1 B peer R2 2025-10-01 4",
                "T1 B b R2 2025-10-01 4",
                "T1 LOCAL peer R2 2025-10-01 9",
                "T1 LOCAL b R2 2025-10-01 7"));
        for (int i = 0; i < 9; i++) {
            scores.add(Scores.of("T2" + i + " B1 peer R2 2025-10-01 " + (i < 5 ? 1 : 9)));
        }
        Score any = scores.get(0);
        for (int i = 1; i <= 33; i++) {
            scores.add(Scores.answer(any, "i" + i, i < 33 ? "yes" : "no"));
        }
        for (int i = 21; i <= 32; i++) {
            scores.add(Scores.answer(scores.get(1), "i" + i, "no"));
        }
        double no = Double.NaN;
        double[][] ratings = {
            {8, 8, 3, 2, 8, 1, 3}, {1, 2, no, no, no, no, no}, {4, 4, no, no, no, no, no}, {9, 7, no, no, no, no, no}
        };

        Map<String, TableRow<AssessmentSummaryTable>> rows = Scores.summary(framework, scores);

        assertRow(rows.get("T1 B1 R2"))
                .has(AssessmentSummaryTable.FRAMEWORK_ID, "F")
                .has(AssessmentSummaryTable.DOMAIN_ID, "B1")
                .has(AssessmentSummaryTable.BODY_CODE, "T1")
                .has(AssessmentSummaryTable.ROUND, "R2")
                .has(AssessmentSummaryTable.BODY_LEVEL, "team")
                .has(AssessmentSummaryTable.BODY_NAME, "Team T1")
                .has(AssessmentSummaryTable.FRAMEWORK_NAME, "A framework")
                .has(AssessmentSummaryTable.DOMAIN_NAME, "Domain B1")
                .has(AssessmentSummaryTable.PARENT_DOMAIN_ID, "B")
                .has(AssessmentSummaryTable.QUALITY_DOMAIN, "safe")
                .has(AssessmentSummaryTable.PHASE, "in_care")
                .has(AssessmentSummaryTable.COHORT, "first")
                .has(AssessmentSummaryTable.OWNER, "The manager")
                .has(AssessmentSummaryTable.WORDING_VERSION, "1")
                .has(AssessmentSummaryTable.ASSESSED_ON, LocalDate.of(2025, 10, 1))
                .has(AssessmentSummaryTable.VOICES, 8L)
                .has(AssessmentSummaryTable.VOICES_SCORED, 7L)
                .has(AssessmentSummaryTable.RESPONDENTS, 70)
                .has(AssessmentSummaryTable.INDEPENDENT, true)
                .has(AssessmentSummaryTable.SCALE_BEST, 9)
                .has(AssessmentSummaryTable.MEDIAN, 3.0)
                .has(AssessmentSummaryTable.INTERPOLATED_MEDIAN, 3.25)
                .has(AssessmentSummaryTable.LOWEST_LEVEL, 1)
                .has(AssessmentSummaryTable.HIGHEST_LEVEL, 8)
                .isNear(
                        AssessmentSummaryTable.CONSENSUS,
                        Consensus.of(ratings[0], 1, 9).value())
                .isNear(
                        AssessmentSummaryTable.AGREEMENT,
                        KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.ORDINAL)
                                .value())
                .has(AssessmentSummaryTable.AGREEMENT_DOMAINS, 4L)
                .has(AssessmentSummaryTable.SHARE_LEVEL, 6)
                .isNear(AssessmentSummaryTable.SHARE_AT_OR_ABOVE, 300.0 / 7)
                .has(AssessmentSummaryTable.BASELINE_ROUND, "R0")
                .has(AssessmentSummaryTable.BASELINE_MEDIAN, 2.0)
                .has(AssessmentSummaryTable.STEPS_CHANGED, 3.5)
                .has(AssessmentSummaryTable.VOICES_COMPARED, 6L)
                .has(AssessmentSummaryTable.VOICES_UP, 3L)
                .has(AssessmentSummaryTable.VOICES_SAME, 2L)
                .has(AssessmentSummaryTable.VOICES_DOWN, 1L)
                .has(AssessmentSummaryTable.DIRECTION, AssessmentChange.IMPROVED)
                .has(AssessmentSummaryTable.PREVIOUS_ROUND, "R1")
                .has(AssessmentSummaryTable.STEPS_SINCE_PREVIOUS, 0.5)
                .has(AssessmentSummaryTable.PEERS, 9L)
                .has(AssessmentSummaryTable.PEER_MEDIAN, 1.0)
                .isNear(AssessmentSummaryTable.PEER_PERCENTILE, 500.0 / 9)
                .has(AssessmentSummaryTable.NEXT_LEVEL, 4)
                .has(AssessmentSummaryTable.NEXT_DESCRIBED_LEVEL, 5)
                .has(AssessmentSummaryTable.NEXT_LEVEL_TEXT, "whole")
                .has(AssessmentSummaryTable.EVIDENCE_REFERENCES, 5L)
                .has(AssessmentSummaryTable.EVIDENCE_ITEMS, 40L)
                .has(AssessmentSummaryTable.ITEMS_ANSWERED, 33L)
                .has(AssessmentSummaryTable.ITEMS_PRESENT, 20L)
                .has(AssessmentSummaryTable.ITEMS_DISPUTED, 12L)
                .has(AssessmentSummaryTable.EVIDENCE_ON, LocalDate.of(2024, 1, 5))
                .has(AssessmentSummaryTable.EVIDENCE_STALE, true)
                .has(AssessmentSummaryTable.LATEST, true)
                .has(AssessmentSummaryTable.STALE, false)
                .has(AssessmentSummaryTable.AGE_DAYS, 181L)
                .has(AssessmentSummaryTable.STALE_FROM, LocalDate.of(2027, 4, 1))
                .has(AssessmentSummaryTable.NEXT_ROUND_DUE, LocalDate.of(2026, 10, 1))
                .has(AssessmentSummaryTable.REASON, "next_level_not_described")
                .hasNothingElse();
        assertRow(rows.get("T1 B1 R1"))
                .has(AssessmentSummaryTable.INDEPENDENT, true)
                .has(AssessmentSummaryTable.LATEST, false)
                .hasNo(AssessmentSummaryTable.EVIDENCE_STALE);
    }

    private static TableRow<AssessmentSummaryTable> row(int best, String key, String... scores) {
        return Objects.requireNonNull(
                Scores.summary(Scores.framework(best), Scores.list(scores)).get(key));
    }

    private static List<String> codes(TableRow<AssessmentSummaryTable> row) {
        return List.of(String.valueOf(row.find(REASON)).split(",", -1));
    }
}
