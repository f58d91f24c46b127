package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Measures of inequality between groups. */
class GroupInequalityTest {
    private static final double[] NONE = {};
    private static final double[] VALUES = {10, 20, 30, 40};
    private static final double[] EQUAL = {7, 7, 7, 7};
    private static final double[] PEOPLE = {100, 200, 300, 400};
    private static final double[] SAME = {5, 5, 5, 5};
    private static final double[] ERRORS = {1, 1, 1, 1};
    private static final double[] GAPPED = {10, Double.NaN, 30, 40};

    /** By hand: mean 30; squares 400, 100, 0, 100 with shares 0.1 to 0.4 give 100. */
    @Test
    void spreadByHand() {
        assertThat(BetweenGroupVariance.of(VALUES, ERRORS, PEOPLE, 0, 4).value())
                .isCloseTo(100, within(1e-12));
        assertThat(BetweenGroupVariance.deviation(VALUES, PEOPLE, 0, 4).value()).isCloseTo(10, within(1e-13));
        assertThat(BetweenGroupVariance.coefficient(VALUES, PEOPLE, 0, 4).value())
                .isCloseTo(100.0 / 3, within(1e-12));
    }

    /** By hand: distances from 30 are 20, 10, 0, 10; from the best, 40: 30, 20, 10, 0. */
    @Test
    void distancesByHand() {
        assertThat(MeanDifference.fromMean(VALUES, PEOPLE, 0, 4, false).value()).isCloseTo(10, within(1e-12));
        assertThat(MeanDifference.fromMean(VALUES, PEOPLE, 0, 4, true).value()).isCloseTo(8, within(1e-12));
        assertThat(MeanDifference.fromBest(VALUES, PEOPLE, 0, 4, true, false).value())
                .isCloseTo(15, within(1e-12));
        assertThat(MeanDifference.fromBest(VALUES, PEOPLE, 0, 4, true, true).value())
                .isCloseTo(10, within(1e-12));
        assertThat(MeanDifference.fromBest(VALUES, PEOPLE, 0, 4, false, true).value())
                .isCloseTo(20, within(1e-12));
        assertThat(MeanDifference.fromReference(VALUES, PEOPLE, 0, 4, 1, false).value())
                .isCloseTo(10, within(1e-12));
        // A missing group before the named one, 30, does not move it: 20, 0, 10, 20, 10 and 0 away.
        double[] gap = {10, Double.NaN, 30, 40, 50, 20, 30};
        double[] ones = {1, 1, 1, 1, 1, 1, 1};
        assertThat(MeanDifference.fromReference(gap, ones, 0, 7, 2, true).value())
                .isCloseTo(10, within(1e-12));
        assertThat(MeanDifference.fromAverage(VALUES, PEOPLE, 0, 4, 0, false).value())
                .isCloseTo(25, within(1e-12));
        assertThat(IndexOfDisparity.unweighted(VALUES, PEOPLE, 0, 4).value()).isCloseTo(100.0 / 3, within(1e-12));
        assertThat(IndexOfDisparity.weighted(VALUES, PEOPLE, 0, 4).value()).isCloseTo(800.0 / 30, within(1e-12));
        assertThat(IndexOfDisparity.unweighted(VALUES, PEOPLE, 0, 4, 20).value())
                .isCloseTo(50, within(1e-12));
    }

    /** By hand: 40 less the mean of 30. */
    @Test
    void attributableByHand() {
        assertThat(PopulationAttributable.risk(VALUES, PEOPLE, 0, 4, true, true, 100)
                        .value())
                .isCloseTo(10, within(1e-12));
        assertThat(PopulationAttributable.fraction(VALUES, PEOPLE, 0, 4, true, true, 100)
                        .value())
                .isCloseTo(100.0 / 3, within(1e-12));
        assertThat(PopulationAttributable.risk(VALUES, PEOPLE, 0, 4, false, false, 100)
                        .value())
                .isCloseTo(-20, within(1e-12));
        assertThat(PopulationAttributable.risk(VALUES, PEOPLE, 0, 4, true, false, 100)
                        .value())
                .isZero();
    }

