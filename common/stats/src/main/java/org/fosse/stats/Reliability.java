package org.fosse.stats;

import java.util.Arrays;

/**
 * How far the differences between areas are more than noise: the share of signal in the variance of a typical area's value.
 *
 * <pre>tau^2 / (tau^2 + v)</pre>
 *
 * with tau^2 the variance between areas beyond chance and v the median of what chance alone makes each area vary by, both on
 * one scale. Half of the areas have a reliability of their own at least as high.
 *
 * <p>Unit: share from 0 (areas differ by chance only: a ranking is a lottery) to 1. Edges: no areas, or a tau^2 that is not
 * known, give NaN; v of 0 for most areas gives 1 where they differ at all. A negative variance is a caller's mistake.
 *
 * <p>Source: Raudenbush and Bryk, Hierarchical Linear Models (2002), lambda; Adams, The Reliability of Provider Profiling
 * (RAND TR-653, 2009), who asks for 0.7 where providers are told apart. NHS use: whether positions of practices may be read.
 * No reference result is compared.
 */
public final class Reliability {
    private Reliability() {}

    /** @param variances of chance, by area; not to hold NaN */
    public static double of(double tauSquared, double[] variances) {
        if (variances.length == 0 || Double.isNaN(tauSquared)) {
            return Double.NaN;
        }
        double[] sorted = variances.clone();
        Arrays.sort(sorted);
        if (tauSquared < 0 || !(sorted[0] >= 0)) {
            throw new IllegalArgumentException("variance " + Math.min(tauSquared, sorted[0]) + " is below 0");
        }
        double chance = Quantile.at(sorted, sorted.length, 0.5);
        return tauSquared == 0 ? 0 : tauSquared / (tauSquared + chance);
    }

    /** With Paule and Mandel's tau^2 of the areas' effects; NaN for fewer than two areas. */
    public static double of(double[] effects, double[] variances) {
        Arguments.sameLength(effects.length, variances.length);
        return effects.length < 2 ? Double.NaN : of(QProfile.variance(effects, variances), variances);
    }
}
