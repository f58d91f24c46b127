package org.fosse.jobs.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an area's change is held against over the same time: the rest of its system where the indicator's counts may be
 * added up and taken apart, otherwise the system's own value; where neither is there, the same of England. For the system
 * itself it is England.
 *
 * @param code code of the system or country
 * @param name in words
 * @param series its values
 */
record Comparators(String code, String name, Series series) {
    private static final int FEWEST = 2;

    /** The first that has values on both sides of the change; null when none has. */
    static @Nullable Comparators choose(
            Series area,
            Series system,
            String systemCode,
            Series england,
            String englandCode,
            boolean additive,
            LocalDate change) {
        Comparators ofSystem = of(area, system, systemCode, "its system", additive);
        if (ofSystem.serves(area, change)) {
            return ofSystem;
        }
        Comparators ofEngland = of(area, england, englandCode, "England", additive);
        return ofEngland.serves(area, change) ? ofEngland : null;
    }

    private static Comparators of(Series area, Series whole, String code, String name, boolean additive) {
        boolean counted = additive
                && !area.isEmpty()
                && !whole.isEmpty()
                && area.latest().hasCounts()
                && whole.latest().hasCounts();
        return counted
                ? new Comparators(code, "the rest of " + name, area.restOf(whole))
                : new Comparators(code, name, whole);
    }

    private boolean serves(Series area, LocalDate change) {
        return matched(area.before(change)) >= FEWEST && matched(area.from(change)) >= FEWEST;
    }

    private long matched(Series area) {
        return area.readings().stream()
                .filter(reading -> series.find(reading) != null)
                .count();
    }
}
