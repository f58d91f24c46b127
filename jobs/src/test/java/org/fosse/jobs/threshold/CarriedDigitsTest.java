package org.fosse.jobs.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CarriedDigitsTest {
    private static final CarriedDigits SHARE = new CarriedDigits(new MeasureUnit("percent"), 100.0);

    @ParameterizedTest
    @CsvSource({
        // A count of 62 of 100 may be 58 to 66: no digit after the point is known, nor the last before it.
        "62.34, 100, 62%",
        "62.34, 3999, 62%",
        "62.34, 4000, 62.3%",
        "62.34, 100000, 62.3%",
        "0.4567, 3999, 0%",
        "0.4567, 4000, 0.5%",
        "0.4567, 40000, 0.46%",
    })
    void aShareShowsTheDigitsThatItsDenominatorCarries(double value, double denominator, String said) {
        assertThat(SHARE.say(value, denominator)).isEqualTo(said);
    }

    @Test
    void aRateIsLikewise() {
        CarriedDigits rate = new CarriedDigits(new MeasureUnit("per 1,000"), 1000.0);
        assertThat(rate.rounded(12.34, 5_000.0)).isEqualTo(12);
        assertThat(rate.rounded(12.34, 50_000.0)).isEqualTo(12.3);
    }

    @Test
    void aValueThatIsMadeOfNoCountsStays() {
        CarriedDigits score = new CarriedDigits(new MeasureUnit("score"), null);
        assertThat(score.rounded(12.345, null)).isEqualTo(12.345);
        assertThat(SHARE.rounded(12.345, null)).isEqualTo(12.345);
    }

    @Test
    void aRangeHasItsUnitOnce() {
        assertThat(SHARE.range(57.7, 66.1, 500.0)).isEqualTo("58% to 66%");
        assertThat(new CarriedDigits(new MeasureUnit("per 1,000"), 1000.0).range(100.93, 104.52, 120_000.0))
                .isEqualTo("100.9 to 104.5 per 1,000");
    }

    @Test
    void noFigureIsSaid() {
        assertThat(SHARE.say(null, 100.0)).isEqualTo("no figure");
    }
}
