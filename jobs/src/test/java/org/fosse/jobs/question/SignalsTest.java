package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.fosse.tables.SignalRule;
import org.junit.jupiter.api.Test;

final class SignalsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static List<TableRow<SignalTable>> signals(List<TableRow<EvidenceTable>> evidence) {
        return Signals.of(evidence, EvidenceFixtures.RULES, EvidenceFixtures.TODAY, 1);
    }

    private static TableRow<EvidenceTable> funnel(EvidenceDirection side, LocalDate to) {
        return EvidenceFixtures.evidence(
                EvidenceFixtures.PRACTICE,
                EvidenceRule.FUNNEL,
                EvidenceKind.QUANTITATIVE,
                side,
                "SAME_DAY",
                to,
                "QK1",
                null);
    }

    private static TableRow<EvidenceTable> said(String kind, EvidenceDirection side, LocalDate to) {
        return EvidenceFixtures.evidence(
                EvidenceFixtures.PRACTICE,
                EvidenceRule.INTELLIGENCE,
                EvidenceKind.QUALITATIVE,
                side,
                "waiting",
                to,
                kind,
                null);
    }

    @Test
    void anOutlierScoresWeightTimesSeverityTimesCertainty() {
        assertThat(signals(
                        List.of(funnel(EvidenceDirection.CONCERN, FEBRUARY), funnel(EvidenceDirection.CONCERN, MARCH))))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.get(SignalTable.RULE)).isEqualTo(SignalRule.FUNNEL_OUTLIER);
                    assertThat(signal.get(SignalTable.SCORE)).isEqualTo(3 * 0.5 * 0.8, within(1e-12));
                    assertThat(signal.get(SignalTable.FIRST_SEEN)).isEqualTo(LocalDate.of(2026, 2, 1));
                    assertThat(signal.get(SignalTable.LAST_SEEN)).isEqualTo(MARCH);
                });
    }

    @Test
    void whatIsNoLongerSoMakesNoSignal() {
        assertThat(signals(
                        List.of(funnel(EvidenceDirection.CONCERN, FEBRUARY), funnel(EvidenceDirection.NEITHER, MARCH))))
                .isEmpty();
    }

    @Test
    void somethingGoodMustLast() {
        assertThat(signals(List.of(funnel(EvidenceDirection.NEITHER, FEBRUARY), funnel(EvidenceDirection.GOOD, MARCH))))
                .isEmpty();
        assertThat(signals(List.of(funnel(EvidenceDirection.GOOD, FEBRUARY), funnel(EvidenceDirection.GOOD, MARCH))))
                .extracting(signal -> signal.get(SignalTable.RULE))
                .containsExactly(SignalRule.FUNNEL_BETTER);
    }

    @Test
    void certaintyFadesToAHalfAndThenTheEvidenceIsTooOld() {
        LocalDate edge = EvidenceFixtures.TODAY.minusMonths(EvidenceFixtures.RULES.lookBackMonths());
        assertThat(signals(List.of(funnel(EvidenceDirection.CONCERN, edge))))
                .singleElement()
                .satisfies(
                        signal -> assertThat(signal.get(SignalTable.CERTAINTY)).isEqualTo(0.4, within(1e-12)));
        assertThat(signals(List.of(funnel(EvidenceDirection.CONCERN, edge.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void oneKindOfIntelligenceAloneIsNoSignalAndTwoAre() {
        assertThat(signals(List.of(
                        said("complaint", EvidenceDirection.CONCERN, FEBRUARY),
                        said("complaint", EvidenceDirection.CONCERN, MARCH))))
                .isEmpty();
        assertThat(signals(List.of(
                        said("complaint", EvidenceDirection.CONCERN, FEBRUARY),
                        said("survey", EvidenceDirection.CONCERN, MARCH))))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.get(SignalTable.RULE)).isEqualTo(SignalRule.AGREEING_INTELLIGENCE);
                    assertThat(signal.get(SignalTable.POINTS)).isEqualTo(6);
                    assertThat(signal.get(SignalTable.SENTENCE))
                            .isEqualTo("People and reviews raise waiting (complaint, survey; 2 items, 6 counted).");
                });
    }

    @Test
    void countsThatAreWithheldOrRoundedAreAtLeastThatMany() {
        TableRow<EvidenceTable> withheld = EvidenceTable.TABLE
                .row(said("survey", EvidenceDirection.CONCERN, MARCH))
                .set(EvidenceTable.POINTS, 1L)
                .set(EvidenceTable.REASON, "small_number")
                .build();
        assertThat(signals(List.of(said("complaint", EvidenceDirection.CONCERN, FEBRUARY), withheld)))
                .singleElement()
                .satisfies(signal -> assertThat(signal.get(SignalTable.SENTENCE))
                        .endsWith("2 items, at least 4 counted, since 1 count is withheld or rounded)."));
    }

    @Test
    void oneKindCountsBesideOtherEvidence() {
        assertThat(signals(List.of(
                        said("complaint", EvidenceDirection.CONCERN, MARCH), funnel(EvidenceDirection.CONCERN, MARCH))))
                .extracting(signal -> signal.get(SignalTable.RULE))
                .containsExactly(SignalRule.AGREEING_INTELLIGENCE, SignalRule.FUNNEL_OUTLIER);
    }

    @Test
    void aProviderOfAnotherSystemSpeaksByItsShare() {
        assertThat(Signals.of(
                        List.of(funnel(EvidenceDirection.CONCERN, MARCH)),
                        EvidenceFixtures.RULES,
                        EvidenceFixtures.TODAY,
                        0.04))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.get(SignalTable.SYSTEM_SHARE)).isEqualTo(0.04);
                    assertThat(signal.get(SignalTable.SCORE)).isEqualTo(3 * 0.5 * 0.8 * 0.04, within(1e-12));
                });
    }

    @Test
    void whatIsWorkedOutFromProvidersIsNotCountedAgain() {
        assertThat(signals(List.of(EvidenceFixtures.evidence(
                        EvidenceFixtures.NETWORK,
                        EvidenceRule.STANDARD,
                        EvidenceKind.QUANTITATIVE,
                        EvidenceDirection.CONCERN,
                        "CANCER",
                        MARCH,
                        null,
                        "attributed"))))
                .isEmpty();
    }

    @Test
    void aStaleRatingSaysNothing() {
        assertThat(signals(List.of(EvidenceFixtures.evidence(
                        EvidenceFixtures.PRACTICE,
                        EvidenceRule.RATING,
                        EvidenceKind.ASSESSMENT,
                        EvidenceDirection.CONCERN,
                        "CQC/safe",
                        MARCH,
                        "latest",
                        "stale"))))
                .isEmpty();
    }

    @Test
    void theOrderOfTheEvidenceDoesNotMatter() {
        List<TableRow<EvidenceTable>> evidence = new ArrayList<>(List.of(
                said("survey", EvidenceDirection.CONCERN, FEBRUARY),
                funnel(EvidenceDirection.CONCERN, MARCH),
                said("complaint", EvidenceDirection.CONCERN, MARCH),
                funnel(EvidenceDirection.GOOD, FEBRUARY)));
        List<TableRow<SignalTable>> expected = Signals.of(evidence, EvidenceFixtures.RULES, EvidenceFixtures.TODAY, 1);
        Collections.reverse(evidence);
        assertThat(Signals.of(evidence, EvidenceFixtures.RULES, EvidenceFixtures.TODAY, 1))
                .isEqualTo(expected)
                .hasSize(2);
    }

    @Test
    void everyColumnIsItsOwn() {
        assertThat(signals(List.of(funnel(EvidenceDirection.CONCERN, FEBRUARY))))
                .containsExactly(SignalTable.TABLE
                        .row()
                        .set(SignalTable.UNIT_CODE, "P1")
                        .set(SignalTable.QUALITY_DOMAIN, "access")
                        .set(SignalTable.RULE, SignalRule.FUNNEL_OUTLIER)
                        .set(SignalTable.SUBJECT, "SAME_DAY")
                        .set(SignalTable.UNIT_LEVEL, Level.PRACTICE)
                        .set(SignalTable.UNIT_NAME, "First practice")
                        .set(SignalTable.SUBJECT_NAME, "Name of SAME_DAY")
                        .set(SignalTable.SIDE, EvidenceDirection.CONCERN)
                        .set(SignalTable.EVIDENCE_KIND, EvidenceKind.QUANTITATIVE)
                        .set(SignalTable.WEIGHT, 3.0)
                        .set(SignalTable.SEVERITY_SCORE, 0.5)
                        // 31 of the 547 days that are looked back over.
                        .set(SignalTable.CERTAINTY, 0.8 * (1 - 0.5 * (31 / 547.0)))
                        .set(SignalTable.SYSTEM_SHARE, 1.0)
                        .set(SignalTable.SCORE, 3.0 * 0.5 * (0.8 * (1 - 0.5 * (31 / 547.0))))
                        .set(SignalTable.FIRST_SEEN, LocalDate.of(2026, 2, 1))
                        .set(SignalTable.LAST_SEEN, FEBRUARY)
                        .set(SignalTable.POINTS, 3L)
                        .set(SignalTable.AGE_DAYS, 31L)
                        .set(SignalTable.SENTENCE, "SAME_DAY stands out.")
                        .set(SignalTable.SOURCE_TABLE, "source")
                        .set(SignalTable.SOURCE_KEY, "SAME_DAY/C1/2026-02-28/QK1")
                        .build());
    }
}
