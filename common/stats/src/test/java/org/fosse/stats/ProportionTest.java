package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.rng.UniformRandomProvider;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Newcombe RG. Two-sided confidence intervals for the single proportion. Stat Med 1998;17:857-72, table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        "0, 20, 0.0000, 0.1611, 0.0000, 0.1684",
        "1, 29, 0.0061, 0.1718, 0.0009, 0.1776"
    })
    void newcombesTableIsReproduced(
            double count, double n, double wilsonLow, double wilsonHigh, double exactLow, double exactHigh) {
        Limits wilson = Proportion.wilson().of(count, n).limits(0.95);
        Limits exact = Proportion.clopperPearson().of(count, n).limits(0.95);
        assertThat(wilson.lower()).isCloseTo(wilsonLow, within(5e-5));
        assertThat(wilson.upper()).isCloseTo(wilsonHigh, within(5e-5));
        assertThat(exact.lower()).isCloseTo(exactLow, within(5e-5));
        assertThat(exact.upper()).isCloseTo(exactHigh, within(5e-5));
    }

    /**
     * Conover WJ. Practical nonparametric statistics. Wiley 1971, p 97 (Mendel's plants): base R prints these digits.
     */
    @Test
    void conoversPlantsAreReproduced() {
        Limits exact = Proportion.clopperPearson().of(682, 925).limits(0.95);
        assertThat(exact.lower()).isCloseTo(0.7076683, within(5e-8));
        assertThat(exact.upper()).isCloseTo(0.7654066, within(5e-8));
    }

    /**
     * Closed forms: x = 1 has lower limit 1 - (1 - tail)^(1/n), x = 0 upper limit 1 - tail^(1/n); to 40 digits
     * elsewhere.
     */
    @Test
    void exactLimitsKeepTheirDigitsForTinyShares() {
        Percentage close = Percentage.withPercentage(1e-10);
        assertThat(Proportion.clopperPearson().of(1, 1e9).limits(0.95).lower()).isCloseTo(2.531780798396938e-11, close);
        assertThat(Proportion.clopperPearson().of(1, 1e10).limits(0.998).lower())
                .isCloseTo(1.0005003335834835e-13, close);
        double rare = Proportion.clopperPearson().of(1e10, 1e10).limits(0.95).lower();
        assertThat(1 - rare).isCloseTo(3.688879453e-10, within(1e-16));
    }

    /** Worked out to 40 digits from the formula. */
    @Test
    void wilsonKeepsItsDigitsFromOneEventToAlmostAll() {
        Limits one = Proportion.wilson().of(1, 1e10).limits(0.95);
        assertThat(one.lower()).isCloseTo(1.7652455493733394e-11, Percentage.withPercentage(1e-12));
        assertThat(one.upper()).isCloseTo(5.6649342635128197e-10, Percentage.withPercentage(1e-12));
        Limits all = Proportion.wilson().of(1e10 - 1, 1e10).limits(0.95);
        assertThat(1 - all.upper()).isCloseTo(1.7652455493733394e-11, within(2e-16));
        Limits many = Proportion.wilson().of(1e9, 1e10).limits(0.95);
        assertThat(many.lower()).isCloseTo(0.099994120261703854, within(1e-16));
        assertThat(many.upper()).isCloseTo(0.10000588004561285, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({"7, 1e9", "123456, 1e7", "1e9, 1e10", "9999999000, 1e10"})
    void exactLimitsAreGoodToTwelveDigitsForLargeCounts(double count, double n) {
        for (double tail : new double[] {0.025, 0.001, 1e-9}) {
            double lower = Proportion.exactLower(count, n, tail);
            double below = RegularizedBeta.value(lower * (1 - 1e-12), count, n - count + 1);
            double above = RegularizedBeta.value(lower * (1 + 1e-12), count, n - count + 1);
            assertThat(tail).isGreaterThan(below).isLessThan(above);
        }
    }

    @Test
    void edgesHaveReasonsOrExactValues() {
        Proportion wilson = Proportion.wilson();
        assertThat(wilson.of(0, 0).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(wilson.of(Double.NaN, 5).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(wilson.of(5, Double.POSITIVE_INFINITY).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(wilson.of(5, Double.NaN).limits(0.95).exist()).isFalse();
        for (Proportion method : new Proportion[] {wilson, Proportion.clopperPearson()}) {
            assertThat(method.of(0, 7).limits(0.95).lower()).isZero();
            assertThat(method.of(7, 7).limits(0.998).upper()).isEqualTo(1);
            assertThat(method.of(1, 1).value()).isEqualTo(1);
        }
        assertThatThrownBy(() -> wilson.of(6, 5)).hasMessageContaining("6.0").hasMessageContaining("5.0");
        assertThatThrownBy(() -> wilson.of(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wilson.withMultiplier(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wilson.withLevels(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @EverySeed
    void limitsHoldTheValueNestAndMirror(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double n = 1 + Seeded.count(random, 1e6);
        double x = Math.floor(random.nextDouble() * (n + 1));
        for (Proportion method : new Proportion[] {Proportion.wilson(), Proportion.clopperPearson()}) {
            Estimate one = method.of(x, n);
            Estimate other = method.of(n - x, n);
            Limits inner = one.limits(0.95);
            Limits outer = one.limits(0.998);
            assertThat(inner.lower()).isLessThanOrEqualTo(one.value());
            assertThat(inner.upper()).isGreaterThanOrEqualTo(one.value());
            assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
            assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper());
            assertThat(inner.lower()).isCloseTo(1 - other.limits(0.95).upper(), within(1e-13));
            assertThat(outer.upper()).isCloseTo(1 - other.limits(0.998).lower(), within(1e-13));
        }
    }

    @EverySeed
    void limitsNarrowAsAllCountsGrow(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double n = 2 + Seeded.count(random, 1e5);
        double x = Math.floor(random.nextDouble() * (n + 1));
        Limits small = Proportion.wilson().of(x, n).limits(0.95);
        Limits large = Proportion.wilson().of(4 * x, 4 * n).limits(0.95);
        assertThat(large.upper() - large.lower()).isLessThan(small.upper() - small.lower());
    }

    @EverySeed
    void theMultiplierOnlyScales(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double n = 1 + Seeded.count(random, 1e4);
        double x = Math.floor(random.nextDouble() * (n + 1));
        Limits share = Proportion.wilson().of(x, n).limits(0.95);
        Limits percent = Proportion.wilson().withMultiplier(100).of(x, n).limits(0.95);
        assertThat(percent.lower()).isEqualTo(100 * share.lower());
        assertThat(percent.upper()).isEqualTo(100 * share.upper());
    }
}
