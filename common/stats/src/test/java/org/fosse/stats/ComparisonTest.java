package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences, ratios and changes of two values. */
class ComparisonTest {
    /** Newcombe RG. Stat Med 1998;17:873-90, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void newcombesTableIsReproduced(double a, double m, double b, double n, double lower, double upper) {
        Limits limits = Difference.ofProportions(a, m, b, n).limits(0.95);
        assertThat(limits.lower()).isCloseTo(lower, within(5.1e-5));
        assertThat(limits.upper()).isCloseTo(upper, within(5.1e-5));
    }

    @Test
    void edgesHaveReasons() {
        assertThat(Difference.ofProportions(1, 0, 1, 2).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(Difference.of(Mean.withDefaults().of(1), Mean.withDefaults().of(1, 2))
                        .flags())
                .containsExactly(Flag.NO_LIMITS);
        assertThat(Ratio.ofProportions(1, 5, 0, 5).flags()).containsExactly(Flag.ZERO_REFERENCE);
        Estimate none = Ratio.ofProportions(0, 5, 1, 5);
        assertThat(none.value()).isZero();
        assertThat(none.limits(0.95).lower()).isZero();
        assertThatThrownBy(() -> Ratio.of(Estimate.of(-1, 1), Estimate.of(1, 1)))
                .hasMessageContaining("-1.0");
    }

    @EverySeed
    void limitsHoldTheValueNestNarrowAndTurn(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double m = 50 + random.nextInt(5000);
        double n = 50 + random.nextInt(5000);
        double a = 10 + random.nextInt((int) m - 20);
        double b = 10 + random.nextInt((int) n - 20);
        Estimate difference = Difference.ofProportions(a, m, b, n);
        Estimate back = Difference.ofProportions(b, n, a, m);
        assertThat(difference.limits(0.95).lower()).isCloseTo(-back.limits(0.95).upper(), within(1e-14));
        Estimate ratio = Ratio.ofProportions(a, m, b, n);
        Estimate turned = Ratio.ofProportions(b, n, a, m);
        assertThat(ratio.value() * turned.value()).isCloseTo(1, within(1e-12));
        assertThat(ratio.limits(0.95).lower() * turned.limits(0.95).upper()).isCloseTo(1, within(1e-9));
        for (Estimate each : new Estimate[] {difference, ratio}) {
            Limits inner = each.limits(0.95);
            assertThat(inner.lower()).isLessThan(each.value());
            assertThat(inner.upper()).isGreaterThan(each.value());
            assertThat(each.limits(0.998).lower()).isLessThan(inner.lower());
            assertThat(each.limits(0.998).upper()).isGreaterThan(inner.upper());
        }
        Limits larger = Difference.ofProportions(4 * a, 4 * m, 4 * b, 4 * n).limits(0.95);
        assertThat(larger.upper() - larger.lower())
                .isLessThan(difference.limits(0.95).upper()
                        - difference.limits(0.95).lower());
    }

    @Test
    void flagsComeInTheOrderOfTheirDeclaration() {
        Estimate one = Estimate.missing(1, Flag.NO_LIMITS, Flag.NO_DATA, Flag.ALL_EQUAL);
        assertThat(one.flags()).containsExactly(Flag.NO_DATA, Flag.ALL_EQUAL, Flag.NO_LIMITS);
        assertThatThrownBy(() -> one.flags().add(Flag.TOO_FEW)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Estimate.of(Double.NaN, 1)).hasMessageContaining("flag");
    }
}
