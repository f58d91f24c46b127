package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mean, standard deviation, coefficient of variation, quantiles and quotients. */
class SpreadTest {
    private static final double[] NONE = {};
    private static final double[] ONE = {3};
    private static final double[] EQUAL = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    private static final double[] ZEROS = {0, 0, 0};
    private static final double[] INFINITE = {1, Double.POSITIVE_INFINITY, 2};

    /** NIST Statistical Reference Datasets, univariate, NumAcc3: mean 1000000.2 and standard deviation 0.1, certified. */
    @Test
    void largeOffsetKeepsDigits() {
        double[] values = new double[1001];
        values[0] = 1000000.2;
        for (int i = 1; i < values.length; i++) {
            values[i] = i % 2 == 1 ? 1000000.1 : 1000000.3;
        }
        assertThat(ArithmeticMean.of(values).value()).isCloseTo(1000000.2, within(1e-9));
        assertThat(StandardDeviation.of(values).value()).isCloseTo(0.1, within(1e-9));
    }

    /** By hand: 2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and squares about it of 32. */
    @Test
    void smallExampleByHand() {
        double[] values = {2, 4, 4, 4, 5, 5, 7, 9};
        assertThat(ArithmeticMean.of(values).value()).isEqualTo(5);
        assertThat(StandardDeviation.of(values).value()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-15));
        assertThat(CoefficientOfVariation.of(values).value()).isCloseTo(Math.sqrt(32.0 / 7) / 5, within(1e-15));
        assertThat(StandardDeviation.weighted(values, new double[] {1, 1, 1, 1, 1, 1, 1, 1})
                        .value())
                .isEqualTo(2);
        assertThat(ExtremalQuotient.of(values).value()).isEqualTo(4.5);
        assertThat(InterquantileQuotient.of(values).value()).isCloseTo(5.5 / 4, within(1e-15));
    }

    /** Hyndman and Fan's type 7 by hand: for 1 to 10, h = 9 p. */
    @Test
    void quantilesInterpolate() {
        double[] values = {10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
        assertThat(Quantile.of(values, 0.25).value()).isCloseTo(3.25, within(1e-15));
        assertThat(Quantile.of(values, 0.5).value()).isCloseTo(5.5, within(1e-15));
        assertThat(Quantile.of(values, 0).value()).isEqualTo(1);
        assertThat(Quantile.of(values, 1).value()).isEqualTo(10);
        assertThat(InterquantileQuotient.trimmed(values, 0, 10).value()).isCloseTo(9.55 / 1.45, within(1e-14));
    }

    @Test
    void trimmedCoefficientLeavesTheTailsOut() {
        double[] values = new double[21];
        for (int i = 0; i < 21; i++) {
            values[i] = i + 1;
        }
        values[20] = 1e6;
        values[0] = -1e6;
        double[] middle = Arrays.copyOfRange(values, 1, 20);
        assertThat(CoefficientOfVariation.trimmed(values, 0, 21).value())
                .isEqualTo(CoefficientOfVariation.of(middle).value());
        assertThat(CoefficientOfVariation.trimmed(values, 0, 21).units()).isEqualTo(19);
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        assertThat(ArithmeticMean.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(WeightedMean.of(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(StandardDeviation.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(StandardDeviation.of(ONE).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(StandardDeviation.weighted(ONE, ONE).value()).isZero();
        assertThat(CoefficientOfVariation.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(CoefficientOfVariation.of(ONE).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(CoefficientOfVariation.of(ZEROS).flags()).containsExactly(Flag.ZERO_REFERENCE);
        assertThat(CoefficientOfVariation.weighted(ZEROS, new double[] {1, 2, 3})
                        .flags())
                .containsExactly(Flag.ZERO_REFERENCE);
        assertThat(CoefficientOfVariation.trimmed(NONE, 0, 0).flags()).containsExactly(Flag.NO_DATA);
        assertThat(Quantile.of(NONE, 0.5).flags()).containsExactly(Flag.NO_DATA);
        assertThat(Quantile.of(ONE, 0.9).value()).isEqualTo(3);
        assertThat(ExtremalQuotient.of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(ExtremalQuotient.of(ONE).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(ExtremalQuotient.of(ONE).value()).isEqualTo(1);
        assertThat(InterquantileQuotient.of(ONE).flags()).containsExactly(Flag.TOO_FEW);
    }

    @Test
    void equalValuesHaveNoSpreadAtAll() {
        assertThat(ArithmeticMean.of(EQUAL).value()).isEqualTo(0.1);
        assertThat(StandardDeviation.of(EQUAL).value()).isZero();
        assertThat(CoefficientOfVariation.of(EQUAL).value()).isZero();
        assertThat(CoefficientOfVariation.trimmed(EQUAL, 0, 7).value()).isZero();
        assertThat(Quantile.of(EQUAL, 0.37).value()).isEqualTo(0.1);
        assertThat(ExtremalQuotient.of(EQUAL).value()).isEqualTo(1);
        assertThat(InterquantileQuotient.of(EQUAL).value()).isEqualTo(1);
    }

    @Test
    void zeroAtTheBottomMakesQuotientsInfinite() {
        assertThat(ExtremalQuotient.of(new double[] {0, 1, 2}).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ExtremalQuotient.of(new double[] {0, 1, 2}).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
        assertThat(ExtremalQuotient.of(ZEROS).exists()).isFalse();
        assertThat(ExtremalQuotient.of(ZEROS).flags()).containsExactly(Flag.ZERO_DENOMINATOR);
    }

    @Test
    void infiniteValuesAreMissingValues() {
        assertThat(ArithmeticMean.of(INFINITE).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(StandardDeviation.of(INFINITE).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(CoefficientOfVariation.of(INFINITE).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(ExtremalQuotient.of(INFINITE).flags()).containsExactly(Flag.MISSING_VALUE);
        assertThat(Quantile.of(INFINITE, 1).value()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void missingValuesAreLeftOutAndSaidSo() {
        double[] values = {1, Double.NaN, 3};
        assertThat(ArithmeticMean.of(values).value()).isEqualTo(2);
        assertThat(ArithmeticMean.of(values).units()).isEqualTo(2);
        assertThat(ArithmeticMean.of(values).flags()).containsExactly(Flag.SOME_EXCLUDED);
        assertThat(WeightedMean.of(values, new double[] {1, 1, 3}).value()).isEqualTo(2.5);
        assertThat(WeightedMean.of(new double[] {1, 2, 3}, new double[] {1, 0, 3})
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        assertThatThrownBy(() -> WeightedMean.of(ONE, new double[] {-1})).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> WeightedMean.of(ONE, NONE)).hasMessageContaining("1 and 0");
        assertThatThrownBy(() -> Quantile.of(ONE, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> ArithmeticMean.of(ONE, 0, 2)).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> ExtremalQuotient.of(new double[] {-2, 1})).hasMessageContaining("-2.0");
        assertThatThrownBy(() -> CoefficientOfVariation.trimmed(ONE, 0, 1, 0.9, 0.1))
                .hasMessageContaining("0.9");
    }

    @Test
    void scaleOrderAndReplication() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(60);
            double[] values = random.doubles(n, 0.01, 5).toArray();
            double[] weights = random.doubles(n, 1, 1000).toArray();
            double[] scaled = Arrays.stream(values).map(value -> 8 * value).toArray();
            double[] backwards = new double[n];
            double[] twice = new double[2 * n];
            double[] twiceWeights = new double[2 * n];
            double[] whole = new double[n];
            int[] times = random.ints(n, 1, 5).toArray();
            for (int i = 0; i < n; i++) {
                backwards[i] = values[n - 1 - i];
                twice[i] = values[i];
                twice[n + i] = values[i];
                twiceWeights[i] = weights[i];
                twiceWeights[n + i] = weights[i];
                whole[i] = times[i];
            }
            assertThat(CoefficientOfVariation.of(scaled).value())
                    .isEqualTo(CoefficientOfVariation.of(values).value());
            assertThat(StandardDeviation.of(scaled).value())
                    .isEqualTo(8 * StandardDeviation.of(values).value());
            assertThat(CoefficientOfVariation.of(backwards).value())
                    .isCloseTo(CoefficientOfVariation.of(values).value(), within(1e-14));
            assertThat(CoefficientOfVariation.weighted(twice, twiceWeights).value())
                    .isCloseTo(CoefficientOfVariation.weighted(values, weights).value(), within(1e-14));
            assertThat(ExtremalQuotient.of(twice).value())
                    .isEqualTo(ExtremalQuotient.of(values).value());
            assertThat(InterquantileQuotient.of(values).value())
                    .isLessThanOrEqualTo(ExtremalQuotient.of(values).value());
            double[] repeated = new double[Arrays.stream(times).sum()];
            int at = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < times[i]; j++) {
                    repeated[at++] = values[i];
                }
            }
            assertThat(WeightedMean.of(values, whole).value())
                    .isCloseTo(ArithmeticMean.of(repeated).value(), within(1e-14));
            assertThat(StandardDeviation.weighted(values, whole).value())
                    .isCloseTo(
                            StandardDeviation.weighted(
                                            repeated,
                                            Arrays.stream(repeated)
                                                    .map(each -> 1)
                                                    .toArray())
                                    .value(),
                            within(1e-14));
            assertThat(WeightedMean.of(twice, twiceWeights, n, 2 * n).value())
                    .isEqualTo(WeightedMean.of(values, weights).value());
        }
    }
}
