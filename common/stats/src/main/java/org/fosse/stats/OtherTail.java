package org.fosse.stats;

import java.util.function.LongToDoubleFunction;

/** Where the outcomes on the other side of the mean become no more likely than the observed one. */
final class OtherTail {
    private OtherTail() {}

    /**
     * The least outcome from {@code from} to {@code to} no more likely than the observed; one more than {@code to} if
     * none.
     */
    static long above(LongToDoubleFunction logMass, long observed, long from, long to) {
        double limit = logMass.applyAsDouble(observed) + Math.log(ExactTest.SAME);
        long low = from - 1;
        long high = to + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (logMass.applyAsDouble(middle) <= limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The greatest outcome from 0 to {@code to} no more likely than the observed; −1 if none. */
    static long below(LongToDoubleFunction logMass, long observed, long to) {
        double limit = logMass.applyAsDouble(observed) + Math.log(ExactTest.SAME);
        long low = -1;
        long high = to + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (logMass.applyAsDouble(middle) <= limit) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
