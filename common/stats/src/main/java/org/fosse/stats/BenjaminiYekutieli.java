package org.fosse.stats;

/**
 * P values adjusted for the false discovery rate, whatever the dependence between tests.
 *
 * <pre>adjusted(i) = min over j ≥ i of min(1, p(j) c m / j),   c = Σ 1/k for k = 1 to m</pre>
 *
 * <p>Units and edges are those of {@link BenjaminiHochberg}: none give none, a missing one stays missing and is not
 * counted.
 *
 * <p>Source: Benjamini Y, Yekutieli D. The control of the false discovery rate in multiple testing under dependency.
 * Ann Stat 2001;29:1165-88. NHS use: areas that share patients or neighbours. Agrees with base R {@code p.adjust}.
 */
public final class BenjaminiYekutieli {
    private BenjaminiYekutieli() {}

    /** The adjusted value of each p value, in the order given. */
    public static double[] adjust(double... p) {
        double harmonic = 0;
        for (int k = StepUp.count(p); k >= 1; k--) {
            harmonic += 1.0 / k;
        }
        return StepUp.adjust(p, harmonic);
    }
}
