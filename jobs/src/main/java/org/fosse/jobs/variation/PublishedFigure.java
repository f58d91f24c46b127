package org.fosse.jobs.variation;

import java.math.BigDecimal;

/**
 * Whether a computed figure is the one a source prints, which is rounded to as many decimals as the source shows.
 * Limits have approximations of their own (Byar's for the exact ones, say): they agree too when no reader could see the
 * difference, which is a thousandth of the distance between them.
 */
public final class PublishedFigure {
    /** Relative room for figures that were computed in another order of arithmetic. */
    private static final double ARITHMETIC = 1e-9;

    private static final double OF_WIDTH = 1e-3;

    private PublishedFigure() {}

    /** True when the figures differ by no more than half a unit of the last decimal that is printed. */
    public static boolean agrees(double computed, double printed) {
        double halfUnit =
                0.5 * Math.pow(10, -Math.max(0, BigDecimal.valueOf(printed).scale()));
        double room = Math.max(Math.abs(computed), Math.abs(printed)) * ARITHMETIC;
        return Math.abs(computed - printed) <= halfUnit + room;
    }

    /** The same for a limit; {@code width} is the distance between the printed limits, NaN where one is not printed. */
    public static boolean limitAgrees(double computed, double printed, double width) {
        return agrees(computed, printed) || Math.abs(computed - printed) <= OF_WIDTH * width;
    }
}
