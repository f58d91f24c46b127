package org.fosse.jobs.star;

import java.io.Serializable;
import java.util.List;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * A span of days in which an area lies in the same areas.
 *
 * @param key of the row of dim_area
 * @param from its first day, since 1970
 * @param to its last day
 * @param parents the areas it lies in; of several of one level the main one first
 */
record AreaSpan(String key, int from, int to, List<Parent> parents) implements Serializable {
    /**
     * An area that the area lies in.
     *
     * @param share of a neighbourhood's practices that lie in it; 1 for every other kind of area
     */
    record Parent(Level level, String code, double share) implements Serializable {}

    AreaSpan with(String newKey) {
        return new AreaSpan(newKey, from, to, parents);
    }

    AreaSpan until(int lastDay) {
        return new AreaSpan(key, from, lastDay, parents);
    }

    /** How many days of a period it holds. */
    int days(int first, int last) {
        return Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
    }

    /** The main parent of a level; null where there is none. */
    @Nullable
    String main(Level level) {
        for (Parent parent : parents) {
            if (parent.level() == level) {
                return parent.code();
            }
        }
        return null;
    }
}
