package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of counts and the crude rates that rest on them. */
class PoissonCountTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-11);

    /** Garwood F. Biometrika 1936;28:437-42; worked out to 30 digits from the definition. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.025, 0.025317807984289875, 5.5716433909388986",
        "1, 0.001, 0.0010005003335835335, 9.2334134764515857",
        "5, 0.025, 1.6234863901184205, 11.66833207932267",
        "5, 0.001, 0.73937173191783252, 16.454745203680107",
        "9, 0.001, 2.4524244043637749, 22.657373309062931",
        "100, 0.025, 81.36399125092314, 121.62679379242639",
        "10000, 0.001, 9693.8243858237259, 10312.890675209363"
    })
    void exactLimitsAreGarwoods(double count, double tail, double lower, double upper) {
        assertThat(PoissonCount.exactLower(count, tail)).isCloseTo(lower, CLOSE);
        assertThat(PoissonCount.exactUpper(count, tail)).isCloseTo(upper, CLOSE);
    }

    @Test
    void noEventsHaveTheRuleOfThree() {
        assertThat(PoissonCount.exactLower(0, 0.025)).isZero();
        assertThat(PoissonCount.exactUpper(0, 0.05)).isCloseTo(-Math.log(0.05), CLOSE);
        assertThat(CrudeRate.withDefaults().of(0, 1000).limits(0.95).upper()).isCloseTo(-Math.log(0.025) / 1000, CLOSE);
    }

    /** Breslow and Day, IARC 1987, p 71: Byar's limits of 15 are 8.39 and 24.74, the exact ones 8.40 and 24.74. */
    @Test
    void byarIsCloseToExact() {
        double z = Levels.normalQuantile(0.95);
        assertThat(PoissonCount.byarLower(15, z)).isCloseTo(8.39, Percentage.withPercentage(0.1));
        assertThat(PoissonCount.byarUpper(15, z)).isCloseTo(24.74, Percentage.withPercentage(0.1));
    }

    @Test
    void byarsLowerLimitMayNotExist() {
        assertThat(PoissonCount.byarLower(1, Levels.normalQuantile(0.998))).isNaN();
        assertThat(PoissonCount.byarLower(0, 1.96)).isZero();
    }

    @Test
    void theMethodChangesAtTen() {
        assertThat(PoissonCount.method(9.999)).isEqualTo(PoissonCount.Method.EXACT);
        assertThat(PoissonCount.method(10)).isEqualTo(PoissonCount.Method.BYAR);
    }

    @ParameterizedTest
    @CsvSource({"1e5", "1e7", "1e9"})
    void largeCountsInvertTheirTails(double count) {
        for (double tail : new double[] {0.025, 0.001, 1e-10}) {
            double lower = PoissonCount.exactLower(count, tail);
            double upper = PoissonCount.exactUpper(count, tail);
            // One unit in the last place of the limit already moves the tail by count * 1e-16 / sqrt(count) relative.
            Percentage reach = Percentage.withPercentage(100 * 1e-13 * Math.max(10, Math.sqrt(count)));
            assertThat(RegularizedGamma.P.value(count, lower)).isCloseTo(tail, reach);
            assertThat(RegularizedGamma.Q.value(count + 1, upper)).isCloseTo(tail, reach);
        }
    }

    @Test
    void edgesHaveReasons() {
        CrudeRate rate = CrudeRate.withDefaults();
        assertThat(rate.of(1, 0).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(rate.of(Double.NaN, 10).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(rate.of(1, Double.POSITIVE_INFINITY).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(rate.of(30, 20).value()).isEqualTo(1.5);
        assertThatThrownBy(() -> rate.of(-1, 10)).hasMessageContaining("-1.0");
    }

    @EverySeed
    void limitsHoldTheValueNestAndNarrow(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double count = Seeded.count(random, 1e9);
        double population = 1 + Seeded.count(random, 1e10);
        for (CrudeRate method : new CrudeRate[] {CrudeRate.withDefaults(), CrudeRate.exact()}) {
            Estimate rate = method.of(count, population);
            Limits inner = rate.limits(0.95);
            Limits outer = rate.limits(0.998);
            assertThat(inner.lower()).isLessThanOrEqualTo(rate.value());
            assertThat(inner.upper()).isGreaterThan(rate.value());
            assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
            assertThat(outer.upper()).isGreaterThan(inner.upper());
            Limits larger = method.of(4 * count + 40, 4 * population).limits(0.95);
            assertThat((larger.upper() - larger.lower())
                            / method.of(4 * count + 40, 4 * population).value())
                    .isLessThan(count == 0 ? Double.POSITIVE_INFINITY : (inner.upper() - inner.lower()) / rate.value());
        }
    }

    @EverySeed
    void theUnitOnlyScales(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double count = Seeded.count(random, 1e5);
        double population = 1 + Seeded.count(random, 1e6);
        Estimate one = CrudeRate.withDefaults().of(count, population);
        Estimate per = CrudeRate.withDefaults().withMultiplier(100000).of(count, population);
        assertThat(per.value()).isCloseTo(100000 * one.value(), Percentage.withPercentage(1e-12));
        assertThat(per.limits(0.998).upper())
                .isCloseTo(100000 * one.limits(0.998).upper(), Percentage.withPercentage(1e-12));
    }
}
