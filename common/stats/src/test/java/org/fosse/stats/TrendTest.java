package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
    private static final double[] YEARS = {2019, 2020, 2021, 2022, 2023};

    /**
     * Fleiss JL. Statistical methods for rates and proportions. Wiley 1981, p 139 (smokers in four studies); base R
     * prints these.
     */
    @Test
    void fleissSmokersAreReproduced() {
        CochranArmitage.Result test = CochranArmitage.of(
                new double[] {1, 2, 3, 4}, new double[] {83, 90, 129, 70}, new double[] {86, 93, 136, 82});
        assertThat(test.chiSquared()).isCloseTo(8.2249, within(5e-5));
        assertThat(test.p()).isCloseTo(0.004132, within(5e-7));
    }

    /** By hand: 1, 3, 2, 4 has five rises and one fall; its pairwise slopes are 2, 1/2, 1, -1, 1/2, 2. */
    @Test
    void fourValuesAreWorkedOutByHand() {
        MannKendall.Result kendall = MannKendall.of(1, 3, 2, 4);
        assertThat(kendall.s()).isEqualTo(4);
        assertThat(kendall.variance()).isCloseTo(4 * 3 * 13 / 18.0, within(1e-14));
        assertThat(kendall.tau()).isCloseTo(4.0 / 6, within(1e-15));
        assertThat(SenSlope.withDefaults().of(1, 3, 2, 4).value()).isCloseTo(0.75, within(1e-15));
        LinearTrend.Result line = LinearTrend.of(new double[] {0, 1, 2, 3}, new double[] {1, 3, 2, 4});
        assertThat(line.slope()).isCloseTo(0.8, within(1e-15));
        // Residuals -0.3, 0.9, -0.9, 0.3 leave a variance of 1.8 / 2 over a spread of 5.
        assertThat(line.standardError()).isCloseTo(Math.sqrt(0.9 / 5), within(1e-15));
    }

    @Test
    void tiesShrinkTheVariance() {
        MannKendall.Result kendall = MannKendall.of(1, 1, 2, 2, 2);
        assertThat(kendall.s()).isEqualTo(6);
        assertThat(kendall.variance()).isCloseTo((5 * 4 * 15 - 2 * 9 - 3 * 2 * 11) / 18.0, within(1e-14));
        assertThat(kendall.tau()).isCloseTo(6 / Math.sqrt(6 * 10), within(1e-15));
    }

    @Test
    void aClearTrendIsCalledAndAnOutlierIsNot() {
        double[] people = {40000, 40000, 40000, 40000, 40000};
        RecentTrend.Result rising =
                RecentTrend.ofProportions(YEARS, new double[] {20000, 20900, 21800, 22700, 23600}, people);
        assertThat(rising.direction()).isEqualTo(RecentTrend.Direction.INCREASING);
        assertThat(rising.reason()).isEqualTo(RecentTrend.Reason.SIGNIFICANT_TREND);
        RecentTrend.Result turned =
                RecentTrend.ofProportions(YEARS, new double[] {20000, 20900, 21800, 22700, 17000}, people);
        assertThat(turned.reason()).isEqualTo(RecentTrend.Reason.OUTLIER_FOUND);
        double[] low = {49, 41, 30, 19, 9};
        double[] mid = {50, 42, 31, 20, 10};
        double[] high = {51, 43, 32, 21, 11};
        assertThat(RecentTrend.ofValues(YEARS, mid, low, high, 0.95).direction())
                .isEqualTo(RecentTrend.Direction.DECREASING);
    }

    /** Recomputed with exact fractions: T = sum (t - tbar)(x - n p), V = p(1 - p) sum n (t - tbar)^2. */
    @ParameterizedTest
    @CsvSource({
        "3 5 0 6 4, 210 190 205 220 198, 0.23735041456273656, 0.6261263686293461, NO_SIGNIFICANT_TREND, NO_SIGNIFICANT_CHANGE",
        "61 70 66 58 63, 64 70 69 60 67, 0.7499257712186774, 0.3864997330589876, NO_SIGNIFICANT_TREND, NO_SIGNIFICANT_CHANGE",
        "0 9 21 30 44, 300 310 290 305 300, 61.64793729673641, 4.10697e-15, SIGNIFICANT_TREND, INCREASING",
        "80 71 66 60 52, 80 81 79 80 82, 40.124226775151975, 2.38315e-10, SIGNIFICANT_TREND, DECREASING",
        "60 24 25 27 29, 60 61 60 59 60, 22.575653196333654, 2.02029e-06, OUTLIER_FOUND, NO_SIGNIFICANT_CHANGE",
        "30 31 29 33 30, 30 31 29 33 30, 0, 1, NO_SIGNIFICANT_TREND, NO_SIGNIFICANT_CHANGE",
        "0 0 0 0 0, 30 31 29 33 30, 0, 1, NO_SIGNIFICANT_TREND, NO_SIGNIFICANT_CHANGE"
    })
    void aYearAtNoneOrAllIsTestedAsAnyOther(
            String counts,
            String people,
            double chiSquared,
            double p,
            RecentTrend.Reason reason,
            RecentTrend.Direction direction) {
        RecentTrend.Result found = RecentTrend.ofProportions(YEARS, numbers(counts), numbers(people));
        assertThat(found.chiSquared()).isCloseTo(chiSquared, within(1e-12 * chiSquared));
        assertThat(found.p()).isCloseTo(p, within(1e-5 * p));
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.direction()).isEqualTo(direction);
        if (chiSquared == 0) {
            assertThat(found.slope()).isZero();
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void edgesOfTheRecentTrendHaveReasons() {
        double[] people = {100, 100, 100, 100, 100};
        assertThat(RecentTrend.ofProportions(new double[0], new double[0], new double[0])
                        .reason())
                .isEqualTo(RecentTrend.Reason.TOO_FEW_POINTS);
        assertThat(RecentTrend.ofProportions(YEARS, new double[] {1, Double.NaN, 2, 3, 4}, people)
                        .reason())
                .isEqualTo(RecentTrend.Reason.MISSING_VALUES);
        assertThat(RecentTrend.ofProportions(new double[] {1, 2, 2, 3, 4}, people, people)
                        .reason())
                .isEqualTo(RecentTrend.Reason.DUPLICATE_TIMES);
        RecentTrend.Result flat = RecentTrend.ofProportions(YEARS, new double[] {50, 50, 50, 50, 50}, people);
        assertThat(flat.direction()).isEqualTo(RecentTrend.Direction.NO_SIGNIFICANT_CHANGE);
        assertThat(flat.chiSquared()).isZero();
        double[] values = {1, 2, 3, 4, 5};
        assertThat(RecentTrend.ofValues(YEARS, values, values, values, 0.95).reason())
                .isEqualTo(RecentTrend.Reason.MISSING_LIMITS);
        assertThatThrownBy(() -> RecentTrend.ofProportions(YEARS, new double[] {101, 1, 1, 1, 1}, people))
                .hasMessageContaining("101");
    }

    @Test
    void otherEdgesHaveReasons() {
        assertThat(MannKendall.of().flags()).containsExactly(Flag.TOO_FEW);
        assertThat(MannKendall.of(1, Double.NaN).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(MannKendall.of(2, 2, 2).flags()).containsExactly(Flag.ALL_EQUAL);
        assertThat(MannKendall.of(1, Double.POSITIVE_INFINITY).s()).isEqualTo(1);
        assertThat(SenSlope.withDefaults().of(1).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(SenSlope.withDefaults().of(1, Double.POSITIVE_INFINITY).flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(SenSlope.withDefaults().of(2, 2, 2).value()).isZero();
        assertThat(SenSlope.withDefaults()
                        .of(new double[] {1, 1}, new double[] {1, 2})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(SenSlope.withDefaults().of(1, 2, 3).flags()).containsExactly(Flag.NO_LIMITS);
        assertThat(LinearTrend.of(new double[1], new double[1]).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(LinearTrend.of(new double[] {1, 2}, new double[] {1, 3}).slope())
                .isEqualTo(2);
        assertThat(LinearTrend.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        LinearTrend.Result level = LinearTrend.of(YEARS, new double[] {3, 3, 3, 3, 3});
        assertThat(level.slope()).isZero();
        assertThat(level.flags()).containsExactly(Flag.ALL_EQUAL);
        assertThat(LinearTrend.of(YEARS, new double[] {3, 3, 3, 3, Double.NEGATIVE_INFINITY})
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThatThrownBy(() -> LinearTrend.weighted(new double[2], new double[2], new double[2]))
                .hasMessageContaining("0.0");
        assertThat(CochranArmitage.of(new double[] {1, 2}, new double[2], new double[] {5, 5})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(CochranArmitage.of(new double[] {1, 2}, new double[2], new double[] {5, 0})
                        .flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(CochranArmitage.of(new double[] {1, 2}, new double[] {1, Double.NaN}, new double[] {5, 5})
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
    }

    @EverySeed
    void sortingCountsThePairsOneByOne(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.counts(random, 2 + random.nextInt(80), 40);
        double s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                s += Math.signum(values[i] - values[j]);
            }
        }
        assertThat(MannKendall.of(values).s()).isEqualTo(s);
        assertThat(MannKendall.of(Seeded.reversed(values)).s()).isEqualTo(-s);
    }

    @EverySeed
    void slopesScaleAndTurnWithTheirSeries(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.values(random, 30, 0, 10);
        double[] time = new double[30];
        Arrays.setAll(time, i -> 1990 + i);
        Estimate sen = SenSlope.withDefaults().of(values);
        assertThat(SenSlope.withDefaults().of(Seeded.times(values, 4)).value())
                .isCloseTo(4 * sen.value(), within(1e-12));
        assertThat(SenSlope.withDefaults().of(Seeded.reversed(values)).value()).isCloseTo(-sen.value(), within(1e-12));
        assertThat(sen.limits(0.95).lower()).isLessThanOrEqualTo(sen.value());
        assertThat(sen.limits(0.95).upper()).isGreaterThanOrEqualTo(sen.value());
        assertThat(sen.limits(0.998).lower())
                .isLessThanOrEqualTo(sen.limits(0.95).lower());
        LinearTrend.Result line = LinearTrend.of(time, values);
        double[] moved = Arrays.stream(values).map(each -> each + 1e6).toArray();
        assertThat(LinearTrend.of(time, moved).slope()).isCloseTo(line.slope(), within(1e-9));
        double[] equal = new double[30];
        Arrays.fill(equal, 0.5);
        assertThat(LinearTrend.weighted(time, values, equal).slope()).isCloseTo(line.slope(), within(1e-12));
    }

    @EverySeed
    void swappedPolarityTurnsTheTrend(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] count = new double[5];
        double[] people = new double[5];
        double[] rest = new double[5];
        for (int i = 0; i < 5; i++) {
            people[i] = 5000 + random.nextInt(5000);
            count[i] = Math.floor(people[i] * (0.3 + 0.03 * i * (random.nextDouble() - 0.3)));
            rest[i] = people[i] - count[i];
        }
        RecentTrend.Result one = RecentTrend.ofProportions(YEARS, count, people);
        RecentTrend.Result other = RecentTrend.ofProportions(YEARS, rest, people);
        assertThat(other.chiSquared()).isCloseTo(one.chiSquared(), within(1e-7 * (1 + one.chiSquared())));
        assertThat(other.slope()).isCloseTo(-one.slope(), within(1e-12));
        assertThat(other.reason()).isEqualTo(one.reason());
        RecentTrend.Result shuffled =
                RecentTrend.ofProportions(Seeded.reversed(YEARS), Seeded.reversed(count), Seeded.reversed(people));
        assertThat(shuffled).isEqualTo(one);
    }
}
