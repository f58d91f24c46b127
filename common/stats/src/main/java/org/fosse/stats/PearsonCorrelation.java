package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Pearson's correlation, with limits by Fisher's transformation.
 *
 * <p>r = cov(x, y) / (sd x sd y). The statistic is t = r sqrt((n - 2)/(1 - r^2)), its p-value from Student's t with n -
 * 2 degrees of freedom; limits are tanh(atanh r -/+ z / sqrt(n - 3)). Unit: none, from -1 to 1. Pairs with a missing
 * value are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; fewer than 3 pairs give
 * {@link Flag#TOO_FEW}; either side all equal gives {@link Flag#ALL_EQUAL}; fewer than 4 pairs, and no value, have no
 * limits ({@link Flag#NO_LIMITS}), and those of a perfect correlation are itself; an infinite value gives
 * {@link Flag#MISSING_VALUE}.
 *
 * <p>Source: Fisher, Metron 1 (1921) 3-32. NHS use: whether two indicators go together over areas. Agrees with base R
 * {@code cor.test}.
 */
public final class PearsonCorrelation {
    private PearsonCorrelation() {}

    public static Correlation of(double[] x, double[] y, double... levels) {
        double[][] kept = Ranks.complete(x, y);
        int n = kept[0].length;
        EnumSet<Flag> flags = Correlation.reasons(kept[0], kept[1], 3);
        for (int i = 0; i < n; i++) {
            if (Double.isInfinite(kept[0][i]) || Double.isInfinite(kept[1][i])) {
                flags.add(Flag.MISSING_VALUE);
            }
        }
        boolean none = !flags.isEmpty();
        if (n < x.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (none) {
            return Correlation.missing(n, flags).limited(Double.NaN, levels);
        }
        double r = coefficient(kept[0], kept[1]);
        double t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        double error = n > 3 ? 1 / Math.sqrt(n - 3) : Double.NaN;
        return new Correlation(r, t, tail(t, n - 2), List.of(), n, flags).limited(error, levels);
    }

    static double tail(double t, int degrees) {
        return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }

    static double coefficient(double[] x, double[] y) {
        Moments ofX = Moments.of(x, 0, x.length);
        Moments ofY = Moments.of(y, 0, y.length);
        double product = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - ofX.mean()) * (y[i] - ofY.mean());
        }
        return Math.max(-1, Math.min(1, product / Math.sqrt(ofX.squares()) / Math.sqrt(ofY.squares())));
    }
}
