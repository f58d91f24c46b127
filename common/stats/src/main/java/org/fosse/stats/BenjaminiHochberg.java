package org.fosse.stats;

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
        return StepUp.adjust(p, 1);
    }
}
