package org.fosse.jobs.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that say what changed since an action began, for its own indicator and for balancing ones alike. */
final class EffectColumns {
    private EffectColumns() {}

    static void addTo(List<@Nullable Object> values, Effect effect) {
        Comparators comparator = effect.comparator();
        values.add(effect.pointsBefore());
        values.add(effect.pointsAfter());
        values.add(effect.latest());
        add(values, effect.before());
        add(values, effect.after());
        add(values, effect.change());
        values.add(effect.specialCause());
        values.add(effect.specialCauseOn());
        values.add(effect.specialPoints());
        values.add(comparator == null ? null : comparator.code());
        values.add(comparator == null ? null : comparator.name());
        values.add(Numbers.orNull(effect.comparatorChange()));
        add(values, effect.beyond());
    }

    private static void add(List<@Nullable Object> values, Effect.Side side) {
        values.add(Numbers.orNull(side.mean()));
        values.add(Numbers.orNull(side.lower()));
        values.add(Numbers.orNull(side.upper()));
    }

    private static void add(List<@Nullable Object> values, Effect.Span span) {
        values.add(Numbers.orNull(span.value()));
        values.add(Numbers.orNull(span.lower()));
        values.add(Numbers.orNull(span.upper()));
    }
}
