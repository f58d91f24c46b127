package org.fosse.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sen's slope: the median of the slopes between all pairs of values.
 *
 * <p>Limits are the slopes whose ranks lie C / 2 either side of the middle, C = z √variance of {@link MannKendall}:
 * with N slopes in order, number (N − C)/2 and number (N + C)/2 + 1, rounded.
 *
 * <p>Units: values per step, or per unit of time where times are given. Edges: fewer than two values give
 * {@link Flag#TOO_FEW}; a missing or infinite value or time {@link Flag#MISSING_VALUE}; equal values a slope of 0;
 * pairs at the same time are left out, and when all are, {@link Flag#ALL_EQUAL}; a short series may have no limits,
 * {@link Flag#NO_LIMITS}. All pairs are held at once, so a series of n values needs n(n − 1)/2 numbers.
 *
 * <p>Sources: Sen PK. Estimates of the regression coefficient based on Kendall's tau. J Am Stat Assoc 1968;63:1379-89.
 * Gilbert RO. Statistical methods for environmental pollution monitoring. Wiley 1987 (limits). NHS use: pace of a
 * series that single points must not sway. Agrees with R package trend, {@code sens.slope}.
 */
public final class SenSlope {
    private static final SenSlope DEFAULT = new SenSlope(Levels.STANDARD);

    private final Levels levels;

    private SenSlope(Levels levels) {
        this.levels = levels;
    }

    /** Limits at 95% and 99.8%. */
    public static SenSlope withDefaults() {
        return DEFAULT;
    }

    /** The same with limits at these confidence levels, in this order. */
    public SenSlope withLevels(double... level) {
        return new SenSlope(Levels.of(level));
    }

    /** The slope per step of an evenly spaced series. */
    public Estimate of(double... values) {
        double[] steps = new double[values.length];
        Arrays.setAll(steps, i -> i);
        return of(steps, values);
    }

    /** The slope per step of the values from index {@code from} up to but not including {@code to}. */
    public Estimate of(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        return of(Arrays.copyOfRange(values, from, to));
    }

    /** The slope per unit of time. */
    public Estimate of(double[] time, double[] values) {
        Arguments.sameLength(time.length, values.length);
        int n = values.length;
        if (n < 2) {
            return Estimate.missing(n, Flag.TOO_FEW);
        }
        double[] slopes = new double[Math.multiplyExact(n, n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(values[i]) || !Double.isFinite(time[i])) {
                return Estimate.missing(n, Flag.MISSING_VALUE);
            }
            for (int j = 0; j < i; j++) {
                if (time[i] != time[j]) {
                    slopes[count++] = (values[i] - values[j]) / (time[i] - time[j]);
                }
            }
        }
        if (count == 0) {
            return Estimate.missing(n, Flag.ALL_EQUAL);
        }
        Arrays.sort(slopes, 0, count);
        int middle = count / 2;
        double median = count % 2 == 1 ? slopes[middle] : slopes[middle - 1] / 2 + slopes[middle] / 2;
        return withLimits(median + 0.0, slopes, count, MannKendall.of(values).variance(), n);
    }

    private Estimate withLimits(double median, double[] slopes, int count, double variance, int n) {
        List<Limits> limits = new ArrayList<>(levels.size());
        boolean all = true;
        for (int i = 0; i < levels.size(); i++) {
            double reach = levels.z(i) * Math.sqrt(variance);
            long low = Math.round((count - reach) / 2);
            long high = Math.round((count + reach) / 2 + 1);
            boolean exist = low >= 1 && high <= count;
            all &= exist;
            limits.add(
                    exist
                            ? new Limits(levels.level(i), slopes[(int) low - 1], slopes[(int) high - 1])
                            : Limits.none(levels.level(i)));
        }
        Estimate estimate = Estimate.of(median, limits, n);
        return all ? estimate : estimate.with(Flag.NO_LIMITS);
    }
}
