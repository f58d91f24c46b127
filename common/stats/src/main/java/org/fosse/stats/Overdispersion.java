package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much more a set of z-scores varies than chance, after trimming its ends.
 *
 * <p><b>Winsorised</b> (Spiegelhalter, CQC): scores beyond the quantiles at the trimmed share and its complement
 * (linear interpolation between order statistics, R's type 7) are set to those quantiles; every area still counts.
 * <b>Truncated</b> (SHMI): with k = 1 / share groups and rank r of n, areas in the first group (r k / (n + 1) &lt; 1)
 * and in the last (r k / (n + 1) ≥ k − 1, rounded down) are left out; ties have their mean rank. Then, over the m
 * areas left,
 *
 * <pre>φ = Σz² / m
 * τ² = (mφ − (m − 1)) / (Σw − Σw² / Σw),  w = 1 / s²</pre>
 *
 * with τ² = 0 where that is negative. φ multiplies variances, τ² is added to them.
 *
 * <p>Units: φ has none, τ² is in squares of the scale of s. Edges: no scores give NaN with {@link Flag#NO_DATA}; one
 * score gives its square as φ and no τ² ({@link Flag#TOO_FEW}); all equal to zero give 0 and 0; a missing score is
 * left out ({@link Flag#SOME_EXCLUDED}); an infinite score that trimming keeps makes both infinite.
 *
 * <p>Sources: Spiegelhalter DJ. Handling over-dispersion of performance indicators. Qual Saf Health Care
 * 2005;14:347-51. DerSimonian R, Laird N. Control Clin Trials 1986;7:177-88 (the moment estimate). Used in NHS
 * England's SHMI and CQC's monitoring. Agrees with FunnelPlotR.
 */
public final class Overdispersion {
    private final boolean truncated;
    private final double share;

    private Overdispersion(boolean truncated, double share) {
        this.truncated = truncated;
        this.share = share;
    }

    /**
     * What was found.
     *
     * @param units areas that took part after trimming
     * @param phi multiplicative overdispersion, 1 when there is none
     * @param tauSquared additive variance between areas on the transformed scale
     * @param flags why a figure is missing
     */
    public record Result(long units, double phi, double tauSquared, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }

        /** Whether areas vary more than chance, so that limits are to be widened. */
        public boolean isOverdispersed() {
            return phi > 1;
        }
    }

    /** Scores beyond the quantiles at this share and its complement are set to them; 0.1 is usual. */
    public static Overdispersion winsorised(double share) {
        return new Overdispersion(false, checked(share));
    }

    /** Areas in this share at each end are left out; 0.1 is usual. */
    public static Overdispersion truncated(double share) {
        return new Overdispersion(true, checked(share));
    }

    private static double checked(double share) {
        if (!(share >= 0 && share < 0.5)) {
            throw new IllegalArgumentException("trimmed share " + share + " is not at least 0 and below 0.5");
        }
        return share;
    }

    /** The scores after trimming: set to a quantile when winsorised, NaN when truncated or missing. */
    public double[] trim(double... z) {
        double[] sorted = sorted(z);
        double[] trimmed = new double[z.length];
        double low = quantile(sorted, share);
        double high = quantile(sorted, 1 - share);
        for (int i = 0; i < z.length; i++) {
            if (truncated) {
                trimmed[i] = isTruncated(sorted, z[i]) ? Double.NaN : z[i];
            } else {
                trimmed[i] = Double.isNaN(z[i]) ? z[i] : Math.min(high, Math.max(low, z[i]));
            }
        }
        return trimmed;
    }

    /** Which scores trimming touches: those left out, or those not strictly between the quantiles. */
    public boolean[] touched(double... z) {
        double[] sorted = sorted(z);
        boolean[] touched = new boolean[z.length];
        double low = quantile(sorted, share);
        double high = quantile(sorted, 1 - share);
        for (int i = 0; i < z.length; i++) {
            touched[i] = truncated ? isTruncated(sorted, z[i]) : !(z[i] > low && z[i] < high);
        }
        return touched;
    }

    /** The overdispersion of scores with their standard errors on the transformed scale. */
    public Result of(double[] z, double[] standardError) {
        Arguments.sameLength(z.length, standardError.length);
        double[] trimmed = trim(z);
        int missing = 0;
        int n = 0;
        double squares = 0;
        double weights = 0;
        double squaredWeights = 0;
        for (int i = 0; i < z.length; i++) {
            if (Double.isNaN(z[i])) {
                missing++;
            }
            if (!Double.isNaN(trimmed[i])) {
                n++;
                squares += trimmed[i] * trimmed[i];
                double weight = 1 / (standardError[i] * standardError[i]);
                weights += weight;
                squaredWeights += weight * weight;
            }
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (missing > 0) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (n == 0) {
            flags.add(Flag.NO_DATA);
            return new Result(0, Double.NaN, Double.NaN, flags);
        }
        if (n == 1) {
            flags.add(Flag.TOO_FEW);
        }
        double excess = squares - (n - 1);
        double tauSquared = n == 1 || excess < 0 ? 0 : Math.max(0, excess / (weights - squaredWeights / weights));
        return new Result(n, squares / n, tauSquared, flags);
    }

    private static double[] sorted(double[] z) {
        double[] sorted = Arrays.stream(z).filter(each -> !Double.isNaN(each)).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Linear interpolation between order statistics, R's type 7. */
    private static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = 1 + (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        double part = place - below;
        double value = sorted[below - 1];
        return part > 0 && sorted[below] != value ? (1 - part) * value + part * sorted[below] : value;
    }

    private boolean isTruncated(double[] sorted, double z) {
        if (Double.isNaN(z)) {
            return true;
        }
        if (share == 0) {
            return false;
        }
        int first = Order.countBelow(sorted, sorted.length, z, false);
        int last = Order.countBelow(sorted, sorted.length, z, true);
        double rank = (first + 1 + last) / 2.0;
        double groups = 1 / share;
        double group = Math.floor(rank * groups / (sorted.length + 1));
        return !(group > 0 && group < groups - 1);
    }
}
