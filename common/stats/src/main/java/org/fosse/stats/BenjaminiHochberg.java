package org.fosse.stats;

import java.util.Arrays;

/**
 * P values adjusted for the false discovery rate, for independent or positively dependent tests.
 *
 * <pre>adjusted(i) = min over j ≥ i of min(1, p(j) m / j),   p(1) ≤ ... ≤ p(m)</pre>
 *
 * <p>Rejecting where the adjusted value is at most q keeps the expected share of false discoveries at or below q.
 * Units: probabilities. Edges: none give none; one p value stays; equal values stay equal; a missing one (NaN) stays
 * missing and is not counted in m; a value outside 0 to 1 is an {@link IllegalArgumentException}.
 *
 * <p>Source: Benjamini Y, Hochberg Y. Controlling the false discovery rate. J R Stat Soc B 1995;57:289-300. Used to
 * screen many areas at once, for instance CQC's surveillance. Agrees with base R {@code p.adjust}.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The adjusted value of each p value, in the order given. */
    public static double[] adjust(double... p) {
        int m = 0;
        for (double each : p) {
            if (!Double.isNaN(each)) {
                Arguments.probability("p value", each);
                m++;
            }
        }
        int[] order = Order.ascending(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, (double) m / rank * p[i]);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /** The same of standard normal scores, each by its two-sided p value. */
    public static double[] adjustScores(double... z) {
        return adjust(Arrays.stream(z).map(NormalTail::twoSided).toArray());
    }
}
