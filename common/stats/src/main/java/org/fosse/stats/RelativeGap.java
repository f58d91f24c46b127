package org.fosse.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Ratio of two groups, y1 / y2, with limits on the log scale: exp(ln(y1/y2) -/+ z sqrt((se1/y1)^2 + (se2/y2)^2)).
 *
 * <p>The two groups are chosen as in {@link AbsoluteGap}. Unit: a ratio. A missing end or reference gives
 * {@link Flag#MISSING_GROUP} and no value; where fewer than 85% of groups without order have a value, the ratio of
 * those that do is given with the same flag; other missing groups are flagged {@link Flag#SOME_EXCLUDED}. None gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}, all equal 1. A
 * lower value of zero gives infinity with {@link Flag#ZERO_DENOMINATOR}, and both zero no value with the same flag. When the upper value is zero the ratio is 0 and has no
 * limits; a missing standard error also leaves the value and gives {@link Flag#NO_LIMITS}. A negative or infinite
 * value, or a negative or infinite standard error, is a caller's mistake.
 *
 * <p>Source: WHO, Handbook on Health Inequality Monitoring (2013), chapter 3. NHS use: relative gap beside the absolute
 * one. Agrees with healthequal {@code r}, which however answers only when standard errors are given, and ignores a
 * missing one in the second group.
 */
public final class RelativeGap {
    private RelativeGap() {}

    /** First value over second. */
    public static Estimate of(double first, double firstError, double second, double secondError, double... levels) {
        double[] values = {second, first};
        double[] errors = {secondError, firstError};
        return ordered(values, errors, 0, 2, true, levels);
    }

    public static Estimate ordered(
            double[] values, double[] errors, int from, int to, boolean highIsGood, double... levels) {
        return Gaps.ordered(values, errors, from, to, highIsGood, pair(values, errors, levels));
    }

    public static Estimate unordered(double[] values, double[] errors, int from, int to, double... levels) {
        return Gaps.unordered(values, errors, from, to, -1, true, pair(values, errors, levels));
    }

    /** @param reference index in the arrays of the group that the others are held against */
    public static Estimate fromReference(
            double[] values, double[] errors, int from, int to, int reference, boolean highIsGood, double... levels) {
        Gaps.checkReference(reference, from, to);
        return Gaps.unordered(values, errors, from, to, reference, highIsGood, pair(values, errors, levels));
    }

    private static Gaps.Pair pair(double[] values, double[] errors, double[] asked) {
        return (upper, lower, units, flags) ->
                of(values[upper], errors[upper], values[lower], errors[lower], units, flags, asked);
    }

    private static Estimate of(
            double y1, double se1, double y2, double se2, int units, EnumSet<Flag> flags, double[] asked) {
        if (y1 < 0 || y2 < 0) {
            throw new IllegalArgumentException("value " + Math.min(y1, y2) + " is below 0, so a ratio has no meaning");
        }
        if (y2 == 0) {
            flags.add(Flag.ZERO_DENOMINATOR);
            return new Estimate(y1 / y2, List.of(), units, flags);
        }
        double[] levels = Gaps.levels(asked);
        double ratio = y1 / y2;
        double se = Math.hypot(se1 / y1, se2 / y2);
        List<Limits> limits = new ArrayList<>(levels.length);
        boolean known = y1 > 0 && se < Double.POSITIVE_INFINITY;
        for (double level : levels) {
            double half = Levels.normalQuantile(level) * se;
            limits.add(known ? new Limits(level, ratio * Math.exp(-half), ratio * Math.exp(half)) : Limits.none(level));
        }
        if (!known) {
            flags.add(Flag.NO_LIMITS);
        }
        return new Estimate(ratio, limits, units, flags);
    }
}
