package org.fosse.stats;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The recent trend of an indicator over its last five years, as Fingertips computes it.
 *
 * <p><b>Proportions</b>: the chi-squared test of {@link CochranArmitage}; the direction is the slope of the
 * unweighted line through the logits of the five proportions, or, when one of them is exactly 0 or 1 and so has no
 * finite logit, the slope T / V of that test. <b>Other values</b>: a line weighted by 1 / s², where s
 * = (upper − lower) / (2z) from the limits at their level; chi-squared is (slope / its standard error)², the
 * direction its sign. A trend is called when chi-squared exceeds 9.5495, its 99.8% point on one degree of freedom,
 * and the slope keeps its sign when each year is left out in turn.
 *
 * <p>Units: chi-squared has none; the slope is in logits, or in units of the value, per unit of time. Points may come
 * in any order. Edges, all of which answer {@link Direction#NOT_CALCULATED} with a {@link Reason}: fewer than five
 * points, two at the same time, a missing or infinite figure among the last five, a missing limit, and limits of no
 * width. All equal values are no change, at 0 and 100% too. A count above its denominator is an
 * {@link IllegalArgumentException}.
 *
 * <p>Only independent annual points are to be tested: not months, quarters or overlapping years; not across a break.
 *
 * <p>Source: OHID, Public health technical guidance, Trend markers. Used for the recent-trend arrow of Fingertips.
 * Agrees with PHEindicatormethods {@code assign_trend_markers}, which works on calendar years uncentred (six digits)
 * and crashes where this answers that it cannot be calculated, or, after a significant test, where a year is at
 * exactly 0 or 100%.
 */
public final class RecentTrend {
    /** Number of points that are tested. */
    public static final int POINTS = 5;

    /** Chi-squared that a trend must exceed: the 99.8% point on one degree of freedom. */
    public static final double CRITICAL = 9.54953570608324;

    /** Leaves no point out. */
    private static final int ALL = -1;

    private RecentTrend() {}

    /** What is said about the indicator. */
    public enum Direction {
        INCREASING("increasing"),
        DECREASING("decreasing"),
        NO_SIGNIFICANT_CHANGE("no_significant_change"),
        NOT_CALCULATED("cannot_be_calculated");

        private final String text;

        Direction(String text) {
            this.text = text;
        }

        /** The word that tables hold. */
        public String text() {
            return text;
        }
    }

    /** Why that is said. */
    public enum Reason {
        SIGNIFICANT_TREND("significant_trend"),
        NO_SIGNIFICANT_TREND("no_significant_trend"),
        /** Leaving one point out turns the slope round. */
        OUTLIER_FOUND("outlier_found"),
        TOO_FEW_POINTS("too_few_points"),
        DUPLICATE_TIMES("duplicate_times"),
        MISSING_VALUES("missing_values"),
        MISSING_LIMITS("missing_limits");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The word that tables hold. */
        public String text() {
            return text;
        }
    }

    /**
     * What was found.
     *
     * @param chiSquared of the last five points; NaN when it cannot be calculated
     * @param p probability of a larger chi-squared without a trend; NaN likewise
     * @param slope of the last five points; NaN likewise
     * @param units number of points given
     */
    public record Result(Direction direction, Reason reason, double chiSquared, double p, double slope, long units) {}

    /** The recent trend of the points from index {@code from} up to but not including {@code to}. */
    public static Result ofProportions(double[] time, double[] count, double[] denominator, int from, int to) {
        return ofProportions(
                Arrays.copyOfRange(time, from, to),
                Arrays.copyOfRange(count, from, to),
                Arrays.copyOfRange(denominator, from, to));
    }

    /** The recent trend of the points from index {@code from} up to but not including {@code to}. */
    public static Result ofValues(
            double[] time, double[] value, double[] lower, double[] upper, double level, int from, int to) {
        return ofValues(
                Arrays.copyOfRange(time, from, to),
                Arrays.copyOfRange(value, from, to),
                Arrays.copyOfRange(lower, from, to),
                Arrays.copyOfRange(upper, from, to),
                level);
    }

    /** The recent trend of a proportion from its counts and denominators. */
    public static Result ofProportions(double[] time, double[] count, double[] denominator) {
        Arguments.sameLength(time.length, count.length);
        Arguments.sameLength(time.length, denominator.length);
        int[] last = last(time);
        if (last.length < POINTS) {
            return notCalculated(Reason.TOO_FEW_POINTS, time.length);
        }
        if (hasDuplicates(time)) {
            return notCalculated(Reason.DUPLICATE_TIMES, time.length);
        }
        double[] t = pick(time, last);
        double[] x = pick(count, last);
        double[] n = pick(denominator, last);
        double[] logit = new double[POINTS];
        boolean boundary = false;
        for (int i = 0; i < POINTS; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(n[i]) || n[i] == 0 || !Double.isFinite(t[i])) {
                return notCalculated(Reason.MISSING_VALUES, time.length);
            }
        }
        for (int i = 0; i < POINTS; i++) {
            Arguments.part(x[i], n[i]);
            boundary |= x[i] == 0 || x[i] == n[i];
            logit[i] = Math.log(x[i] / (n[i] - x[i]));
        }
        double[] even = new double[POINTS];
        Arrays.fill(even, 1);
        IntToDoubleFunction slope = boundary ? left -> step(t, x, n, left) : left -> line(t, logit, even, left);
        return judge(CochranArmitage.of(t, x, n).chiSquared(), slope, time.length);
    }

    /**
     * The recent trend of any other value from its limits.
     *
     * @param level confidence level of the limits
     */
    public static Result ofValues(double[] time, double[] value, double[] lower, double[] upper, double level) {
        Arguments.sameLength(time.length, value.length);
        Arguments.sameLength(time.length, lower.length);
        Arguments.sameLength(time.length, upper.length);
        int[] last = last(time);
        if (last.length < POINTS) {
            return notCalculated(Reason.TOO_FEW_POINTS, time.length);
        }
        if (hasDuplicates(time)) {
            return notCalculated(Reason.DUPLICATE_TIMES, time.length);
        }
        double[] t = pick(time, last);
        double[] y = pick(value, last);
        double[] error = new double[POINTS];
        double z = Levels.normalQuantile(level);
        for (int i = 0; i < POINTS; i++) {
            error[i] = (upper[last[i]] - lower[last[i]]) / (2 * z);
            if (!Double.isFinite(y[i]) || !Double.isFinite(t[i])) {
                return notCalculated(Reason.MISSING_VALUES, time.length);
            }
        }
        for (double each : error) {
            if (!(each > 0 && each < Double.POSITIVE_INFINITY)) {
                return notCalculated(Reason.MISSING_LIMITS, time.length);
            }
        }
        return judge(LinearTrend.weighted(t, y, error).chiSquared(), left -> line(t, y, error, left), time.length);
    }

    /** The slope of the weighted line through the points but one. */
    private static double line(double[] time, double[] value, double[] error, int left) {
        return LinearTrend.weighted(drop(time, left), drop(value, left), drop(error, left))
                .slope();
    }

    /** The slope of the test over the points but one; 0 where every proportion is 0, or 1. */
    private static double step(double[] time, double[] count, double[] denominator, int left) {
        CochranArmitage.Result without =
                CochranArmitage.of(drop(time, left), drop(count, left), drop(denominator, left));
        return without.flags().contains(Flag.ALL_EQUAL) ? 0 : without.slope();
    }

    /** @param slopeWithout the slope when a point is left out, by its index; of all points for {@value #ALL} */
    private static Result judge(double chiSquared, IntToDoubleFunction slopeWithout, long units) {
        double slope = slopeWithout.applyAsDouble(ALL);
        // Pooled proportions that are all equal have a test of zero over zero: there is no trend.
        double found = Double.isNaN(chiSquared) ? 0 : chiSquared;
        double p = NormalTail.twoSided(Math.sqrt(found));
        if (!(found > CRITICAL)) {
            return new Result(Direction.NO_SIGNIFICANT_CHANGE, Reason.NO_SIGNIFICANT_TREND, found, p, slope, units);
        }
        for (int left = 0; left < POINTS; left++) {
            if (Math.signum(slopeWithout.applyAsDouble(left)) != Math.signum(slope)) {
                return new Result(Direction.NO_SIGNIFICANT_CHANGE, Reason.OUTLIER_FOUND, found, p, slope, units);
            }
        }
        Direction direction = slope < 0 ? Direction.DECREASING : Direction.INCREASING;
        return new Result(direction, Reason.SIGNIFICANT_TREND, found, p, slope, units);
    }

    private static Result notCalculated(Reason reason, long units) {
        return new Result(Direction.NOT_CALCULATED, reason, Double.NaN, Double.NaN, Double.NaN, units);
    }

    /** The indices of the last points in time, at most five, earliest first. */
    private static int[] last(double[] time) {
        int[] order = Order.ascending(time);
        return Arrays.copyOfRange(order, Math.max(0, order.length - POINTS), order.length);
    }

    private static boolean hasDuplicates(double[] time) {
        double[] sorted = time.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }

    private static double[] drop(double[] values, int index) {
        if (index == ALL) {
            return values;
        }
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, index);
        System.arraycopy(values, index + 1, rest, index, rest.length - index);
        return rest;
    }
}
