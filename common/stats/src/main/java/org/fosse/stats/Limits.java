package org.fosse.stats;

/**
 * A lower and an upper limit at one level of confidence.
 *
 * @param level confidence level, above 0 and below 1 (0.95, 0.998)
 * @param lower lower limit in the unit of the value; NaN where there is none, which {@link Flag#NO_LIMITS} then says
 * @param upper upper limit in the unit of the value; NaN where there is none
 */
public record Limits(double level, double lower, double upper) {
    /** The level of most published intervals. */
    public static final double P95 = 0.95;

    /** The level of funnels and of many comparisons: 3.09 standard errors. */
    public static final double P998 = 0.998;

    public Limits {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
        }
    }

    /** No limits at this level. */
    public static Limits none(double level) {
        return new Limits(level, Double.NaN, Double.NaN);
    }

    /** Whether there are both limits; either may be infinite. */
    public boolean exist() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /** The normal deviate that this share of a normal distribution lies within, 0 to 1: 1.96 at 0.95. */
    public static double z(double level) {
        return Levels.normalQuantile(level);
    }

    /** Probability beyond each limit: half of one minus the level. */
    double tail() {
        return (1 - level) / 2;
    }
}
