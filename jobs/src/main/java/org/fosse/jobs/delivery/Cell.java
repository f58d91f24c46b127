package org.fosse.jobs.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fosse.schema.Shared;

/** The values of a line by one breakdown in one period: what is counted together. */
record Cell(Line line, String breakdown, LocalDate start, LocalDate end) implements Serializable {
    /** A period, whatever it is called. */
    record Span(LocalDate start, LocalDate end) {}

    Span span() {
        return new Span(start, end);
    }

    /** How long the period is; of months and quarters and years each has its own. */
    long months() {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    boolean isOfEveryone() {
        return breakdown.equals(Shared.ALL);
    }
}
