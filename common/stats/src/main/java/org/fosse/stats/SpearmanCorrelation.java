package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Spearman's rank correlation: Pearson's of the average ranks.
 *
 * <p>The statistic is S = (n^3 - n)(1 - rho)/6, the sum of squared rank differences when there are no ties. Its
 * p-value, without ties, is exact up to n = 9 (all orders counted), by an Edgeworth series below 1,290, and by
 * Student's t beyond; with ties always by t = rho sqrt((n - 2)/(1 - rho^2)) with n - 2 degrees of freedom, which
 * {@link #approximate} gives in any case. The series may fall to 0 in the far tail, where the true p-value is some
 * millionths; read it as below 1e-4.
 *
 * <p>Unit: none, from -1 to 1. Pairs with a missing value are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; one pair gives {@link Flag#TOO_FEW}, and two have the same flag beside a value of 1 or -1;
 * either side all equal gives {@link Flag#ALL_EQUAL}; infinite values take their rank.
 *
 * <p>Source: Best and Roberts, Algorithm AS 89, Applied Statistics 24 (1975) 377-379; limits, Bonett and Wright,
 * Psychometrika 65 (2000) 23-28. NHS use: whether two indicators
 * order areas alike. Agrees with base R {@code cor.test(method = "spearman")}, its choice of algorithm included.
 */
public final class SpearmanCorrelation {
    private static final int COUNTED = 9;
    private static final int SERIES = 1290;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private SpearmanCorrelation() {}

    public static Correlation of(double[] x, double[] y) {
        return of(x, y, true, false);
    }

    /** With the p-value by Student's t whatever the size. */
    public static Correlation approximate(double[] x, double[] y) {
        return of(x, y, false, false);
    }

    /** As {@link #approximate}, with base R's continuity correction: rho is taken as 1 - S / ((n^3 - n)/6 + 1). */
    public static Correlation corrected(double[] x, double[] y) {
        return of(x, y, false, true);
    }

    /**
     * As {@link #of(double[], double[])}, with limits on Fisher's scale and the standard error sqrt((1 + rho^2/2)/(n -
     * 3)); fewer than 4 pairs have none ({@link Flag#NO_LIMITS}), and those of a perfect correlation are itself.
     */
    public static Correlation withLimits(double[] x, double[] y, double... levels) {
        Correlation found = of(x, y);
        double rho = found.value();
        return found.limited(
                found.units() > 3 ? Math.sqrt((1 + rho * rho / 2) / (found.units() - 3)) : Double.NaN, levels);
    }

    private static Correlation of(double[] x, double[] y, boolean exact, boolean correct) {
        double[][] kept = Ranks.complete(x, y);
        int n = kept[0].length;
        EnumSet<Flag> flags = Correlation.reasons(kept[0], kept[1], 2);
        boolean none = !flags.isEmpty();
        if (n < x.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (none) {
            return Correlation.missing(n, flags);
        }
        Ranks ofX = Ranks.of(kept[0]);
        Ranks ofY = Ranks.of(kept[1]);
        double rho = PearsonCorrelation.coefficient(ofX.rank, ofY.rank);
        double all = (double) n * ((double) n * n - 1) / 6;
        double s = all * (1 - rho);
        double p;
        if (exact && n < SERIES && !ofX.ties() && !ofY.ties()) {
            double whole = Math.rint(s);
            p = whole > all ? upper(whole, n) : lower(whole, n);
            p = Math.min(1, 2 * p);
        } else if (n < 3) {
            p = Double.NaN;
        } else {
            double r = correct ? 1 - s / (all + 1) : rho;
            p = PearsonCorrelation.tail(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2);
        }
        if (n < 3) {
            flags.add(Flag.TOO_FEW);
        }
        return new Correlation(rho, s, p, List.of(), n, flags);
    }

    /** P(S >= s). */
    private static double upper(double s, int n) {
        return n <= COUNTED ? counted(s, n) : series(s - 2, n, false);
    }

    /** P(S <= s): S is even. */
    private static double lower(double s, int n) {
        return n <= COUNTED ? 1 - counted(s + 2, n) : series(s + 1, n, true);
    }

    /** Edgeworth series about the normal tail; the constants are those of the algorithm's paper. */
    private static double series(double s, int n, boolean lower) {
        double b = 1.0 / n;
        double x = (6 * s * b / ((double) n * n - 1) - 1) * Math.sqrt(n - 1.0);
        double y = x * x;
        double high = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
        double middle = 0.0879 + 0.0151 * b - y * high;
        double u = x
                * b
                * (0.2274 + b * (0.2531 + 0.1745 * b) + y * (-0.0758 + b * (0.1033 + 0.3932 * b) - y * b * middle));
        double term = u / Math.exp(y / 2);
        double tail = lower ? NORMAL.cumulativeProbability(x) - term : NORMAL.survivalProbability(x) + term;
        return Math.max(0, Math.min(1, tail));
    }

    /** Share of all orders with a sum of squares of at least s, by building them up over the sets of ranks used. */
    private static double counted(double s, int n) {
        int largest = n * (n * n - 1) / 3;
        long[][] ways = new long[1 << n][largest + 1];
        ways[0][0] = 1;
        for (int used = 0; used < ways.length - 1; used++) {
            int place = Integer.bitCount(used);
            for (int rank = 0; rank < n; rank++) {
                if ((used & (1 << rank)) == 0) {
                    int square = (place - rank) * (place - rank);
                    long[] from = ways[used];
                    long[] to = ways[used | (1 << rank)];
                    for (int sum = 0; sum + square <= largest; sum++) {
                        to[sum + square] += from[sum];
                    }
                }
            }
        }
        long count = 0;
        long total = 0;
        for (int sum = 0; sum <= largest; sum++) {
            total += ways[ways.length - 1][sum];
            count += sum >= s ? ways[ways.length - 1][sum] : 0;
        }
        return (double) count / total;
    }
}
