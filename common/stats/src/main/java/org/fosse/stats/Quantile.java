package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Quantile of the values by linear interpolation between order statistics, type 7 of Hyndman and Fan.
 *
 * <p>With the values in order y(1) to y(k) and h = (k - 1) p, the quantile is y(1 + floor h) plus the fraction of h
 * times the step to the next. Unit: that of the values. Missing values (NaN) are left out and flagged
 * {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}; one gives itself at every p; all equal give that value;
 * an infinite value takes its place in the order, and a quantile that falls between two infinities of different sign is
 * {@link Flag#MISSING_VALUE}.
 *
 * <p>Source: Hyndman and Fan, The American Statistician 50 (1996) 361-365. NHS use: the box of the Atlas of Variation
 * (5, 25, 50, 75 and 95%). Agrees with base R {@code quantile}, whose default it is; Excel's PERCENTILE.INC is the
 * same.
 */
public final class Quantile {
    private Quantile() {}

    public static Estimate of(double[] values, double share) {
        return of(values, 0, values.length, share);
    }

    /** @param share which quantile, from 0 (smallest) to 1 (largest) */
    public static Estimate of(double[] values, int from, int to, double share) {
        Arguments.probability("quantile", share);
        double[] ordered = ordered(values, from, to);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        double value = Double.NaN;
        if (ordered.length == 0) {
            flags.add(Flag.NO_DATA);
        } else {
            value = at(ordered, ordered.length, share);
            if (Double.isNaN(value)) {
                flags.add(Flag.MISSING_VALUE);
            }
        }
        if (ordered.length < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return new Estimate(value, List.of(), ordered.length, flags);
    }

    /** The values in order, missing ones left out, to read several quantiles from with {@link #at}. */
    public static double[] ordered(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        double[] kept = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                kept[count++] = values[i];
            }
        }
        Arrays.sort(kept, 0, count);
        return count == kept.length ? kept : Arrays.copyOf(kept, count);
    }

    /** The quantile of the first {@code count} values, which must be in order; NaN for none. */
    public static double at(double[] ordered, int count, double share) {
        if (count == 0) {
            return Double.NaN;
        }
        double position = (count - 1) * share;
        int below = (int) Math.floor(position);
        double part = position - below;
        double low = ordered[below];
        if (part == 0 || below + 1 >= count) {
            return low;
        }
        double high = ordered[below + 1];
        return low == high ? low : (1 - part) * low + part * high;
    }
}
