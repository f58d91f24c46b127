package org.fosse.stats;

import java.util.Set;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A straight line through values over time by least squares, plain or weighted.
 *
 * <pre>slope = Σw(t − t̄)(y − ȳ) / Σw(t − t̄)²</pre>
 *
 * <p><b>Plain</b> (w = 1): the standard error comes from the residuals, the p value from Student's t with n − 2
 * degrees of freedom. <b>Weighted</b> by known standard errors (w = 1/s²): the standard error is 1 / √Σw(t − t̄)² and
 * the p value normal, since the errors are known. Times are centred first, so calendar years lose no digits.
 *
 * <p>Units: values per unit of time. Edges: fewer than two times give {@link Flag#TOO_FEW}, and two leave a plain
 * line without a standard error ({@link Flag#NO_LIMITS}); missing or infinite input gives {@link Flag#MISSING_VALUE};
 * equal times {@link Flag#ALL_EQUAL}; equal values give a slope of 0 without a p value, {@link Flag#ALL_EQUAL}. A
 * standard error of zero is an {@link IllegalArgumentException}.
 *
 * <p>Source: Draper NR, Smith H. Applied regression analysis. Wiley 1998. The weighted form is part of Fingertips'
 * recent trend ({@link RecentTrend}). The plain form agrees with base R {@code lm}.
 */
public final class LinearTrend {
    private LinearTrend() {}

    /**
     * The fitted line.
     *
     * @param slope change per unit of time
     * @param standardError of the slope
     * @param p probability of a slope at least as far from zero without a trend
     * @param units number of times
     * @param flags why figures are NaN
     */
    public record Result(double slope, double standardError, double p, long units, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }

        /**
         * The squared ratio of slope and standard error, chi-squared on one degree of freedom when errors are known.
         */
        public double chiSquared() {
            double ratio = slope / standardError;
            return ratio * ratio;
        }
    }

    /** A plain line. */
    public static Result of(double[] time, double[] value) {
        return fit(time, value, null, 0, time.length);
    }

    /** A plain line through the values from index {@code from} up to but not including {@code to}. */
    public static Result of(double[] time, double[] value, int from, int to) {
        return fit(time, value, null, from, to);
    }

    /** A line weighted by the standard errors of the values. */
    public static Result weighted(double[] time, double[] value, double[] standardError) {
        Arguments.sameLength(time.length, standardError.length);
        return fit(time, value, standardError, 0, time.length);
    }

    private static Result fit(double[] time, double[] value, double @Nullable [] error, int from, int to) {
        Arguments.sameLength(time.length, value.length);
        Arguments.slice(time.length, from, to);
        int n = to - from;
        if (n < 2) {
            return missing(n, Flag.TOO_FEW);
        }
        double weights = 0;
        double times = 0;
        double values = 0;
        for (int i = from; i < to; i++) {
            double weight = weight(error, i);
            if (!Double.isFinite(time[i]) || !Double.isFinite(value[i]) || !Double.isFinite(weight)) {
                return missing(n, Flag.MISSING_VALUE);
            }
            weights += weight;
            times += weight * (time[i] - time[from]);
            values += weight * (value[i] - value[from]);
        }
        double centre = times / weights;
        double level = values / weights;
        double spread = 0;
        double joint = 0;
        for (int i = from; i < to; i++) {
            double t = time[i] - time[from] - centre;
            double weight = weight(error, i);
            spread += weight * t * t;
            joint += weight * t * (value[i] - value[from] - level);
        }
        if (spread == 0) {
            return missing(n, Flag.ALL_EQUAL);
        }
        double slope = joint / spread;
        if (error != null) {
            double known = 1 / Math.sqrt(spread);
            return new Result(slope, known, NormalTail.twoSided(slope / known), n, Set.of());
        }
        if (n == 2) {
            return new Result(slope, Double.NaN, Double.NaN, n, Set.of(Flag.NO_LIMITS));
        }
        double squares = 0;
        for (int i = from; i < to; i++) {
            double residual = value[i] - value[from] - level - slope * (time[i] - time[from] - centre);
            squares += residual * residual;
        }
        double estimated = Math.sqrt(squares / (n - 2) / spread);
        if (slope == 0 && estimated == 0) {
            return new Result(0, 0, Double.NaN, n, Set.of(Flag.ALL_EQUAL));
        }
        double p = 2 * TDistribution.of(n - 2.0).survivalProbability(Math.abs(slope) / estimated);
        return new Result(slope, estimated, p, n, Set.of());
    }

    private static double weight(double @Nullable [] error, int i) {
        if (error == null) {
            return 1;
        }
        if (error[i] <= 0) {
            throw new IllegalArgumentException("standard error " + error[i] + " is not above 0");
        }
        return 1 / (error[i] * error[i]);
    }

    private static Result missing(long units, Flag flag) {
        return new Result(Double.NaN, Double.NaN, Double.NaN, units, Set.of(flag));
    }
}
