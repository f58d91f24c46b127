package org.fosse.stats;

import org.apache.commons.numbers.core.Sum;
import org.jspecify.annotations.Nullable;

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
        return answer(Moments.of(values, from, to), values, null, from, to);
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        return answer(Moments.of(values, weights, from, to), values, weights, from, to);
    }

    private static Estimate answer(Moments moments, double[] values, double @Nullable [] weights, int from, int to) {
        if (moments.min() < 0) {
            throw new IllegalArgumentException("value " + moments.min() + " is below 0");
        }
        return moments.answer(1, each -> {
            if (each.mean() == 0) {
                return Double.NaN;
            }
            Sum sum = Sum.create();
            for (int i = from; i < to; i++) {
                double weight = weights == null ? 1 : weights[i];
                if (!Double.isNaN(values[i]) && weight > 0) {
                    double term = weight * term(values[i], each.mean());
                    sum.add(term);
                }
            }
            return sum.getAsDouble() / each.weight();
        });
    }

    /** r ln r - (r - 1) for r = y/m: never below 0, and the r - 1 sum to 0 over all. */
    private static double term(double value, double mean) {
        double away = (value - mean) / mean;
        return value == 0 ? 1 : (1 + away) * Math.log1p(away) - away;
    }
}
