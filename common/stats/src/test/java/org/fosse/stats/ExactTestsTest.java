package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExactTestsTest {
    /** Conover WJ. Practical nonparametric statistics. Wiley 1971, p 97: 682 of 925 against three quarters. */
    @Test
    void conoversPlantsAreReproduced() {
        assertThat(ExactBinomial.of(682, 925, 0.75).twoSided()).isCloseTo(0.3825, within(5e-5));
    }

    /** By hand: one of three against a half has 1/8 + 3/8 below and all outcomes are as likely as it or less. */
    @Test
    void threeTrialsAreWorkedOutByHand() {
        ExactTest test = ExactBinomial.of(1, 3, 0.5);
        assertThat(test.less()).isCloseTo(0.5, within(1e-15));
        assertThat(test.greater()).isCloseTo(0.875, within(1e-15));
        assertThat(test.twoSided()).isCloseTo(1, within(1e-15));
        assertThat(test.midP()).isCloseTo(2 * (0.5 - 0.1875), within(1e-15));
        assertThat(ExactBinomial.of(0, 3, 0.5).twoSided()).isCloseTo(0.25, within(1e-15));
    }

    /** Worked out to 30 digits from the definitions. */
    @Test
    void tailsAndMassesKeepTheirDigits() {
        Percentage close = Percentage.withPercentage(1e-10);
        assertThat(ExactPoisson.of(60, 20).greater()).isCloseTo(4.233284694712903e-13, close);
        assertThat(ExactBinomial.of(60, 100, 0.3).greater()).isCloseTo(5.1299498155831607e-10, close);
        assertThat(Math.exp(LogMass.binomial(3e8 + 5000, 1e9, 0.3)))
                .isCloseTo(2.5938662019034721e-5, Percentage.withPercentage(1e-8));
        assertThat(Math.exp(LogMass.poisson(1e9 + 30000, 1e9)))
                .isCloseTo(8.044017169535379e-6, Percentage.withPercentage(1e-8));
    }

    @Test
    void largeCountsAreAnswered() {
        ExactTest billion = ExactPoisson.of(1_000_030_000L, 1e9);
        assertThat(billion.less() + billion.greater()).isCloseTo(1, within(1e-4));
        // 30,000 is 0.94868 standard deviations of the square root of a billion.
        assertThat(billion.twoSided()).isCloseTo(NormalTail.twoSided(30000 / Math.sqrt(1e9)), within(1e-4));
        ExactTest trials = ExactBinomial.of(1_000_000_000L, 10_000_000_000L, 0.1);
        assertThat(trials.twoSided()).isEqualTo(1);
    }

    @Test
    void edgesHaveExactValuesOrReasons() {
        assertThat(ExactBinomial.of(0, 0, 0.3).twoSided()).isEqualTo(1);
        assertThat(ExactBinomial.of(0, 5, 0).twoSided()).isEqualTo(1);
        assertThat(ExactBinomial.of(2, 5, 0).twoSided()).isZero();
        assertThat(ExactBinomial.of(5, 5, 1).twoSided()).isEqualTo(1);
        assertThat(ExactBinomial.of(4, 5, 1).twoSided()).isZero();
        assertThat(ExactBinomial.of(1, 5, Double.NaN).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(ExactPoisson.of(0, 0).twoSided()).isEqualTo(1);
        assertThat(ExactPoisson.of(3, 0).twoSided()).isZero();
        assertThat(ExactPoisson.of(3, 3).twoSided()).isEqualTo(1);
        assertThat(ExactPoisson.of(3, Double.POSITIVE_INFINITY).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThatThrownBy(() -> ExactBinomial.of(6, 5, 0.5)).hasMessageContaining("6");
        assertThatThrownBy(() -> ExactBinomial.of(1, 5, 1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> ExactPoisson.of(-1, 5)).hasMessageContaining("-1");
    }

    static java.util.stream.Stream<Long> seeds() {
        return Seeded.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTwoSidedValueAddsOutcomesNoMoreLikely(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int n = 1 + random.nextInt(60);
        double p = random.nextDouble();
        int x = random.nextInt(n + 1);
        double least = LogMass.binomial(x, n, p);
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            double mass = LogMass.binomial(k, n, p);
            sum += mass <= least + 1e-7 ? Math.exp(mass) : 0;
        }
        assertThat(ExactBinomial.of(x, n, p).twoSided()).isCloseTo(Math.min(1, sum), within(1e-11));
        assertThat(ExactBinomial.of(n - x, n, 1 - p).twoSided())
                .isCloseTo(ExactBinomial.of(x, n, p).twoSided(), within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsAndTestAgree(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int x = 1 + random.nextInt(400);
        ExactTest low = ExactPoisson.of(x, PoissonCount.exactLower(x, 0.025));
        ExactTest high = ExactPoisson.of(x, PoissonCount.exactUpper(x, 0.025));
        assertThat(low.greater()).isCloseTo(0.025, within(1e-12));
        assertThat(high.less()).isCloseTo(0.025, within(1e-12));
        assertThat(low.doubled()).isCloseTo(0.05, within(1e-12));
    }
}
