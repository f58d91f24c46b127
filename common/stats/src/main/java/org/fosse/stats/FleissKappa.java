package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Fleiss' kappa of m raters on nominal levels: (P - Pe) / (1 - Pe), with P the mean over subjects of the share of
 * agreeing pairs of raters and Pe the sum of squared shares of the levels.
 *
 * <p>Unit: 1 is perfect agreement, 0 what chance gives. Subjects with a gap are left out ({@link Flag#SOME_EXCLUDED});
 * none gives {@link Flag#NO_DATA}; one rater gives {@link Flag#TOO_FEW}; all ratings equal give {@link Flag#ALL_EQUAL}.
 * An infinite rating is a caller's mistake.
 *
 * <p>Source: Fleiss, Psychological Bulletin 76 (1971) 378-382. NHS use: agreement of coders. Agrees with irr
 * {@code kappam.fleiss}.
 */
public final class FleissKappa {
    private FleissKappa() {}

    /** @param ratings a row per subject, a column per rater, NaN for a gap */
    public static Estimate of(double[][] ratings) {
        int raters = Ratings.raters(ratings);
        double[][] complete = Ratings.complete(ratings);
        int n = complete.length;
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (n < ratings.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        double[] levels = Ratings.levels(complete);
        if (n == 0 || raters < 2 || levels.length < 2) {
            flags.add(n == 0 ? Flag.NO_DATA : raters < 2 ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            return new Estimate(Double.NaN, List.of(), n, flags);
        }
        double[] total = new double[levels.length];
        double agreeing = 0;
        double[] counts = new double[levels.length];
        for (double[] row : complete) {
            Arrays.fill(counts, 0);
            for (double rating : row) {
                counts[Arrays.binarySearch(levels, rating + 0.0)]++;
            }
            for (int level = 0; level < levels.length; level++) {
                agreeing += counts[level] * (counts[level] - 1);
                total[level] += counts[level];
            }
        }
        double observed = agreeing / n / raters / (raters - 1);
        double chance = 0;
        for (double each : total) {
            chance += each / n / raters * (each / n / raters);
        }
        return new Estimate((observed - chance) / (1 - chance), List.of(), n, flags);
    }
}
