package org.fosse.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Months and quarters, and how extracts write them. */
final class Months {
    /** The day that the sample is of; nothing is known from later ones. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private static final String[] SHORT = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Months() {}

    static List<YearMonth> from(String first, int count) {
        YearMonth start = YearMonth.parse(first);
        return IntStream.range(0, count).mapToObj(start::plusMonths).toList();
    }

    /** "Mar-26". */
    static String label(YearMonth month) {
        return SHORT[month.getMonthValue() - 1] + "-" + twoDigits(month.getYear());
    }

    /** "2025/26", the financial year that the month lies in. */
    static String financialYear(YearMonth month) {
        int year = month.minusMonths(3).getYear();
        return year + "/" + twoDigits(year + 1);
    }

    /** "Q3 2025/26", the financial quarter that the month lies in. */
    static String quarter(YearMonth month) {
        return "Q" + ((month.minusMonths(3).getMonthValue() - 1) / 3 + 1) + " " + financialYear(month);
    }

    private static String twoDigits(int year) {
        int last = year % 100;
        return last < 10 ? "0" + last : String.valueOf(last);
    }
}
