package org.fosse.stats;

import java.util.Arrays;

/**
 * Median distance of the values from their median.
 *
 * <p>Unit: that of the values, without the factor 1.4826 that makes it a standard deviation for normal values; medians
 * are type 7 quantiles. Missing values are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one
 * gives 0; all equal give 0; an infinite value gives {@link Flag#MISSING_VALUE}.
 *
 * <p>Source: Hampel, Journal of the American Statistical Association 69 (1974) 383-393. NHS use: spread that one odd
 * area cannot move. Agrees with base R {@code mad(constant = 1)}.
 */
public final class MedianAbsoluteDeviation {
    private MedianAbsoluteDeviation() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return Moments.of(values, from, to).answer(1, unused -> {
            double[] kept = Quantile.ordered(values, from, to);
            double median = Quantile.at(kept, kept.length, 0.5);
            for (int i = 0; i < kept.length; i++) {
                kept[i] = Math.abs(kept[i] - median);
            }
            Arrays.sort(kept);
            return Quantile.at(kept, kept.length, 0.5);
        });
    }
}
