package org.fosse.tables;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends inside it.
 *
 * @param start first day
 * @param end last day, not before the first
 * @param label the period in one standard spelling ("2025/26", "Q3 2025/26", "Mar 2026", "2015 to 2017")
 * @param against the earlier period that a change is measured from; null for an ordinary value
 */
public record Period(
        LocalDate start,
        LocalDate end,
        String label,
        @Nullable Period against) {
    public Period {
        Objects.requireNonNull(label, "label");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends " + end + " before it starts " + start);
        }
    }

    public Period(LocalDate start, LocalDate end, String label) {
        this(start, end, label, null);
    }
}
