package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Funnel limits for means of units of different size around a common mean.
 *
 * <p><b>Known spread</b>: μ ∓ z σ / √n, exact for normal values when the standard deviation of one value is known or
 * comes from very many. <b>Estimated spread</b>, by name: the quantile of Student's t with the degrees of freedom of
 * the pooled standard deviation in place of z.
 *
 * <p>Units: those of the values. Edges: no limits where n is zero or anything is missing; a standard deviation of
 * zero puts both limits on the common mean; a negative one is an {@link IllegalArgumentException}.
 *
 * <p>Source: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med 2005;24:1185-202, section
 * 3.4. NHS use: mean scores and lengths of stay of units. No reference software gives these limits by name.
 */
public final class MeanFunnel {
    private final double[] reach;
    private final Levels levels;

    private MeanFunnel(double[] reach, Levels levels) {
        this.reach = reach;
        this.levels = levels;
    }

    /** Normal limits at 95% and 99.8%. */
    public static MeanFunnel knownSpread() {
        return knownSpread(Limits.P95, Limits.P998);
    }

    /** Normal limits at these levels. */
    public static MeanFunnel knownSpread(double... level) {
        Levels levels = Levels.of(level);
        double[] reach = new double[level.length];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = levels.z(i);
        }
        return new MeanFunnel(reach, levels);
    }

    /** Limits at 95% and 99.8% for a standard deviation that was estimated with these degrees of freedom. */
    public static MeanFunnel estimatedSpread(double degreesOfFreedom) {
        return estimatedSpread(degreesOfFreedom, Limits.P95, Limits.P998);
    }

    /** Limits at these levels for a standard deviation that was estimated with these degrees of freedom. */
    public static MeanFunnel estimatedSpread(double degreesOfFreedom, double... level) {
        Arguments.positive("degrees of freedom", degreesOfFreedom);
        Levels levels = Levels.of(level);
        double[] reach = new double[level.length];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = TailSolver.student(degreesOfFreedom, levels.tail(i));
        }
        return new MeanFunnel(reach, levels);
    }

    /** The limits of the mean of n values, in the order of the levels. */
    public List<Limits> limits(double common, double standardDeviation, double n) {
        Arguments.count("standard deviation", standardDeviation);
        Arguments.count("number of values", n);
        boolean none = !Double.isFinite(common) || !Double.isFinite(standardDeviation) || !(n > 0);
        List<Limits> limits = new ArrayList<>(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            double width = reach[i] * standardDeviation / Math.sqrt(n);
            limits.add(
                    none ? Limits.none(levels.level(i)) : new Limits(levels.level(i), common - width, common + width));
        }
        return limits;
    }

    /** The score z = (m − μ) √n / σ of a mean; NaN where the standard deviation is zero. */
    public static double score(double mean, double common, double standardDeviation, double n) {
        Arguments.count("standard deviation", standardDeviation);
        return standardDeviation > 0 ? (mean - common) * Math.sqrt(n) / standardDeviation : Double.NaN;
    }
}
