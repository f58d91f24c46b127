package org.fosse.stats;

import java.util.EnumSet;

/**
 * Difference between two groups, y1 - y2, with limits from sqrt(se1^2 + se2^2).
 *
 * <p>Three ways to choose the two:
 *
 * <ul>
 *   <li>{@link #ordered}: groups in order, most disadvantaged first; the most advantaged less the most disadvantaged
 *       when a high value is good, the other way round when it is bad, so a positive gap is always to the disadvantage
 *       of the disadvantaged;
 *   <li>{@link #unordered}: largest less smallest;
 *   <li>{@link #fromReference}: reference less smallest when a high value is good, largest less reference when it is
 *       bad.
 * </ul>
 *
 * <p>Unit: that of the values. It ignores the groups between. A missing end or reference gives
 * {@link Flag#MISSING_GROUP} and no value; where fewer than 85% of groups without order have a value, the gap of those
 * that do is given with the same flag; other missing groups are flagged {@link Flag#SOME_EXCLUDED}. None gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}, all equal 0. A
 * missing standard error leaves the value and gives {@link Flag#NO_LIMITS}. An infinite value or a negative or infinite
 * standard error is a caller's mistake.
 *
 * <p>Source: WHO, Handbook on Health Inequality Monitoring (2013), chapter 3. NHS use: the gap between the most and
 * least deprived fifth in Core20PLUS5 reports. Agrees with healthequal {@code d}, limits at 95% to 1e-6; the 99.8%
 * limits are the same formula.
 */
public final class AbsoluteGap {
    private AbsoluteGap() {}

    /** First value less second. */
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

    private static Gaps.Pair pair(double[] values, double[] errors, double[] levels) {
        return (int upper, int lower, int units, EnumSet<Flag> flags) -> Gaps.normal(
                values[upper] - values[lower], Math.hypot(errors[upper], errors[lower]), units, flags, levels);
    }
}
