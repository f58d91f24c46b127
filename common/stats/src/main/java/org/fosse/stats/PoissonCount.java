package org.fosse.stats;

/**
 * Limits for the mean of a Poisson count.
 *
 * <p><b>Exact</b>: half the chi-squared quantiles with 2x and 2x + 2 degrees of freedom, which are gamma quantiles
 * with shapes x and x + 1. <b>Byar's approximation</b>:
 *
 * <pre>x(1 − 1/(9x) − z/(3√x))³  and  (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³</pre>
 *
 * <p>Units: counts. Counts may be fractional. Edges: at x = 0 the lower limit is 0 by either method; Byar's lower
 * limit is NaN where the cube's base is negative (x = 1 at 99.8%), since its cube would be a negative count.
 *
 * <p>Sources: Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437-42. Breslow NE, Day NE.
 * Statistical methods in cancer research II. IARC 1987, section 2.3 (Byar). OHID uses exact limits for counts below
 * 10 and Byar's from 10. Agrees with PHEindicatormethods and base R {@code poisson.test}.
 */
public final class PoissonCount {
    /** Counts below this get exact limits where both methods are used together. */
    public static final double EXACT_BELOW = 10;

    /** How the limits are found. */
    public enum Method {
        EXACT,
        BYAR
    }

    private PoissonCount() {}

    /** The method of OHID for a count: exact below 10, Byar's approximation from 10. */
    public static Method method(double count) {
        return count < EXACT_BELOW ? Method.EXACT : Method.BYAR;
    }

    /** Exact lower limit; tail is the probability beyond it (0.025 for 95%). */
    public static double exactLower(double count, double tail) {
        return GammaQuantile.lower(count, tail);
    }

    /** Exact upper limit; tail is the probability beyond it (0.025 for 95%). */
    public static double exactUpper(double count, double tail) {
        return GammaQuantile.upper(count + 1, tail);
    }

    /** Byar's lower limit; z is the normal quantile of the level. NaN where the approximation has none. */
    public static double byarLower(double count, double z) {
        if (count == 0) {
            return 0;
        }
        double base = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
        return base < 0 ? Double.NaN : count * base * base * base;
    }

    /** Byar's upper limit; z is the normal quantile of the level. */
    public static double byarUpper(double count, double z) {
        double next = count + 1;
        double base = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
        return next * base * base * base;
    }

    /** The lower limit by {@link #method(double)}. */
    static double lower(double count, double z, double tail) {
        return count < EXACT_BELOW ? exactLower(count, tail) : byarLower(count, z);
    }

    /** The upper limit by {@link #method(double)}. */
    static double upper(double count, double z, double tail) {
        return count < EXACT_BELOW ? exactUpper(count, tail) : byarUpper(count, z);
    }
}
