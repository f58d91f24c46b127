package org.fosse.config;

import java.time.LocalDate;
import java.util.List;

/**
 * How the configured system came out of older ones.
 *
 * @param code the new system
 * @param from the first day of the new system
 * @param formedFrom codes of the systems that ended on the day before
 */
public record Succession(String code, LocalDate from, List<String> formedFrom) {
    public Succession {
        formedFrom = List.copyOf(formedFrom);
    }
}
