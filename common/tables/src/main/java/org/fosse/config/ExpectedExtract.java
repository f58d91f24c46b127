package org.fosse.config;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An extract that the landing folder should hold.
 *
 * @param source the source id ("qof_prevalence")
 * @param required whether the run stops (exit 3) when it is not there; otherwise it is reported and the run goes on
 * @param latestPeriodNotBefore a period text: the newest period of that source must reach it; null for any
 * @param monthsLate how many months before that of the run the newest period may end, 0 for the run's own month; null for any
 * @param provider restrict to returns of this organisation code; null for any
 */
public record ExpectedExtract(
        String source,
        boolean required,
        @Nullable String latestPeriodNotBefore,
        @Nullable Integer monthsLate,
        @Nullable String provider) {
    /** The day that the newest period must reach in a run of a date, by months; null where any will do. */
    public @Nullable LocalDate reachedBy(LocalDate date) {
        return monthsLate == null
                ? null
                : YearMonth.from(date).minusMonths(monthsLate).atEndOfMonth();
    }

    /** The first date of a run that asks for a newer period than one that ends on a day, by months; null where none does. */
    public @Nullable LocalDate dueAfter(LocalDate end) {
        return monthsLate == null
                ? null
                : YearMonth.from(end.plusDays(1)).plusMonths(monthsLate).atDay(1);
    }
}
