package org.fosse.jobs.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trust's value of a metric among those it is ranked with.
 *
 * @param trustType the published rank counts within this type only
 * @param rank the published rank of the value, 1 best; null where there is none
 */
record Standing(
        String trust,
        String trustType,
        double value,
        @Nullable Double rank) {

    /**
     * Whether this stands before the other. Values are ranked before they are rounded for print: of two that read the
     * same, the published ranks within a type tell which is ahead; where they do not, the two are tied.
     */
    boolean isBefore(Standing other, boolean higherIsBetter) {
        if (value != other.value) {
            return higherIsBetter == value > other.value;
        }
        return trustType.equals(other.trustType) && rank != null && other.rank != null && rank < other.rank;
    }

    /** Place from 1 among the given; tied ones share the best place. */
    int position(List<Standing> among, boolean higherIsBetter) {
        int ahead = 0;
        for (Standing other : among) {
            if (other.isBefore(this, higherIsBetter)) {
                ahead++;
            }
        }
        return ahead + 1;
    }
}
