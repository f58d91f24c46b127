package org.fosse.jobs.compare;

import java.io.Serial;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Which periods are compared: all, or the latest of each indicator and level. */
final class Compared implements Statistic.PeriodFilter {
    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable LatestPeriods latest;

    private Compared(@Nullable LatestPeriods latest) {
        this.latest = latest;
    }

    /** As the configuration says. */
    static Compared of(Inputs in, Run run) {
        return run.config().comparison().everyPeriod() ? every() : latest(LatestPeriods.of(in));
    }

    static Compared every() {
        return new Compared(null);
    }

    static Compared latest(LatestPeriods latest) {
        return new Compared(latest);
    }

    @Override
    public boolean takes(String indicatorId, LocalDate start, LocalDate end) {
        return latest == null || latest.isLatest(indicatorId, start, end);
    }

    /** The levels whose areas are compared in a period. */
    Set<Level> levels(PeriodValues period) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        for (Level level : Level.values()) {
            if (latest == null || latest.isLatest(period.indicator().id(), level, period.start(), period.end())) {
                levels.add(level);
            }
        }
        return levels;
    }
}
