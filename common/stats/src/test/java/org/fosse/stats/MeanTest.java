package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class MeanTest {
    /** Student. Biometrika 1908;6:1-25 (extra hours of sleep); base R prints these limits. */
    @Test
    void studentsSleepIsReproduced() {
        Estimate mean = Mean.withDefaults()
                .of(
                        0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6,
                        4.6, 3.4);
        assertThat(mean.value()).isCloseTo(1.54, within(1e-15));
        assertThat(mean.limits(0.95).lower()).isCloseTo(0.5955845, within(5e-8));
        assertThat(mean.limits(0.95).upper()).isCloseTo(2.4844155, within(5e-8));
    }

    @Test
    void edgesHaveReasons() {
        Mean mean = Mean.withDefaults();
        assertThat(mean.of().flags()).containsExactly(Flag.NO_DATA);
        Estimate one = mean.of(2.5);
        assertThat(one.value()).isEqualTo(2.5);
        assertThat(one.flags()).containsExactly(Flag.NO_LIMITS);
        Estimate missing = mean.of(1, Double.NaN, 3);
        assertThat(missing.flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(missing.units()).isEqualTo(3);
        assertThat(mean.of(1, Double.POSITIVE_INFINITY).flags()).containsExactly(Flag.MISSING_VALUE);
        Estimate equal = mean.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        assertThat(equal.limits(0.998).upper() - equal.limits(0.998).lower()).isZero();
        assertThatThrownBy(() -> mean.of(new double[3], 2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @EverySeed
    void offsetScaleAndOrderMoveTheAnswerAsTheyShould(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.values(random, 2 + random.nextInt(200), -5, 20);
        Estimate plain = Mean.withDefaults().of(values);
        Estimate moved = Mean.withDefaults()
                .of(Arrays.stream(values).map(each -> each + 1e9).toArray());
        Estimate scaled = Mean.withDefaults().of(Seeded.times(values, 8));
        Estimate turned = Mean.withDefaults().of(Seeded.reversed(values));
        assertThat(moved.value() - 1e9).isCloseTo(plain.value(), within(1e-6));
        assertThat(moved.limits(0.95).upper() - 1e9)
                .isCloseTo(plain.limits(0.95).upper(), within(1e-5));
        assertThat(scaled.value()).isEqualTo(8 * plain.value());
        assertThat(turned.value()).isEqualTo(plain.value());
        assertThat(turned.limits(0.95).lower()).isCloseTo(plain.limits(0.95).lower(), within(1e-12));
        assertThat(plain.limits(0.95).lower()).isLessThanOrEqualTo(plain.value());
        assertThat(plain.limits(0.998).lower())
                .isLessThanOrEqualTo(plain.limits(0.95).lower());
    }

    @EverySeed
    void aSliceIsTheWholeOfItsValues(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.values(random, 50, 0, 1);
        int from = random.nextInt(20);
        int to = from + 2 + random.nextInt(28);
        assertThat(Mean.withDefaults().of(values, from, to))
                .isEqualTo(Mean.withDefaults().of(Arrays.copyOfRange(values, from, to)));
    }

    @EverySeed
    void partsMergeToTheWhole(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.values(random, 40, 0, 100);
        int cut = 2 + random.nextInt(36);
        double first = Mean.sum(values, 0, cut);
        double second = Mean.sum(values, cut, 40);
        double mean = (first + second) / 40;
        double s1 = Mean.standardDeviation(values, 0, cut);
        double s2 = Mean.standardDeviation(values, cut, 40);
        double between = (first / cut - second / (40 - cut));
        double squares = s1 * s1 * (cut - 1) + s2 * s2 * (39 - cut) + between * between * cut * (40.0 - cut) / 40;
        Estimate merged = Mean.withDefaults().fromSummary(40, mean, Math.sqrt(squares / 39));
        Estimate whole = Mean.withDefaults().of(values);
        assertThat(merged.value()).isCloseTo(whole.value(), within(1e-12));
        assertThat(merged.limits(0.95).upper()).isCloseTo(whole.limits(0.95).upper(), within(1e-10));
    }
}
