package org.fosse.jobs.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedFigureTest {
    @Test
    void aValueAgreesToTheDecimalsThatArePrinted() {
        assertThat(PublishedFigure.agrees(16.6037, 16.6)).isTrue();
        assertThat(PublishedFigure.agrees(16.66, 16.6)).isFalse();
    }

    @Test
    void aWholeNumberIsHeldToWholeUnits() {
        assertThat(PublishedFigure.agrees(48.78, 49.0)).isTrue();
        assertThat(PublishedFigure.agrees(48.4, 49.0)).isFalse();
        assertThat(PublishedFigure.agrees(50.4, 50)).isTrue();
    }

    /** Published as 58% of counts rounded to five; 50% cannot come from 20 of 25 however they were rounded. */
    @Test
    void countsRoundedToFiveExplainALittle() {
        assertThat(PublishedFigure.canComeFrom(10, 25, 100, 50)).isTrue();
        assertThat(PublishedFigure.canComeFrom(20, 25, 100, 50)).isFalse();
        assertThat(PublishedFigure.canComeFrom(21, 26, 100, 75)).isFalse();
    }

    /** 15 events among 7,716: Byar's lower limit beside the exact one that is printed to 13 decimals. */
    @Test
    void limitsOfTwoMethodsAgreeToAThousandthOfTheirDistance() {
        double width = 32.0635288640304 - 10.8804900632236;
        assertThat(PublishedFigure.agrees(10.872555745482174, 10.8804900632236)).isFalse();
        assertThat(PublishedFigure.limitAgrees(10.872555745482174, 10.8804900632236, width))
                .isTrue();
    }

    /** 385 of 5,905 children, both rounded to the nearest five: the printed limits come from the unrounded counts. */
    @Test
    void limitsFromOtherCountsDoNotAgree() {
        assertThat(PublishedFigure.limitAgrees(5.918058589691531, 5.883733012, 7.21607139 - 5.883733012))
                .isFalse();
    }

    @Test
    void withoutTheOtherLimitThePrintedDecimalsDecide() {
        assertThat(PublishedFigure.limitAgrees(5.01, 5.02, Double.NaN)).isFalse();
        assertThat(PublishedFigure.limitAgrees(5.021, 5.02, Double.NaN)).isTrue();
    }
}
