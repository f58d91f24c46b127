package org.fosse.stats;

import java.util.Arrays;
import java.util.Set;

/**
 * Mann and Kendall's test for a monotonic trend in a series.
 *
 * <pre>S = Σ sign(y(j) − y(i)) over i &lt; j
 * variance = (n(n − 1)(2n + 5) − Σu(u − 1)(2u + 5)) / 18 over groups of u tied values
 * z = (S − sign S) / √variance,   tau = S / √((N − ties) N),  N = n(n − 1)/2, ties = Σu(u − 1)/2</pre>
 *
 * <p>with the continuity correction, and a normal p value. S is found by sorting, in n log n steps.
 *
 * <p>Units: none. Edges: fewer than two values give {@link Flag#TOO_FEW}; a missing value {@link Flag#MISSING_VALUE};
 * all equal values {@link Flag#ALL_EQUAL}, since nothing can be said; infinite values are ranked like any other.
 *
 * <p>Sources: Mann HB. Nonparametric tests against trend. Econometrica 1945;13:245-59. Kendall MG. Rank correlation
 * methods. Griffin 1975. NHS use: direction of a series without a model of it. Agrees with R package trend,
 * {@code mk.test}.
 */
public final class MannKendall {
    private MannKendall() {}

    /**
     * What the test found.
     *
     * @param s rises less falls over all pairs
     * @param variance of s without a trend
     * @param tau rank correlation with time
     * @param z score with continuity correction
     * @param p two-sided
     * @param units number of values
     * @param flags why figures are NaN
     */
    public record Result(double s, double variance, double tau, double z, double p, long units, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }
    }

    /** The test over these values, in order of time. */
    public static Result of(double... values) {
        return of(values, 0, values.length);
    }

    /** The test over the values from index {@code from} up to but not including {@code to}, in order of time. */
    public static Result of(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        int n = to - from;
        if (n < 2) {
            return missing(n, Flag.TOO_FEW);
        }
        double[] series = Arrays.copyOfRange(values, from, to);
        for (int i = 0; i < n; i++) {
            if (Double.isNaN(series[i])) {
                return missing(n, Flag.MISSING_VALUE);
            }
            series[i] += 0.0;
        }
        double[] buffer = new double[n];
        double falls = falls(series, buffer, 0, n);
        double pairs = n * (n - 1.0) / 2;
        double tied = 0;
        double correction = 0;
        int run = 1;
        for (int i = 1; i <= n; i++) {
            if (i < n && series[i] == series[i - 1]) {
                run++;
            } else {
                tied += run * (run - 1.0) / 2;
                correction += run * (run - 1.0) * (2.0 * run + 5);
                run = 1;
            }
        }
        double s = pairs - tied - 2 * falls;
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - correction) / 18;
        if (tied == pairs) {
            return new Result(0, 0, Double.NaN, Double.NaN, Double.NaN, n, Set.of(Flag.ALL_EQUAL));
        }
        double z = (s - Math.signum(s)) / Math.sqrt(variance);
        double tau = s / (Math.sqrt(pairs - tied) * Math.sqrt(pairs));
        return new Result(s, variance, tau, z, NormalTail.twoSided(z), n, Set.of());
    }

    /** Sorts a slice and counts the pairs in which the later value is smaller. */
    private static double falls(double[] series, double[] buffer, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        double count = falls(series, buffer, from, middle) + falls(series, buffer, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right >= to || (left < middle && series[left] <= series[right])) {
                buffer[i] = series[left++];
            } else {
                count += middle - left;
                buffer[i] = series[right++];
            }
        }
        System.arraycopy(buffer, from, series, from, to - from);
        return count;
    }

    private static Result missing(long units, Flag flag) {
        return new Result(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, units, Set.of(flag));
    }
}
