package org.fosse.stats;

/**
 * Mean of the values by weight: sum w y / sum w.
 *
 * <p>With populations as weights and rates as values this is the overall rate. Unit: that of the values. Units with a
 * missing value, a missing weight or weight zero are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives
 * {@link Flag#NO_DATA}; one gives itself; all equal give exactly that value; an infinite value gives
 * {@link Flag#MISSING_VALUE}. A negative or infinite weight is a caller's mistake.
 *
 * <p>Source: the definition. NHS use: the reference line of the Health Inequality measures of the World Health
 * Organization and of area comparisons. Agrees with base R {@code weighted.mean}.
 */
public final class WeightedMean {
    private WeightedMean() {}

    public static Estimate of(double[] values, double[] weights) {
        return of(values, weights, 0, values.length);
    }

    public static Estimate of(double[] values, double[] weights, int from, int to) {
        return Moments.of(values, weights, from, to).answer(1, Moments::mean);
    }
}
