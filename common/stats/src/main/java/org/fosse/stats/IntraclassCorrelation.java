package org.fosse.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Intraclass correlations of n subjects rated by the same k raters.
 *
 * <p>From the mean squares of the two-way table, R between subjects, C between raters, E residual, and W within
 * subjects:
 *
 * <ul>
 *   <li>one-way, single: (R - W) / (R + (k - 1) W), ICC(1,1);
 *   <li>agreement, single: (R - E) / (R + (k - 1) E + k (C - E)/n), ICC(2,1), with limits after McGraw and Wong;
 *   <li>agreement, mean of k: (R - E) / (R + (C - E)/n), ICC(2,k);
 *   <li>consistency, single: (R - E) / (R + (k - 1) E), ICC(3,1), tested by F = R/E with n - 1 and (n - 1)(k - 1)
 *       degrees of freedom.
 * </ul>
 *
 * <p>Unit: a correlation; it may fall below 0. Subjects with a gap are left out ({@link Flag#SOME_EXCLUDED}); none
 * gives {@link Flag#NO_DATA}; fewer than 2 subjects or raters give {@link Flag#TOO_FEW}; all equal give
 * {@link Flag#ALL_EQUAL}; perfect agreement has no limits ({@link Flag#NO_LIMITS}). An infinite rating is a caller's
 * mistake.
 *
 * <p>Source: Shrout and Fleiss, Psychological Bulletin 86 (1979) 420-428; McGraw and Wong, Psychological Methods 1
 * (1996) 30-46. NHS use: reliability of measurements by several people. Agrees with irr {@code icc}.
 */
public final class IntraclassCorrelation {
    private IntraclassCorrelation() {}

    /**
     * @param oneWay ICC(1,1)
     * @param agreement ICC(2,1), with limits
     * @param agreementOfMeans ICC(2,k)
     * @param consistency ICC(3,1)
     * @param f statistic of the test that subjects do not differ
     * @param p its p-value; NaN when there is no answer
     */
    public record Result(
            Estimate oneWay, Estimate agreement, Estimate agreementOfMeans, Estimate consistency, double f, double p) {}

    /** @param ratings a row per subject, a column per rater, NaN for a gap */
    public static Result of(double[][] ratings, double... levels) {
        int k = Ratings.raters(ratings);
        double[][] complete = Ratings.complete(ratings);
        int n = complete.length;
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (n < ratings.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        boolean equal = Ratings.levels(complete).length < 2;
        if (n < 2 || k < 2 || equal) {
            flags.add(n == 0 ? Flag.NO_DATA : n < 2 || k < 2 ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            Estimate none = new Estimate(Double.NaN, List.of(), n, flags);
            return new Result(none, none, none, none, Double.NaN, Double.NaN);
        }
        double[] rows = new double[n];
        double[] columns = new double[k];
        double grand = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += complete[i][j] / k;
                columns[j] += complete[i][j] / n;
                grand += complete[i][j] / n / k;
            }
        }
        double within = 0;
        double residual = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                double away = complete[i][j] - rows[i];
                double left = away - (columns[j] - grand);
                within += away * away;
                residual += left * left;
            }
        }
        double r = k * Moments.of(rows, 0, n).squares() / (n - 1);
        double c = n * Moments.of(columns, 0, k).squares() / (k - 1);
        double w = within / n / (k - 1);
        // What rounding leaves of an exact fit is no residual.
        double e = residual <= 1e-28 * (within + n * k * grand * grand) ? 0 : residual / (n - 1) / (k - 1);
        double agreement = (r - e) / (r + (k - 1) * e + k * (c - e) / n);
        double f = r / e;
        double p = e == 0 ? 0 : FDistribution.of(n - 1, (n - 1.0) * (k - 1)).survivalProbability(f);
        return new Result(
                plain((r - w) / (r + (k - 1) * w), n, flags),
                limited(agreement, r, c, e, n, k, flags, levels),
                plain((r - e) / (r + (c - e) / n), n, flags),
                plain((r - e) / (r + (k - 1) * e), n, flags),
                f,
                p);
    }

    /** A correlation of 0/0 has raters who differ by nothing but a constant and subjects who do not differ. */
    private static Estimate plain(double value, int units, Set<Flag> flags) {
        EnumSet<Flag> own = EnumSet.noneOf(Flag.class);
        own.addAll(flags);
        if (Double.isNaN(value)) {
            own.add(Flag.ZERO_DENOMINATOR);
        }
        return new Estimate(value, List.of(), units, own);
    }

    private static Estimate limited(
            double value, double r, double c, double e, int n, int k, EnumSet<Flag> flags, double[] asked) {
        Estimate plain = plain(value, n, flags);
        EnumSet<Flag> own = EnumSet.noneOf(Flag.class);
        own.addAll(plain.flags());
        List<Limits> limits = new ArrayList<>();
        double a = k * value / (n * (1 - value));
        double b = 1 + k * value * (n - 1) / (n * (1 - value));
        double degrees = Math.pow(a * c + b * e, 2)
                / (Math.pow(a * c, 2) / (k - 1) + Math.pow(b * e, 2) / ((n - 1.0) * (k - 1)));
        boolean known = value < 1 && degrees > 0 && Double.isFinite(degrees);
        for (double level : Gaps.levels(asked)) {
            if (!known) {
                limits.add(Limits.none(level));
                continue;
            }
            double tail = (1 - level) / 2;
            double low = FDistribution.of(n - 1, degrees).inverseSurvivalProbability(tail);
            double high = FDistribution.of(degrees, n - 1).inverseSurvivalProbability(tail);
            double rest = k * c + ((double) k * n - k - n) * e;
            limits.add(new Limits(
                    level, n * (r - low * e) / (low * rest + n * r), n * (high * r - e) / (rest + n * high * r)));
        }
        if (!known && plain.exists()) {
            own.add(Flag.NO_LIMITS);
        }
        return new Estimate(value, limits, n, own);
    }
}
