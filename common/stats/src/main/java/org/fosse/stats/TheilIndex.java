package org.fosse.stats;

/**
 * Theil's T: sum w (y/m) ln(y/m) / sum w, with m the weighted mean.
 *
 * <p>Without weights all count the same. Unit: none; 0 when all are equal, at most ln k. A value of zero adds nothing
 * to the sum but counts in the mean, since r ln r goes to 0 with r. Units with a missing value, or a missing or zero
 * weight, are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives 0; all equal give 0;
 * all zero give {@link Flag#ZERO_REFERENCE}; an infinite value gives {@link Flag#MISSING_VALUE}; a negative value is a
 * caller's mistake.
 *
 * <p>Source: Theil, Economics and Information Theory (1967). NHS use: inequality between areas that must add up within
 * and between systems, see {@link TheilDecomposition}. Agrees with ineq {@code Theil} and dineq {@code theil.wtd} where
 * no value is zero: both drop zeros from the mean too, which makes 0, 5, 10, 15, 20 look far more equal than they are.
 */
public final class TheilIndex {
    private TheilIndex() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return Moments.meanOf(TheilIndex::term, values, null, from, to);
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        return Moments.meanOf(TheilIndex::term, values, weights, from, to);
    }

    /** r ln r - (r - 1) for r = y/m, away = r - 1: never below 0, and the r - 1 sum to 0 over all. */
    private static double term(double away) {
        return away == -1 ? 1 : (1 + away) * Math.log1p(away) - away;
    }
}
