package org.fosse.tables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a period is; only periods of the same length make a series.
 *
 * @param months whole months, 0 for a period that is not of whole months
 * @param days days of a period that is not of whole months, otherwise 0
 */
public record PeriodKind(int months, int days) implements Comparable<PeriodKind> {
    private static final double DAYS_PER_YEAR = 365.25;

    /** The kind of a period by its first and last day. */
    public static PeriodKind of(LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(start, next);
        return months > 0 && start.plusMonths(months).equals(next)
                ? new PeriodKind(months, 0)
                : new PeriodKind(0, (int) ChronoUnit.DAYS.between(start, next));
    }

    /** Twelve months, wherever they begin. */
    public boolean isYear() {
        return months == 12;
    }

    /** In words, which is also the order of the tables: day, week, month, quarter, year, or a number of them. */
    public String text() {
        if (months == 0) {
            return days == 1 ? "day" : days == 7 ? "week" : days + " days";
        }
        if (months % 12 == 0) {
            return months == 12 ? "year" : months / 12 + " years";
        }
        return months == 1 ? "month" : months == 3 ? "quarter" : months + " months";
    }

    /**
     * How many periods of this kind fit between two that follow each other. Single days are the dates of snapshots, which
     * nothing says the rhythm of: none is ever missing between them.
     */
    public int missingBetween(LocalDate lastDay, LocalDate nextFirstDay) {
        LocalDate due = lastDay.plusDays(1);
        if (days == 1 || !nextFirstDay.isAfter(due)) {
            return 0;
        }
        long whole = months > 0
                ? ChronoUnit.MONTHS.between(due, nextFirstDay) / months
                : ChronoUnit.DAYS.between(due, nextFirstDay) / days;
        return (int) Math.max(1, whole);
    }

    /** Its length in days; that of whole months on the average of the calendar. */
    public double meanDays() {
        return months > 0 ? months * DAYS_PER_YEAR / 12 : days;
    }

    /** Years from 1970 to a day, so that slopes are per year whatever the kind; whole months are equally long. */
    public double years(LocalDate day) {
        return months > 0
                ? day.getYear() - 1970 + (day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / 31.0) / 12
                : day.toEpochDay() / DAYS_PER_YEAR;
    }

    @Override
    public int compareTo(PeriodKind other) {
        return text().compareTo(other.text());
    }
}
