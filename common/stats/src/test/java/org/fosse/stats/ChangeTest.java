package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static double[] times(int periods, int perYear) {
        double[] times = new double[periods];
        Arrays.setAll(times, i -> 2023 + (i + 0.5) / perYear);
        return times;
    }

    @EverySeed
    void aTrendFollowsItsUnitAndTurnsWithTime(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] times = times(30, 12);
        double[] values = Seeded.values(random, 30, -4, 9);
        double[] errors = Seeded.values(random, 30, 0.5, 3);
        RandomEffectsTrend.Result made = RandomEffectsTrend.of(times, values, errors, 12);

        RandomEffectsTrend.Result tenfold =
                RandomEffectsTrend.of(times, Seeded.times(values, 10), Seeded.times(errors, 10), 12);
        assertThat(tenfold.slope().value()).isCloseTo(10 * made.slope().value(), within(1e-9));
        assertThat(tenfold.tauSquared()).isCloseTo(100 * made.tauSquared(), within(1e-6));
        assertThat(tenfold.p()).isCloseTo(made.p(), within(1e-9));

        double[] back = Seeded.times(Seeded.reversed(times), -1);
        RandomEffectsTrend.Result turned =
                RandomEffectsTrend.of(back, Seeded.reversed(values), Seeded.reversed(errors), 12);
        assertThat(turned.slope().value()).isCloseTo(-made.slope().value(), within(1e-9));
        assertThat(turned.middle()).isCloseTo(made.middle(), within(1e-9));
        assertThat(turned.correlation()).isCloseTo(made.correlation(), within(1e-9));
    }

    /** Without the between-period variance one wild year makes a trend of years that chance would explain. */
    @Test
    void oneWildYearMakesNoTrend() {
        double[] errors = {1, 1, 1, 1, 1};
        RandomEffectsTrend.Result made =
                RandomEffectsTrend.of(times(5, 1), new double[] {-6, 8, 7.5, 8, 8.2}, errors, 1);
        assertThat(made.tauSquared()).isGreaterThan(10);
        assertThat(made.p()).isGreaterThan(0.05);
        assertThat(LinearTrend.weighted(times(5, 1), new double[] {-6, 8, 7.5, 8, 8.2}, errors)
                        .p())
                .isLessThan(0.001);
    }

    @Test
    void aStepIsToldAsOneAndASteadyChangeIsNot() {
        double[] errors = new double[8];
        Arrays.fill(errors, 0.5);
        RandomEffectsTrend.Step step = RandomEffectsTrend.of(
                        times(8, 1), new double[] {4.1, 3.8, 4.2, 9.1, 8.8, 9.2, 8.9, 9}, errors, 1)
                .step();
        assertThat(step.from()).isEqualTo(3);
        assertThat(step.before()).isCloseTo(4.03, within(0.01));
        assertThat(step.after()).isCloseTo(9, within(0.01));
        assertThat(RandomEffectsTrend.of(times(8, 1), new double[] {4.1, 4.8, 5.7, 6.2, 6.8, 7.7, 8.1, 9}, errors, 1)
                        .step())
                .isNull();
    }

    @Test
    void whatHasNoErrorOrNoSpanHasNoTrend() {
        double[] values = {1, 2, 3};
        assertThat(RandomEffectsTrend.of(times(3, 1), values, new double[] {1, 0, 1}, 1)
                        .slope()
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(RandomEffectsTrend.of(new double[] {1, 1, 1}, values, new double[] {1, 1, 1}, 1)
                        .slope()
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(RandomEffectsTrend.of(times(2, 1), new double[] {1, 2}, new double[] {1, 1}, 1)
                        .slope()
                        .flags())
                .containsExactly(Flag.TOO_FEW);
    }

    @EverySeed
    void rankingFromTheOtherEndTurnsTheSlope(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int units = 6 + random.nextInt(40);
        double[] people = Seeded.values(random, units, 200, 4000);
        double[] events = new double[units];
        Arrays.setAll(events, i -> Math.rint(people[i] * (0.3 + 0.4 * random.nextDouble())));
        int[] ranks = new int[units];
        Arrays.setAll(ranks, i -> i / 2);
        int[] other = new int[units];
        Arrays.setAll(other, i -> -ranks[units - 1 - i]);
        RankedSlope.Result made = RankedSlope.ofProportions().of(ranks, events, people);
        RankedSlope.Result turned =
                RankedSlope.ofProportions().of(other, Seeded.reversed(events), Seeded.reversed(people));

        assertThat(turned.slope().value()).isCloseTo(-made.slope().value(), within(1e-10));
        assertThat(turned.relative().value()).isCloseTo(1 / made.relative().value(), within(1e-9));
        assertThat(turned.chanceError()).isCloseTo(made.chanceError(), within(1e-10));
        assertThat(made.slope().limits(Limits.P95).lower())
                .isLessThan(made.slope().value());
    }

    @Test
    void unitsWithoutEventsOrOfOneRankHaveNoSlope() {
        double[] people = {10, 20, 30, 40, 50};
        assertThat(RankedSlope.ofRates()
                        .of(new int[] {1, 2, 3, 4, 5}, new double[5], people)
                        .slope()
                        .flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(RankedSlope.ofProportions()
                        .of(new int[] {1, 1, 1, 1, 1}, new double[] {1, 2, 3, 4, 5}, people)
                        .slope()
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        // All events among the least deprived: no finite slope fits.
        assertThat(RankedSlope.ofProportions()
                        .of(new int[] {1, 2, 3, 4, 5}, new double[] {0, 0, 0, 40, 50}, people)
                        .slope()
                        .flags())
                .containsExactly(Flag.NOT_CONVERGED);
    }

    /** A change of five standard deviations of a period in all, steady or at once after half a year to a year and a half. */
    @Test
    void stepsAreToldFromSteadyChanges() {
        UniformRandomProvider random = Seeded.source(8);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        int steady = 0;
        int stepped = 0;
        for (int run = 0; run < 400; run++) {
            double[] line = new double[24];
            double[] step = new double[24];
            int from = 6 + random.nextInt(13);
            for (int i = 0; i < 24; i++) {
                double noise = normal.inverseCumulativeProbability(random.nextDouble());
                line[i] = 5 * i / 23.0 + noise;
                step[i] = (i < from ? 0 : 5) + noise;
            }
            double[] errors = new double[24];
            Arrays.fill(errors, 1);
            double[] years = times(24, 1);
            steady += RandomEffectsTrend.of(years, line, errors, 1).step() != null ? 1 : 0;
            stepped += RandomEffectsTrend.of(years, step, errors, 1).step() != null ? 1 : 0;
        }
        assertThat(steady).isLessThan(20);
        assertThat(stepped).isGreaterThan(360);
    }

    /** The level of a test is what it says: 5% of series without a trend have one, fewer where the periods agree. */
    @Test
    void seriesWithoutATrendRarelyHaveOne() {
        UniformRandomProvider random = Seeded.source(7);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        int found = 0;
        for (int run = 0; run < 1000; run++) {
            double[] values = new double[24];
            double before = 0;
            for (int i = 0; i < 24; i++) {
                before = 0.5 * before + normal.inverseCumulativeProbability(random.nextDouble()) * Math.sqrt(0.75);
                values[i] = before + normal.inverseCumulativeProbability(random.nextDouble());
            }
            double[] errors = new double[24];
            Arrays.fill(errors, 1);
            found += RandomEffectsTrend.of(times(24, 12), values, errors, 12).p() < 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(30, 120);
    }
}
