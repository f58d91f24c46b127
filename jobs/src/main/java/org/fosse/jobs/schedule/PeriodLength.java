package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a period is: whole months, or its days as a negative number where it is no span of whole months. */
final class PeriodLength {
    private PeriodLength() {}

    static int of(LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        boolean whole = from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        return (int) (whole ? ChronoUnit.MONTHS.between(from, after) : -ChronoUnit.DAYS.between(from, after));
    }
}
