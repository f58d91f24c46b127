package org.fosse.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class NearestNeighboursTest {
    @Test
    void scalesOfVariablesDoNotMatter() {
        Random random = new Random(2);
        double[][] variables = {draws(random, 200), draws(random, 200)};
        double[][] changed = {
            Arrays.stream(variables[0]).map(x -> 1000 * x - 7).toArray(),
            Arrays.stream(variables[1]).map(x -> x / 40 + 3).toArray()
        };
        NearestNeighbours plain = NearestNeighbours.of(variables, 200);
        NearestNeighbours scaled = NearestNeighbours.of(changed, 200);

        for (int unit = 0; unit < 200; unit++) {
            assertThat(units(scaled, unit, 10)).isEqualTo(units(plain, unit, 10));
        }
    }

    @Test
    void neighboursAreThoseOfASortByDistance() {
        Random random = new Random(3);
        double[][] variables = {draws(random, 60), draws(random, 60), draws(random, 60)};
        NearestNeighbours neighbours = NearestNeighbours.of(variables, 60);

        NearestNeighbours.Neighbour[] all = neighbours.of(7, 59);

        assertThat(all).hasSize(59);
        assertThat(Arrays.stream(all).mapToDouble(each -> each.distance()).toArray())
                .isSorted();
        assertThat(Arrays.stream(units(neighbours, 7, 10)).boxed())
                .containsExactlyElementsOf(Arrays.stream(all)
                        .limit(10)
                        .map(NearestNeighbours.Neighbour::unit)
                        .toList());
    }

    @Test
    void equalDistancesGoByTheOrderOfUnits() {
        double[][] variables = {{0, 1, -1, 1, -1, 5}};

        assertThat(units(NearestNeighbours.of(variables, 6), 0, 4)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void unitsWithoutAVariableAreLeftOutAndConstantsDoNotCount() {
        double[][] variables = {{0, 1, 2, 3}, {5, 5, Double.NaN, 5}};
        NearestNeighbours neighbours = NearestNeighbours.of(variables, 4);

        assertThat(neighbours.variables()).isEqualTo(1);
        assertThat(neighbours.of(2, 3)).isEmpty();
        assertThat(units(neighbours, 0, 3)).containsExactly(1, 3);
        // 0, 1 and 3 have standard deviation sqrt(7/3).
        assertThat(neighbours.of(0, 1)[0].distance()).isCloseTo(1 / Math.sqrt(7.0 / 3), Offset.offset(1e-12));
    }

    private static int[] units(NearestNeighbours neighbours, int unit, int size) {
        return Arrays.stream(neighbours.of(unit, size))
                .mapToInt(NearestNeighbours.Neighbour::unit)
                .toArray();
    }

    private static double[] draws(Random random, int n) {
        return random.doubles(n).toArray();
    }
}
