package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlindSpotsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static List<String> found(Evidence... evidence) {
        return BlindSpots.of(
                        List.of(Pieces.PRACTICE, Pieces.OTHER),
                        List.of("access"),
                        List.of(evidence),
                        Pieces.RULES,
                        Pieces.TODAY)
                .stream()
                .map(spot -> spot.unit().code() + " " + spot.theme() + " " + spot.kind())
                .toList();
    }

    private static Evidence of(Unit unit, String rule, String kind, String side, LocalDate to, String reason) {
        return Pieces.evidence(unit, rule, kind, side, "X", to, "QK1", reason);
    }

    @Test
    void whatOthersHaveAndAUnitHasNotIsSaid() {
        assertThat(found(of(Pieces.PRACTICE, Evidence.LEVEL, Evidence.ASSESSMENT, Evidence.GOOD, MARCH, null)))
                .containsExactly("P1 all single_source", "P2 all never_assessed", "P2 all no_data");
    }

    @Test
    void theNewestPeriodSaysWhatIsHidden() {
        assertThat(found(
                        of(
                                Pieces.PRACTICE,
                                Evidence.FUNNEL,
                                Evidence.QUANTITATIVE,
                                Evidence.NEITHER,
                                MARCH.minusMonths(2),
                                null),
                        of(
                                Pieces.PRACTICE,
                                Evidence.FUNNEL,
                                Evidence.QUANTITATIVE,
                                Evidence.UNKNOWN,
                                MARCH,
                                "suppressed")))
                .contains("P1 X suppressed")
                .doesNotContain("P1 X no_data");
    }

    @Test
    void whatIsOldIsStale() {
        assertThat(found(of(
                        Pieces.PRACTICE,
                        Evidence.FUNNEL,
                        Evidence.QUANTITATIVE,
                        Evidence.NEITHER,
                        LocalDate.of(2024, 3, 31),
                        null)))
                .contains("P1 all stale", "P1 X stale");
    }
}
