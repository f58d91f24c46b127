package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTypeTest {
    private static final double NOTHING = Double.NaN;

    @Test
    void aProportionIsAPartOfAWhole() {
        ValueType type = ValueType.PROPORTION;
        assertThat(type.allows(80, 100)).isTrue();
        assertThat(type.allows(100, 100)).isTrue();
        assertThat(type.allows(0, 0)).isTrue();
        assertThat(type.allows(79.5, 100.25)).isTrue();
        assertThat(type.allows(101, 100)).isFalse();
        assertThat(type.allows(-1, 100)).isFalse();
        assertThat(type.allows(1, 0)).isFalse();
        assertThat(type.allows(NOTHING, 100)).isFalse();
        assertThat(type.allows(1, NOTHING)).isFalse();
        assertThat(type.allows(1e-4, 100)).isFalse();
        assertThat(type.allows(1, 1e308)).isFalse();
        assertThat(type.allows(1, Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void aRateMayCountMoreEventsThanPeople() {
        assertThat(ValueType.RATE.allows(300, 100)).isTrue();
        assertThat(ValueType.RATE.allows(1, 0)).isFalse();
        assertThat(ValueType.RATE.allows(-1, 100)).isFalse();
    }

    @Test
    void aMeanMayBeOfNegativeNumbersButNotOfFewerThanNone() {
        assertThat(ValueType.MEAN.allows(-5, 100)).isTrue();
        assertThat(ValueType.MEAN.allows(5, -100)).isFalse();
        assertThat(ValueType.MEAN.allows(5, 0)).isFalse();
        assertThat(ValueType.MEAN.allows(1e12, 100)).isFalse();
    }

    @Test
    void theRangeHoldsItsEndsAndNoMissingNumber() {
        Indicator.Range percent = new Indicator.Range(0, 100);
        assertThat(percent.holds(0)).isTrue();
        assertThat(percent.holds(100.00000000001)).isTrue();
        assertThat(percent.holds(100.1)).isFalse();
        assertThat(percent.holds(-0.1)).isFalse();
        assertThat(percent.holds(NOTHING)).isFalse();
    }
}
