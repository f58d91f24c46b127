package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Cohen's kappa of two raters, plain or weighted: 1 less observed over expected disagreement.
 *
 * <p>kappa = 1 - sum o d / sum e d, with o the shares of pairs of levels, e those that the margins alone would give,
 * and d the disagreement: 1 for any difference (unweighted), the distance of the levels (linear), or its square.
 * Distances are those of the levels themselves, so a level that nobody used still counts as a step.
 *
 * <p>Unit: 1 is perfect agreement, 0 what chance gives. Subjects with a gap are left out ({@link Flag#SOME_EXCLUDED});
 * none gives {@link Flag#NO_DATA}; both raters giving one and the same level throughout give {@link Flag#ALL_EQUAL}. An
 * infinite rating is a caller's mistake.
 *
 * <p>Source: Cohen, Psychological Bulletin 70 (1968) 213-220. NHS use: agreement of two reviewers. Agrees with psych
 * {@code cohen.kappa} on the full scale, and with irr {@code kappa2} where every level between the ends occurs: irr
 * ranks only the levels it sees, which shortens the distance over an unused one.
 */
public final class WeightedKappa {
    private WeightedKappa() {}

    public static Estimate unweighted(double[] first, double[] second) {
        return of(first, second, 0);
    }

    public static Estimate linear(double[] first, double[] second) {
        return of(first, second, 1);
    }

    public static Estimate quadratic(double[] first, double[] second) {
        return of(first, second, 2);
    }

    private static Estimate of(double[] first, double[] second, int power) {
        double[][] kept = Ranks.complete(first, second);
        Ratings.raters(kept);
        int n = kept[0].length;
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (n < first.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        double[] levels = Ratings.levels(kept);
        if (levels.length < 2) {
            flags.add(n == 0 ? Flag.NO_DATA : Flag.ALL_EQUAL);
            return new Estimate(Double.NaN, List.of(), n, flags);
        }
        double observed = 0;
        for (int i = 0; i < n; i++) {
            observed += disagreement(kept[0][i], kept[1][i], power);
        }
        double[] ofFirst = counts(kept[0], levels);
        double[] ofSecond = counts(kept[1], levels);
        double expected = 0;
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels.length; j++) {
                expected += ofFirst[i] * ofSecond[j] * disagreement(levels[i], levels[j], power);
            }
        }
        return new Estimate(1 - n * observed / expected, List.of(), n, flags);
    }

    private static double[] counts(double[] values, double[] levels) {
        double[] counts = new double[levels.length];
        for (double value : values) {
            counts[Arrays.binarySearch(levels, value + 0.0)]++;
        }
        return counts;
    }

    private static double disagreement(double one, double other, int power) {
        double apart = Math.abs(one - other);
        return switch (power) {
            case 0 -> apart == 0 ? 0 : 1;
            case 1 -> apart;
            default -> apart * apart;
        };
    }
}
