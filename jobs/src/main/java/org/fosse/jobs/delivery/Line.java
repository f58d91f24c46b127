package org.fosse.jobs.delivery;

import java.io.Serializable;
import org.fosse.tables.DeliveryScope;

/** The values of one indicator at one level over all periods, of all areas or of those of the system. */
record Line(String indicator, String level, DeliveryScope scope) implements Serializable, Comparable<Line> {
    @Override
    public int compareTo(Line other) {
        int by = indicator.compareTo(other.indicator);
        by = by != 0 ? by : level.compareTo(other.level);
        return by != 0 ? by : scope.compareTo(other.scope);
    }
}
