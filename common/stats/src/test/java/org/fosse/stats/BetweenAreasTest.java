package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Spread between areas beyond chance, its change, and its parts at nested levels. */
class BetweenAreasTest {
    private static final int AREAS = 60;

    private static double q(double[] y, double[] v, double t) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            weights += 1 / (v[i] + t);
            sum += y[i] / (v[i] + t);
        }
        double total = 0;
        for (int i = 0; i < y.length; i++) {
            total += Math.pow(y[i] - sum / weights, 2) / (v[i] + t);
        }
        return total;
    }

    private static double[][] areas(long seed, double between) {
        UniformRandomProvider random = Seeded.source(seed);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] y = new double[AREAS];
        double[] v = Seeded.values(random, AREAS, 0.001, 0.05);
        for (int i = 0; i < AREAS; i++) {
            y[i] = between * normal.sample() + Math.sqrt(v[i]) * normal.sample();
        }
        return new double[][] {y, v};
    }

    @EverySeed
    void theProfileEqualsItsQuantilesAtTheLimits(long seed) {
        double[][] areas = areas(seed, 0.5);
        Estimate found = new QProfile(Limits.P95).of(areas[0], areas[1]);
        Limits limits = found.limits(Limits.P95);
        ChiSquaredDistribution chi = ChiSquaredDistribution.of(AREAS - 1);

        assertThat(q(areas[0], areas[1], Math.pow(found.value(), 2))).isCloseTo(AREAS - 1, within(1e-9));
        assertThat(q(areas[0], areas[1], Math.pow(limits.lower(), 2)))
                .isCloseTo(chi.inverseCumulativeProbability(0.975), within(1e-8));
        assertThat(q(areas[0], areas[1], Math.pow(limits.upper(), 2)))
                .isCloseTo(chi.inverseCumulativeProbability(0.025), within(1e-8));
        assertThat(found.value()).isBetween(limits.lower(), limits.upper());
    }

    @Test
    void theLimitsHoldTheTruthAsOftenAsTheySay() {
        int held = 0;
        int rounds = 1000;
        QProfile profile = new QProfile(Limits.P95);
        for (long seed = 1; seed <= rounds; seed++) {
            double[][] areas = areas(seed, 0.2);
            Limits limits = profile.of(areas[0], areas[1]).limits(Limits.P95);
            held += limits.lower() <= 0.2 && 0.2 <= limits.upper() ? 1 : 0;
        }

        // Four standard errors of a share of 0.95 over a thousand rounds.
        assertThat(held / (double) rounds).isCloseTo(0.95, within(0.028));
    }

    @Test
    void withoutChanceItIsThePlainStandardDeviation() {
        double[] y = {3, 5, 8, 13};
        Estimate found = new QProfile(Limits.P95).of(y, new double[4]);

        assertThat(found.value()).isCloseTo(StandardDeviation.of(y).value(), within(1e-12));
        double squares = 3 * Math.pow(found.value(), 2);
        assertThat(found.limits(Limits.P95).lower())
                .isCloseTo(
                        Math.sqrt(squares / ChiSquaredDistribution.of(3).inverseCumulativeProbability(0.975)),
                        within(1e-9));
    }

    @Test
    void lessSpreadThanChanceGivesZero() {
        Estimate found = new QProfile(Limits.P95).of(new double[] {1, 1.001, 0.999}, new double[] {1, 1, 1});

        assertThat(found.value()).isZero();
        assertThat(found.limits(Limits.P95).lower()).isZero();
    }

    @Test
    void oneAreaHasNoSpread() {
        assertThat(new QProfile(Limits.P95)
                        .of(new double[] {1}, new double[] {1})
                        .flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(new QProfile(Limits.P95).of(new double[0], new double[0]).flags())
                .containsExactly(Flag.NO_DATA);
        assertThat(new QProfile(Limits.P95)
                        .of(new double[] {1, Double.NaN, 2}, new double[] {1, 1, 1})
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
    }

    private static Estimate deviation(double value, double lower, double upper) {
        return Estimate.of(value, List.of(new Limits(Limits.P95, lower, upper)), 10);
    }

    @Test
    void theChangeHasTheDistancesOfBothLimits() {
        Estimate change = SpreadDifference.of(deviation(0.3, 0.27, 0.34), deviation(0.5, 0.45, 0.56), Limits.P95, 0);

        assertThat(change.value()).isCloseTo(-0.2, within(1e-12));
        assertThat(change.limits(Limits.P95).lower()).isCloseTo(-0.2 - Math.hypot(0.03, 0.06), within(1e-12));
        assertThat(change.limits(Limits.P95).upper()).isCloseTo(-0.2 + Math.hypot(0.04, 0.05), within(1e-12));
    }

    @Test
    void fullCorrelationLeavesTheDifferenceOfTheDistances() {
        Estimate change = SpreadDifference.of(deviation(0.3, 0.27, 0.34), deviation(0.5, 0.45, 0.56), Limits.P95, 1);

        assertThat(change.limits(Limits.P95).lower()).isCloseTo(-0.23, within(1e-12));
        assertThat(change.limits(Limits.P95).upper()).isCloseTo(-0.19, within(1e-12));
    }

    @Test
    void aMissingSpreadHasNoChange() {
        assertThat(SpreadDifference.of(deviation(0.3, 0.2, 0.4), Estimate.missing(1, Flag.TOO_FEW), Limits.P95, 0)
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
    }

    @Test
    void balancedLevelsWithoutChanceAreTheAnalysisOfVariance() {
        double[] y = {1, 2, 4, 5, 11, 12, 14, 17};
        int[] outer = {0, 0, 0, 0, 1, 1, 1, 1};
        int[] inner = {0, 0, 1, 1, 2, 2, 3, 3};
        NestedMoments.Result found = NestedMoments.of(y, new double[8], outer, inner);

        // Mean squares: within inner 6/4, inner within outer (9 + 16)/2, outer 220.5/1.
        double within = 6.0 / 4;
        double middle = (9.0 + 16) / 2;
        double ends = 8 * Math.pow(10.5 / 2, 2);
        assertThat(found.variance(2)).isCloseTo(within, within(1e-12));
        assertThat(found.variance(1)).isCloseTo((middle - within) / 2, within(1e-12));
        assertThat(found.variance(0)).isCloseTo((ends - middle) / 4, within(1e-12));
    }

    @EverySeed
    void withoutLevelsItIsPauleAndMandel(long seed) {
        double[][] areas = areas(seed, 0.3);
        double deviation = new QProfile(Limits.P95).of(areas[0], areas[1]).value();

        assertThat(NestedMoments.of(areas[0], areas[1]).variance(0)).isCloseTo(deviation * deviation, within(1e-10));
    }

    @Test
    void theVariancesOfThreeLevelsAreFoundAgain() {
        int places = 40;
        int networks = 8;
        int practices = 6;
        int n = places * networks * practices;
        UniformRandomProvider random = Seeded.source(5);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] y = new double[n];
        double[] v = Seeded.values(random, n, 0.01, 0.09);
        int[] place = new int[n];
        int[] network = new int[n];
        double[] ofPlace = normal.samples(places).toArray();
        double[] ofNetwork = normal.samples(places * networks).toArray();
        for (int i = 0; i < n; i++) {
            network[i] = i / practices;
            place[i] = i / practices / networks;
            y[i] = 0.5 * ofPlace[place[i]]
                    + 0.3 * ofNetwork[network[i]]
                    + 0.2 * normal.sample()
                    + Math.sqrt(v[i]) * normal.sample();
        }
        NestedMoments.Result found = NestedMoments.of(y, v, place, network);

        // Four standard errors each: the variance of a variance over 39, 280 and 1,600 degrees of freedom.
        assertThat(found.variance(0)).isCloseTo(0.25, within(0.24));
        assertThat(found.variance(1)).isCloseTo(0.09, within(0.04));
        assertThat(found.variance(2)).isCloseTo(0.04, within(0.014));
        assertThat(found.total()).isCloseTo(found.variance(0) + found.variance(1) + found.variance(2), within(1e-15));
    }

    @Test
    void aLevelWithoutSplitHasNoVariance() {
        NestedMoments.Result found = NestedMoments.of(new double[] {1, 2, 3}, new double[3], new int[] {0, 0, 0});

        assertThat(found.variance(0)).isNaN();
        assertThat(found.flags()).containsExactly(Flag.TOO_FEW);
        assertThat(NestedMoments.of(new double[] {Double.NaN}, new double[1], new int[1])
                        .flags())
                .contains(Flag.NO_DATA);
    }

    @Test
    void shrinkingKeepsTheShareThatIsNotChance() {
        double[] events = {20, 45, 80, 30, 90, 70};
        double[] people = {100, 200, 300, 110, 500, 260};
        AdjustedFunnel.Fit fit =
                AdjustedFunnel.on(FunnelScale.ARCSINE_PROPORTION).fit(events, people);
        double tau = fit.overdispersion().tauSquared();

        assertThat(fit.shrinkageWeight(200)).isCloseTo(tau / (tau + 0.25 / 200), within(1e-12));
        assertThat(fit.shrunken(45, 200)).isBetween(Math.min(0.225, fit.centre()), Math.max(0.225, fit.centre()));
        double[] rates = fit.falseDiscoveryRates(events, people);
        for (int i = 0; i < rates.length; i++) {
            assertThat(fit.listDiscoveries(events, people, rates[i]).get(i)).isTrue();
        }
        assertThat(Arrays.stream(rates)).allMatch(rate -> rate >= 0 && rate <= 1);
    }
}
