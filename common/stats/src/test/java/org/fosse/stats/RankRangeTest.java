package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RankRangeTest {
    private static final int DRAWS = 20_000;

    @Test
    void certainValuesHaveTheirRankOnly() {
        RankRange ranks = RankRange.of(new double[] {3, 1, 2}, new double[3], Limits.P95);

        assertThat(ranks.range(0)).isEqualTo(new RankRange.Range(3, 3, 3));
        assertThat(ranks.range(1)).isEqualTo(new RankRange.Range(1, 1, 1));
    }

    @Test
    void theRangeHoldsTheRankAndWidensWithTheError() {
        Random random = new Random(4);
        for (int n : new int[] {11, 200}) {
            double[] values = random.doubles(n).toArray();
            double[] small = random.doubles(n, 0.01, 0.05).toArray();
            double[] large = Arrays.stream(small).map(error -> 4 * error).toArray();
            RankRange narrow = RankRange.of(values, small, Limits.P95);
            RankRange wide = RankRange.of(values, large, Limits.P95);
            int narrowSum = 0;
            int wideSum = 0;
            for (int i = 0; i < n; i++) {
                RankRange.Range range = narrow.range(i);
                assertThat(range.lower()).isBetween(1, range.upper());
                assertThat(range.upper()).isBetween(range.lower(), n);
                narrowSum += range.upper() - range.lower();
                wideSum += wide.range(i).upper() - wide.range(i).lower();
            }
            assertThat(wideSum).isGreaterThan(narrowSum);
        }
    }

    @Test
    void fewAreasGetWhatResamplingGives() {
        compareWithResampling(11, 0);
    }

    @Test
    void manyAreasGetWhatResamplingGives() {
        // The normal sum and the interpolation cost a few ranks in three hundred.
        compareWithResampling(300, 4);
    }

    private static void compareWithResampling(int n, int room) {
        Random random = new Random(5);
        double[] values = new double[n];
        double[] errors = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextGaussian();
            errors[i] = 0.1 + random.nextDouble();
        }
        int[][] drawn = new int[n][DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double[] sample = new double[n];
            for (int i = 0; i < n; i++) {
                sample[i] = values[i] + errors[i] * random.nextGaussian();
            }
            int[] order = Order.ascending(sample);
            for (int r = 0; r < n; r++) {
                drawn[order[r]][d] = r + 1;
            }
        }
        RankRange ranks = RankRange.of(values, errors, Limits.P95);
        for (int i = 0; i < n; i++) {
            Arrays.sort(drawn[i]);
            RankRange.Range range = ranks.range(i);
            // A quantile of draws is itself uncertain by about a rank.
            assertThat((double) range.lower()).isCloseTo(drawn[i][(int) (0.025 * DRAWS)], Offset.offset(room + 1.0));
            assertThat((double) range.upper()).isCloseTo(drawn[i][(int) (0.975 * DRAWS)], Offset.offset(room + 1.0));
        }
    }
}
