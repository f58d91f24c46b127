package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fosse.tables.Period;

/** How often a return is due; its periods divide the financial year of the contract. */
enum Frequency {
    MONTHLY("monthly", 1),
    QUARTERLY("quarterly", 3),
    HALF_YEARLY("half_yearly", 6),
    ANNUAL("annual", 12);

    private static final int YEAR = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final String text;
    private final int months;

    Frequency(String text, int months) {
        this.text = text;
        this.months = months;
    }

    String text() {
        return text;
    }

    static Frequency get(String text) {
        for (Frequency frequency : values()) {
            if (frequency.text.equals(text)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("no frequency '" + text + "'");
    }

    /** The frequency that a period is one of; empty for a period that does not divide the financial year. */
    static Optional<Frequency> find(String contractYear, LocalDate from, LocalDate to) {
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
    List<Period> periods(String contractYear) {
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
