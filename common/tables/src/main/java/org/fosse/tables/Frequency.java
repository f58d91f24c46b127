package org.fosse.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often a return is due; its periods divide the financial year of the contract. */
public enum Frequency implements Word {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    ANNUAL(12);

    private static final int YEAR = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The frequency that a period is one of; empty for a period that does not divide the financial year. */
    public static Optional<Frequency> find(String contractYear, LocalDate from, LocalDate to) {
        for (Frequency frequency : values()) {
            for (Period period : frequency.periods(contractYear)) {
                if (period.start().equals(from) && period.end().equals(to)) {
                    return Optional.of(frequency);
                }
            }
        }
        return Optional.empty();
    }

    /** The periods of a contract year ("2025/26"), in order. */
    public List<Period> periods(String contractYear) {
        YearMonth start = YearMonth.of(Integer.parseInt(contractYear.substring(0, 4)), 4);
        List<Period> periods = new ArrayList<>();
        for (int month = 0; month < YEAR; month += months) {
            YearMonth first = start.plusMonths(month);
            YearMonth last = first.plusMonths(months - 1L);
            String label = switch (this) {
                case MONTHLY -> first.format(MONTH);
                case QUARTERLY -> "Q" + (month / months + 1) + " " + contractYear;
                case HALF_YEARLY -> first.format(MONTH) + " to " + last.format(MONTH);
                case ANNUAL -> contractYear;
            };
            periods.add(new Period(first.atDay(1), last.atEndOfMonth(), label));
        }
        return periods;
    }
}
