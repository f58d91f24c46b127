package org.fosse.jobs.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CeilingTest {
    @Test
    void aHairOfArithmeticAboveAMultipleIsThatMultiple() {
        // 750 counted at 610 / 750 = 81.33%, 8.67 points below a standard of 90%.
        double people = 750 * (90 - 610.0 / 750 * 100) / 100;
        assertThat(people).isGreaterThan(65);
        assertThat(Ceiling.multiple(people, 5)).isEqualTo(65);
        assertThat(Ceiling.multiple(people, 1)).isEqualTo(65);
        assertThat(Ceiling.multiple(64.99999999999999, 5)).isEqualTo(65);
    }

    @Test
    void anythingElseIsTheNextOne() {
        assertThat(Ceiling.multiple(65.001, 5)).isEqualTo(70);
        assertThat(Ceiling.multiple(0.01, 5)).isEqualTo(5);
        assertThat(Ceiling.multiple(21.5, 1)).isEqualTo(22);
        assertThat(Ceiling.multiple(0, 5)).isZero();
        assertThat(Ceiling.multiple(Double.NaN, 5)).isNaN();
    }
}
