package org.fosse.stats;

import java.util.Arrays;

/**
 * P values adjusted for the chance of any false rejection among many tests, by stepping down.
 *
 * <pre>adjusted(i) = max over j ≤ i of min(1, p(j) (m + 1 − j)),   p(1) ≤ ... ≤ p(m)</pre>
 *
 * <p>Never less powerful than {@link Bonferroni}, and as safe. Units and edges are those of
 * {@link BenjaminiHochberg}.
 *
 * <p>Source: Holm S. A simple sequentially rejective multiple test procedure. Scand J Stat 1979;6:65-70. NHS use:
 * screening of areas where no false alarm is wanted. Agrees with base R {@code p.adjust}.
 */
public final class Holm {
    private Holm() {}

    /** The adjusted value of each p value, in the order given. */
    public static double[] adjust(double... p) {
        int m = StepUp.count(p);
        int[] order = Order.ascending(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double most = 0;
        for (int rank = 1; rank <= m; rank++) {
            int i = order[rank - 1];
            most = Math.max(most, Math.min(1, (m + 1 - rank) * p[i]));
            adjusted[i] = most;
        }
        return adjusted;
    }
}
