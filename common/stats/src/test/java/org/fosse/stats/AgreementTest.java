package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ordinal agreement and association. */
class AgreementTest {
    private static final double[] NONE = {};
    private static final double NAN = Double.NaN;

    /** Krippendorff (2011), Computing Krippendorff's alpha-reliability: .743 nominal, .815 ordinal, .849 interval. */
    @Test
    void krippendorffsPublishedExample() {
        double[][] byRater = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, NAN, NAN, NAN},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NAN, 3},
            {NAN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NAN},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NAN}
        };
        double[][] ratings = new double[12][4];
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 4; j++) {
                ratings[i][j] = byRater[j][i];
            }
        }
        assertThat(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.NOMINAL)
                        .value())
                .isCloseTo(0.743, within(0.0005));
        assertThat(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.ORDINAL)
                        .value())
                .isCloseTo(0.815, within(0.0005));
        assertThat(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.INTERVAL)
                        .value())
                .isCloseTo(0.849, within(0.0005));
        assertThat(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.NOMINAL)
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
    }

    /** Tastle and Wierman (2007): all alike is 1, half at either end is 0; between them as their formula says. */
    @Test
    void consensusOfTheExtremes() {
        assertThat(Consensus.of(new double[] {3, 3, 3}, 1, 5).value()).isEqualTo(1);
        assertThat(Consensus.of(new double[] {1, 5, 1, 5}, 1, 5).value()).isCloseTo(0, within(1e-15));
        double byHand = 1 + 0.5 * (Math.log(1 - 0.125) / Math.log(2)) * 2;
        assertThat(Consensus.of(new double[] {3, 4}, 1, 5).value()).isCloseTo(byHand, within(1e-15));
    }

    /** By hand: 2, 3, 3, 3, 4 have 1 below and 3 at the median: 2.5 + (2.5 - 1)/3. */
    @Test
    void interpolatedMedianByHand() {
        assertThat(OrdinalMedian.interpolated(new double[] {2, 3, 3, 3, 4}).value())
                .isCloseTo(3, within(1e-15));
        assertThat(OrdinalMedian.interpolated(new double[] {3, 3, 3, 4, 4}).value())
                .isCloseTo(2.5 + 2.5 / 3, within(1e-15));
        assertThat(OrdinalMedian.of(new double[] {1, 2, 3, 4}).value()).isEqualTo(2.5);
        assertThat(OrdinalMedian.interpolated(new double[] {1, 2, 3, 4}).value())
                .isEqualTo(2.5);
    }

    /** Exact tails by hand: of the 24 orders of four, one is perfect; p is 2/24, for tau and for rho alike. */
    @Test
    void perfectOrderOfFour() {
        double[] x = {1, 2, 3, 4};
        double[] y = {10, 20, 30, 40};
        assertThat(SpearmanCorrelation.of(x, y).p()).isCloseTo(2.0 / 24, within(1e-15));
        assertThat(KendallTau.of(x, y).p()).isCloseTo(2.0 / 24, within(1e-15));
        assertThat(SpearmanCorrelation.of(x, y).value()).isEqualTo(1);
        assertThat(KendallTau.of(x, y).value()).isEqualTo(1);
        assertThat(PearsonCorrelation.of(x, y).value()).isCloseTo(1, within(1e-15));
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        double[][] none = {};
        double[][] one = {{1, 2, 3}};
        double[][] equal = {{2, 2}, {2, 2}, {2, 2}};
        assertThat(KrippendorffAlpha.of(none, KrippendorffAlpha.Distance.NOMINAL)
                        .flags())
                .containsExactly(Flag.NO_DATA);
        assertThat(KrippendorffAlpha.of(equal, KrippendorffAlpha.Distance.NOMINAL)
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(KrippendorffAlpha.of(new double[][] {{1, NAN}}, KrippendorffAlpha.Distance.NOMINAL)
                        .flags())
                .contains(Flag.TOO_FEW);
        assertThat(SpearmanCorrelation.of(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(SpearmanCorrelation.of(new double[] {1, 2}, new double[] {1, 2})
                        .flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(KendallTau.of(new double[] {1, 1}, new double[] {1, 2}).flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(KendallTau.of(new double[] {1}, new double[] {1}).flags()).containsExactly(Flag.TOO_FEW);
        assertThat(PearsonCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 2, 4})
                        .flags())
                .containsExactly(Flag.NO_LIMITS);
        assertThat(PearsonCorrelation.of(new double[] {1, 2, Double.POSITIVE_INFINITY}, new double[] {1, 2, 4})
                        .flags())
                .containsExactly(Flag.MISSING_VALUE, Flag.NO_LIMITS);
        assertThat(OrdinalMedian.interpolated(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(Consensus.of(NONE, 1, 5).flags()).containsExactly(Flag.NO_DATA);
    }

    @Test
    void aMissingCorrelationHasUnknownLimitsAtEveryLevel() {
        Correlation flat = PearsonCorrelation.of(new double[] {4, 4, 4, 4, 4}, new double[] {2, 7, 1, 9, 3});
        assertThat(flat.flags()).containsExactlyInAnyOrder(Flag.ALL_EQUAL, Flag.NO_LIMITS);
        assertThat(flat.limits()).containsExactly(Limits.none(Limits.P95), Limits.none(Limits.P998));
        assertThat(PearsonCorrelation.of(NONE, NONE, 0.9).limits()).containsExactly(Limits.none(0.9));
    }

    @Test
    void gapsAreLeftOutAndSaidSo() {
        assertThat(SpearmanCorrelation.of(new double[] {1, 2, 3, NAN}, new double[] {2, 1, 3, 4})
                        .flags())
                .containsExactly(Flag.SOME_EXCLUDED);
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(new double[][] {{1, 2}, {1}}, KrippendorffAlpha.Distance.NOMINAL))
                .hasMessageContaining("2 and 1");
        assertThatThrownBy(() -> Consensus.of(new double[] {9}, 1, 5)).hasMessageContaining("9.0");
        assertThatThrownBy(() -> Consensus.of(new double[] {9}, 5, 5)).hasMessageContaining("5.0");
        assertThatThrownBy(() -> OrdinalMedian.interpolated(NONE, 0, 0, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> KendallTau.of(NONE, new double[1])).hasMessageContaining("0 and 1");
    }

    @Test
    void ranksIgnoreScaleAndTurnWithPolarity() {
        Random random = new Random(41);
        for (int round = 0; round < 100; round++) {
            int n = 5 + random.nextInt(60);
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = random.nextInt(20);
                y[i] = round % 2 == 0 ? random.nextGaussian() : random.nextInt(10);
            }
            double[] grown = Arrays.stream(x).map(each -> Math.exp(each / 4)).toArray();
            double[] turned = Arrays.stream(y).map(each -> -each).toArray();
            Correlation tau = KendallTau.of(x, y);
            assertThat(KendallTau.of(grown, y)).isEqualTo(tau);
            assertThat(KendallTau.of(y, x).value()).isEqualTo(tau.value());
            assertThat(KendallTau.of(x, turned).value()).isEqualTo(-tau.value());
            assertThat(KendallTau.of(x, turned).p()).isCloseTo(tau.p(), within(1e-12));
            Correlation rho = SpearmanCorrelation.of(x, y);
            assertThat(SpearmanCorrelation.of(grown, y)).isEqualTo(rho);
            assertThat(SpearmanCorrelation.of(x, turned).value()).isCloseTo(-rho.value(), within(1e-14));
            assertThat(SpearmanCorrelation.of(x, turned).p()).isCloseTo(rho.p(), within(1e-12));
            assertThat(rho.value()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void agreementIgnoresTheOrderOfSubjectsAndRaters() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            int n = 6 + random.nextInt(20);
            int m = 2 + random.nextInt(4);
            double[][] ratings = new double[n][m];
            double[][] turned = new double[n][m];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    ratings[i][j] = 1 + random.nextInt(5);
                    turned[n - 1 - i][m - 1 - j] = ratings[i][j];
                }
            }
            for (KrippendorffAlpha.Distance distance : KrippendorffAlpha.Distance.values()) {
                assertThat(KrippendorffAlpha.of(turned, distance).value())
                        .isCloseTo(KrippendorffAlpha.of(ratings, distance).value(), within(1e-13));
                double[][] longer = Arrays.copyOf(ratings, n + 1);
                longer[n] = new double[m];
                Arrays.fill(longer[n], NAN);
                longer[n][0] = 3;
                // A single rating holds no pair. Boxed, so that two missing values are equal.
                assertThat((Double) KrippendorffAlpha.of(longer, distance).value())
                        .isEqualTo(KrippendorffAlpha.of(ratings, distance).value());
            }
        }
    }

    /** Exact count for nine values beside the series for ten of much the same order: both near Student's t. */
    @Test
    void theSeriesMeetsTheCountAtItsEdge() {
        double[] nine = {4, 1, 7, 2, 9, 3, 8, 5, 6};
        double[] ten = {4, 1, 7, 2, 9, 3, 8, 5, 6, 10};
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] shorter = Arrays.copyOf(x, 9);
        assertThat(SpearmanCorrelation.of(shorter, nine).p())
                .isCloseTo(SpearmanCorrelation.approximate(shorter, nine).p(), within(0.02));
        assertThat(SpearmanCorrelation.of(x, ten).p())
                .isCloseTo(SpearmanCorrelation.approximate(x, ten).p(), within(0.01));
    }

    /** Worked by hand from the two formulas: rho = 1 - 6 x 8 / (8 x 63), tau = (24 - 4) / 28, z = 1.95996398454. */
    @Test
    void limitsOfRankCorrelationsFollowTheirStandardErrors() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] y = {2, 1, 4, 3, 6, 5, 8, 7};
        Correlation rho = SpearmanCorrelation.withLimits(x, y, 0.95);
        Correlation tau = KendallTau.withLimits(x, y, 0.95);
        assertThat(rho.value()).isEqualTo(SpearmanCorrelation.of(x, y).value());
        assertThat(rho.limits().get(0).lower()).isCloseTo(0.4278915123, within(1e-9));
        assertThat(rho.limits().get(0).upper()).isCloseTo(0.9875981801, within(1e-9));
        assertThat(tau.limits().get(0).lower()).isCloseTo(0.2430876567, within(1e-9));
        assertThat(tau.limits().get(0).upper()).isCloseTo(0.9127410766, within(1e-9));
    }

    @Test
    void rankCorrelationsOfTooFewPairsHaveNoLimits() {
        double[] three = {1, 2, 3};
        double[] four = {1, 2, 3, 4};
        assertThat(SpearmanCorrelation.withLimits(three, three, 0.95).flags()).contains(Flag.NO_LIMITS);
        assertThat(KendallTau.withLimits(four, four, 0.95).flags()).contains(Flag.NO_LIMITS);
        assertThat(SpearmanCorrelation.withLimits(NONE, NONE, 0.95).flags())
                .containsExactly(Flag.NO_DATA, Flag.NO_LIMITS);
        assertThat(SpearmanCorrelation.withLimits(four, four, 0.95).limits().get(0))
                .isEqualTo(new Limits(0.95, 1, 1));
    }
}
