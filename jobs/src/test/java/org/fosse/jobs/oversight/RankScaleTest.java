package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RankScaleTest {
    @Test
    void theBookendsAreThoseOfTheManual() {
        assertThat(RankScale.PLAIN.score(1, 61)).isEqualTo(1.00);
        assertThat(RankScale.PLAIN.score(61, 61)).isEqualTo(4.00);
        assertThat(RankScale.BELOW_STANDARD.score(1, 10)).isEqualTo(2.00);
        assertThat(RankScale.BELOW_STANDARD.score(10, 10)).isEqualTo(4.00);
        assertThat(RankScale.ABOVE_FLOOR.score(1, 10)).isEqualTo(1.00);
        assertThat(RankScale.ABOVE_FLOOR.score(10, 10)).isEqualTo(3.00);
    }

    @Test
    void theOthersAreSpreadEvenlyInTwoDecimals() {
        // Published for OF1061, Q1 2025/26: places 2, 24 and 60 of 61.
        assertThat(RankScale.PLAIN.score(2, 61)).isEqualTo(1.05);
        assertThat(RankScale.PLAIN.score(24, 61)).isEqualTo(2.15);
        assertThat(RankScale.PLAIN.score(60, 61)).isEqualTo(3.95);
        assertThat(RankScale.PLAIN.score(2, 48)).isEqualTo(1.06);
    }

    @Test
    void aTrustAloneHasTheBestScore() {
        assertThat(RankScale.BELOW_STANDARD.score(1, 1)).isEqualTo(2.00);
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(RankScale.twoDecimals(1.125)).isEqualTo(1.13);
        assertThat(RankScale.twoDecimals(2.675)).isEqualTo(2.68);
        assertThat(RankScale.twoDecimals(1.004)).isEqualTo(1.00);
    }

    @Test
    void theStepsTellHowManyTrustsWereRanked() {
        // Published for OF1063, Q1 2025/26, from place 39 on: one of 48 trusts is in another file.
        double[] scores = {3.43, 3.49, 3.62, 3.68, 3.74, 3.81, 3.87, 3.94, 4.00, 1.00, 1.06, 1.13};

        assertThat(RankScale.PLAIN.impliedTrusts(scores)).isEqualTo(48);
    }

    @Test
    void scoresOnNoStepsImplyNoNumber() {
        double[] scores = {1.00, 5.00};

        assertThat(RankScale.PLAIN.impliedTrusts(scores)).isZero();
        assertThat(RankScale.PLAIN.impliedTrusts(new double[0])).isZero();
    }
}
