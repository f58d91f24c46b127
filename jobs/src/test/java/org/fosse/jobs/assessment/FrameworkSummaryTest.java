package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameworkSummaryTest {
    /** Levels 2, 3, 3 on a scale of 1 to 5: interpolated 3 - 1/2 + (3/2 - 1)/2 = 2.75; mean 8/3, Tastle and Wierman. */
    @Test
    void theCentreIsAMedianAndNeverAMean() {
        Map<String, @Nullable Object> row = row(
                5, "T1 A R1", "T1 A self R1 2025-10-01 3", "T1 A peer R1 2025-10-02 2", "T1 A staff R1 2025-10-01 3");
        assertThat(row).containsEntry("median", 3.0).containsEntry("interpolated_median", 2.75);
        assertThat(row).containsEntry("lowest_level", 2).containsEntry("highest_level", 3);
        assertThat(row).containsEntry("share_level", 4).containsEntry("share_at_or_above", 0.0);
        double consensus = 1 + (2 * Math.log(1 - (1.0 / 3) / 4) + Math.log(1 - (2.0 / 3) / 4)) / 3 / Math.log(2);
        assertThat(row.get("consensus"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(consensus, within(1e-12));
        assertThat(row)
                .containsEntry("voices", 3L)
                .containsEntry("voices_scored", 3L)
                .containsEntry("owner", "The manager");
        assertThat(row).containsEntry("independent", true);
        assertThat(row.get("assessed_on")).hasToString("2025-10-02");
    }

    @Test
    void theNextLevelIsTheStepAboveAndTheNearestDescribedOneSaysWhatToDo() {
        Map<String, @Nullable Object> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 3");
        assertThat(row).containsEntry("next_level", 4).containsEntry("next_described_level", 5);
        assertThat(row).containsEntry("next_level_text", "much");
        assertThat(codes(row)).contains("next_level_not_described", "one_voice");
        Map<String, @Nullable Object> between =
                row(5, "T1 A R1", "T1 A self R1 2025-10-01 2", "T1 A peer R1 2025-10-01 3");
        assertThat(between).containsEntry("median", 2.5).containsEntry("next_level", 3);
        assertThat(between).containsEntry("next_level_text", "some");
    }

    @Test
    void whereLessIsBetterEverythingTurnsRound() {
        Map<String, @Nullable Object> row = row(1, "T1 A R1", "T1 A self R1 2025-10-01 4", "T1 A peer R1 2025-10-01 3");
        assertThat(row).containsEntry("next_level", 3).containsEntry("next_level_text", "some");
        assertThat(row).containsEntry("lowest_level", 4).containsEntry("highest_level", 3);
        assertThat(row).containsEntry("share_at_or_above", 100.0);
    }

    @Test
    void atTheBestLevelNothingIsAsked() {
        Map<String, @Nullable Object> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 5");
        assertThat(row.get("next_level")).isNull();
        assertThat(codes(row)).contains("at_best_level").doesNotContain("next_level_not_described");
    }

    @Test
    void changeIsOverTheVoicesThatScoredInBothRounds() {
        Map<String, Map<String, @Nullable Object>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2024-10-01 2",
                        "T1 A peer R1 2024-10-01 3",
                        "T1 A self R2 2025-10-01 4",
                        "T1 A peer R2 2025-10-01 2",
                        "T1 A staff R2 2025-10-01 1"));
        Map<String, @Nullable Object> now = Objects.requireNonNull(rows.get("T1 A R2"));
        assertThat(now).containsEntry("baseline_round", "R1").containsEntry("baseline_median", 2.5);
        assertThat(now)
                .containsEntry("median", 2.0)
                .containsEntry("steps_changed", 0.5)
                .containsEntry("direction", "improved");
        assertThat(now)
                .containsEntry("voices_compared", 2L)
                .containsEntry("voices_up", 1L)
                .containsEntry("voices_down", 1L);
        assertThat(now).containsEntry("previous_round", "R1").containsEntry("latest", true);
        assertThat(rows.get("T1 A R1")).containsEntry("direction", "baseline").containsEntry("latest", false);
    }

    @Test
    void newVoicesAreNoChange() {
        Map<String, Map<String, @Nullable Object>> rows = Scores.summary(
                Scores.framework(5), Scores.list("T1 A self R1 2024-10-01 2", "T1 A peer R2 2025-10-01 4"));
        assertThat(rows.get("T1 A R2")).containsEntry("steps_changed", null).containsEntry("voices_compared", 0L);
        assertThat(codes(Objects.requireNonNull(rows.get("T1 A R2")))).contains("no_common_voice");
    }

    @Test
    void aRewordedQuestionHasABaselineOfItsOwn() {
        List<Score> scores = new ArrayList<>(Scores.list("T1 A self R1 2024-10-01 2"));
        scores.add(Scores.withWording(Scores.of("T1 A self R2 2025-10-01 4"), "2"));
        assertThat(Scores.summary(Scores.framework(5), scores).get("T1 A R2"))
                .containsEntry("baseline_round", "R2")
                .containsEntry("direction", "baseline")
                .containsEntry("previous_round", null);
    }

    @Test
    void theBestOfItsPeersSharesTheBestPlace() {
        Map<String, Map<String, @Nullable Object>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2025-10-01 4",
                        "T2 A self R1 2025-10-01 4",
                        "T3 A self R1 2025-10-01 3",
                        "T4 A self R1 2025-10-01 1",
                        "T5 A self R0 2024-10-01 5"));
        assertThat(rows.get("T1 A R1")).containsEntry("peers", 3L).containsEntry("peer_percentile", 100.0);
        assertThat(rows.get("T1 A R1")).containsEntry("peer_median", 3.0);
        assertThat(rows.get("T3 A R1")).containsEntry("peer_percentile", 100.0 / 3);
        assertThat(rows.get("T4 A R1")).containsEntry("peer_percentile", 0.0);
        assertThat(rows.get("T5 A R0")).containsEntry("peers", 0L).containsEntry("peer_percentile", null);
    }

    @Test
    void bodiesWhoseLevelsMeanDifferentThingsAreNotCompared() {
        Map<String, @Nullable Object> row = Objects.requireNonNull(Scores.summary(
                        Scores.framework(5, false),
                        Scores.list("T1 A self R1 2025-10-01 4", "T2 A self R1 2025-10-01 4"))
                .get("T1 A R1"));
        assertThat(row).containsEntry("peers", 0L).containsEntry("peer_median", null);
        assertThat(codes(row)).contains("not_comparable");
    }

    /** Two domains, two voices: (1, 2) and (4, 4). Values 1 2 4 4, coincidences 1-2 twice and 4-4 twice. Ordinal
     * distances: 1 to 2 (1/2 + 1/2)^2 = 1, 1 to 4 (1/2 + 1 + 1)^2 = 6.25, 2 to 4 (1/2 + 1)^2 = 2.25; observed 1,
     * expected (1 + 2 x 6.25 + 2 x 2.25)/3 = 6 over pairs counted once. */
    @Test
    void agreementIsAlphaOverTheDomainsOfTheRound() {
        Map<String, Map<String, @Nullable Object>> rows = Scores.summary(
                Scores.framework(5),
                Scores.list(
                        "T1 A self R1 2025-10-01 1",
                        "T1 A peer R1 2025-10-01 2",
                        "T1 B self R1 2025-10-01 4",
                        "T1 B peer R1 2025-10-01 4"));
        assertThat(Objects.requireNonNull(rows.get("T1 B R1")).get("agreement"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(1 - 1 / 6.0, within(1e-12));
        assertThat(rows.get("T1 A R1")).containsEntry("agreement_domains", 2L);
    }

    @Test
    void aSmallGroupShowsTheMedianOfAllAndNothingElse() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2025-10-01 2"), 12),
                Scores.withPeople(Scores.of("T1 A staff R1 2025-10-01 4"), 7));
        Map<String, @Nullable Object> row = Objects.requireNonNull(
                Scores.summary(Scores.framework(5), scores).get("T1 A R1"));
        assertThat(row).containsEntry("median", 3.0).containsEntry("respondents", 19);
        assertThat(row)
                .containsEntry("interpolated_median", null)
                .containsEntry("lowest_level", null)
                .containsEntry("consensus", null)
                .containsEntry("share_at_or_above", null)
                .containsEntry("agreement", null)
                .containsEntry("steps_changed", null);
        assertThat(codes(row)).contains("no_breakdown_small_group");
    }

    @Test
    void fewPeopleAltogetherShowNothing() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2025-10-01 2"), 3),
                Scores.withPeople(Scores.of("T1 A staff R1 2025-10-01 4"), 4),
                Scores.of("T1 A peer R1 2025-10-01 5"));
        Map<String, @Nullable Object> row = Objects.requireNonNull(
                Scores.summary(Scores.framework(5), scores).get("T1 A R1"));
        assertThat(row).containsEntry("median", null).containsEntry("respondents", null);
        assertThat(row).containsEntry("next_level", null).containsEntry("baseline_median", null);
        assertThat(codes(row)).contains("small_group");
    }

    @Test
    void silenceHasARowAndAReason() {
        Map<String, @Nullable Object> row = row(5, "T1 A R1", "T1 A self R1 2025-10-01 not_yet");
        assertThat(row)
                .containsEntry("voices", 1L)
                .containsEntry("voices_scored", 0L)
                .containsEntry("median", null);
        assertThat(codes(row)).contains("not_scored", "no_baseline");
    }

    @Test
    void anAssessmentIsStaleFromTheDayTheFrameworkSays() {
        assertThat(row(5, "T1 A R1", "T1 A self R1 2024-09-30 3"))
                .containsEntry("stale", true)
                .containsEntry("age_days", 547L);
        assertThat(row(5, "T1 A R1", "T1 A self R1 2024-10-01 3")).containsEntry("stale", false);
    }

    @Test
    void itemsAreCountedByWhatAllVoicesSay() {
        Score any = Scores.of("T1 A self R1 2025-10-01 3");
        List<Score> scores = List.of(
                any,
                Scores.answer(any, "plan", "yes"),
                Scores.answer(Scores.of("T1 A peer R1 2025-10-01 3"), "plan", "no"));
        assertThat(Scores.summary(Scores.framework(5), scores).get("T1 A R1"))
                .containsEntry("evidence_items", 1L)
                .containsEntry("items_answered", 1L)
                .containsEntry("items_present", 0L)
                .containsEntry("items_disputed", 1L);
    }

    @Test
    void theCohortIsTheLastThatHadStarted() {
        assertThat(row(5, "T1 A R1", "T1 A self R1 2023-10-01 3")).containsEntry("cohort", "first");
        assertThat(row(5, "T1 A R1", "T1 A self R1 2024-10-01 3")).containsEntry("cohort", "second");
        assertThat(row(5, "T1 A R1", "T1 A self R1 2023-01-01 3")).containsEntry("cohort", null);
    }

    @Test
    void theOrderOfTheRowsInTheExtractDoesNotMatter() {
        List<Score> scores = new ArrayList<>(Scores.list(
                "T1 A self R1 2024-10-01 2",
                "T1 A peer R1 2024-10-01 3",
                "T2 A self R1 2024-10-01 4",
                "T1 A self R2 2025-10-01 4",
                "T1 B peer R2 2025-10-01 2"));
        Map<String, Map<String, @Nullable Object>> first = Scores.summary(Scores.framework(5), scores);
        Collections.reverse(scores);
        assertThat(Scores.summary(Scores.framework(5), scores)).isEqualTo(first);
    }

    private static Map<String, @Nullable Object> row(int best, String key, String... scores) {
        return Objects.requireNonNull(
                Scores.summary(Scores.framework(best), Scores.list(scores)).get(key));
    }

    private static List<String> codes(Map<String, @Nullable Object> row) {
        return List.of(String.valueOf(row.get("reason")).split(",", -1));
    }
}
