package org.fosse.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawsTest {
    /** First output of SplitMix64 for this seed, as listed on Rosetta Code ("Pseudo-random numbers/Splitmix64"). */
    private static final long FIRST_OF_1234567 = 6457827717110365317L;

    @Test
    void theGeneratorIsSplitMix64() {
        assertThat(new Draws(1234567).uniform()).isEqualTo((FIRST_OF_1234567 >>> 11) * 0x1.0p-53);
    }

    @Test
    void aNamedStreamDoesNotDependOnWhatWasDrawnBefore() {
        Draws draws = new Draws(1);
        double before = draws.named("a", "b").uniform();
        draws.uniform();

        assertThat(draws.named("a", "b").uniform()).isEqualTo(before);
        assertThat(draws.named("a", "c").uniform()).isNotEqualTo(before);
    }

    @Test
    void binomialCountsHaveTheirMean() {
        Draws draws = new Draws(7);
        double few = 0;
        double many = 0;
        for (int i = 0; i < 2000; i++) {
            few += draws.binomial(50, 0.3);
            many += draws.binomial(5000, 0.3);
        }

        // Five standard errors.
        assertThat(few / 2000).isCloseTo(15, within(5 * Math.sqrt(10.5 / 2000)));
        assertThat(many / 2000).isCloseTo(1500, within(5 * Math.sqrt(1050 / 2000.0)));
    }
}
