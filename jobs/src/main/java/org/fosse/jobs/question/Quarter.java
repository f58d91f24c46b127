package org.fosse.jobs.question;

import java.time.LocalDate;

/**
 * A quarter of the financial year, which begins in April.
 *
 * @param number quarters since year 0, so that the next one is one more
 */
record Quarter(int number) implements Comparable<Quarter> {
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear() * 4 + (day.getMonthValue() - 1) / 3);
    }

    Quarter minus(int quarters) {
        return new Quarter(number - quarters);
    }

    LocalDate start() {
        return LocalDate.of(number / 4, number % 4 * 3 + 1, 1);
    }

    LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    String label() {
        int calendar = number % 4;
        int year = number / 4 - (calendar == 0 ? 1 : 0);
        return "Q" + (calendar == 0 ? 4 : calendar) + " " + year + "/"
                + String.format(java.util.Locale.ROOT, "%02d", (year + 1) % 100);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(number, other.number);
    }
}
