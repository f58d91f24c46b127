package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Model;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RankedScoresTest {
    private static MetricScore rule(Model model, boolean higherIsBetter, @Nullable Double limit) {
        return new MetricScore(
                "OF1", "OF0", model, higherIsBetter, limit, List.of(), 4, List.of(), List.of(), List.of(), 1, true, "");
    }

    private static RankedScores of(MetricScore rule, double... values) {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            standings.add(new Standing("T" + i, "Acute trust", values[i], null));
        }
        return new RankedScores(rule, standings);
    }

    private static List<Double> scores(MetricScore rule, double... values) {
        return List.copyOf(of(rule, values).scores().values());
    }

    @Test
    void rankedGoesFromTheBestToTheWorst() {
        assertThat(scores(rule(Model.RANKED, true, null), 10, 40, 20, 30)).containsExactly(4.0, 1.0, 3.0, 2.0);
        assertThat(scores(rule(Model.RANKED, false, null), 10, 40, 20, 30)).containsExactly(1.0, 4.0, 2.0, 3.0);
    }

    @Test
    void tiesTakeTheBestScoreOfTheirCluster() {
        assertThat(scores(rule(Model.RANKED, true, null), 40, 30, 30, 10)).containsExactly(1.0, 2.0, 2.0, 4.0);
        assertThat(scores(rule(Model.RANKED, false, null), 0, 0, 0, 9)).containsExactly(1.0, 1.0, 1.0, 4.0);
    }

    @Test
    void reachingTheStandardIsOneAndTheRestBeginsAtTwo() {
        // The manual's first example: a standard of 80%.
        assertThat(scores(rule(Model.STANDARD, true, 80.0), 95, 80, 79, 70, 60))
                .containsExactly(1.0, 1.0, 2.0, 3.0, 4.0);
        assertThat(scores(rule(Model.STANDARD, false, 5.0), 5, 6, 7)).containsExactly(1.0, 2.0, 4.0);
    }

    @Test
    void fallingShortOfTheFloorIsFourAndTheRestEndsAtThree() {
        assertThat(scores(rule(Model.FLOOR, true, 70.0), 69.99, 70, 80, 90)).containsExactly(4.0, 3.0, 2.0, 1.0);
        assertThat(scores(rule(Model.FLOOR, true, 70.0), 50, 60)).containsExactly(4.0, 4.0);
    }

    @Test
    void onlyThoseOnTheScaleAreCounted() {
        assertThat(of(rule(Model.FLOOR, true, 70.0), 60, 80, 90).trusts()).isEqualTo(2);
        assertThat(of(rule(Model.STANDARD, true, 80.0), 60, 80, 90).trusts()).isEqualTo(1);
    }

    @Test
    void publishedRanksPartValuesThatReadTheSame() {
        MetricScore rule = rule(Model.RANKED, true, null);
        List<Standing> standings = List.of(
                new Standing("A", "Acute trust", 6.54, 2.0),
                new Standing("B", "Acute trust", 6.54, 1.0),
                new Standing("C", "Acute trust", 5, 3.0),
                // Ranks count within a type, so they do not part trusts of two types.
                new Standing("D", "Ambulance trust", 5, 1.0));

        assertThat(new RankedScores(rule, standings).scores())
                .isEqualTo(Map.of("A", 2.0, "B", 1.0, "C", 3.0, "D", 3.0));
    }

    @Test
    void aScoreRankedOverMoreTrustsIsConsistentOnTheStepsAndInOrder() {
        RankedScores ranking = of(rule(Model.RANKED, true, null), 90, 80, 70);
        Standing second = new Standing("T1", "Acute trust", 80, null);

        assertThat(ranking.isConsistent(second, Map.of("T0", 1.3, "T1", 1.9, "T2", 4.0), 11))
                .isTrue();
        assertThat(ranking.isConsistent(second, Map.of("T0", 1.3, "T1", 1.95, "T2", 4.0), 11))
                .isFalse();
        assertThat(ranking.isConsistent(second, Map.of("T0", 2.2, "T1", 1.9, "T2", 4.0), 11))
                .isFalse();
    }
}
