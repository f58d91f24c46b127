package org.fosse.stats;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Standard deviation between areas beyond chance, with limits: Paule and Mandel's estimate and the Q-profile.
 *
 * <p>With y the effect of an area, v its sampling variance and w = 1 / (v + t), the generalised Q(t) = sum w (y - m)^2
 * about the w-weighted mean m has the chi-squared distribution with k - 1 degrees of freedom where t is the true variance
 * between areas. The estimate is the t at which Q(t) is what that expects, k - 1; the limits are those at which it equals
 * the upper and the lower quantile; each is 0 where Q(0) is below already. So the estimate always lies within its limits,
 * which that of {@link DerSimonianLaird} need not. Found by Newton's method on 1 / Q, which is a straight line when all v
 * are equal. With all v zero (nothing known of chance) the estimate is the plain standard deviation and the limits are the
 * usual chi-squared ones of a normal sample.
 *
 * <p>Unit: that of the effects. Areas with a missing effect or variance are left out ({@link Flag#SOME_EXCLUDED}); none
 * gives {@link Flag#NO_DATA}; one gives {@link Flag#TOO_FEW}; all equal give 0 with limits that chance allows. An infinite
 * effect or a negative variance is a caller's mistake.
 *
 * <p>Source: Paule and Mandel, Journal of Research of the National Bureau of Standards 87 (1982) 377-385; Viechtbauer,
 * Statistics in Medicine 26 (2007) 37-52. NHS use: whether variation between practices is falling.
 * No reference result was at hand; metafor's {@code rma(method = "PM")} and {@code confint} have this definition.
 * Quantiles are kept by the number of areas, so that one instance serves many groups; it is for one thread.
 */
public final class QProfile {
    private static final int STEPS = 200;
    private static final double CLOSE = 1e-13;

    private final double level;
    private final Map<Integer, double[]> quantiles = new HashMap<>();

    /** @param level confidence level, {@link Limits#P95} as a rule */
    public QProfile(double level) {
        this.level = Limits.none(level).level();
    }

    /** The standard deviation between areas from their effects and sampling variances. */
    public Estimate of(double[] effects, double[] variances) {
        Arguments.sameLength(effects.length, variances.length);
        double[] y = new double[effects.length];
        double[] v = new double[effects.length];
        int k = 0;
        boolean known = false;
        for (int i = 0; i < effects.length; i++) {
            if (Double.isInfinite(effects[i]) || variances[i] < 0 || Double.isInfinite(variances[i])) {
                throw new IllegalArgumentException(
                        "effect " + effects[i] + " with variance " + variances[i] + " is not finite from 0");
            }
            if (!Double.isNaN(effects[i]) && !Double.isNaN(variances[i])) {
                y[k] = effects[i];
                v[k++] = variances[i];
                known |= variances[i] > 0;
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (k < effects.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (k < 2) {
            flags.add(k == 0 ? Flag.NO_DATA : Flag.TOO_FEW);
            return new Estimate(Double.NaN, List.of(), k, flags);
        }
        double[] q = quantiles.computeIfAbsent(k - 1, this::quantilesOf);
        Moments plain = Moments.of(y, 0, k);
        double start = start(v, k, plain.sampleVariance());
        double point = known ? root(y, v, k, k - 1, start) : plain.sampleVariance();
        double lower = known ? root(y, v, k, q[1], point) : plain.squares() / q[1];
        double upper = known ? root(y, v, k, q[0], point) : plain.squares() / q[0];
        Limits limits = new Limits(level, Math.sqrt(lower), Math.sqrt(upper));
        return new Estimate(Math.sqrt(point), List.of(limits), k, flags);
    }

    /** Paule and Mandel's variance of effects of which none is missing. */
    static double variance(double[] y, double[] v) {
        return root(
                y,
                v,
                y.length,
                y.length - 1,
                start(v, y.length, Moments.of(y, 0, y.length).sampleVariance()));
    }

    private static double start(double[] v, int k, double plain) {
        return Math.max(0, plain - Mean.sum(v, 0, k) / k);
    }

    private double[] quantilesOf(int degreesOfFreedom) {
        double tail = Limits.none(level).tail();
        ChiSquaredDistribution chi = ChiSquaredDistribution.of(degreesOfFreedom);
        return new double[] {chi.inverseCumulativeProbability(tail), chi.inverseSurvivalProbability(tail)};
    }

    /** The t with Q(t) = quantile; 0 where Q(0) is not above it. */
    private static double root(double[] y, double[] v, int k, double quantile, double start) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < k; i++) {
            least = Math.min(least, v[i]);
        }
        double[] at = new double[2];
        if (least > 0) {
            profile(y, v, k, 0, at);
            if (at[0] <= quantile) {
                return 0;
            }
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double t = start > 0 ? start : Math.max(least, Double.MIN_NORMAL);
        for (int step = 0; step < STEPS; step++) {
            profile(y, v, k, t, at);
            if (at[0] > quantile) {
                low = t;
            } else {
                high = t;
            }
            double next = t + (1 / quantile - 1 / at[0]) * at[0] * at[0] / at[1];
            if (!(next > low && next < high)) {
                next = high == Double.POSITIVE_INFINITY ? 2 * t : low + (high - low) / 2;
            }
            if (Math.abs(next - t) <= CLOSE * t) {
                return next;
            }
            t = next;
        }
        return t;
    }

    /** Q at t, and the sum of w^2 (y - m)^2, which is minus its slope. */
    private static void profile(double[] y, double[] v, int k, double t, double[] at) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / (v[i] + t);
            weights += w;
            sum += w * y[i];
        }
        double mean = sum / weights;
        double q = 0;
        double slope = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / (v[i] + t);
            double term = w * (y[i] - mean) * (y[i] - mean);
            q += term;
            slope += w * term;
        }
        at[0] = q;
        at[1] = slope;
    }
}
