package org.fosse.jobs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScaleTest {
    private static final double NEAR = 1e-9;

    @Test
    void theEndsLieAtTheEndsAndTheMiddleBetween() {
        Scale scale = new Scale(10, 30, 200, 100);
        assertThat(scale.at(10)).isEqualTo(200);
        assertThat(scale.at(30)).isEqualTo(100);
        assertThat(scale.at(20)).isEqualTo(150);
        assertThat(scale.inside(99)).isEqualTo(100);
    }

    @Test
    void aSingleValueLiesInTheMiddle() {
        assertThat(Scale.over(new double[] {7, 7, Double.NaN}, 0.1, 0, 100).at(7))
                .isCloseTo(50, within(NEAR));
        assertThat(Scale.over(new double[] {0}, 0.1, 0, 100).at(0)).isCloseTo(50, within(NEAR));
    }

    @Test
    void withoutAValueThereIsAScaleAllTheSame() {
        assertThat(Scale.over(new double[] {Double.NaN}, 0.1, 0, 100)).isEqualTo(new Scale(0, 1, 0, 100));
    }

    @Test
    void roomEndsWhereNoShareCanBe() {
        Scale scale = Scale.over(new double[] {2, 98}, 0.1, 0, 1).within(0, 100);
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualTo(100);
        // A value that lies beyond all the same is not lost.
        assertThat(Scale.over(new double[] {120, 140}, 0.1, 0, 1).within(0, 100).high())
                .isEqualTo(142);
    }

    @Test
    void ticksAreRoundInOrderWithinAndFew() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9) - 3);
            Scale scale = new Scale(low, low + Math.pow(10, random.nextInt(9) - 4) * (1 + random.nextDouble()), 0, 1);
            List<Double> ticks = scale.ticks(5);
            double step = ticks.size() < 2 ? 0 : ticks.get(1) - ticks.get(0);
            assertThat(ticks.size()).as(scale.toString()).isBetween(1, 6);
            for (int j = 0; j < ticks.size(); j++) {
                double slack = 1e-6 * (scale.high() - scale.low());
                assertThat(ticks.get(j)).isBetween(scale.low() - slack, scale.high() + slack);
                if (j > 0) {
                    assertThat(ticks.get(j) - ticks.get(j - 1)).isCloseTo(step, within(slack + Math.abs(low) * 1e-12));
                }
            }
        }
    }

    @Test
    void whatIsNoNumberMakesNoScale() {
        assertThatThrownBy(() -> new Scale(Double.NaN, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(2, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsKeepApartAndStayOnThePicture() {
        double[] placed = Axes.apart(new double[] {10, 11, 12, 98, 99}, 14, 0, 100);
        for (int i = 1; i < placed.length; i++) {
            assertThat(placed[i] - placed[i - 1]).isGreaterThanOrEqualTo(14 - NEAR);
        }
        assertThat(placed[placed.length - 1]).isLessThanOrEqualTo(100);
        assertThat(placed[0]).isEqualTo(10);
    }
}
