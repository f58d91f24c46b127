package org.fosse.jobs.compare;

import java.util.function.IntFunction;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The figures of a group of the population, each made once. */
final class Figures {
    private final StratumValues values;
    private final IntFunction<Figure> maker;
    private final @Nullable Figure[] made;

    Figures(StratumValues values) {
        this(values, entry -> Figure.of(values, entry));
    }

    /** @param maker makes the figure of an entry */
    Figures(StratumValues values, IntFunction<Figure> maker) {
        this.values = values;
        this.maker = maker;
        this.made = new Figure[values.size()];
    }

    StratumValues values() {
        return values;
    }

    /** The figure of an entry. */
    Figure of(int entry) {
        Figure known = made[entry];
        if (known == null) {
            known = maker.apply(entry);
            made[entry] = known;
        }
        return known;
    }

    /** The figure of an area; a missing one where it has no entry. */
    Figure ofArea(int area, Reason otherwise) {
        int entry = area < 0 ? -1 : values.find(area);
        return entry < 0 ? Figure.missing(otherwise) : of(entry);
    }
}
