package org.fosse.sources;

import org.jspecify.annotations.Nullable;

/** Rules that counts must keep. */
final class Counts {
    private Counts() {}

    static @Nullable Double notNegative(String column, @Nullable Double count) throws RowFault {
        if (count != null && count < 0) {
            throw new RowFault(
                    column, text(count), "negative_count", "A count is below zero.", "Correct it at its source.");
        }
        return count;
    }

    static void partOfWhole(String column, @Nullable Double numerator, @Nullable Double denominator) throws RowFault {
        if (numerator != null && denominator != null && numerator > denominator) {
            throw new RowFault(
                    column,
                    text(numerator),
                    "numerator_above_denominator",
                    "The numerator is above its denominator.",
                    "Ask the sender which of the two is right.");
        }
    }

    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
