package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Krippendorff's alpha: 1 less observed over expected disagreement, for any number of raters and any gaps.
 *
 * <p>Each subject with m ratings, two or more, adds 1/(m - 1) to the coincidence of every ordered pair of its ratings.
 * With o the coincidences, n_c their row sums and n their total, alpha = 1 - (n - 1) sum o d / sum n_c n_k d. The
 * squared distance d is 0 or 1 (nominal), the square of the number of ratings from one level to the other, half of both
 * ends counted (ordinal), or the square of the difference (interval).
 *
 * <p>Unit: 1 is perfect agreement, 0 what chance gives, below 0 less. Subjects with fewer than two ratings take no part
 * and are flagged {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}, or {@link Flag#TOO_FEW} when there are
 * subjects but no pairs; all ratings equal give {@link Flag#ALL_EQUAL}, since 0/0 is no agreement beyond chance. An
 * infinite rating is a caller's mistake.
 *
 * <p>Source: Krippendorff, Content Analysis (2004), chapter 11. NHS use: agreement of case reviews. Agrees with irr
 * {@code kripp.alpha} for two raters, and for more when there is a gap. Without any gap irr does not divide by m - 1,
 * so that its correction for small samples is too weak: one more subject with a single rating, which should change
 * nothing, changes its answer. irr also calls ratings without variation perfect agreement. krippendorffsalpha leaves
 * the correction (n - 1) out altogether.
 */
public final class KrippendorffAlpha {
    /** How far apart two levels are. */
    public enum Distance {
        NOMINAL,
        ORDINAL,
        INTERVAL
    }

    private KrippendorffAlpha() {}

    /** @param ratings a row per subject, a column per rater, NaN for a gap */
    public static Estimate of(double[][] ratings, Distance distance) {
        Ratings.raters(ratings);
        double[][] pairable = Arrays.stream(ratings)
                .map(row -> Arrays.stream(row)
                        .filter(rating -> !Double.isNaN(rating))
                        .toArray())
                .filter(row -> row.length > 1)
                .toArray(double[][]::new);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (pairable.length < ratings.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        double[] levels = Ratings.levels(pairable);
        if (levels.length < 2) {
            flags.add(ratings.length == 0 ? Flag.NO_DATA : levels.length == 0 ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            return new Estimate(Double.NaN, List.of(), pairable.length, flags);
        }
        double[][] coincidence = new double[levels.length][levels.length];
        double[] margin = new double[levels.length];
        double total = 0;
        for (double[] row : pairable) {
            for (int i = 0; i < row.length; i++) {
                int one = Arrays.binarySearch(levels, row[i] + 0.0);
                margin[one]++;
                total++;
                for (int j = 0; j < row.length; j++) {
                    if (i != j) {
                        coincidence[one][Arrays.binarySearch(levels, row[j] + 0.0)] += 1.0 / (row.length - 1);
                    }
                }
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < levels.length; c++) {
            double between = margin[c] / 2;
            for (int k = c + 1; k < levels.length; k++) {
                between += margin[k] / 2;
                double apart = switch (distance) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between;
                    case INTERVAL -> levels[k] - levels[c];
                };
                between += margin[k] / 2;
                observed += coincidence[c][k] * apart * apart;
                expected += margin[c] * margin[k] * apart * apart;
            }
        }
        return new Estimate(1 - (total - 1) * (observed / expected), List.of(), pairable.length, flags);
    }
}
