package org.fosse.stats;

/**
 * Mean of the values, all counting the same: sum y / k.
 *
 * <p>Unit: that of the values. Missing values (NaN) are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives
 * {@link Flag#NO_DATA}; one gives itself; all equal give exactly that value; an infinite value gives
 * {@link Flag#MISSING_VALUE}.
 *
 * <p>Source: Neumaier, ZAMM 54 (1974) 39-51, for the compensated sum. NHS use: the average of area values beside a
 * spread, as in the NHS Atlas of Variation. Agrees with base R {@code mean}. Limits of a mean are another method's.
 */
public final class ArithmeticMean {
    private ArithmeticMean() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return Moments.of(values, from, to).answer(1, Moments::mean);
    }
}
