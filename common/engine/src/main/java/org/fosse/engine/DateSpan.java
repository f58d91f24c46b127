package org.fosse.engine;

import java.time.LocalDate;

/**
 * Dates of a run on which a job would have been told the same.
 *
 * @param first the first of them
 * @param last the last of them
 */
record DateSpan(LocalDate first, LocalDate last) {
    /** What is told whatever the date. */
    static final DateSpan EVERY = new DateSpan(LocalDate.MIN, LocalDate.MAX);

    private static final String TO = "/";

    /** A span as it is noted; one date is one that stands alone. */
    static DateSpan of(String text) {
        int to = text.indexOf(TO);
        return to < 0
                ? on(LocalDate.parse(text))
                : new DateSpan(LocalDate.parse(text.substring(0, to)), LocalDate.parse(text.substring(to + 1)));
    }

    /** What may be told on that date alone. */
    static DateSpan on(LocalDate date) {
        return new DateSpan(date, date);
    }

    String text() {
        return first.equals(last) ? first.toString() : first + TO + last;
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The dates in both. */
    DateSpan and(DateSpan other) {
        return new DateSpan(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }
}
