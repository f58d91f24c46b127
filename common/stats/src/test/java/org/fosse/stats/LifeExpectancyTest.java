package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifeExpectancyTest {
    private static final LifeExpectancy TABLE = LifeExpectancy.withDefaults();

    private static double[] filled(double value) {
        double[] values = new double[20];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] with(double[] values, int place, double value) {
        double[] changed = values.clone();
        changed[place] = value;
        return changed;
    }

    /**
     * Mortality that is the same at every age m leaves 1 / m years at every age; algebra shows the formulas keep
     * that.
     */
    @Test
    void constantMortalityLeavesTheSameYearsAtEveryAge() {
        for (Estimate each : TABLE.of(filled(200), filled(10000))) {
            assertThat(each.value()).isCloseTo(50, within(1e-12));
        }
    }

    /** By hand: bands 0-9 and 10+, 10 of 1000 and 50 of 1000 die; q = 0.1 / 1.05 and 20 years are left at 10. */
    @Test
    void twoBandsAreWorkedOutByHand() {
        List<Estimate> years = LifeExpectancy.withDefaults()
                .withStarts(0, 10)
                .withoutSuppression()
                .of(new double[] {10, 50}, new double[] {1000, 1000});
        double q = 0.1 / 1.05;
        assertThat(years.get(1).value()).isCloseTo(20, within(1e-12));
        assertThat(years.get(0).value()).isCloseTo(10 * (1 - q / 2) + (1 - q) * 20, within(1e-12));
        double oldest = 1 / (50 * 0.05 * 0.05);
        double spread = 25 * 25 * q * q * (1 - q) / 10 + (1 - q) * (1 - q) * oldest;
        assertThat(years.get(0).limits(0.95).upper() - years.get(0).value())
                .isCloseTo(1.959963984540054 * Math.sqrt(spread), within(1e-12));
    }

    @Test
    void edgesHaveReasons() {
        double[] deaths = filled(20);
        double[] people = filled(1000);
        assertThat(TABLE.of(new double[19], new double[19]))
                .allMatch(each -> each.flags().contains(Flag.MISSING_GROUP));
        assertThat(TABLE.of(with(deaths, 3, Double.NaN), people).get(0).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(TABLE.of(deaths, with(people, 3, Double.POSITIVE_INFINITY))
                        .get(9)
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(TABLE.of(deaths, with(people, 3, 0)).get(0).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(TABLE.of(with(deaths, 3, -1), people).get(0).flags()).containsExactly(Flag.IMPLAUSIBLE);
        assertThat(TABLE.of(with(deaths, 3, 1001), people).get(0).flags()).containsExactly(Flag.IMPLAUSIBLE);
        assertThat(TABLE.of(filled(20), filled(250)).get(0).flags()).containsExactly(Flag.COUNT_BELOW_THRESHOLD);
        assertThat(TABLE.of(with(deaths, 19, 0), people).get(0).flags()).containsExactly(Flag.TOO_FEW);
        Estimate wide = TABLE.of(with(deaths, 19, 1), people).get(19);
        assertThat(wide.flags()).containsExactly(Flag.WIDE_LIMITS);
        List<Estimate> gone = TABLE.of(with(deaths, 10, 1000), people);
        assertThat(gone.get(11).value()).isZero();
        assertThat(gone.get(11).flags()).containsExactly(Flag.NO_LIMITS);
        assertThatThrownBy(() -> TABLE.withStarts(0, 5, 5)).hasMessageContaining("5.0");
        assertThatThrownBy(() -> TABLE.withStarts(1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    static java.util.stream.Stream<Long> seeds() {
        return Seeded.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tablesObeyTheirLaws(long seed) {
        LifeExpectancy table = TABLE.withoutSuppression();
        UniformRandomProvider random = Seeded.source(seed);
        double[] people = Seeded.values(random, 20, 800, 8000);
        double[] deaths = new double[20];
        for (int i = 0; i < 20; i++) {
            deaths[i] = 1 + Math.floor(people[i] * 0.0004 * Math.exp(0.3 * i) * random.nextDouble());
        }
        deaths[19] += 50;
        List<Estimate> years = table.of(deaths, people);
        List<Estimate> larger = table.of(Seeded.times(deaths, 4), Seeded.times(people, 4));
        List<Estimate> worse = table.of(with(deaths, 8, deaths[8] + 20), people);
        for (int i = 0; i < 20; i++) {
            Limits limits = years.get(i).limits(0.95);
            assertThat(larger.get(i).value()).isCloseTo(years.get(i).value(), Percentage.withPercentage(1e-10));
            // Variances fall with one over the number of people, so limits halve.
            assertThat(larger.get(i).limits(0.95).upper() - larger.get(i).value())
                    .isCloseTo((limits.upper() - years.get(i).value()) / 2, Percentage.withPercentage(1e-8));
            assertThat(worse.get(i).value()).isLessThanOrEqualTo(years.get(i).value() + 1e-12);
        }
    }
}
