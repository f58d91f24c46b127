package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Systematic component, shrinkage, heterogeneity, concentration, decomposition and variance components. */
class AreaVariationTest {
    private static final double[] NONE = {};
    private static final double[] O = {12, 20, 5, 30};
    private static final double[] E = {10, 20, 10, 20};
    private static final double[] ONES = {1, 1, 1, 1};

    /** By hand: (0.2^2 - 0.1) + (0 - 0.05) + (0.5^2 - 0.1) + (0.5^2 - 0.05) = 0.24, a quarter of which is 0.06. */
    @Test
    void systematicComponentByHand() {
        assertThat(SystematicComponent.ofRatios(O, E).value()).isCloseTo(0.06, within(1e-15));
        double logs = Math.pow(Math.log(1.2), 2) + Math.pow(Math.log(0.5), 2) + Math.pow(Math.log(1.5), 2) - 0.3;
        assertThat(SystematicComponent.ofLogRatios(O, E).value()).isCloseTo(logs / 4, within(1e-15));
        assertThat(SystematicComponent.ofRatios(E, E).value()).isCloseTo(-0.075, within(1e-15));
    }

    /** Larsen and Merlo (2005): the median odds ratio is 1 without variation; exp(0.95 sqrt v) is their rule of thumb. */
    @Test
    void medianOddsRatioOfTheLiterature() {
        assertThat(MedianOddsRatio.of(0)).isEqualTo(1);
        assertThat(MedianOddsRatio.of(0.25)).isCloseTo(Math.exp(0.95 * 0.5), within(0.005));
        assertThatThrownBy(() -> MedianOddsRatio.of(-1)).hasMessageContaining("-1.0");
    }

