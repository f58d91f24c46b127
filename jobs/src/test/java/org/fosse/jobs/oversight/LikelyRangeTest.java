package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fosse.jobs.oversight.LikelyRange.Range;
import org.fosse.jobs.oversight.LikelyRange.Scores;
import org.junit.jupiter.api.Test;

final class LikelyRangeTest {
    private static final String QUARTER = "Q3 2025/26";
    private static final Scores GOOD = scores("A", 1.1, 1.2, 1.4, 1.0, 1.3);
    private static final Scores MIXED = scores("B", 1.0, 4.0, 2.0, 3.0, 2.5);
    private static final Scores BAD = scores("C", 3.9, 4.0, 3.7, 3.8, 3.6);

    private static Scores scores(String trust, double... scores) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1);
        return new Scores(trust, scores, weights);
    }

    private static Range only(List<Scores> trusts, int place, long seed) {
        return LikelyRange.of(trusts, 1000, seed, QUARTER).get(place);
    }

    @Test
    void theRangeHoldsTheAverageAndLiesWithinTheScores() {
        Range range = only(List.of(GOOD, MIXED, BAD), 1, 1);

        assertThat(MIXED.average()).isEqualTo(2.5).isBetween(range.averageLower(), range.averageUpper());
        assertThat(range.averageLower()).isGreaterThanOrEqualTo(1.0);
        assertThat(range.averageUpper()).isLessThanOrEqualTo(4.0);
        // The standard error of the mean of these five is 0.45 with n in place of n - 1, so about 1.96 times that each
        // way.
        assertThat(range.averageUpper() - range.averageLower()).isBetween(1.5, 2.1);
    }

    @Test
    void equalScoresHaveNoRange() {
        Range range = only(List.of(scores("A", 2, 2, 2), BAD), 0, 1);

        assertThat(range.averageLower()).isEqualTo(2).isEqualTo(range.averageUpper());
        assertThat(range.rankLower()).isEqualTo(1).isEqualTo(range.rankUpper());
    }

    @Test
    void trustsFarApartKeepTheirRanks() {
        List<Range> ranges = LikelyRange.of(List.of(GOOD, BAD), 1000, 1, QUARTER);

        assertThat(ranges).extracting(Range::rankLower).containsExactly(1, 2);
        assertThat(ranges).extracting(Range::rankUpper).containsExactly(1, 2);
    }

    @Test
    void theSameSeedGivesTheSameWhateverTheOrder() {
        assertThat(only(List.of(GOOD, MIXED, BAD), 1, 7)).isEqualTo(only(List.of(BAD, MIXED, GOOD), 1, 7));
        assertThat(only(List.of(GOOD, MIXED, BAD), 0, 7)).isEqualTo(only(List.of(BAD, MIXED, GOOD), 2, 7));
    }

    @Test
    void theAverageOfATrustDependsOnNoOther() {
        assertThat(only(List.of(MIXED), 0, 7).averageUpper())
                .isEqualTo(only(List.of(GOOD, MIXED), 1, 7).averageUpper());
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        Scores fine = scores("D", 1.01, 1.37, 2.22, 2.83, 3.14, 3.59, 1.66, 2.48, 3.91);

        assertThat(List.of(
                        only(List.of(fine, MIXED), 0, 1),
                        only(List.of(fine, MIXED), 0, 2),
                        only(List.of(fine, MIXED), 0, 3)))
                .doesNotHaveDuplicates();
    }
}
