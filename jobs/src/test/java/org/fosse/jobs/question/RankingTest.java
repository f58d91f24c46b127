package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RankingTest {
    private static final Signal BREACH =
            Pieces.signal(Pieces.PRACTICE, "access", "breach_run", Evidence.CONTRACT, 0.5, 0.8);
    private static final Signal CHART =
            Pieces.signal(Pieces.PRACTICE, "access", "special_cause_concern", Evidence.QUANTITATIVE, 1, 0.5);
    private static final Signal WEAKER =
            Pieces.signal(Pieces.PRACTICE, "access", "breach_run", Evidence.CONTRACT, 0.4, 0.8);

    @Test
    void magnitudeAndCertaintyAreSeparate() {
        assertThat(Ranking.of(List.of(BREACH, CHART, WEAKER), 0.2).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.magnitude()).isEqualTo(3 * 0.5 + 2 * 1, within(1e-12));
                    assertThat(entry.score()).isEqualTo(3 * 0.5 * 0.8 + 2 * 0.5, within(1e-12));
                    assertThat(entry.certainty()).isEqualTo(2.2 / 3.5, within(1e-12));
                    assertThat(entry.severity()).isEqualTo(1);
                    assertThat(entry.all()).hasSize(3);
                    assertThat(entry.counted()).containsExactly(BREACH, CHART);
                    assertThat(entry.kinds()).containsExactly("contract", "quantitative");
                });
    }

    @Test
    void aRankThatHangsOnOneWeightHasARange() {
        Signal near = Pieces.signal(Pieces.OTHER, "access", "special_cause_concern", Evidence.QUANTITATIVE, 1, 0.55);
        Signal far = Pieces.signal(Pieces.NETWORK, "safe", "breach_run", Evidence.CONTRACT, 0.1, 0.5);
        List<Ranking.Entry> entries =
                Ranking.of(List.of(far, near, BREACH), 0.2).entries();
        assertThat(entries)
                .extracting(Ranking.Entry::unit)
                .containsExactly(Pieces.PRACTICE, Pieces.OTHER, Pieces.NETWORK);
        assertThat(entries).extracting(Ranking.Entry::rank).containsExactly(1, 2, 3);
        assertThat(entries).extracting(Ranking.Entry::rankInLevel).containsExactly(1, 2, 1);
        assertThat(entries).extracting(Ranking.Entry::bestRank).containsExactly(1, 1, 3);
        assertThat(entries).extracting(Ranking.Entry::worstRank).containsExactly(2, 2, 3);
    }

    @Test
    void withoutChangeOfWeightsThereIsNoRange() {
        assertThat(Ranking.of(List.of(BREACH, CHART), 0).entries())
                .allSatisfy(entry -> assertThat(entry.bestRank()).isEqualTo(entry.worstRank()));
    }
}