    /** healthequal's ordered sample; its error, 0.0036819187347644669, lacks the factor of 100 that its value has. */
    @Test
    void theErrorOfAnAttributableFractionIsInPercentAsItsValue() {
        double[] births = {
            75.605300903320312, 91.019966125488281, 96.039588928222656, 97.042228698730469, 99.224052429199219
        };
        double[] people = {2072.43603515625, 2112.2041015625, 1983.0592041015625, 2052.123779296875, 1884.5098876953125
        };
        Estimate fraction = PopulationAttributable.fraction(births, people, 0, 5, true, true, 100);
        assertThat(fraction.value()).isCloseTo(8.3271156147646739, within(1e-8));
        double half = 1.959963984540054 * 0.36819187347644669;
        assertThat(fraction.limits(Limits.P95).upper() - fraction.value()).isCloseTo(half, within(1e-6 * half));
    }

    /**
     * Equal fifths with the whole in the last: cov(y, x) = 0.2 * 0.4, the mean 0.2, so the index is 0.8; Wagstaff
     * divides by 0.8 and Erreygers gives 4 * 0.16.
     */
    @Test
    void concentrationByHand() {
        double[] values = {0, 0, 0, 0, 1};
        double[] people = {1, 1, 1, 1, 1};
        assertThat(ConcentrationIndex.absolute(values, people, 0, 5).value()).isCloseTo(0.16, within(1e-15));
        assertThat(ConcentrationIndex.relative(values, people, 0, 5).value()).isCloseTo(0.8, within(1e-15));
        assertThat(ConcentrationIndex.wagstaff(values, people, 0, 5, 0, 1).value())
                .isCloseTo(1, within(1e-15));
        assertThat(ConcentrationIndex.erreygers(values, people, 0, 5, 0, 1).value())
                .isCloseTo(0.64, within(1e-15));
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        assertThat(ConcentrationIndex.relative(NONE, NONE, 0, 0).flags()).containsExactly(Flag.NO_DATA);
        assertThat(ConcentrationIndex.relative(VALUES, PEOPLE, 0, 1).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(ConcentrationIndex.relative(GAPPED, PEOPLE, 0, 4).flags()).containsExactly(Flag.MISSING_GROUP);
        assertThat(ConcentrationIndex.relative(VALUES, PEOPLE, 0, 2).flags()).containsExactly(Flag.NO_LIMITS);
        assertThat(ConcentrationIndex.relative(new double[4], PEOPLE, 0, 4).flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(ConcentrationIndex.wagstaff(new double[4], PEOPLE, 0, 4, 0, 1)
                        .flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(BetweenGroupVariance.of(GAPPED, ERRORS, PEOPLE, 0, 4).flags())
                .containsExactly(Flag.MISSING_GROUP);
        assertThat(BetweenGroupVariance.of(VALUES, NONE, PEOPLE, 0, 4).flags()).containsExactly(Flag.NO_LIMITS);
        assertThat(BetweenGroupVariance.of(VALUES, ERRORS, new double[4], 0, 4).flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(BetweenGroupVariance.coefficient(new double[4], PEOPLE, 0, 4).flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(IndexOfDisparity.weighted(NONE, NONE, 0, 0).flags()).containsExactly(Flag.NO_DATA);
        assertThat(MeanDifference.fromAverage(VALUES, PEOPLE, 0, 4, Double.NaN, true)
                        .flags())
                .containsExactly(Flag.MISSING_VALUE);
        assertThat(PopulationAttributable.fraction(new double[4], PEOPLE, 0, 4, true, true, 1)
                        .flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(SubgroupGuard.passes(GAPPED, 0, 4)).isFalse();
        assertThat(SubgroupGuard.passes(VALUES, 0, 4)).isTrue();
        assertThat(SubgroupGuard.passes(NONE, 0, 0)).isFalse();
    }

    @Test
    void oneGroupInTwentyMayBeMissing() {
        double[] values = new double[20];
        double[] people = new double[20];
        for (int i = 0; i < 20; i++) {
            values[i] = i + 1;
            people[i] = 10;
        }
        values[3] = Double.NaN;
        Estimate estimate = IndexOfDisparity.weighted(values, people, 0, 20);
        assertThat(estimate.exists()).isTrue();
        assertThat(estimate.units()).isEqualTo(19);
        assertThat(estimate.flags()).containsExactly(Flag.SOME_EXCLUDED);
    }

    @Test
    void equalGroupsShowNoInequality() {
        assertThat(BetweenGroupVariance.of(EQUAL, ERRORS, PEOPLE, 0, 4).value()).isZero();
        assertThat(ConcentrationIndex.relative(EQUAL, PEOPLE, 0, 4).value()).isZero();
        assertThat(IndexOfDisparity.weighted(EQUAL, PEOPLE, 0, 4).value()).isZero();
        assertThat(MeanDifference.fromBest(EQUAL, PEOPLE, 0, 4, true, true).value())
                .isZero();
        assertThat(PopulationAttributable.risk(EQUAL, PEOPLE, 0, 4, true, true, 10)
                        .value())
                .isZero();
        for (GeneralisedSlopeIndex method :
                new GeneralisedSlopeIndex[] {GeneralisedSlopeIndex.linear(), GeneralisedSlopeIndex.logit()}) {
            GeneralisedSlopeIndex.Result result = method.withScale(100).of(EQUAL, PEOPLE);
            assertThat(result.slope().value()).isZero();
            assertThat(result.relative().value()).isEqualTo(1);
        }
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        double[] infinite = {1, Double.POSITIVE_INFINITY, 2, 3};
        assertThatThrownBy(() -> MeanDifference.fromMean(infinite, PEOPLE, 0, 4, true))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> ConcentrationIndex.erreygers(VALUES, PEOPLE, 0, 4, 0, 1))
                .hasMessageContaining("10.0");
        assertThatThrownBy(() -> ConcentrationIndex.erreygers(VALUES, PEOPLE, 0, 4, 5, 5))
                .hasMessageContaining("5.0");
        assertThatThrownBy(() -> PopulationAttributable.risk(VALUES, PEOPLE, 0, 4, true, true, 0))
                .hasMessageContaining("0.0");
        assertThatThrownBy(() -> GeneralisedSlopeIndex.logit().of(VALUES, PEOPLE))
                .hasMessageContaining("10.0");
        assertThatThrownBy(() -> GeneralisedSlopeIndex.logit().withScale(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> MeanDifference.fromReference(VALUES, PEOPLE, 0, 4, 4, true))
                .hasMessageContaining("4");
    }

    /** The maximum of the likelihood: residuals balance, alone and along the ranks, each person counting once. */
    @Test
    void logisticFitSolvesItsEquations() {
        Random random = new Random(21);
        for (int round = 0; round < 100; round++) {
            int n = 3 + random.nextInt(8);
            double[] y = random.doubles(n, 0.02, 0.98).toArray();
            double[] people = random.doubles(n, 10, 10_000).toArray();
            GeneralisedSlopeIndex.Result result = GeneralisedSlopeIndex.logit().of(y, people);
            double top = result.slope().value() / (1 - 1 / result.relative().value());
            double bottom = top / result.relative().value();
            double a = Math.log(bottom / (1 - bottom));
            double b = Math.log(top / (1 - top)) - a;
            double below = 0;
            double total = Mean.sum(people, 0, people.length);
            double alone = 0;
            double along = 0;
            for (int i = 0; i < n; i++) {
                double x = (below + people[i] / 2) / total;
                below += people[i];
                double residual = people[i] * (y[i] - 1 / (1 + Math.exp(-(a + b * x))));
                alone += residual;
                along += residual * x;
            }
            assertThat(alone / total).isCloseTo(0, within(1e-9));
            assertThat(along / total).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void linearFormIsTheSlopeIndex() {
        Random random = new Random(22);
        for (int round = 0; round < 50; round++) {
            double[] y = random.doubles(5, 10, 90).toArray();
            double[] people = random.doubles(5, 10, 10_000).toArray();
            assertThat(GeneralisedSlopeIndex.linear()
                            .withScale(100)
                            .of(y, people)
                            .slope()
                            .value())
                    .isCloseTo(
                            SlopeIndex.on(SlopeIndex.Scale.PLAIN)
                                    .of(y, new double[5], people)
                                    .slope()
                                    .value(),
                            within(1e-10));
        }
    }

    @Test
    void completeSeparationDoesNotConverge() {
        GeneralisedSlopeIndex.Result result = GeneralisedSlopeIndex.logit().of(new double[] {0, 0, 1, 1}, SAME);
        assertThat(result.slope().flags()).contains(Flag.NOT_CONVERGED);
    }

    @Test
    void scaleOrderSplitAndPolarity() {
        Random random = new Random(23);
        for (int round = 0; round < 100; round++) {
            int n = 4 + random.nextInt(8);
            double[] y = random.doubles(n, 1, 90).toArray();
            double[] people = random.doubles(n, 10, 10_000).toArray();
            double[] scaled = new double[n];
            double[] backwards = new double[n];
            double[] backwardsPeople = new double[n];
            double[] split = new double[n + 1];
            double[] splitPeople = new double[n + 1];
            for (int i = 0; i < n; i++) {
                scaled[i] = 4 * y[i];
                backwards[i] = y[n - 1 - i];
                backwardsPeople[i] = people[n - 1 - i];
                split[i] = y[i];
                splitPeople[i] = people[i];
            }
            split[n] = y[n - 1];
            splitPeople[n - 1] = people[n - 1] / 4;
            splitPeople[n] = people[n - 1] * 3 / 4;
            double[] none = new double[n];
            assertThat(BetweenGroupVariance.of(scaled, none, people, 0, n).value())
                    .isCloseTo(
                            16 * BetweenGroupVariance.of(y, none, people, 0, n).value(), within(1e-8));
            assertThat(ConcentrationIndex.relative(backwards, backwardsPeople, 0, n)
                            .value())
                    .isCloseTo(-ConcentrationIndex.relative(y, people, 0, n).value(), within(1e-12));
            assertThat(ConcentrationIndex.absolute(split, splitPeople, 0, n + 1).value())
                    .isCloseTo(ConcentrationIndex.absolute(y, people, 0, n).value(), within(1e-10));
            assertThat(BetweenGroupVariance.deviation(split, splitPeople, 0, n + 1)
                            .value())
                    .isCloseTo(BetweenGroupVariance.deviation(y, people, 0, n).value(), within(1e-10));
            assertThat(MeanDifference.fromMean(backwards, backwardsPeople, 0, n, true)
                            .value())
                    .isCloseTo(MeanDifference.fromMean(y, people, 0, n, true).value(), within(1e-10));
            Estimate estimate = ConcentrationIndex.relative(y, people, 0, n);
            Limits limits = estimate.limits(0.95);
            assertThat(estimate.value()).isBetween(limits.lower(), limits.upper());
            assertThat(estimate.limits(0.998).upper()).isGreaterThan(limits.upper());
            double[] bad = new double[n];
            for (int i = 0; i < n; i++) {
                bad[i] = 100 - y[i];
            }
            assertThat(ConcentrationIndex.erreygers(bad, people, 0, n, 0, 100).value())
                    .isCloseTo(
                            -ConcentrationIndex.erreygers(y, people, 0, n, 0, 100)
                                    .value(),
                            within(1e-12));
            assertThat(ConcentrationIndex.wagstaff(bad, people, 0, n, 0, 100).value())
                    .isCloseTo(
                            -ConcentrationIndex.wagstaff(y, people, 0, n, 0, 100)
                                    .value(),
                            within(1e-12));
            assertThat(PopulationAttributable.risk(bad, people, 0, n, false, false, 100)
                            .value())
                    .isCloseTo(
                            -PopulationAttributable.risk(y, people, 0, n, false, true, 100)
                                    .value(),
                            within(1e-10));
        }
    }
}
