package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final double Z95 = 1.959963984540054;

    @Test
    void aHalfOfAHundredHasTheLimitsOfTheNormalCurve() {
        Limits limits = ProportionFunnel.closedForm().limits(0.5, 100).get(0);
        assertThat(limits.lower()).isCloseTo(0.5 - Z95 * 0.05, within(1e-15));
        assertThat(limits.upper()).isCloseTo(0.5 + Z95 * 0.05, within(1e-15));
    }

    /**
     * By hand: of 2 with p = 0.5, F = 1/4, 3/4, 1; at a tail of 0.5 the interpolated count is 1 - (3/4 - 1/2)/(1/2) =
     * 1/2.
     */
    @Test
    void theExactLimitInterpolatesTheDistribution() {
        Limits limits =
                ProportionFunnel.exact().withLevels(1e-12).limits(0.5, 2).get(0);
        assertThat(limits.lower()).isCloseTo(0.25, within(1e-9));
        assertThat(limits.upper()).isCloseTo(0.75, within(1e-9));
    }

    /** The figures by which the two references differ, at ten expected and 95%. */
    @Test
    void exactAndAtExpectedAnswerDifferentQuestions() {
        Limits at = PoissonFunnel.atExpected().limits(10).get(0);
        assertThat(at.lower()).isCloseTo(0.480, within(5e-4));
        assertThat(at.upper()).isCloseTo(1.839, within(5e-4));
        Limits exact = PoissonFunnel.exact().limits(10).get(0);
        assertThat(exact.lower()).isCloseTo(0.383, within(5e-4));
        assertThat(exact.upper()).isCloseTo(1.713, within(5e-4));
    }

    /** By hand: scores -2, 0, 2 with unit errors have phi = 8/3 and tau-squared = (8 - 2) / (3 - 1). */
    @Test
    void threeScoresHaveTheMomentsWorkedOutByHand() {
        double[] ones = {1, 1, 1};
        Overdispersion.Result found = Overdispersion.winsorised(0).of(new double[] {-2, 0, 2}, ones);
        assertThat(found.phi()).isCloseTo(8.0 / 3, within(1e-15));
        assertThat(found.tauSquared()).isCloseTo(3, within(1e-15));
        assertThat(Overdispersion.winsorised(0)
                        .of(new double[] {-0.5, 0, 0.5}, ones)
                        .tauSquared())
                .isZero();
    }

    @Test
    void trimmingTouchesTheEndsOnly() {
        double[] z = {-9, -1, 0, 1, 2, 3, 4, 5, 6, 90};
        assertThat(Overdispersion.winsorised(0.1).trim(z))
                .containsExactly(new double[] {-1.8, -1, 0, 1, 2, 3, 4, 5, 6, 14.4}, within(1e-12));
        assertThat(Overdispersion.truncated(0.1).trim(z))
                .containsExactly(Double.NaN, -1, 0, 1, 2, 3, 4, 5, 6, Double.NaN);
    }

    @Test
    void edgesHaveReasons() {
        assertThat(ProportionFunnel.closedForm().limits(0.2, 0)).noneMatch(Limits::exist);
        assertThat(ProportionFunnel.exact().limits(0, 50).get(0).upper()).isZero();
        assertThat(ProportionFunnel.exact().limits(1, 50).get(0).lower()).isEqualTo(1);
        assertThat(ProportionFunnel.closedForm().classify(Double.NaN, 5, 0.5)).isEqualTo(OutlierClass.NOT_JUDGED);
        assertThat(PoissonFunnel.exact().limits(0)).noneMatch(Limits::exist);
        assertThat(PoissonFunnel.exact().limits(0.5).get(0).lower()).isZero();
        assertThat(PoissonFunnel.classify(0, 0)).isEqualTo(OutlierClass.WITHIN);
        assertThat(PoissonFunnel.classify(1, 0)).isEqualTo(OutlierClass.ABOVE_998);
        assertThat(PoissonFunnel.classify(Double.NaN, 1)).isEqualTo(OutlierClass.NOT_JUDGED);
        assertThat(ProportionFunnel.score(1, 2, 0)).isNaN();
        assertThat(Overdispersion.truncated(0.1)
                        .of(new double[0], new double[0])
                        .flags())
                .containsExactly(Flag.NO_DATA);
        assertThat(Overdispersion.winsorised(0.1)
                        .of(new double[] {2}, new double[] {1})
                        .flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(Overdispersion.winsorised(0.1)
                        .of(new double[] {1, Double.NaN, 1}, new double[] {1, 1, 1})
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
        AdjustedFunnel.Fit none = AdjustedFunnel.on(FunnelScale.LOG_RATIO).fit(new double[0], new double[0]);
        assertThat(none.overdispersion().flags()).containsExactly(Flag.NO_DATA);
        assertThat(none.adjustedLimits(5, 0.95).exist()).isFalse();
        AdjustedFunnel.Fit some =
                AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION).fit(new double[] {1, 2, 3}, new double[] {10, 0, 10});
        assertThat(some.overdispersion().flags()).contains(Flag.SOME_EXCLUDED);
        assertThatThrownBy(() -> Overdispersion.truncated(0.5)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> ProportionFunnel.closedForm().limits(1.5, 4)).hasMessageContaining("1.5");
    }

    /** The reference cuts at 100 whatever the multiplier. */
    @Test
    void proportionLimitsAreCutAtTheMultiplier() {
        assertThat(ProportionFunnel.closedForm().limits(0.7, 3).get(1).upper()).isEqualTo(1);
        assertThat(ProportionFunnel.closedForm()
                        .withMultiplier(1000)
                        .limits(0.7, 3)
                        .get(0)
                        .upper())
                .isEqualTo(1000);
        assertThat(ProportionFunnel.closedForm()
                        .withMultiplier(1000)
                        .limits(0.7, 3000)
                        .get(0)
                        .upper())
                .isBetween(700.0, 750.0);
    }

    /** The reference lets arcsine limits fold back from 0 at its largest denominator. */
    @Test
    void arcsineLimitsAreCutAtZeroAndOne() {
        AdjustedFunnel.Fit rare = AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION)
                .fit(new double[] {1, 0, 2}, new double[] {50, 60, 70});
        assertThat(rare.unadjustedLimits(20, 0.998).lower()).isZero();
        AdjustedFunnel.Fit common = AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION)
                .fit(new double[] {49, 60, 68}, new double[] {50, 60, 70});
        assertThat(common.unadjustedLimits(20, 0.998).upper()).isEqualTo(1);
    }

    /** The reference's limits of this scale flag three quarters of pure chance. */
    @Test
    void ratiosOfCountsFlagOneInTwentyByChance() {
        UniformRandomProvider random = Seeded.source(7);
        int areas = 2000;
        double[] above = new double[areas];
        double[] below = new double[areas];
        for (int i = 0; i < areas; i++) {
            for (int k = 0; k < 2000; k++) {
                above[i] += random.nextDouble() < 0.05 ? 1 : 0;
                below[i] += random.nextDouble() < 0.5 ? 1 : 0;
            }
        }
        AdjustedFunnel.Fit fit =
                AdjustedFunnel.on(FunnelScale.LOG_RATIO_OF_COUNTS).fit(above, below);
        int outside = 0;
        for (int i = 0; i < areas; i++) {
            outside += fit.classifyUnadjusted(above[i], below[i]).steps() != 0 ? 1 : 0;
        }
        assertThat(outside / (double) areas).isBetween(0.03, 0.065);
    }

    @EverySeed
    void aPointIsOutsideTheFunnelWhenItsWilsonLimitsLeaveOutTheCentre(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double common = 0.02 + 0.96 * random.nextDouble();
        double n = 5 + Seeded.count(random, 1e5);
        for (int k = 0; k < 50; k++) {
            double x = Math.floor(random.nextDouble() * (n + 1));
            Limits own = Proportion.wilson().of(x, n).limits(0.95);
            boolean outside = common < own.lower() || common > own.upper();
            OutlierClass judged = ProportionFunnel.closedForm().classify(x, n, common);
            assertThat(judged != OutlierClass.WITHIN).isEqualTo(outside);
        }
    }

    @EverySeed
    void swappedPolarityMirrorsTheFunnel(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double common = random.nextDouble();
        double n = 1 + Seeded.count(random, 1e5);
        for (ProportionFunnel funnel : List.of(ProportionFunnel.closedForm(), ProportionFunnel.exact())) {
            Limits one = funnel.limits(common, n).get(0);
            Limits other = funnel.limits(1 - common, n).get(0);
            assertThat(one.lower()).isCloseTo(1 - other.upper(), within(1e-11));
        }
        double x = Math.floor(random.nextDouble() * (n + 1));
        assertThat(ProportionFunnel.closedForm().classify(x, n, common).mirrored())
                .isEqualTo(ProportionFunnel.closedForm().classify(n - x, n, 1 - common));
    }

    @EverySeed
    void limitsNarrowAndNest(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double expected = 0.5 + Seeded.count(random, 1e8);
        for (PoissonFunnel funnel :
                List.of(PoissonFunnel.closedForm(), PoissonFunnel.exact(), PoissonFunnel.atExpected())) {
            List<Limits> small = funnel.limits(expected);
            List<Limits> large = funnel.limits(4 * expected);
            assertThat(small.get(0).lower()).isLessThan(1);
            assertThat(small.get(0).upper()).isGreaterThan(1);
            assertThat(small.get(1).lower()).isLessThanOrEqualTo(small.get(0).lower());
            assertThat(small.get(1).upper()).isGreaterThan(small.get(0).upper());
            assertThat(large.get(0).upper()).isLessThan(small.get(0).upper());
        }
    }

    @EverySeed
    void theExactCurveReturnsItsCount(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double count = 1 + Seeded.count(random, 1e6);
        double expected = PoissonFunnel.expectedAtLower(count, 0.025);
        double lower = PoissonFunnel.exact().limits(expected).get(0).lower();
        assertThat(lower * expected).isCloseTo(count, within(1e-9 * count));
    }

    @EverySeed
    void pureChanceIsNotOverdispersedAndExtraVariationIsFound(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int areas = 400;
        double[] n = new double[areas];
        double[] chance = new double[areas];
        double[] varied = new double[areas];
        for (int i = 0; i < areas; i++) {
            n[i] = 2000 + random.nextInt(3000);
            double own = 0.3 + (i % 2 == 0 ? 0.05 : -0.05);
            int once = 0;
            int more = 0;
            for (int k = 0; k < n[i]; k++) {
                once += random.nextDouble() < 0.3 ? 1 : 0;
                more += random.nextDouble() < own ? 1 : 0;
            }
            chance[i] = once;
            varied[i] = more;
        }
        AdjustedFunnel funnel =
                AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION).withTrimming(Overdispersion.winsorised(0));
        AdjustedFunnel.Fit calm = funnel.fit(chance, n);
        assertThat(calm.overdispersion().phi()).isBetween(0.75, 1.3);
        AdjustedFunnel.Fit stirred = funnel.fit(varied, n);
        // On the arcsine scale 0.25 and 0.35 lie 0.0545 either side of their middle.
        assertThat(stirred.overdispersion().tauSquared()).isCloseTo(0.0545 * 0.0545, within(4e-4));
        assertThat(stirred.adjustedScore(varied[0], n[0])).isBetween(-3.0, 3.0);
        Limits wide = stirred.adjustedLimits(3000, 0.95);
        Limits narrow = stirred.unadjustedLimits(3000, 0.95);
        assertThat(wide.lower()).isLessThan(narrow.lower());
        assertThat(wide.upper()).isGreaterThan(narrow.upper());
        assertThat(stirred.listDiscoveries(varied, n, 0.05)).containsOnly(false);
    }

    @EverySeed
    void orderDoesNotMatter(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] observed = Seeded.counts(random, 50, 300);
        double[] expected = Seeded.values(random, 50, 20, 300);
        for (FunnelScale scale : List.of(FunnelScale.SQUARE_ROOT_RATIO, FunnelScale.LOG_RATIO_OF_COUNTS)) {
            AdjustedFunnel.Fit one = AdjustedFunnel.on(scale).fit(observed, expected);
            AdjustedFunnel.Fit other =
                    AdjustedFunnel.on(scale).fit(Seeded.reversed(observed), Seeded.reversed(expected));
            assertThat(other.overdispersion().phi())
                    .isCloseTo(one.overdispersion().phi(), within(1e-9));
        }
    }

    @EverySeed
    void scoreAndAdjustedLimitsAgreeOnWhoIsOutside(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] observed = Seeded.counts(random, 60, 400);
        double[] expected = Seeded.values(random, 60, 50, 300);
        for (boolean multiplicative : new boolean[] {false, true}) {
            for (FunnelScale scale : List.of(FunnelScale.SQUARE_ROOT_RATIO, FunnelScale.LOG_RATIO)) {
                AdjustedFunnel.Fit fit = AdjustedFunnel.on(scale)
                        .withMultiplicative(multiplicative)
                        .withMultiplier(100)
                        .fit(observed, expected);
                for (int i = 0; i < 60; i++) {
                    Limits limits = fit.adjustedLimits(expected[i], 0.95);
                    double ratio = 100 * observed[i] / expected[i];
                    boolean outside = ratio < limits.lower() || ratio > limits.upper();
                    assertThat(outside).isEqualTo(Math.abs(fit.adjustedScore(observed[i], expected[i])) > Z95);
                }
            }
        }
    }
}
