package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which sums of practices may be seen side by side, of at least three practices each and whatever they make together. */
final class TellingSumsTest {
    private final TellingSums sums = new TellingSums(3);

    /** Whether the practices of some ranges, each from its first to before its last, may be added up beside the sums before. */
    private boolean add(int... ranges) {
        BitSet practices = new BitSet();
        IntStream.range(0, ranges.length / 2).forEach(i -> practices.set(ranges[2 * i], ranges[2 * i + 1]));
        return sums.add(practices);
    }

    @Test
    void aSumOfTwoPracticesIsNotShown() {
        assertThat(add(0, 2)).isFalse();
        assertThat(add(0, 3)).isTrue();
    }

    @Test
    void aWholeIsNotShownWhereItsPartsLeaveTwoPracticesOver() {
        assertThat(add(0, 5)).isTrue();
        assertThat(add(5, 10)).isTrue();
        assertThat(add(0, 12)).isFalse();
        assertThat(add(0, 13)).isTrue();
        assertThat(add(0, 10)).isTrue();
    }

    @Test
    void theSameSumTwiceTellsNothing() {
        assertThat(add(0, 5)).isTrue();
        assertThat(add(0, 5)).isTrue();
    }

    @Test
    void twoSumsThatOverlapInOnePracticeTellOfItOnlyWithTheirUnion() {
        assertThat(add(0, 5)).isTrue();
        assertThat(add(4, 9)).isTrue();
        assertThat(add(0, 9)).isFalse();
    }

    @Test
    void aNetworkThatLiesInTwoPlacesIsSeenThrough() {
        // Networks 0-4, 5-9 and 10-14; the second has one practice in the first place.
        assertThat(add(0, 5)).isTrue();
        assertThat(add(5, 10)).isTrue();
        assertThat(add(10, 15)).isTrue();
        assertThat(add(0, 6)).isFalse();
        // The system tells nothing that its networks do not; the other place would tell of the same practice.
        assertThat(add(0, 15)).isTrue();
        assertThat(add(6, 15)).isFalse();
    }

    @Test
    void differencesOverSeveralSumsCount() {
        assertThat(add(0, 4, 10, 14)).isTrue();
        assertThat(add(4, 8, 10, 14)).isTrue();
        // The first less the second plus this one is twice 0 to 3: each of the three parts, of four practices, is
        // known.
        assertThat(add(0, 8)).isTrue();
        assertThat(add(0, 9)).isFalse();
    }
}
