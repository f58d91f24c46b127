package org.fosse.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.fosse.config.Polarity;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.tables.Judgement;
import org.junit.jupiter.api.Test;

final class OutcomeTest {
    @Test
    void fifthsHaveAMiddleAndQuartersHaveNone() {
        assertThat(words(5, Polarity.HIGHER_IS_BETTER)).containsExactly("worst", "worse", "middle", "better", "best");
        assertThat(words(5, Polarity.LOWER_IS_BETTER)).containsExactly("best", "better", "middle", "worse", "worst");
        assertThat(words(5, Polarity.NO_JUDGEMENT)).containsExactly("lowest", "low", "middle", "high", "highest");
        assertThat(words(4, Polarity.NO_JUDGEMENT)).containsExactly("lowest", "low", "high", "highest");
        assertThat(words(4, Polarity.LOWER_IS_BETTER)).containsExactly("best", "better", "worse", "worst");
    }

    @Test
    void twoLevelsGiveTheStrongerWordBeyondTheWiderInterval() {
        Figure area = new Figure(50, 45, 55, 40, 60, Double.NaN, Double.NaN, null);

        assertThat(IntervalRule.at95(area, 50, Polarity.HIGHER_IS_BETTER)).isEqualTo(Judgement.SIMILAR);
        assertThat(IntervalRule.atTwoLevels(area, 57, Polarity.HIGHER_IS_BETTER))
                .isEqualTo(Judgement.WORSE);
        assertThat(IntervalRule.atTwoLevels(area, 61, Polarity.HIGHER_IS_BETTER))
                .isEqualTo(Judgement.WORST);
        assertThat(IntervalRule.at95(area, 61, Polarity.HIGHER_IS_BETTER)).isEqualTo(Judgement.WORSE);
        assertThat(IntervalRule.atTwoLevels(area, 61, Polarity.LOWER_IS_BETTER)).isEqualTo(Judgement.BEST);
        assertThat(IntervalRule.atTwoLevels(area, 39, Polarity.NO_JUDGEMENT)).isEqualTo(Judgement.HIGHEST);
    }

    @Test
    void aLimitThatTouchesTheValueIsSimilar() {
        Figure area = new Figure(50, 45, 55, 40, 60, Double.NaN, Double.NaN, null);

        assertThat(IntervalRule.at95(area, 55, Polarity.NO_JUDGEMENT)).isEqualTo(Judgement.SIMILAR);
    }

    @Test
    void tilesAreDealtAsNtileDoes() {
        // NTILE(5) over 12 rows: groups of 3, 3, 2, 2, 2.
        Tiles tiles = Tiles.of(IntStream.range(0, 12).mapToDouble(i -> i).toArray());

        assertThat(IntStream.range(0, 12).map(i -> tiles.group(i, 5)).toArray())
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(Tiles.of(new double[] {1, 2, 3}).group(0, 5)).isZero();
    }

    @Test
    void equalValuesGoByTheOrderOfTheirCodes() {
        Tiles tiles = Tiles.of(new double[] {7, 7, 7, 7});

        assertThat(IntStream.range(0, 4).map(i -> tiles.group(i, 4)).toArray()).containsExactly(1, 2, 3, 4);
    }

    private static String[] words(int groups, Polarity polarity) {
        return IntStream.rangeClosed(1, groups)
                .mapToObj(group -> polarity.judgeGroup(group, groups).text())
                .toArray(String[]::new);
    }
}
