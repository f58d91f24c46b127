package org.fosse.jobs.check;

import java.math.BigDecimal;

/**
 * Whether a computed figure is the one a source prints, which is rounded to as many decimals as the source shows. A number
 * loses the noughts at its end when it is read: 49 and 49.0 are the same, and both are held to whole units, the wider
 * reading. Limits have approximations of their own (Byar's for the exact ones, say): they agree too when no reader could
 * see the difference, which is a thousandth of the distance between them.
 */
public final class PublishedFigure {
    /** Relative room for figures that were computed in another order of arithmetic. */
    private static final double ARITHMETIC = 1e-9;

    private static final double OF_WIDTH = 1e-3;

    /** Publications that protect people round counts to this; the value beside them is of the counts before. */
    public static final double ROUNDED_TO = 5;

    private PublishedFigure() {}

    /** True when the figures differ by no more than half a unit of the last decimal that is printed. */
    public static boolean agrees(double computed, double printed) {
        return agreesWithin(0, computed, printed);
    }

    /** The same for a limit; {@code width} is the distance between the printed limits, NaN where one is not printed. */
    public static boolean limitAgrees(double computed, double printed, double width) {
        return agrees(computed, printed) || Math.abs(computed - printed) <= OF_WIDTH * width;
    }

    /**
     * Whether a printed value can be that of its counts, times the multiplier: to the printed decimals, or, where both
     * counts are multiples of five and so may have been rounded to five, as far as that rounding explains.
     */
    public static boolean canComeFrom(double numerator, double denominator, double multiplier, double printed) {
        double computed = numerator / denominator * multiplier;
        boolean rounded = areRounded(numerator, denominator);
        double room = rounded
                ? ROUNDED_TO
                        / 2
                        * (multiplier + Math.abs(printed))
                        / Math.max(denominator - ROUNDED_TO / 2, ROUNDED_TO / 2)
                : 0;
        return agreesWithin(room, computed, printed);
    }

    /** Whether two counts may have been rounded to five. */
    public static boolean areRounded(double numerator, double denominator) {
        return numerator % ROUNDED_TO == 0 && denominator % ROUNDED_TO == 0;
    }

    /** True when the figures differ by no more than the room and half a unit of the last decimal that is printed. */
    public static boolean agreesWithin(double room, double computed, double printed) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(printed).stripTrailingZeros().scale());
        double arithmetic = Math.max(Math.abs(computed), Math.abs(printed)) * ARITHMETIC;
        return Math.abs(computed - printed) <= room + 0.5 * Math.pow(10, -decimals) + arithmetic;
    }
}
