package org.fosse.jobs.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How values are cut into files. */
final class ValueRangesTest {
    private static ValueRanges ranges(Map<String, Long> rows) {
        return new ValueRanges(new TreeMap<>(rows), 100);
    }

    @Test
    void neighboursShareARangeUntilItIsFull() {
        ValueRanges ranges = ranges(Map.of("A", 40L, "B", 60L, "C", 1L));

        assertThat(ranges.count()).isEqualTo(2);
        assertThat(ranges.of("A", "X")).isZero();
        assertThat(ranges.of("B", "Y")).isZero();
        assertThat(ranges.of("C", "X")).isEqualTo(1);
    }

    @Test
    void anIndicatorWithMoreValuesHasSeveralToItselfEachWithWholeAreas() {
        ValueRanges ranges = ranges(Map.of("A", 1L, "B", 201L, "C", 1L));

        TreeSet<Integer> found = new TreeSet<>();
        for (int area = 0; area < 100; area++) {
            String code = "area " + area;
            found.add(ranges.of("B", code));
        }
        assertThat(found).containsExactly(1, 2, 3);
        assertThat(ranges.of("A", "X")).isZero();
        assertThat(ranges.of("C", "X")).isEqualTo(4);
        assertThat(ranges.count()).isEqualTo(5);
    }

    @Test
    void noValuesAreOneEmptyRangeInWhichNothingLies() {
        ValueRanges ranges = ranges(Map.of());

        assertThat(ranges.count()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ranges.of("A", "X"));
    }
}
