package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChiSquaredHeterogeneityTest {
    private static final double[] NONE = {};

    /** Two by two table of Pearson's formula, n (ad - bc)^2 over the product of the margins: 100 (20*35-30*15)^2/... */
    @Test
    void twoProportionsByHand() {
        double byHand = 100 * Math.pow(20 * 35 - 30 * 15, 2) / (50.0 * 50 * 35 * 65);
        ChiSquaredHeterogeneity.Result result =
                ChiSquaredHeterogeneity.ofProportions(new double[] {20, 15}, new double[] {50, 50});
        assertThat(result.statistic()).isCloseTo(byHand, within(1e-12));
        assertThat(result.degreesOfFreedom()).isEqualTo(1);
    }

    /** The 95th percentile of chi-squared with one degree of freedom is 3.841 (any table). */
    @Test
    void fivePercentPointOfTheTable() {
        double away = Math.sqrt(3.841458820694124 * 50);
        ChiSquaredHeterogeneity.Result result =
                ChiSquaredHeterogeneity.ofCounts(new double[] {100 + away, 100 - away}, new double[] {100, 100});
        assertThat(result.p()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void aCommonRatioIsNotHeterogeneity() {
        ChiSquaredHeterogeneity.Result result =
                ChiSquaredHeterogeneity.ofCounts(new double[] {2, 4, 6}, new double[] {1, 2, 3});
        assertThat(result.statistic()).isZero();
        assertThat(result.p()).isEqualTo(1);
    }

    @Test
    void nothingToWorkOnIsAFlag() {
        assertThat(ChiSquaredHeterogeneity.ofCounts(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(ChiSquaredHeterogeneity.ofCounts(new double[] {1}, new double[] {1})
                        .flags())
                .containsExactly(Flag.TOO_FEW);
        assertThat(ChiSquaredHeterogeneity.ofCounts(new double[] {0, 0}, new double[] {1, 2})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(ChiSquaredHeterogeneity.ofProportions(new double[] {0, 0}, new double[] {1, 2})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(ChiSquaredHeterogeneity.ofProportions(new double[] {3, 4}, new double[] {3, 4})
                        .flags())
                .containsExactly(Flag.ALL_EQUAL);
        assertThat(ChiSquaredHeterogeneity.bootstrap(1, 9)
                        .ofCounts(NONE, NONE, 0, 0)
                        .flags())
                .containsExactly(Flag.NO_DATA);
    }

    @Test
    void areasWithoutABaseAreLeftOut() {
        ChiSquaredHeterogeneity.Result result =
                ChiSquaredHeterogeneity.ofCounts(new double[] {5, 4, 1}, new double[] {4, 5, 0});
        assertThat(result.units()).isEqualTo(2);
        assertThat(result.flags()).containsExactly(Flag.SOME_EXCLUDED);
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        assertThatThrownBy(() -> ChiSquaredHeterogeneity.ofProportions(new double[] {5}, new double[] {4}))
                .hasMessageContaining("5.0")
                .hasMessageContaining("4.0");
        assertThatThrownBy(() -> ChiSquaredHeterogeneity.ofCounts(new double[] {-1}, new double[] {4}))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> ChiSquaredHeterogeneity.bootstrap(1, 0)).hasMessageContaining("0");
    }

    @Test
    void rareProportionsGiveTheStatisticOfCounts() {
        double[] events = {10, 20, 33};
        double[] people = {1e9, 2e9, 3e9};
        assertThat(ChiSquaredHeterogeneity.ofProportions(events, people).statistic())
                .isCloseTo(ChiSquaredHeterogeneity.ofCounts(events, people).statistic(), within(1e-6));
    }

    @Test
    void largeCountsStaySound() {
        double[] events = {1e9, 1.0001e9, 0.9999e9};
        double[] people = {1e10, 1e10, 1e10};
        double expected = 2 * 1e5 * 1e5 / (1e10 * 0.1 * 0.9);
        assertThat(ChiSquaredHeterogeneity.ofProportions(events, people).statistic())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void bootstrapAgreesWithTheTailWhenCountsAreLarge() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            double[] events = new double[12];
            double[] people = new double[12];
            for (int i = 0; i < 12; i++) {
                people[i] = 4000 + random.nextInt(4000);
                events[i] = Math.rint(0.3 * people[i] + Math.sqrt(0.21 * people[i]) * random.nextGaussian());
            }
            double tail = ChiSquaredHeterogeneity.ofProportions(events, people).p();
            double drawn = ChiSquaredHeterogeneity.bootstrap(round, 4000)
                    .ofProportions(events, people, 0, 12)
                    .p();
            assertThat(drawn).isCloseTo(tail, within(0.04));
            double tailOfCounts =
                    ChiSquaredHeterogeneity.ofCounts(events, people).p();
            double drawnOfCounts = ChiSquaredHeterogeneity.bootstrap(round, 4000)
                    .ofCounts(events, people, 0, 12)
                    .p();
            assertThat(drawnOfCounts).isCloseTo(tailOfCounts, within(0.04));
        }
    }

    @Test
    void sameSeedSameAnswer() {
        double[] events = {3, 8, 2, 9};
        double[] people = {100, 120, 90, 110};
        assertThat(ChiSquaredHeterogeneity.bootstrap(5, 999).ofProportions(events, people, 0, 4))
                .isEqualTo(ChiSquaredHeterogeneity.bootstrap(5, 999).ofProportions(events, people, 0, 4));
    }

    @Test
    void drawsHaveTheMeanAndVarianceOfTheirDistribution() {
        Draws draws = new Draws(99);
        for (double[] each : new double[][] {{10, 0.3}, {1000, 0.01}, {5e6, 0.5}, {1e10, 1e-3}, {40, 0.98}}) {
            long trials = (long) each[0];
            double p = each[1];
            double mean = trials * p;
            double variance = mean * (1 - p);
            double sum = 0;
            double squares = 0;
            int rounds = 20_000;
            for (int i = 0; i < rounds; i++) {
                double away = draws.binomial(trials, p) - mean;
                sum += away;
                squares += away * away;
            }
            assertThat(sum / rounds).isCloseTo(0, within(5 * Math.sqrt(variance / rounds)));
            assertThat(squares / rounds).isCloseTo(variance, within(variance * 0.08));
        }
        assertThat(draws.binomial(50, 0)).isZero();
        assertThat(draws.binomial(50, 1)).isEqualTo(50);
        assertThat(draws.poisson(4e9)).isCloseTo(4e9, within(1e6));
    }

    @Test
    void slicesAnswerAsTheirCopy() {
        double[] events = {9, 3, 8, 2, 9};
        double[] people = {9, 100, 120, 90, 110};
        assertThat(ChiSquaredHeterogeneity.ofProportions(events, people, 1, 5).statistic())
                .isEqualTo(ChiSquaredHeterogeneity.ofProportions(
                                new double[] {3, 8, 2, 9}, new double[] {100, 120, 90, 110})
                        .statistic());
    }
}
