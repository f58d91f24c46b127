package org.fosse.jobs.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void aYearDoesNotStandAmongItsMonths() {
        List<Reading> mixed = new ArrayList<>(Made.months(6, i -> i).readings());
        mixed.add(new Reading(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31), 99, Double.NaN, Double.NaN));

        assertThat(Series.of(mixed).values()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Series.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void thePeriodInWhichItBeganBelongsToNeitherSide() {
        Series series = Made.months(12, i -> i);

        assertThat(series.before(LocalDate.of(2024, 7, 15)).values()).containsExactly(0, 1, 2);
        assertThat(series.from(LocalDate.of(2024, 7, 15)).values()).containsExactly(4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(series.from(LocalDate.of(2024, 7, 1)).size()).isEqualTo(9);
    }

    @Test
    void theRestOfAWholeIsWhatIsLeftOfItsCounts() {
        Series area = Made.counted(3, 1000, i -> 80);
        Series whole = Made.counted(3, 5000, i -> 60);

        // (3000 - 800) of (5000 - 1000) is 55 percent.
        assertThat(area.restOf(whole).values()).containsExactly(new double[] {55, 55, 55}, within(1e-9));
    }

    @Test
    void nothingIsLeftOfAWholeThatIsTheAreaItself() {
        Series area = Made.counted(3, 1000, i -> 80);

        assertThat(area.restOf(area).isEmpty()).isTrue();
        assertThat(Made.months(3, i -> 80).restOf(area).isEmpty()).isTrue();
    }

    @Test
    void rollingYearsOverlapAndMonthsDoNot() {
        Series rolling = Series.of(List.of(
                new Reading(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 1, 1, 2),
                new Reading(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 1, 31), 1, 1, 2)));

        assertThat(rolling.overlaps()).isTrue();
        assertThat(Made.months(5, i -> i).overlaps()).isFalse();
    }
}
