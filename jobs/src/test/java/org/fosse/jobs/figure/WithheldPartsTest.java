package org.fosse.jobs.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;

/** Why a sum of four practices has no value, or lacks some of them. */
final class WithheldPartsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 31);

    private final PeriodFixture practices = new PeriodFixture()
            .area("U1", Level.NEIGHBOURHOOD)
            .practice("P1", "U1")
            .practice("P2", "U1")
            .practice("P3", "U1")
            .practice("P4", "U1");

    /** The sum of the practices given so far. */
    private record Sum(StratumValues values, int at) {
        static Sum of(PeriodFixture fixture) {
            PeriodValues period = fixture.period(
                    PeriodFixture.indicator("I", "proportion", 100, Polarity.HIGHER_IS_BETTER), START, END);
            return new Sum(
                    requireNonNull(period.all()),
                    requireNonNull(period.all()).find(period.geography().index("U1")));
        }
    }

    private PeriodFixture withheld(String... areas) {
        for (String area : areas) {
            practices.absent(area, Status.WITHHELD);
        }
        return practices;
    }

    @Test
    void aSumWithoutValueIsWithheldWhereWithTheWithheldPartsItWouldBeOfHalf() {
        Sum all = Sum.of(withheld("P1", "P2", "P3", "P4"));
        assertThat(ComputedRate.of(all.values(), all.at()).reason()).isEqualTo(Reason.WITHHELD);
        assertThat(all.values().lacksOtherParts(all.at())).isFalse();

        Sum half = Sum.of(withheld("P1").count("P2", 5, 10));
        assertThat(ComputedRate.of(half.values(), half.at()).reason()).isEqualTo(Reason.WITHHELD);
        assertThat(half.values().partsWithheld(half.at())).isEqualTo(1);
        assertThat(half.values().lacksOtherParts(half.at())).isTrue();
    }

    @Test
    void aSumThatLacksMostPartsForAnotherCauseIsNotWithheld() {
        Sum one = Sum.of(withheld("P1").absent("P2", Status.MISSING));

        assertThat(ComputedRate.of(one.values(), one.at()).reason()).isEqualTo(Reason.PARTS_MISSING);
    }

    @Test
    void aSumOfTheOthersLacksWithheldPartsAlone() {
        Sum three = Sum.of(withheld("P1").count("P2", 5, 10).count("P3", 5, 10).count("P4", 5, 10));

        assertThat(ComputedRate.of(three.values(), three.at()).value()).isEqualTo(50);
        assertThat(three.values().partsWithheld(three.at())).isEqualTo(1);
        assertThat(three.values().lacksOtherParts(three.at())).isFalse();
    }
}
