package org.fosse.jobs.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fosse.tables.PeriodKind;

/**
 * A figure of one period.
 *
 * @param start first day
 * @param end last day
 * @param label the period in words
 * @param value the figure; NaN where there is none
 * @param error its standard error by chance; NaN where that is not known
 */
public record PeriodEstimate(LocalDate start, LocalDate end, String label, double value, double error) {
    private static final LocalDate PANDEMIC_FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate PANDEMIC_LAST = LocalDate.of(2022, 3, 31);

    /** Whether it can take part in a trend. */
    boolean exists() {
        return Double.isFinite(value) && error > 0 && error < Double.POSITIVE_INFINITY;
    }

    /** Whether more than half of its days lie in the pandemic, March 2020 to March 2022. */
    boolean isPandemic() {
        LocalDate from = start.isBefore(PANDEMIC_FIRST) ? PANDEMIC_FIRST : start;
        LocalDate to = end.isAfter(PANDEMIC_LAST) ? PANDEMIC_LAST : end;
        return 2 * (ChronoUnit.DAYS.between(from, to) + 1) > ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** The middle of the period in years. */
    double time() {
        PeriodKind kind = PeriodKind.of(start, end);
        return (kind.years(start) + kind.years(end.plusDays(1))) / 2;
    }
}
