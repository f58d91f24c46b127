package org.fosse.sources;

import java.util.Map;
import org.fosse.tables.Level;
import org.fosse.tables.Period;

/** What a figure is of: an indicator, of an area, in a period, for a group. */
record FigureKey(String indicator, String area, Level level, Period period, FigureGroup group) {
    FigureKey in(Period other) {
        return new FigureKey(indicator, area, level, other, group);
    }

    /** The same of a group within its own. */
    FigureKey of(String breakdown, String stratum) {
        return new FigureKey(indicator, area, level, period, group.and(Map.of(breakdown, stratum)));
    }
}
