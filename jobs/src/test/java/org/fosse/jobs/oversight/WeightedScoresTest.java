package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class WeightedScoresTest {
    private static WeightedScores of(double... scores) {
        WeightedScores weighted = new WeightedScores();
        for (double score : scores) {
            weighted.add(score, 1);
        }
        return weighted;
    }

    @Test
    void theAverageIsThatOfTheManualsExample() {
        // Methodology manual 2025/26, figure 1: eleven scores that add up to 16.83 give 1.53.
        assertThat(of(1, 2.62, 1, 1, 1, 1.4, 1, 3, 1.36, 1.45, 2).average()).isEqualTo(1.53);
    }

    @Test
    void aZeroIsLeftOut() {
        assertThat(of(2, 0, 3).average()).isEqualTo(2.5);
        assertThat(of(2, 0, 3).size()).isEqualTo(2);
    }

    @Test
    void threeInfectionsCountAsOneMetric() {
        WeightedScores weighted = of(1, 2);
        double third = 0.333333333333;
        weighted.add(2, third);
        weighted.add(4, third);
        weighted.add(3, third);

        // (1 + 2 + (2 + 4 + 3) / 3) / 3.
        assertThat(weighted.average()).isEqualTo(2.0);
    }

    @Test
    void thereIsNoAverageOfNothing() {
        assertThatIllegalStateException().isThrownBy(() -> of(0, 0).average());
    }
}
