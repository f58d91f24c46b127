package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's tau-b: (C - D) / sqrt((N - Tx)(N - Ty)), with C concordant and D discordant pairs, N = n(n - 1)/2 and Tx,
 * Ty pairs tied on either side.
 *
 * <p>Without ties and below 50 pairs the p-value is exact, from the number of orders with so many concordant pairs, and
 * the statistic is C. Otherwise it is normal, with the statistic z = (C - D) / sqrt(v) and the variance v corrected for
 * ties; {@link #approximate} gives that in any case, without continuity correction. Pairs are compared one by one, so
 * the work grows with n^2.
 *
 * <p>Unit: none, from -1 to 1. Pairs with a missing value are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; fewer than 2 pairs give {@link Flag#TOO_FEW}; either side all equal gives
 * {@link Flag#ALL_EQUAL}; infinite values take their place in the order.
 *
 * <p>Source: Kendall, Rank Correlation Methods (1948), chapters 3 to 5; limits, Fieller, Hartley and Pearson,
 * Biometrika 44 (1957) 470-481. NHS use: as {@link SpearmanCorrelation}. Agrees
 * with base R {@code cor.test(method = "kendall")}, its choice of algorithm included.
 */
public final class KendallTau {
    private static final int COUNTED = 50;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private KendallTau() {}

    public static Correlation of(double[] x, double[] y) {
        return of(x, y, true);
    }

    /** With the normal p-value whatever the size. */
    public static Correlation approximate(double[] x, double[] y) {
        return of(x, y, false);
    }

    /**
     * As {@link #of(double[], double[])}, with limits on Fisher's scale and the standard error sqrt(0.437/(n - 4)); fewer
     * than 5 pairs have none ({@link Flag#NO_LIMITS}), and those of a perfect correlation are itself.
     */
    public static Correlation withLimits(double[] x, double[] y, double... levels) {
        Correlation found = of(x, y);
        return found.limited(found.units() > 4 ? Math.sqrt(0.437 / (found.units() - 4)) : Double.NaN, levels);
    }

    private static Correlation of(double[] x, double[] y, boolean exact) {
        double[][] kept = Ranks.complete(x, y);
        double[] a = kept[0];
        double[] b = kept[1];
        int n = a.length;
        EnumSet<Flag> flags = Correlation.reasons(a, b, 2);
        boolean none = !flags.isEmpty();
        if (n < x.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (none) {
            return Correlation.missing(n, flags);
        }
        long balance = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                balance += sign(a[i], a[j]) * sign(b[i], b[j]);
            }
        }
        Ranks ofA = Ranks.of(a);
        Ranks ofB = Ranks.of(b);
        double all = (double) n * (n - 1) / 2;
        double tau = balance / (Math.sqrt(all - ofA.pairs / 2) * Math.sqrt(all - ofB.pairs / 2));
        tau = Math.max(-1, Math.min(1, tau));
        if (exact && n < COUNTED && !ofA.ties() && !ofB.ties()) {
            int concordant = (int) ((all + balance) / 2);
            double below = counted(concordant, n);
            double above = counted((int) all - concordant, n);
            return new Correlation(tau, concordant, Math.min(1, 2 * Math.min(below, above)), List.of(), n, flags);
        }
        double m = n;
        double variance = (m * (m - 1) * (2 * m + 5) - ofA.weights - ofB.weights) / 18
                + ofA.pairs * ofB.pairs / (2 * m * (m - 1))
                + (n > 2 ? ofA.triples * ofB.triples / (9 * m * (m - 1) * (m - 2)) : 0);
        double z = balance / Math.sqrt(variance);
        double p = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
        return new Correlation(tau, z, p, List.of(), n, flags);
    }

    private static long sign(double one, double other) {
        return one > other ? 1 : one < other ? -1 : 0;
    }

    /** Probability of at most so many concordant pairs, by adding one item at a time; the distribution is symmetric. */
    private static double counted(int most, int n) {
        int largest = n * (n - 1) / 2;
        double[] share = new double[largest + 1];
        share[0] = 1;
        int reach = 0;
        for (int items = 2; items <= n; items++) {
            reach += items - 1;
            double window = 0;
            double[] next = new double[largest + 1];
            for (int sum = 0; sum <= reach; sum++) {
                window += share[sum];
                if (sum >= items) {
                    window -= share[sum - items];
                }
                next[sum] = window / items;
            }
            share = next;
        }
        double total = 0;
        for (int sum = 0; sum <= most; sum++) {
            total += share[sum];
        }
        return Math.min(1, total);
    }
}
