package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean log deviation, Theil's L: sum w ln(m/y) / sum w, with m the weighted mean.
 *
 * <p>Without weights all count the same. Unit: none; 0 when all are equal. It weighs low values more than
 * {@link TheilIndex} does. A value of zero makes it infinite, flagged {@link Flag#ZERO_DENOMINATOR}. Units with a
 * missing value, or a missing or zero weight, are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; one gives 0; all equal give 0; all zero give {@link Flag#ZERO_REFERENCE}; an infinite value
 * gives {@link Flag#MISSING_VALUE}; a negative value is a caller's mistake.
 *
 * <p>Source: Theil, Economics and Information Theory (1967). NHS use: as {@link TheilIndex}. Agrees with dineq
 * {@code mld.wtd}, which drops zeros; healthequal replaces them by a millionth.
 */
public final class MeanLogDeviation {
    private MeanLogDeviation() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return answer(values, null, from, to);
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        return answer(values, weights, from, to);
    }

    private static Estimate answer(double[] values, double @Nullable [] weights, int from, int to) {
        // (r - 1) - ln r is never below 0, and the r - 1 sum to 0 over all.
        Estimate plain = Moments.meanOf(away -> away - Math.log1p(away), values, weights, from, to);
        if (!Double.isInfinite(plain.value())) {
            return plain;
        }
        EnumSet<Flag> flags = EnumSet.of(Flag.ZERO_DENOMINATOR);
        flags.addAll(plain.flags());
        return new Estimate(plain.value(), List.of(), plain.units(), flags);
    }
}
