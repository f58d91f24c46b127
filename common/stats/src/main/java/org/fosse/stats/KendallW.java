package org.fosse.stats;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Kendall's coefficient of concordance of m raters who each rank n subjects.
 *
 * <p>With R the sum of a subject's ranks and S the sum of squares of R about its mean, W = 12 S / (m^2 (n^3 - n));
 * corrected for ties, the denominator loses m times the sum of t^3 - t over the ties of all raters. The p-value is the
 * upper tail of chi-squared = m (n - 1) W with n - 1 degrees of freedom.
 *
 * <p>Unit: a share, from 0 to 1. Subjects with a gap are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; fewer than 2 subjects or raters give {@link Flag#TOO_FEW}; raters who all tie everything give
 * {@link Flag#ALL_EQUAL} and 0 uncorrected. An infinite rating is a caller's mistake.
 *
 * <p>Source: Kendall and Babington Smith, Annals of Mathematical Statistics 10 (1939) 275-287. NHS use: priority
 * setting by panels. Agrees with irr {@code kendall}.
 */
public final class KendallW {
    private KendallW() {}

    /**
     * @param value W corrected for ties; NaN only together with a flag
     * @param uncorrected W without the correction
     * @param chiSquared m (n - 1) W
     * @param p probability of so much concordance by chance
     * @param units subjects that took part
     * @param flags reasons and warnings
     */
    public record Result(double value, double uncorrected, double chiSquared, double p, long units, Set<Flag> flags) {
        public Result {
            flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        }
    }

    /** @param ratings a row per subject, a column per rater, NaN for a gap */
    public static Result of(double[][] ratings) {
        int raters = Ratings.raters(ratings);
        double[][] complete = Ratings.complete(ratings);
        int n = complete.length;
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (n < ratings.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        double[] sums = new double[n];
        double cubes = 0;
        for (int rater = 0; rater < raters; rater++) {
            Ranks ranks = Ranks.of(Ratings.column(complete, rater));
            cubes += ranks.cubes;
            for (int i = 0; i < n; i++) {
                sums[i] += ranks.rank[i];
            }
        }
        double m = raters;
        double all = m * m * ((double) n * n * n - n);
        double spread = 12 * Moments.of(sums, 0, n).squares();
        if (n < 2 || raters < 2 || all == m * cubes) {
            flags.add(n == 0 ? Flag.NO_DATA : n < 2 || raters < 2 ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            double uncorrected = n < 2 || raters < 2 ? Double.NaN : 0;
            return new Result(Double.NaN, uncorrected, Double.NaN, Double.NaN, n, flags);
        }
        double w = spread / (all - m * cubes);
        double chiSquared = m * (n - 1) * w;
        return new Result(
                w,
                spread / all,
                chiSquared,
                ChiSquaredDistribution.of(n - 1).survivalProbability(chiSquared),
                n,
                flags);
    }
}
