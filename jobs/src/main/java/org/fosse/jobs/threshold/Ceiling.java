package org.fosse.jobs.threshold;

/**
 * The next multiple of a step at or above a value. A value that is a multiple but for the error of its own arithmetic (a share of
 * 1e-9 of itself) is that multiple: 65.00000000000001 in steps of 5 is 65, not 70. Unit: that of the value. NaN stays NaN.
 */
public final class Ceiling {
    private static final double HAIR = 1e-9;

    private Ceiling() {}

    /** @param step above 0 */
    public static double multiple(double value, double step) {
        double steps = value / step;
        double nearest = Math.rint(steps);
        return (Math.abs(steps - nearest) <= HAIR * Math.abs(steps) ? nearest : Math.ceil(steps)) * step;
    }
}
