package org.fosse.jobs.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fosse.engine.ProtectionKey;
import org.junit.jupiter.api.Test;

class SplitRoundingTest {
    private static final ChanceRounding ROUNDING = new ChanceRounding(ProtectionKey.DEMONSTRATION, 5);
    private static final List<String> GROUPS = List.of("1", "2", "3", "4", "5");

    @Test
    void groupsAddToTheRoundedTotalAndStayBesideTheirCounts() {
        Random random = new Random(1);
        int notTogether = 0;
        for (int trial = 0; trial < 5000; trial++) {
            String area = "P" + trial;
            long[] all = random.longs(5, 0, 40).toArray();
            long[] some = Arrays.stream(all)
                    .map(of -> of - (long) (random.nextDouble() * random.nextDouble() * (of + 1)))
                    .toArray();
            long allTotal = Arrays.stream(all).sum();
            long someTotal = Arrays.stream(some).sum();
            long roundedAll = ROUNDING.round(area, "all", "all", "all", allTotal);
            long roundedSome = ROUNDING.roundPart(area, "all", "all", "some", someTotal, allTotal, roundedAll, true);

            long[][] shown = new SplitRounding(ROUNDING, area, "fifth", GROUPS)
                    .split("some", some, someTotal, roundedSome, "all", all, allTotal, roundedAll);

            if (shown == null) {
                notTogether++;
                continue;
            }
            assertThat(Arrays.stream(shown[0]).sum()).isEqualTo(roundedSome);
            assertThat(Arrays.stream(shown[1]).sum()).isEqualTo(roundedAll);
            for (int i = 0; i < 5; i++) {
                assertThat(Math.abs(shown[0][i] - some[i])).isLessThan(5);
                assertThat(Math.abs(shown[1][i] - all[i])).isLessThan(5);
                assertThat(shown[0][i]).isLessThanOrEqualTo(shown[1][i]);
                assertThat(shown[0][i] > all[i] && all[i] % 5 == 1).isFalse();
            }
        }
        assertThat(notTogether).isLessThan(150);
    }

    @Test
    void whatTheGroupsLackOfTheTotalIsAGroupOfItsOwn() {
        for (int trial = 0; trial < 500; trial++) {
            String area = "P" + trial;
            long[] counts = {3, 8, 1, 0, 6};
            long rounded = ROUNDING.round(area, "all", "all", "all", 22);

            long[] shown = new SplitRounding(ROUNDING, area, "fifth", GROUPS).split("some", counts, 22, rounded);

            assertThat(rounded - Arrays.stream(shown).sum()).isIn(0L, 5L);
        }
    }

    @Test
    void theExpectedFigureOfAGroupIsItsCount() {
        long[] counts = {3, 8, 1, 0, 6};
        double[] sums = new double[5];
        int areas = 20_000;
        for (int trial = 0; trial < areas; trial++) {
            String area = "P" + trial;
            long[] shown = new SplitRounding(ROUNDING, area, "fifth", GROUPS)
                    .split("some", counts, 18, ROUNDING.round(area, "all", "all", "all", 18));
            for (int i = 0; i < 5; i++) {
                sums[i] += shown[i];
            }
        }
        for (int i = 0; i < 5; i++) {
            assertThat(sums[i] / areas).isCloseTo(counts[i], within(0.1));
        }
    }
}
