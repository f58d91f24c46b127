package org.fosse.jobs.action;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The value of an indicator for one area and period.
 *
 * @param numerator NaN where there is none; so is the denominator
 */
record Reading(LocalDate start, LocalDate end, double value, double numerator, double denominator)
        implements Serializable {
    private static final double DAYS_OF_A_MONTH = 30.4375;

    /** How long the period is, in whole months: 0 for days and weeks, 1, 3, 12. */
    long months() {
        return Math.round((ChronoUnit.DAYS.between(start, end) + 1) / DAYS_OF_A_MONTH);
    }

    boolean hasCounts() {
        return !Double.isNaN(numerator) && !Double.isNaN(denominator);
    }

    boolean samePeriod(Reading other) {
        return start.equals(other.start) && end.equals(other.end);
    }
}
