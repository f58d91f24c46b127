package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.fosse.tables.StandardResult;
import org.jspecify.annotations.Nullable;

/**
 * What a measure's value is to reach. A value is judged by the standards that are in force on the last day of its own
 * period, never by those of another time. A step of a trajectory is a standard of its own: in force from the day the
 * trajectory was announced, due on the step's day, and standing until the next step is due.
 *
 * @param kind who sets it
 * @param value in the measure's unit
 * @param from first day it is in force: of an ambition, the day it was published or begins to bind
 * @param due the day by which it is to be reached; the first day itself where it binds at once
 * @param to last day it is in force; null while it has not been withdrawn
 * @param levels the levels of area it is set for; empty for all
 * @param source where it was read
 * @param verified whether somebody has read it there; one that is not verified is shown and never judged by
 */
public record Standard(
        StandardKind kind,
        double value,
        LocalDate from,
        LocalDate due,
        @Nullable LocalDate to,
        Set<Level> levels,
        String source,
        boolean verified)
        implements Serializable {
    public Standard {
        levels = Set.copyOf(levels);
    }

    /** Whether a value of a level, in a period that ends on that day, is judged by it; level null: one that is not known. */
    boolean judges(@Nullable Level level, LocalDate periodEnd) {
        return verified && isInForce(periodEnd) && (levels.isEmpty() || (level != null && levels.contains(level)));
    }

    private boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it should be reached in a period that ends on that day. */
    boolean isDue(LocalDate periodEnd) {
        return !periodEnd.isBefore(due);
    }

    /** Whether another one could judge the same value. */
    boolean overlaps(Standard other) {
        boolean sameDays = (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
        boolean sameLevels =
                levels.isEmpty() || other.levels.isEmpty() || levels.stream().anyMatch(other.levels::contains);
        return sameDays && sameLevels;
    }

    /** How a value of a period that ends on that day stands to it. */
    public StandardResult judge(double figure, LocalDate periodEnd, Direction side) {
        if (side.meets(figure, value)) {
            return StandardResult.MET;
        }
        return isDue(periodEnd) ? StandardResult.NOT_MET : StandardResult.NOT_YET_DUE;
    }
}
