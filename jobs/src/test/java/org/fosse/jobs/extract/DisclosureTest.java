package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisclosureTest {
    private static final Disclosure RULE = new Disclosure(new FosseConfig.Disclosure(7, 5));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aSmallNumeratorIsSuppressed(int count) {
        assertThat(proportion(count, 1000))
                .isEqualTo(new Disclosure.Protected(null, 1000.0, null, Reason.SMALL_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aSmallDenominatorTakesEverythingWithIt(int count) {
        assertThat(proportion(0, count))
                .isEqualTo(new Disclosure.Protected(null, null, null, Reason.SMALL_DENOMINATOR));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aSmallRemainderOfAProportionIsSuppressed(int rest) {
        assertThat(proportion(1000 - rest, 1000))
                .isEqualTo(new Disclosure.Protected(null, 1000.0, null, Reason.SMALL_REMAINDER));
    }

    @Test
    void aRateHasNoRemainder() {
        assertThat(RULE.protect(ValueType.RATE, 998.0, 1000.0, 998.0))
                .isEqualTo(new Disclosure.Protected(1000.0, 1000.0, null, null));
    }

    @Test
    void allOfADenominatorMayBeShown() {
        assertThat(proportion(1000, 1000)).isEqualTo(new Disclosure.Protected(1000.0, 1000.0, null, null));
    }

    @Test
    void zeroIsShown() {
        assertThat(proportion(0, 1000)).isEqualTo(new Disclosure.Protected(0.0, 1000.0, null, null));
    }

    @ParameterizedTest
    @CsvSource({"8, 10", "10, 10", "12, 10", "12.5, 15", "13, 15", "497, 495", "498, 500"})
    void otherCountsAreRoundedToFive(double count, double rounded) {
        assertThat(proportion(count, 1000).numerator()).isEqualTo(rounded);
    }

    @Test
    void theExactValueNeverPassesWhereThereAreCounts() {
        assertThat(RULE.protect(ValueType.PROPORTION, 123.0, 1000.0, 12.3).value())
                .isNull();
        assertThat(RULE.protect(ValueType.RATIO, 123.0, 1000.0, 12.3).value()).isNull();
    }

    @Test
    void aProportionWithoutCountsIsWithheld() {
        assertThat(RULE.protect(ValueType.PROPORTION, null, null, 12.3))
                .isEqualTo(new Disclosure.Protected(null, null, null, Reason.NO_COUNTS_TO_CHECK));
        assertThat(RULE.protect(ValueType.PROPORTION, null, 1000.0, 12.3))
                .isEqualTo(new Disclosure.Protected(null, null, null, Reason.NO_COUNTS_TO_CHECK));
    }

    @Test
    void aRateWithoutCountsIsWithheld() {
        assertThat(RULE.protect(ValueType.RATE, null, null, 12.3).reason()).isEqualTo(Reason.NO_COUNTS_TO_CHECK);
    }

    @Test
    void whatIsMissingNeedsNoReason() {
        assertThat(RULE.protect(ValueType.PROPORTION, null, null, null))
                .isEqualTo(new Disclosure.Protected(null, null, null, null));
    }

    @Test
    void aScoreWithoutCountsPasses() {
        assertThat(RULE.protect(ValueType.SCORE, null, null, 12.3))
                .isEqualTo(new Disclosure.Protected(null, null, 12.3, null));
    }

    @ParameterizedTest
    @CsvSource({"1,", "7,", "0, 0", "8, 10", "23, 25"})
    void aValueThatIsACountFollowsTheRuleOfCounts(double count, Double shown) {
        assertThat(RULE.protect(ValueType.COUNT, null, null, count).value()).isEqualTo(shown);
    }

    @Test
    void theLimitAndTheRoundingAreTheConfigurations() {
        Disclosure strict = new Disclosure(new FosseConfig.Disclosure(10, 10));

        assertThat(strict.protect(ValueType.PROPORTION, 10.0, 994.0, 1.0))
                .isEqualTo(new Disclosure.Protected(null, 990.0, null, Reason.SMALL_NUMBER));
    }

    private static Disclosure.Protected proportion(double numerator, double denominator) {
        return RULE.protect(ValueType.PROPORTION, numerator, denominator, 100 * numerator / denominator);
    }
}
