package org.fosse.stats;

/** Which points of a series are of the same time of the year, and how near they lie. */
final class SameTime {
    private static final double MONTH = 1 / 11.0;

    private final double[] times;
    private final double spacing;

    private SameTime(double[] times, double spacing) {
        this.times = times;
        this.spacing = spacing;
    }

    /** @param times in years, in rising order; NaN where there is no value */
    static SameTime of(double[] times) {
        double spacing = Double.POSITIVE_INFINITY;
        double last = Double.NaN;
        for (double time : times) {
            spacing = time > last ? Math.min(spacing, time - last) : spacing;
            last = Double.isNaN(time) ? last : time;
        }
        return new SameTime(times, spacing);
    }

    boolean isMonthOrShorter() {
        return spacing < MONTH;
    }

    /** Whether two points are whole years apart, a year at least, give or take half a period. */
    boolean isSame(int one, int other) {
        double apart = Math.abs(times[one] - times[other]);
        return apart > 0.5 && Math.abs(apart - Math.rint(apart)) < spacing / 2;
    }

    /** Whether two points lie no further apart than so many periods. */
    boolean isWithin(int one, int other, int periods) {
        return Math.abs(times[one] - times[other]) < (periods + 0.5) * spacing;
    }

    /** Whether the second point lies less than half a year before the first, or is it. */
    boolean isWithinHalfAYear(int one, int before) {
        return times[one] - times[before] < 0.5 - spacing / 2;
    }
}
