package org.fosse.stats;

/**
 * P values multiplied by the number of tests, cut at 1.
 *
 * <p>Units and edges are those of {@link BenjaminiHochberg}. {@link Holm} is as safe and rejects at least as much.
 *
 * <p>Source: Dunn OJ. Multiple comparisons among means. J Am Stat Assoc 1961;56:52-64. NHS use: a quick check of a few
 * areas by hand. Agrees with base R {@code p.adjust}.
 */
public final class Bonferroni {
    private Bonferroni() {}

    /** The adjusted value of each p value, in the order given. */
    public static double[] adjust(double... p) {
        int m = StepUp.count(p);
        double[] adjusted = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            adjusted[i] = Math.min(1, m * p[i]);
        }
        return adjusted;
    }
}
