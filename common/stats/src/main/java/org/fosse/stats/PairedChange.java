package org.fosse.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether paired values moved up or down: sign test and Wilcoxon's signed rank test.
 *
 * <ul>
 *   <li>{@link #sign}: the number that rose among those that changed; the p-value is exact, twice the smaller binomial
 *       tail;
 *   <li>{@link #wilcoxon}: the sum of the ranks of |change| among those that rose. Below 50 pairs, without ties or
 *       unchanged pairs, the p-value is exact; otherwise normal with correction for continuity and ties.
 * </ul>
 *
 * <p>Unchanged pairs are left out of both. Units: a number of pairs, or a sum of ranks; p is a probability. Pairs with
 * a missing value are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}; no pair that
 * changed gives {@link Flag#ALL_EQUAL}; an infinite value gives {@link Flag#MISSING_VALUE}.
 *
 * <p>Source: Wilcoxon, Biometrics Bulletin 1 (1945) 80-83; Lehmann, Nonparametrics (1975). NHS use: ratings before and
 * after a change of service. Agrees with base R {@code binom.test} of the signs and {@code wilcox.test(paired = TRUE)}.
 */
public final class PairedChange {
    private static final int COUNTED = 50;

    private PairedChange() {}

    /**
     * @param statistic as each test says; NaN only together with a flag
     * @param p two-sided p-value
     * @param rose pairs that rose
     * @param fell pairs that fell
     * @param unchanged pairs that did not change
     * @param flags reasons and warnings
     */
    public record Result(double statistic, double p, long rose, long fell, long unchanged, Set<Flag> flags) {
        public Result {
            flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        }
    }

    public static Result sign(double[] before, double[] after) {
        return of(before, after, false);
    }

    public static Result wilcoxon(double[] before, double[] after) {
        return of(before, after, true);
    }

    private static Result of(double[] before, double[] after, boolean ranked) {
        double[][] kept = Ranks.complete(before, after);
        int n = kept[0].length;
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        double[] sizes = new double[n];
        boolean[] up = new boolean[n];
        int changed = 0;
        int rose = 0;
        for (int i = 0; i < n; i++) {
            double change = kept[1][i] - kept[0][i];
            if (Double.isInfinite(kept[0][i]) || Double.isInfinite(kept[1][i])) {
                flags.add(Flag.MISSING_VALUE);
            }
            if (change != 0) {
                up[changed] = change > 0;
                rose += change > 0 ? 1 : 0;
                sizes[changed++] = Math.abs(change);
            }
        }
        if (flags.isEmpty() && changed == 0) {
            flags.add(n == 0 ? Flag.NO_DATA : Flag.ALL_EQUAL);
        }
        boolean none = !flags.isEmpty();
        if (n < before.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (none) {
            return new Result(Double.NaN, Double.NaN, rose, changed - rose, n - changed, flags);
        }
        if (!ranked) {
            double tail = BinomialDistribution.of(changed, 0.5).cumulativeProbability(Math.min(rose, changed - rose));
            return new Result(rose, Math.min(1, 2 * tail), rose, changed - rose, n - changed, flags);
        }
        Ranks ranks = Ranks.of(Arrays.copyOf(sizes, changed));
        double sum = 0;
        for (int i = 0; i < changed; i++) {
            sum += up[i] ? ranks.rank[i] : 0;
        }
        double middle = changed * (changed + 1.0) / 4;
        double p;
        if (n < COUNTED && changed == n && !ranks.ties()) {
            p = Math.min(1, 2 * counted(sum > middle ? 2 * middle - sum : sum, changed));
        } else {
            double variance = changed * (changed + 1.0) * (2.0 * changed + 1) / 24 - ranks.cubes / 48;
            double away = Math.max(0, Math.abs(sum - middle) - 0.5);
            p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(away / Math.sqrt(variance)));
        }
        return new Result(sum, p, rose, changed - rose, n - changed, flags);
    }

    /** Probability that ranks 1 to n, each taken or not by the toss of a coin, sum to at most this. */
    private static double counted(double most, int n) {
        double[] share = new double[n * (n + 1) / 2 + 1];
        share[0] = 1;
        int reach = 0;
        for (int rank = 1; rank <= n; rank++) {
            reach += rank;
            for (int sum = reach; sum >= 0; sum--) {
                share[sum] = (share[sum] + (sum >= rank ? share[sum - rank] : 0)) / 2;
            }
        }
        double total = 0;
        for (int sum = 0; sum <= most; sum++) {
            total += share[sum];
        }
        return total;
    }
}
