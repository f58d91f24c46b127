package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private final Bounds bounds = new Bounds();

    private int rounded(long figure) {
        int unknown = bounds.unknown();
        bounds.know(unknown, Math.max(0, figure - 4), figure + 4);
        return unknown;
    }

    @Test
    void groupsThatAddToTheirTotalsFigureTellNothing() {
        bounds.sum(rounded(20), List.of(rounded(15), rounded(5), rounded(0)));

        assertThat(bounds.listNarrowed()).isEmpty();
    }

    /** At most 9 in all, and at least 1 in each of seven: none can be above 3. */
    @Test
    void groupsThatWereRoundedByThemselvesTellOfTheirTotalAndItOfThem() {
        int total = rounded(5);
        List<Integer> groups =
                List.of(rounded(5), rounded(5), rounded(5), rounded(5), rounded(5), rounded(5), rounded(5));
        bounds.sum(total, groups);

        assertThat(bounds.listNarrowed()).contains(total).containsAll(groups);
    }

    @Test
    void whatIsToldIsCarriedFromSumToSum() {
        int month = rounded(5);
        int quarter = bounds.unknown();
        int year = rounded(0);
        bounds.sum(quarter, List.of(month, rounded(0)));
        bounds.sum(year, List.of(quarter, rounded(0)));

        assertThat(bounds.listNarrowed()).contains(month, year).doesNotContain(quarter);
    }

    @Test
    void aPartIsAtMostItsWhole() {
        int whole = rounded(5);
        int part = rounded(10);
        bounds.atLeast(whole, List.of(part));

        assertThat(bounds.listNarrowed()).containsExactly(whole, part);
    }

    @Test
    void twoFiguresOfOneCountAreBothLooksAtIt() {
        int count = rounded(5);
        bounds.know(count, 0, 4);
        bounds.sum(rounded(5), List.of(count));

        assertThat(bounds.listNarrowed()).hasSize(1).doesNotContain(count);
    }
}
