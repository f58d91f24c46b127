package org.fosse.jobs.delivery;

import java.time.LocalDate;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryScope;
import org.fosse.tables.DeliveryVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is less than it was, or moved; where it did so in several periods, the one where it is most.
 *
 * @param at what it is told of
 * @param before how much there was
 * @param now how much there is
 * @param share of it that is gone, or that it moved by
 * @param limit the most that is let through
 * @param periods in how many periods the limit is passed
 */
record Change(
        At at,
        DeliveryMeasure measure,
        double before,
        double now,
        double share,
        double limit,
        int periods,
        DeliveryVerdict verdict) {
    /** Where a change is. */
    record At(
            String source,
            String indicator,
            String level,
            DeliveryScope scope,
            @Nullable String file,
            @Nullable String period,
            @Nullable LocalDate periodEnd,
            @Nullable String breakdown) {
        /** Of a cell, as its figures say. */
        static At of(Cell cell, Figures figures, @Nullable String breakdown) {
            return new At(
                    figures.source(),
                    cell.line().indicator(),
                    cell.line().level(),
                    cell.line().scope(),
                    figures.file(),
                    figures.label(),
                    cell.end(),
                    breakdown);
        }
    }

    Change judged(DeliveryVerdict otherwise) {
        return new Change(at, measure, before, now, share, limit, periods, otherwise);
    }
}
