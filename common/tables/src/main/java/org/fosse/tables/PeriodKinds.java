package org.fosse.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Makes a period of each kind, with its standard label. */
public final class PeriodKinds {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private PeriodKinds() {}

    static Period calendarYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
    }

    static Period calendarYears(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), first + " to " + last);
    }

    public static Period financialYear(int first) {
        return financial(first, first, yearLabel(first));
    }

    static Period financialYears(int first, int last) {
        return financial(first, last, yearLabel(first) + " to " + yearLabel(last));
    }

    static Period plan(int first) {
        return financial(first, first, yearLabel(first) + " plan");
    }

    public static Period quarter(int quarter, int first) {
        YearMonth start = YearMonth.of(first, 4).plusMonths(3L * (quarter - 1));
        return span(start, start.plusMonths(2), "Q" + quarter + " " + yearLabel(first));
    }

    static Period yearToDate(int month, int first) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no month " + month);
        }
        YearMonth start = YearMonth.of(first, 4);
        return span(start, start.plusMonths(month - 1L), "Month " + month + " " + yearLabel(first));
    }

    public static Period month(YearMonth month) {
        return span(month, month, month.format(MONTH));
    }

    static Period months(YearMonth first, YearMonth last) {
        return span(first, last, first.format(MONTH) + " to " + last.format(MONTH));
    }

    static Period day(LocalDate day) {
        return new Period(day, day, day.toString());
    }

    /** The span of two days, by its usual name where it is a month, a quarter or a year. */
    public static Period between(LocalDate first, LocalDate last) {
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        int months = whole ? (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1 : 0;
        int month = first.getMonthValue();
        int financialYear = month < 4 ? first.getYear() - 1 : first.getYear();
        if (months == 1) {
            return month(YearMonth.from(first));
        }
        if (months == 3 && month % 3 == 1) {
            return quarter((month + 8) / 3 % 4 + 1, financialYear);
        }
        if (months == 12 && month == 4) {
            return financialYear(financialYear);
        }
        if (months == 12 && month == 1) {
            return calendarYear(first.getYear());
        }
        return whole ? months(YearMonth.from(first), YearMonth.from(last)) : days(first, last);
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, first + " to " + last);
    }

    static Period change(Period one, Period other) {
        boolean oneIsEarlier = one.start().isBefore(other.start());
        Period later = oneIsEarlier ? other : one;
        Period earlier = oneIsEarlier ? one : other;
        return new Period(later.start(), later.end(), later.label() + " vs " + earlier.label(), earlier);
    }

    private static Period financial(int first, int last, String label) {
        return new Period(LocalDate.of(first, 4, 1), LocalDate.of(last + 1, 3, 31), label);
    }

    private static Period span(YearMonth first, YearMonth last, String label) {
        return new Period(first.atDay(1), last.atEndOfMonth(), label);
    }

    private static String yearLabel(int first) {
        return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }
}
