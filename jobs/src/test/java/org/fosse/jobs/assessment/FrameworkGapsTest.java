package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkGapsTest {
    @Test
    void voicesTwoStepsApartDisagree() {
        List<Gap> gaps = of(
                "voices_disagree",
                Scores.list("T1 A self R1 2025-10-01 5", "T1 A staff R1 2025-10-01 2", "T1 A peer R1 2025-10-01 2"));
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.steps()).isEqualTo(3);
            assertThat(gap.low()).isEqualTo("peer,staff");
            assertThat(gap.highLevel()).isEqualTo(5);
            assertThat(gap.sentence()).isEqualTo("Team T1, Domain A: level 5 by self, level 2 by peer and staff.");
        });
    }

    @Test
    void oneStepIsNoDisagreement() {
        assertThat(of("voices_disagree", Scores.list("T1 A self R1 2025-10-01 4", "T1 A staff R1 2025-10-01 3")))
                .isEmpty();
    }

    @Test
    void onlyTheLatestRoundCounts() {
        assertThat(of(
                        "voices_disagree",
                        Scores.list(
                                "T1 A self R1 2024-10-01 5",
                                "T1 A staff R1 2024-10-01 1",
                                "T1 A self R2 2025-10-01 3",
                                "T1 A staff R2 2025-10-01 3")))
                .isEmpty();
    }

    @Test
    void voicesOfASmallGroupAreNotCompared() {
        List<Score> scores = List.of(
                Scores.notShown(Scores.of("T1 A self R1 2025-10-01 5")),
                Scores.notShown(Scores.of("T1 A staff R1 2025-10-01 1")));
        assertThat(of("voices_disagree", scores)).isEmpty();
        assertThat(of("voices_not_shown", scores))
                .singleElement()
                .extracting(Gap::reason)
                .isEqualTo("small_group");
    }

    @Test
    void domainsNoVoiceScoredAreNamed() {
        List<Gap> gaps = of("never_scored", Scores.list("T1 A self R1 2025-10-01 3"));
        assertThat(gaps).extracting(Gap::domainId).containsExactly("B", "B1");
        assertThat(gaps).extracting(Gap::round).containsOnly("none");
    }

    @Test
    void aPartStandsForTheWhole() {
        assertThat(of("never_scored", Scores.list("T1 A self R1 2025-10-01 3", "T1 B1 self R1 2025-10-01 3")))
                .isEmpty();
    }

    @Test
    void aLocalMeasureIsAskedOfItsOwnTeamsOnly() {
        assertThat(of("never_scored", Scores.list("T9 A self R1 2025-10-01 3")))
                .extracting(Gap::domainId)
                .contains("LOCAL");
    }

    @Test
    void silenceIsOpenAndNotApplicableIsNot() {
        assertThat(of(
                        "not_scored",
                        Scores.list("T1 A self R1 2025-10-01 not_yet", "T1 A peer R1 2025-10-01 not_collected")))
                .extracting(Gap::code)
                .containsExactly("not_collected,not_yet");
        assertThat(of("not_scored", Scores.list("T1 A self R1 2025-10-01 not_applicable")))
                .isEmpty();
    }

    @Test
    void aVoiceThatTookPartElsewhereIsMissingHere() {
        List<Score> scores =
                Scores.list("T1 A self R1 2025-10-01 3", "T1 B self R1 2025-10-01 3", "T1 B peer R1 2025-10-01 3");
        assertThat(of("voices_missing", scores))
                .extracting(Gap::domainId, Gap::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A", "peer"));
        assertThat(of("voices_absent", scores))
                .extracting(Gap::domainId, Gap::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("all", "staff"));
    }

    @Test
    void helpAndDisputesAreToldByCode() {
        Score any = Scores.of("T1 A self R1 2025-10-01 3");
        List<Score> scores = new ArrayList<>(List.of(
                Scores.withNeeds(any, "data"),
                Scores.answer(any, "plan", "yes"),
                Scores.answer(Scores.of("T1 A peer R1 2025-10-01 3"), "plan", "no")));
        assertThat(of("help_needed", scores)).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo("data");
            assertThat(gap.sentence()).isEqualTo("Team T1 asks for help with Domain A: data, or people.");
        });
        assertThat(of("evidence_disputed", scores)).extracting(Gap::code).containsExactly("plan");
    }

    private static List<Gap> of(String kind, List<Score> scores) {
        return FrameworkGaps.list(Scores.framework(5), scores).stream()
                .filter(gap -> gap.kind().equals(kind))
                .toList();
    }
}
