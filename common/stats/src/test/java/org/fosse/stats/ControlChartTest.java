package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    private static final double[] NONE = {};

    /** By hand: ranges 2, 1, 3 and mean 11.25, so limits are 11.25 -/+ 2.66 * 2. */
    @Test
    void limitsByHand() {
        ControlChart chart = XmrChart.standard().of(new double[] {10, 12, 13, 10});
        assertThat(chart.centre(0)).isEqualTo(11.25);
        assertThat(chart.upper(3)).isCloseTo(11.25 + 5.32, within(1e-12));
        assertThat(chart.lower(3)).isCloseTo(11.25 - 5.32, within(1e-12));
        assertThat(chart.flags()).containsExactly(Flag.SHORT_SERIES);
    }

    /** By hand: of ranges 1, 1, 20, 20 with mean 10.5 none reaches 3.267 times that; of 1 five times and 50 twice, 50 does. */
    @Test
    void screeningDropsLargeRangesOnce() {
        double[] values = {10, 11, 10, 11, 10, 60, 10, 11, 10, 11, 10, 11};
        double plain = (50 + 50 + 9) / 11.0;
        ControlChart kept = XmrChart.standard().withScreening(false).of(values);
        assertThat((kept.upper(0) - kept.centre(0)) / 2.66).isCloseTo(plain, within(1e-12));
        ControlChart screened = XmrChart.standard().of(values);
        assertThat((screened.upper(0) - screened.centre(0)) / 2.66).isCloseTo(1, within(1e-12));
        assertThat(screened.centre(0)).isEqualTo(kept.centre(0));
    }

    @Test
    void emptySinglePointAndConstantSeries() {
        ControlChart none = XmrChart.standard().of(NONE);
        assertThat(none.segments()).isZero();
        assertThat(none.flags()).containsExactly(Flag.NO_DATA);
        assertThat(none.assurance()).isEqualTo(Assurance.NONE);
        ControlChart one = XmrChart.standard().of(new double[] {5});
        assertThat(one.centre(0)).isEqualTo(5);
        assertThat(one.cause(0)).isEqualTo(SpecialCause.NONE);
        assertThat(one.flags()).contains(Flag.NO_LIMITS);
        double[] flat = new double[20];
        Arrays.fill(flat, 0.1);
        ControlChart constant = XmrChart.standard().of(flat);
        assertThat(constant.upper(0)).isEqualTo(0.1);
        assertThat(constant.count(0, "common_cause")).isEqualTo(20);
        flat[9] = 0.2;
        ControlChart step = XmrChart.standard().of(flat);
        assertThat(step.upper(0)).isGreaterThan(step.centre(0));
        assertThat(step.isOutside(0)).isFalse();
        assertThat(step.isOutside(9)).isTrue();
    }

    /** Ranges of one rounding step are none: 101 * 0.1 is not 10.1 in binary. */
    @Test
    void rangesWithinRoundingAreNone() {
        double[] values = new double[14];
        for (int i = 0; i < 12; i++) {
            values[i] = i % 3 == 0 ? 101 * 0.1 : 10.1;
        }
        values[12] = 12.4;
        values[13] = 12.4;
        ControlChart chart = XmrChart.standard().of(values);
        assertThat(chart.centre(0)).isCloseTo(10.428571428571429, within(1e-14));
        assertThat(chart.lower(0)).isCloseTo(9.957956043956044, within(1e-14));
        assertThat(chart.upper(0)).isCloseTo(10.899186813186812, within(1e-14));
        for (int i = 0; i < 14; i++) {
            assertThat(chart.isOutside(i)).as("point " + i).isEqualTo(i >= 12);
        }
        Arrays.fill(values, 0.3);
        Arrays.fill(values, 0, 4, 0.1 + 0.2);
        ControlChart equal = XmrChart.standard().of(values);
        assertThat(equal.count(0, "common_cause")).isEqualTo(14);
        assertThat(equal.value(0)).isEqualTo(0.1 + 0.2);
        assertThat(equal.upper(0)).isEqualTo(equal.lower(0));
    }

    @Test
    void missingValuesEndRowsAndFormNoRange() {
        double[] values = {1, 2, 3, 4, 5, 6, Double.NaN, 7, 8, 9};
        ControlChart chart = XmrChart.standard().of(values);
        assertThat((chart.upper(0) - chart.centre(0)) / 2.66).isCloseTo(1, within(1e-12));
        assertThat(chart.isInTrend(0)).isFalse();
        assertThat(chart.side(6)).isZero();
        assertThat(chart.cause(6)).isEqualTo(SpecialCause.NONE);
        assertThat(chart.flags()).contains(Flag.SOME_EXCLUDED);
    }

    @Test
    void sevenInARowAreATrendAndSixAreNot() {
        assertThat(XmrChart.standard().of(new double[] {1, 2, 3, 4, 5, 6}).isInTrend(5))
                .isFalse();
        ControlChart seven = XmrChart.standard().of(new double[] {1, 2, 3, 4, 5, 6, 7});
        assertThat(seven.isInTrend(0)).isTrue();
        assertThat(seven.cause(3)).isEqualTo(SpecialCause.RISING_TREND);
        double[] peak = {0, 10, 20, 30, 40, 50, 60, 50, 40, 30, 20, 10, 0};
        ControlChart both = XmrChart.standard().of(peak);
        assertThat(both.cause(6)).isEqualTo(SpecialCause.ABOVE_LIMIT);
        assertThat(both.isInTrend(6)).isTrue();
        assertThat(both.cause(8)).isEqualTo(SpecialCause.FALLING_TREND);
    }

    @Test
    void rowsDoNotCrossARebase() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8};
        ControlChart chart = XmrChart.standard().of(values, 0, 8, 4);
        for (int i = 0; i < 8; i++) {
            assertThat(chart.isInTrend(i)).isFalse();
        }
        assertThat(chart.centre(0)).isEqualTo(2.5);
        assertThat(chart.centre(4)).isEqualTo(6.5);
        assertThat(chart.segments()).isEqualTo(2);
    }

    @Test
    void baselineAndRebaseTogether() {
        double[] values = {1, 3, 1, 9, 9, 20, 22, 20, 30, 30};
        ControlChart chart = XmrChart.standard().withBaseline(3).of(values, 0, 10, 5);
        assertThat(chart.centre(4)).isCloseTo(5.0 / 3, within(1e-12));
        assertThat(chart.centre(9)).isCloseTo(62.0 / 3, within(1e-12));
        assertThat(chart.upper(9)).isCloseTo(62.0 / 3 + 2.66 * 2, within(1e-12));
    }

    @Test
    void mistakesAreExceptionsWithTheValue() {
        assertThatThrownBy(() -> XmrChart.standard().withBaseline(1)).hasMessageContaining("1");
        assertThatThrownBy(() -> XmrChart.standard().of(new double[] {1, 2}, 0, 2, 5))
                .hasMessageContaining("5");
        assertThatThrownBy(() -> XmrChart.standard().of(new double[] {1, 2, 3}, 0, 3, 2, 1))
                .hasMessageContaining("1");
        assertThatThrownBy(() -> XmrChart.standard().of(new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> XmrChart.standard().withTarget(Double.NEGATIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> PPrimeChart.ofProportions().of(new double[] {5}, new double[] {4}))
                .hasMessageContaining("5.0");
        assertThatThrownBy(() -> RareEventChart.ofTimes().of(new double[] {-1})).hasMessageContaining("-1.0");
    }

    @Test
    void turningSeriesTargetAndDirectionTurnsTheAnswer() {
        Random random = new Random(51);
        for (int round = 0; round < 100; round++) {
            double[] values = new double[30];
            double level = 50;
            for (int i = 0; i < 30; i++) {
                level += random.nextInt(10) == 0 ? random.nextInt(7) - 3 : 0;
                values[i] = level + random.nextInt(9);
            }
            double[] turned = Arrays.stream(values).map(value -> 100 - value).toArray();
            ControlChart up = XmrChart.standard()
                    .improving(ImprovementDirection.INCREASE)
                    .withTarget(55)
                    .of(values, 0, 30, 13);
            ControlChart down = XmrChart.standard()
                    .improving(ImprovementDirection.DECREASE)
                    .withTarget(45)
                    .of(turned, 0, 30, 13);
            assertThat(down.assurance()).isEqualTo(up.assurance());
            for (int i = 0; i < 30; i++) {
                assertThat(down.type(i).text()).isEqualTo(up.type(i).text());
                assertThat(down.lower(i)).isCloseTo(100 - up.upper(i), within(1e-9));
            }
        }
    }

    @Test
    void scaleAndShiftLeaveTheRulesAlone() {
        Random random = new Random(52);
        for (int round = 0; round < 100; round++) {
            double[] values = random.ints(40, 0, 64).mapToDouble(each -> each).toArray();
            double[] moved =
                    Arrays.stream(values).map(value -> 1024 + 4 * value).toArray();
            ControlChart one = XmrChart.standard().of(values);
            ControlChart other = XmrChart.standard().of(moved);
            for (int i = 0; i < 40; i++) {
                assertThat(other.cause(i)).isEqualTo(one.cause(i));
            }
            ControlChart slice = XmrChart.standard().of(values, 10, 40);
            ControlChart copy = XmrChart.standard().of(Arrays.copyOfRange(values, 10, 40));
            assertThat(slice.upper(0)).isEqualTo(copy.upper(0));
        }
    }

    /**
     * Laney's point by simulation: with thousands in each denominator and a real spread between periods, the classical
     * chart would flag most points; P' keeps nearly all inside, and for binomial data it is close to the classical
     * chart.
     */
    @Test
    void pPrimeWidensWithTheSpreadBetweenPeriods() {
        Random random = new Random(53);
        Draws draws = new Draws(54);
        int n = 400;
        double[] people = new double[n];
        double[] binomial = new double[n];
        double[] spread = new double[n];
        for (int i = 0; i < n; i++) {
            people[i] = 20_000 + random.nextInt(20_000);
            binomial[i] = draws.binomial((long) people[i], 0.8);
            spread[i] = draws.binomial((long) people[i], 0.8 + 0.02 * random.nextGaussian());
        }
        ControlChart plain = PPrimeChart.ofProportions().of(binomial, people);
        double classical = 3 * Math.sqrt(plain.centre(0) * (1 - plain.centre(0)) / people[0]);
        assertThat((plain.upper(0) - plain.centre(0)) / classical).isCloseTo(1, within(0.1));
        ControlChart wide = PPrimeChart.ofProportions().of(spread, people);
        int outside = 0;
        for (int i = 0; i < n; i++) {
            outside += wide.isOutside(i) ? 1 : 0;
        }
        assertThat(outside).isLessThan(12);
        assertThat((wide.upper(0) - wide.centre(0)) / classical).isGreaterThan(5);
    }

    /** By hand: p = 30/60 with s = 0.1 for 25 people; z moves from -1 to 1 and back, so the spread is 2/1.128. */
    @Test
    void pPrimeByHand() {
        ControlChart chart =
                PPrimeChart.ofProportions().of(new double[] {10, 15, 10, 15}, new double[] {25, 25, 25, 25});
        assertThat(chart.centre(0)).isEqualTo(0.5);
        assertThat(chart.upper(0)).isCloseTo(Math.min(1, 0.5 + 0.3 * 2 / 1.128), within(1e-12));
        assertThat(PPrimeChart.ofRates().of(NONE, NONE).flags()).containsExactly(Flag.NO_DATA);
        ControlChart flat = PPrimeChart.ofProportions().of(new double[] {0, 0}, new double[] {9, 9});
        assertThat(flat.upper(0)).isZero();
        ControlChart gap = PPrimeChart.ofRates().of(new double[] {3, 4, 5}, new double[] {1, 0, 1});
        assertThat(gap.value(1)).isNaN();
        assertThat(gap.flags()).contains(Flag.SOME_EXCLUDED);
    }

    /** By hand: times of 1 and 2^3.6 alternate, so transformed they are 1 and 2 with ranges of 1. */
    @Test
    void timesBetweenEventsByHand() {
        double two = Math.pow(2, 3.6);
        ControlChart chart = RareEventChart.ofTimes().of(new double[] {1, two, 1, two});
        assertThat(chart.centre(0)).isCloseTo(Math.pow(1.5, 3.6), within(1e-12));
        assertThat(chart.upper(0)).isCloseTo(Math.pow(1.5 + 2.66, 3.6), within(1e-9));
        assertThat(chart.lower(0)).isNaN();
        assertThat(RareEventChart.ofTimes().of(NONE).flags()).containsExactly(Flag.NO_DATA);
        assertThat(RareEventChart.ofTimes().of(new double[] {0, 0, 0}).upper(0)).isZero();
    }

    /** By hand: a mean of 20 cases has its upper limit at 20 + 3 sqrt(420) and its median near 13.86. */
    @Test
    void casesBetweenEventsByHand() {
        ControlChart chart = RareEventChart.ofCases().of(new double[] {10, 30, 20, 20});
        assertThat(chart.upper(0)).isCloseTo(20 + 3 * Math.sqrt(420), within(1e-12));
        assertThat(chart.centre(0)).isCloseTo(13.862943611198906, within(1e-12));
        assertThat(chart.lower(0)).isNaN();
        assertThat(chart.flags()).containsExactly(Flag.SHORT_SERIES);
    }

    /** Exponential times are skewed; the T chart should call few of them special, where an XmR chart cannot even be symmetric. */
    @Test
    void rareEventsByChanceAreCommonCause() {
        Random random = new Random(55);
        int n = 500;
        double[] times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = -30 * Math.log(random.nextDouble());
        }
        ControlChart chart = RareEventChart.ofTimes().of(times);
        int outside = 0;
        for (int i = 0; i < n; i++) {
            outside += chart.isOutside(i) ? 1 : 0;
        }
        assertThat(outside).isLessThan(5);
    }

    @Test
    void iconsAreWords() {
        double[] rising = new double[14];
        for (int i = 0; i < 14; i++) {
            rising[i] = i;
        }
        ControlChart good = XmrChart.standard()
                .improving(ImprovementDirection.INCREASE)
                .withTarget(100)
                .of(rising);
        assertThat(good.latest(0).icon()).isEqualTo("improvement_high");
        assertThat(good.assurance().icon()).isEqualTo("fail");
        ControlChart bad = XmrChart.standard()
                .improving(ImprovementDirection.DECREASE)
                .withTarget(100)
                .of(rising);
        assertThat(bad.latest(0).icon()).isEqualTo("concern_high");
        assertThat(bad.assurance().text()).isEqualTo("consistent_pass");
        ControlChart neutral = XmrChart.standard().withTarget(100).of(rising);
        assertThat(neutral.latest(0).text()).isEqualTo("special_cause_neutral_high");
        assertThat(neutral.assurance()).isEqualTo(Assurance.NONE);
        assertThat(good.isShort(0)).isFalse();
    }
}
