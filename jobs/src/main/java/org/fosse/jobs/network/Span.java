package org.fosse.jobs.network;

import java.io.Serializable;
import java.time.LocalDate;

/** The days of a period; one that ends later comes after, and of two that end on one day the longer. */
record Span(LocalDate start, LocalDate end) implements Comparable<Span>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compareTo(Span other) {
        int order = end.compareTo(other.end);
        return order != 0 ? order : other.start.compareTo(start);
    }
}
