package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Global empirical Bayes by moments, after Marshall.
 *
 * <p>With n the base of an area (population or expected count), r = O/n and b = sum O / sum n, the variance between
 * areas is a = s^2 - b / mean(n), where s^2 = sum n (r - b)^2 / sum n, or 0 when that is negative. The shrunken value
 * is b + (r - b) a / (a + b/n).
 *
 * <p>Unit: that of O/n, squared for the variance. Areas with a missing count, or a missing or zero base, are left out
 * (their value is NaN, {@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives
 * what the formula says, flagged {@link Flag#TOO_FEW}; all
 * equal give variance 0 and every value the mean; no events at all give variance 0 and values 0. A negative or infinite
 * count is a caller's mistake.
 *
 * <p>Source: Marshall, Applied Statistics 40 (1991) 283-294. NHS use: ranking and screening of small areas; the raw
 * value is shown beside it. Agrees with spdep {@code EBest} for Poisson counts.
 */
public final class MarshallShrinkage {
    private MarshallShrinkage() {}

    public static Shrinkage of(double[] observed, double[] base) {
        return of(observed, base, 0, observed.length);
    }

    public static Shrinkage of(double[] observed, double[] base, int from, int to) {
        ChiSquaredHeterogeneity.checkCounts(observed, base, from, to);
        int units = 0;
        double events = 0;
        double total = 0;
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], base[i])) {
                units++;
                events += observed[i];
                total += base[i];
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (units == 1) {
            flags.add(Flag.TOO_FEW);
        }
        if (units == 0) {
            flags.add(Flag.NO_DATA);
            return Shrinkage.missing(new Estimate(Double.NaN, List.of(), units, flags), to - from);
        }
        double mean = events / total;
        double spread = 0;
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], base[i])) {
                double away = observed[i] / base[i] - mean;
                spread += base[i] * away * away;
            }
        }
        double variance = Math.max(0, spread / total - mean / (total / units));
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = shrunk(observed[i], base[i], mean, variance);
        }
        return new Shrinkage(new Estimate(variance, List.of(), units, Set.copyOf(flags)), mean, 0, values);
    }

    private static double shrunk(double observed, double base, double mean, double variance) {
        if (!ChiSquaredHeterogeneity.takesPart(observed, base)) {
            return Double.NaN;
        }
        return variance == 0 ? mean : mean + (observed / base - mean) * (variance / (variance + mean / base));
    }
}
