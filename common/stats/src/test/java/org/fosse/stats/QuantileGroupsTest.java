package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class QuantileGroupsTest {
    @Test
    void tenAreasInFiveGroupsArePairs() {
        assertThat(QuantileGroups.of(5).assign(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
                .containsExactly(5, 5, 4, 4, 3, 3, 2, 2, 1, 1);
        assertThat(QuantileGroups.of(5).withInverted(true).assign(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void edgesHaveNoGroupOrOne() {
        QuantileGroups quartiles = QuantileGroups.of(4);
        assertThat(quartiles.assign()).isEmpty();
        assertThat(quartiles.assign(1, 2, 3)).containsOnly(QuantileGroups.NONE);
        assertThat(quartiles.assign(1, Double.NaN, 2, 3, 4)).containsExactly(1, QuantileGroups.NONE, 2, 3, 4);
        assertThat(quartiles.assign(7, 7, 7, 7, 7, 7)).containsOnly(1);
        assertThat(quartiles.assign(0.0, -0.0, 0.0, -0.0)).containsOnly(1);
        assertThat(quartiles.assign(Double.NEGATIVE_INFINITY, 1, 2, Double.POSITIVE_INFINITY))
                .containsExactly(1, 2, 3, 4);
        assertThat(QuantileGroups.of(1).assign(3)).containsExactly(1);
        assertThatThrownBy(() -> QuantileGroups.of(0)).hasMessageContaining("0");
    }

    @EverySeed
    void groupsAreEqualInSizeAndFollowTheValues(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        int q = 2 + random.nextInt(9);
        double[] values = Seeded.values(random, q * (1 + random.nextInt(20)), 0, 1);
        int[] groups = QuantileGroups.of(q).assign(values);
        int[] sizes = new int[q + 1];
        for (int i = 0; i < values.length; i++) {
            sizes[groups[i]]++;
            for (int j = 0; j < values.length; j++) {
                assertThat(values[i] < values[j] && groups[i] > groups[j]).isFalse();
            }
        }
        assertThat(Arrays.copyOfRange(sizes, 1, q + 1)).containsOnly(values.length / q);
    }

    @EverySeed
    void onlyTheOrderOfValuesMatters(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.counts(random, 60, 30);
        double[] moved = Arrays.stream(values).map(each -> Math.exp(each / 10)).toArray();
        assertThat(QuantileGroups.of(5).assign(moved))
                .isEqualTo(QuantileGroups.of(5).assign(values));
        assertThat(QuantileGroups.of(5).withInverted(true).assign(Seeded.times(values, -1)))
                .isEqualTo(QuantileGroups.of(5).assign(values));
    }

    @EverySeed
    void localGroupsAreThoseOfEachParentAlone(long seed) {
        UniformRandomProvider random = Seeded.source(seed);
        double[] values = Seeded.counts(random, 80, 50);
        int[] parent = new int[80];
        Arrays.setAll(parent, i -> random.nextInt(4) - 2);
        int[] local = QuantileGroups.of(3).within(values, parent);
        for (int each = -2; each < 2; each++) {
            int wanted = each;
            double[] own = java.util.stream.IntStream.range(0, 80)
                    .filter(i -> parent[i] == wanted)
                    .mapToDouble(i -> values[i])
                    .toArray();
            int[] got = java.util.stream.IntStream.range(0, 80)
                    .filter(i -> parent[i] == wanted)
                    .map(i -> local[i])
                    .toArray();
            assertThat(got).isEqualTo(QuantileGroups.of(3).assign(own));
        }
    }

    /** The reference divides by a rounded quotient; up to 13 groups that never matters. */
    @Test
    void wholeNumberArithmeticEqualsTheRoundedQuotientForUsualGroups() {
        for (int q = 2; q <= 13; q++) {
            for (int n = q; n <= 400; n++) {
                double[] values = new double[n];
                Arrays.setAll(values, i -> i);
                int[] groups = QuantileGroups.of(q).assign(values);
                for (int rank = 1; rank <= n; rank++) {
                    double steps = Math.ceil((n + 1.0 - rank) / (n / (double) q));
                    assertThat((double) groups[rank - 1]).isEqualTo(Math.max(1, Math.floor(q + 1 - steps)));
                }
            }
        }
    }
}
