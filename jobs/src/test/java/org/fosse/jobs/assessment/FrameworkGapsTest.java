package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.tables.AssessmentGapKind;
import org.junit.jupiter.api.Test;

class FrameworkGapsTest {
    @Test
    void voicesTwoStepsApartDisagree() {
        List<TableRow<AssessmentGapTable>> gaps = of(
                AssessmentGapKind.VOICES_DISAGREE,
                Scores.list("T1 A self R1 2025-10-01 5", "T1 A staff R1 2025-10-01 2", "T1 A peer R1 2025-10-01 2"));
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.get(AssessmentGapTable.STEPS_APART)).isEqualTo(3);
            assertThat(gap.get(AssessmentGapTable.LOW_VOICES)).isEqualTo("peer,staff");
            assertThat(gap.get(AssessmentGapTable.HIGH_LEVEL)).isEqualTo(5);
            assertThat(gap.get(AssessmentGapTable.SENTENCE))
                    .isEqualTo("Team T1, Domain A: level 5 by self, level 2 by peer and staff.");
        });
    }

    @Test
    void oneStepIsNoDisagreement() {
        assertThat(of(
                        AssessmentGapKind.VOICES_DISAGREE,
                        Scores.list("T1 A self R1 2025-10-01 4", "T1 A staff R1 2025-10-01 3")))
                .isEmpty();
    }

    @Test
    void onlyTheLatestRoundCounts() {
        assertThat(of(
                        AssessmentGapKind.VOICES_DISAGREE,
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
        assertThat(of(AssessmentGapKind.VOICES_DISAGREE, scores)).isEmpty();
        assertThat(of(AssessmentGapKind.VOICES_NOT_SHOWN, scores))
                .singleElement()
                .extracting(gap -> gap.find(AssessmentGapTable.REASON))
                .isEqualTo("small_group");
    }

    @Test
    void domainsNoVoiceScoredAreNamed() {
        List<TableRow<AssessmentGapTable>> gaps =
                of(AssessmentGapKind.NEVER_SCORED, Scores.list("T1 A self R1 2025-10-01 3"));
        assertThat(gaps)
                .extracting(gap -> gap.find(AssessmentGapTable.DOMAIN_ID))
                .containsExactly("B", "B1");
        assertThat(gaps).extracting(gap -> gap.find(AssessmentGapTable.ROUND)).containsOnly("none");
    }

    @Test
    void aPartStandsForTheWhole() {
        assertThat(of(
                        AssessmentGapKind.NEVER_SCORED,
                        Scores.list("T1 A self R1 2025-10-01 3", "T1 B1 self R1 2025-10-01 3")))
                .isEmpty();
    }

    @Test
    void aLocalMeasureIsAskedOfItsOwnTeamsOnly() {
        assertThat(of(AssessmentGapKind.NEVER_SCORED, Scores.list("T9 A self R1 2025-10-01 3")))
                .extracting(gap -> gap.find(AssessmentGapTable.DOMAIN_ID))
                .contains("LOCAL");
    }

    @Test
    void silenceIsOpenAndNotApplicableIsNot() {
        assertThat(of(
                        AssessmentGapKind.NOT_SCORED,
                        Scores.list("T1 A self R1 2025-10-01 not_yet", "T1 A peer R1 2025-10-01 not_collected")))
                .extracting(gap -> gap.find(AssessmentGapTable.CODE))
                .containsExactly("not_collected,not_yet");
        assertThat(of(AssessmentGapKind.NOT_SCORED, Scores.list("T1 A self R1 2025-10-01 not_applicable")))
                .isEmpty();
    }

    @Test
    void aVoiceThatTookPartElsewhereIsMissingHere() {
        List<Score> scores =
                Scores.list("T1 A self R1 2025-10-01 3", "T1 B self R1 2025-10-01 3", "T1 B peer R1 2025-10-01 3");
        assertThat(of(AssessmentGapKind.VOICES_MISSING, scores))
                .extracting(gap -> gap.find(AssessmentGapTable.DOMAIN_ID), gap -> gap.find(AssessmentGapTable.CODE))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A", "peer"));
        assertThat(of(AssessmentGapKind.VOICES_ABSENT, scores))
                .extracting(gap -> gap.find(AssessmentGapTable.DOMAIN_ID), gap -> gap.find(AssessmentGapTable.CODE))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("all", "staff"));
    }

    @Test
    void helpAndDisputesAreToldByCode() {
        Score any = Scores.of("T1 A self R1 2025-10-01 3");
        List<Score> scores = new ArrayList<>(List.of(
                Scores.withNeeds(any, "data"),
                Scores.answer(any, "plan", "yes"),
                Scores.answer(Scores.of("T1 A peer R1 2025-10-01 3"), "plan", "no")));
        assertThat(of(AssessmentGapKind.HELP_NEEDED, scores)).singleElement().satisfies(gap -> {
            assertThat(gap.get(AssessmentGapTable.CODE)).isEqualTo("data");
            assertThat(gap.get(AssessmentGapTable.SENTENCE))
                    .isEqualTo("Team T1 asks for help with Domain A: data, or people.");
        });
        assertThat(of(AssessmentGapKind.EVIDENCE_DISPUTED, scores))
                .extracting(gap -> gap.find(AssessmentGapTable.CODE))
                .containsExactly("plan");
    }

    @Test
    void aScoreOfTheWholeStandsForPartsWithoutARow() {
        assertThat(of(AssessmentGapKind.NEVER_SCORED, Scores.list("T1 B self R1 2025-10-01 3")))
                .extracting(gap -> gap.get(AssessmentGapTable.DOMAIN_ID))
                .containsExactly("A");
    }

    @Test
    void everyColumnHasItsOwnValue() {
        assertRow(of(
                                AssessmentGapKind.VOICES_DISAGREE,
                                Scores.list("T1 A self R1 2024-06-01 5", "T1 A staff R1 2024-06-01 2"))
                        .get(0))
                .has(AssessmentGapTable.FRAMEWORK_ID, "F")
                .has(AssessmentGapTable.DOMAIN_ID, "A")
                .has(AssessmentGapTable.BODY_CODE, "T1")
                .has(AssessmentGapTable.ROUND, "R1")
                .has(AssessmentGapTable.KIND, AssessmentGapKind.VOICES_DISAGREE)
                .has(AssessmentGapTable.CODE, "all")
                .has(AssessmentGapTable.BODY_LEVEL, "team")
                .has(AssessmentGapTable.BODY_NAME, "Team T1")
                .has(AssessmentGapTable.DOMAIN_NAME, "Domain A")
                .has(AssessmentGapTable.QUALITY_DOMAIN, "safe")
                .has(AssessmentGapTable.OWNER, "The manager")
                .has(AssessmentGapTable.ASSESSED_ON, LocalDate.of(2024, 6, 1))
                .has(AssessmentGapTable.STALE, true)
                .has(AssessmentGapTable.STEPS_APART, 3)
                .has(AssessmentGapTable.LOW_VOICES, "staff")
                .has(AssessmentGapTable.LOW_LEVEL, 2)
                .has(AssessmentGapTable.HIGH_VOICES, "self")
                .has(AssessmentGapTable.HIGH_LEVEL, 5)
                .has(AssessmentGapTable.SENTENCE, "Team T1, Domain A: level 5 by self, level 2 by staff.")
                .hasNothingElse();
        assertRow(of(AssessmentGapKind.NEVER_SCORED, Scores.list("T1 A self R1 2025-10-01 3"))
                        .get(0))
                .has(AssessmentGapTable.DOMAIN_ID, "B")
                .hasNo(AssessmentGapTable.ASSESSED_ON, AssessmentGapTable.STALE);
    }

    private static List<TableRow<AssessmentGapTable>> of(AssessmentGapKind kind, List<Score> scores) {
        return FrameworkGaps.list(Scores.framework(5), scores, Scores.freshness(Scores.framework(5))).stream()
                .filter(gap -> gap.get(AssessmentGapTable.KIND) == kind)
                .toList();
    }
}
