package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignalsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static List<Signal> signals(Evidence... evidence) {
        return Signals.of(List.of(evidence), Pieces.RULES, Pieces.TODAY);
    }

    private static Evidence funnel(String side, LocalDate to) {
        return Pieces.evidence(
                Pieces.PRACTICE, Evidence.FUNNEL, Evidence.QUANTITATIVE, side, "SAME_DAY", to, "QK1", null);
    }

    private static Evidence said(String kind, String side, LocalDate to) {
        return Pieces.evidence(
                Pieces.PRACTICE, Evidence.INTELLIGENCE, Evidence.QUALITATIVE, side, "waiting", to, kind, null);
    }

    @Test
    void anOutlierScoresWeightTimesSeverityTimesCertainty() {
        assertThat(signals(funnel(Evidence.CONCERN, FEBRUARY), funnel(Evidence.CONCERN, MARCH)))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.rule()).isEqualTo("funnel_outlier");
                    assertThat(signal.score()).isEqualTo(3 * 0.5 * 0.8, within(1e-12));
                    assertThat(signal.firstSeen()).isEqualTo(LocalDate.of(2026, 2, 1));
                    assertThat(signal.lastSeen()).isEqualTo(MARCH);
                });
    }

    @Test
    void whatIsNoLongerSoMakesNoSignal() {
        assertThat(signals(funnel(Evidence.CONCERN, FEBRUARY), funnel(Evidence.NEITHER, MARCH)))
                .isEmpty();
    }

    @Test
    void somethingGoodMustLast() {
        assertThat(signals(funnel(Evidence.NEITHER, FEBRUARY), funnel(Evidence.GOOD, MARCH)))
                .isEmpty();
        assertThat(signals(funnel(Evidence.GOOD, FEBRUARY), funnel(Evidence.GOOD, MARCH)))
                .extracting(Signal::rule)
                .containsExactly("funnel_better");
    }

    @Test
    void certaintyFadesToAHalfAndThenTheEvidenceIsTooOld() {
        LocalDate edge = Pieces.TODAY.minusMonths(Pieces.RULES.lookBackMonths());
        assertThat(signals(funnel(Evidence.CONCERN, edge)))
                .singleElement()
                .satisfies(signal -> assertThat(signal.certainty()).isEqualTo(0.4, within(1e-12)));
        assertThat(signals(funnel(Evidence.CONCERN, edge.minusDays(1)))).isEmpty();
    }

    @Test
    void oneKindOfIntelligenceAloneIsNoSignalAndTwoAre() {
        assertThat(signals(said("complaint", Evidence.CONCERN, FEBRUARY), said("complaint", Evidence.CONCERN, MARCH)))
                .isEmpty();
        assertThat(signals(said("complaint", Evidence.CONCERN, FEBRUARY), said("survey", Evidence.CONCERN, MARCH)))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.rule()).isEqualTo("agreeing_intelligence");
                    assertThat(signal.points()).isEqualTo(6);
                    assertThat(signal.phrase())
                            .startsWith("people and reviews raise waiting (complaint, survey; 2 items");
                });
    }

    @Test
    void oneKindCountsBesideOtherEvidence() {
        assertThat(signals(said("complaint", Evidence.CONCERN, MARCH), funnel(Evidence.CONCERN, MARCH)))
                .extracting(Signal::rule)
                .containsExactly("agreeing_intelligence", "funnel_outlier");
    }

    @Test
    void aStaleRatingSaysNothing() {
        assertThat(signals(Pieces.evidence(
                        Pieces.PRACTICE,
                        Evidence.RATING,
                        Evidence.ASSESSMENT,
                        Evidence.CONCERN,
                        "CQC/safe",
                        MARCH,
                        "latest",
                        "stale")))
                .isEmpty();
    }

    @Test
    void theOrderOfTheEvidenceDoesNotMatter() {
        List<Evidence> evidence = new ArrayList<>(List.of(
                said("survey", Evidence.CONCERN, FEBRUARY),
                funnel(Evidence.CONCERN, MARCH),
                said("complaint", Evidence.CONCERN, MARCH),
                funnel(Evidence.GOOD, FEBRUARY)));
        List<Signal> expected = Signals.of(evidence, Pieces.RULES, Pieces.TODAY);
        Collections.reverse(evidence);
        assertThat(Signals.of(evidence, Pieces.RULES, Pieces.TODAY))
                .isEqualTo(expected)
                .hasSize(2);
    }
}
