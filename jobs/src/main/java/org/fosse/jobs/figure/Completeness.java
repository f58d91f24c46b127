package org.fosse.jobs.figure;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;

/** How whole the value of an area is. */
public final class Completeness {
    private Completeness() {}

    /**
     * Whether a value is made of the area's own figures, and not attributed to it from its providers': such a one has neither
     * counts nor limits, and is left out of whatever rests on them.
     */
    public static boolean isOwn(TableRow<RateTable> row) {
        return !ComputedRate.ATTRIBUTED.equals(row.find(RateTable.METHOD));
    }

    /**
     * How much of its area a row's value is of, from 0 to 1: a sum over one practice in a hundred is not that area's value
     * yet. A value of the area's own is all of it.
     */
    public static double of(TableRow<RateTable> row) {
        Long expected = row.find(RateTable.AREAS_EXPECTED);
        return expected == null || expected == 0 ? 1 : Math.min(1, (double) row.get(RateTable.AREAS) / expected);
    }
}
