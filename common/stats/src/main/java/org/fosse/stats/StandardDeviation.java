package org.fosse.stats;

/**
 * Standard deviation of the values: sqrt(sum (y - mean)^2 / (k - 1)).
 *
 * <p>Unit: that of the values. Missing values (NaN) are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives
 * {@link Flag#NO_DATA}; one gives {@link Flag#TOO_FEW}; all equal give exactly 0; an infinite value gives
 * {@link Flag#MISSING_VALUE}. The squares are taken about the mean in a second pass.
 *
 * <p>{@link #weighted} is the population form, sqrt(sum w (y - m)^2 / sum w) with m the weighted mean: the spread that
 * a randomly chosen person meets, not an estimate for other areas, so it has no k - 1 and one unit gives 0.
 *
 * <p>Source: Chan, Golub and LeVeque, The American Statistician 37 (1983) 242-247, for the second pass. NHS use: spread
 * of area values in atlases and in board papers. Agrees with base R {@code sd}.
 */
public final class StandardDeviation {
    private StandardDeviation() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return Moments.of(values, from, to).answer(2, each -> Math.sqrt(each.sampleVariance()));
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        return Moments.of(values, weights, from, to).answer(1, each -> Math.sqrt(each.squares() / each.weight()));
    }
}