    /** By hand: 1, 2, 3, 4 have Gini (2 (1 + 4 + 9 + 16) / 10 - 5) / 4 = 0.25, and equal shares 0. */
    @Test
    void concentrationByHand() {
        double[] values = {3, 1, 4, 2};
        assertThat(Gini.of(values).value()).isCloseTo(0.25, within(1e-15));
        assertThat(Gini.of(new double[] {0, 0, 0, 9}).value()).isCloseTo(0.75, within(1e-15));
        double theil = 0;
        double mld = 0;
        for (double each : values) {
            theil += each / 2.5 * Math.log(each / 2.5) / 4;
            mld += Math.log(2.5 / each) / 4;
        }
        assertThat(TheilIndex.of(values).value()).isCloseTo(theil, within(1e-15));
        assertThat(MeanLogDeviation.of(values).value()).isCloseTo(mld, within(1e-15));
        assertThat(Atkinson.of(values, 1).value()).isCloseTo(1 - Math.pow(24, 0.25) / 2.5, within(1e-15));
        assertThat(Atkinson.of(values, 2).value())
                .isCloseTo(1 - 4 / (1 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 2.5, within(1e-15));
        assertThat(MedianAbsoluteDeviation.of(new double[] {1, 1, 2, 2, 4, 6, 9})
                        .value())
                .isEqualTo(1);
    }

    /** Zeros count: five values from 0 to 20 have T = sum (y/50) ln(y/10). */
    @Test
    void zerosStayInTheMean() {
        double[] values = {0, 5, 10, 15, 20};
        double byHand = 0.1 * Math.log(0.5) + 0.3 * Math.log(1.5) + 0.4 * Math.log(2);
        assertThat(TheilIndex.of(values).value()).isCloseTo(byHand, within(1e-15));
        assertThat(MeanLogDeviation.of(values).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(MeanLogDeviation.of(values).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(Atkinson.of(values, 1).value()).isEqualTo(1);
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        assertThat(SystematicComponent.ofRatios(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(SystematicComponent.ofRatios(O, E, 0, 1).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(SystematicComponent.ofLogRatios(new double[] {0, 1}, new double[] {1, 1})
                        .flags())
                .containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(SystematicComponent.ofRatios(new double[] {1, 1, 1}, new double[] {1, 0, 1})
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
        assertThat(MarshallShrinkage.of(NONE, NONE).variance().flags()).containsExactly(Flag.NO_DATA);
        assertThat(MarshallShrinkage.of(O, E, 0, 1).variance().flags()).containsExactly(Flag.TOO_FEW);
        assertThat(PoissonGammaShrinkage.of(NONE, NONE).shrinkage().variance().flags())
                .containsExactly(Flag.NO_DATA);
        assertThat(PoissonGammaShrinkage.of(E, E).shrinkage().variance().value())
                .isZero();
        assertThat(DerSimonianLaird.of(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(DerSimonianLaird.of(new double[] {1}, new double[] {1}).flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(DerSimonianLaird.of(new double[] {1, 1}, new double[] {1, 2}).tauSquared())
                .isZero();
        DerSimonianLaird.Result alone = DerSimonianLaird.of(new double[] {7}, new double[] {4});
        assertThat(alone.mean()).isEqualTo(7);
        assertThat(alone.meanError()).isEqualTo(2);
        assertThat(new double[] {alone.q(), alone.p(), alone.tauSquared(), alone.iSquaredPercent(), alone.hSquared()})
                .containsOnly(Double.NaN);
        assertThat(alone.exists()).isFalse();
        assertThat(SystematicComponent.ofRatios(O, E, 0, 1).value()).isCloseTo(0.04 - 0.1, within(1e-15));
        assertThat(MarshallShrinkage.of(O, E, 0, 1).value(0)).isEqualTo(1.2);
        assertThat(Gini.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(Gini.of(new double[4]).flags()).containsExactly(Flag.ZERO_REFERENCE);
        assertThat(Gini.of(ONES).value()).isZero();
        assertThat(TheilIndex.of(new double[] {5}).value()).isZero();
        assertThat(TheilIndex.of(new double[3]).flags()).containsExactly(Flag.ZERO_REFERENCE);
        assertThat(MedianAbsoluteDeviation.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        TheilDecomposition.Result none =
                TheilDecomposition.of(TheilDecomposition.Index.THEIL_T, NONE, NONE, new int[0]);
        assertThat(none.flags()).containsExactly(Flag.NO_DATA);
        assertThat(none.exists()).isFalse();
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        assertThatThrownBy(() -> SystematicComponent.ofRatios(new double[] {-1}, new double[] {1}))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> DerSimonianLaird.of(new double[] {1}, new double[] {0}))
                .hasMessageContaining("0.0");
        assertThatThrownBy(() -> Gini.of(new double[] {-3, 1})).hasMessageContaining("-3.0");
        assertThatThrownBy(() -> Atkinson.of(ONES, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> TheilDecomposition.of(
                        TheilDecomposition.Index.THEIL_T, ONES, ONES, new int[] {0, 0, 1, 1}, new int[] {0, 1, 1, 2}))
                .hasMessageContaining("group 1");
    }

    @Test
    void shrunkenValuesLieBetweenTheRawOneAndTheMean() {
        Random random = new Random(31);
        for (int round = 0; round < 50; round++) {
            int n = 5 + random.nextInt(40);
            double[] expected = random.doubles(n, 0.5, 200).toArray();
            double[] observed = new double[n];
            for (int i = 0; i < n; i++) {
                observed[i] = new Draws(random.nextLong()).poisson(expected[i] * Math.exp(0.4 * random.nextGaussian()));
            }
            for (Shrinkage each : new Shrinkage[] {
                MarshallShrinkage.of(observed, expected),
                PoissonGammaShrinkage.of(observed, expected).shrinkage()
            }) {
                assertThat(each.variance().value()).isGreaterThanOrEqualTo(0);
                for (int i = 0; i < n; i++) {
                    double raw = observed[i] / expected[i];
                    assertThat(each.value(i))
                            .isBetween(Math.min(raw, each.mean()) - 1e-9, Math.max(raw, each.mean()) + 1e-9);
                }
            }
            Shrinkage whole = MarshallShrinkage.of(observed, expected, 2, n);
            Shrinkage copy = MarshallShrinkage.of(
                    java.util.Arrays.copyOfRange(observed, 2, n), java.util.Arrays.copyOfRange(expected, 2, n));
            assertThat(whole.values()).isEqualTo(copy.values());
        }
    }

    @Test
    void varianceBetweenAreasIsFoundAgain() {
        Random random = new Random(32);
        int n = 4000;
        double[] observed = new double[n];
        double[] expected = new double[n];
        Draws draws = new Draws(5);
        for (int i = 0; i < n; i++) {
            expected[i] = 50 + 100 * random.nextDouble();
            double risk = Math.max(0, 1 + 0.2 * random.nextGaussian());
            observed[i] = draws.poisson(expected[i] * risk);
        }
        assertThat(PoissonGammaShrinkage.of(observed, expected)
                        .shrinkage()
                        .variance()
                        .value())
                .isCloseTo(0.04, within(0.004));
        assertThat(MarshallShrinkage.of(observed, expected).variance().value()).isCloseTo(0.04, within(0.004));
        assertThat(SystematicComponent.ofRatios(observed, expected).value()).isCloseTo(0.04, within(0.004));
    }

    @Test
    void largeCountsStaySound() {
        double[] observed = {1.01e9, 0.99e9, 1e9, 1.02e9};
        double[] expected = {1e9, 1e9, 1e9, 1e9};
        double byHand = (1e-4 + 1e-4 + 0 + 4e-4) / 4;
        assertThat(PoissonGammaShrinkage.of(observed, expected)
                        .shrinkage()
                        .variance()
                        .value())
                .isCloseTo(byHand, within(byHand * 0.02));
    }

    @Test
    void concentrationIsFreeOfScaleOrderAndReplication() {
        Random random = new Random(33);
        for (int round = 0; round < 100; round++) {
            int n = 2 + random.nextInt(50);
            double[] values = random.doubles(n, 0.01, 9).toArray();
            double[] weights = random.doubles(n, 1, 100).toArray();
            double[] scaled = new double[n];
            double[] twice = new double[2 * n];
            double[] twiceWeights = new double[2 * n];
            for (int i = 0; i < n; i++) {
                scaled[i] = 1e6 * values[i];
                twice[i] = values[n - 1 - i];
                twice[n + i] = values[i];
                twiceWeights[i] = weights[n - 1 - i];
                twiceWeights[n + i] = weights[i];
            }
            assertThat(Gini.weighted(scaled, weights).value())
                    .isCloseTo(Gini.weighted(values, weights).value(), within(1e-13));
            assertThat(Gini.weighted(twice, twiceWeights).value())
                    .isCloseTo(Gini.weighted(values, weights).value(), within(1e-13));
            assertThat(TheilIndex.weighted(twice, twiceWeights).value())
                    .isCloseTo(TheilIndex.weighted(scaled, weights).value(), within(1e-13));
            assertThat(MeanLogDeviation.weighted(twice, twiceWeights).value())
                    .isCloseTo(MeanLogDeviation.weighted(scaled, weights).value(), within(1e-13));
            assertThat(Gini.of(values).value()).isBetween(0.0, (n - 1.0) / n);
            assertThat(TheilIndex.of(values).value()).isBetween(0.0, Math.log(n));
        }
    }

    @Test
    void partsAddUpOverNestedLevels() {
        Random random = new Random(34);
        for (TheilDecomposition.Index index : TheilDecomposition.Index.values()) {
            for (int round = 0; round < 50; round++) {
                int n = 10 + random.nextInt(90);
                double[] values = random.doubles(n, 0.01, 9).toArray();
                double[] weights = random.doubles(n, 1, 100).toArray();
                int[] inner = random.ints(n, 0, 12).toArray();
                int[] middle =
                        java.util.Arrays.stream(inner).map(code -> code / 3).toArray();
                int[] outer =
                        java.util.Arrays.stream(inner).map(code -> code / 6).toArray();
                TheilDecomposition.Result three = TheilDecomposition.of(index, values, weights, outer, middle, inner);
                double sum = three.between(0) + three.between(1) + three.between(2) + three.within();
                assertThat(sum).isCloseTo(three.total(), within(1e-13));
                double whole = index == TheilDecomposition.Index.THEIL_T
                        ? TheilIndex.weighted(values, weights).value()
                        : MeanLogDeviation.weighted(values, weights).value();
                assertThat(three.total()).isCloseTo(whole, within(1e-13));
                TheilDecomposition.Result one = TheilDecomposition.of(index, values, weights, inner);
                assertThat(one.between(0))
                        .isCloseTo(three.between(0) + three.between(1) + three.between(2), within(1e-13));
                double contributions = 0;
                for (int group = 0; group < one.groups(); group++) {
                    contributions += Double.isNaN(one.groupIndex(group)) ? 0 : one.groupContribution(group);
                }
                assertThat(contributions).isCloseTo(one.within(), within(1e-13));
            }
        }
    }
}
