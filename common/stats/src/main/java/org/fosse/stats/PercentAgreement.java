package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Percentage of subjects on which all raters lie within a tolerance of each other (0: give the same level).
 *
 * <p>Unit: percent. Subjects with a gap are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one
 * rater gives {@link Flag#TOO_FEW}; all equal give 100. An infinite rating or a negative tolerance is a caller's
 * mistake. Chance agreement is not taken off.
 *
 * <p>Source: the definition. NHS use: a first look beside kappa. Agrees with irr {@code agree}.
 */
public final class PercentAgreement {
    private PercentAgreement() {}

    /** @param ratings a row per subject, a column per rater, NaN for a gap */
    public static Estimate of(double[][] ratings, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance " + tolerance + " is below 0");
        }
        int raters = Ratings.raters(ratings);
        double[][] complete = Ratings.complete(ratings);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (complete.length < ratings.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (complete.length == 0 || raters < 2) {
            flags.add(complete.length == 0 ? Flag.NO_DATA : Flag.TOO_FEW);
            return new Estimate(Double.NaN, List.of(), complete.length, flags);
        }
        int agreed = 0;
        for (double[] row : complete) {
            double smallest = Arrays.stream(row).min().getAsDouble();
            double largest = Arrays.stream(row).max().getAsDouble();
            agreed += largest - smallest <= tolerance ? 1 : 0;
        }
        return new Estimate(100.0 * agreed / complete.length, List.of(), complete.length, flags);
    }
}
