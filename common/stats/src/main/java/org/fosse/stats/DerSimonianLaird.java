package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Variance between areas by moments, from effects and their sampling variances, with Cochran's Q and I-squared.
 *
 * <p>With w = 1/v: Q = sum w (y - m)^2 about the weighted mean m; tau^2 = (Q - (k - 1)) / (sum w - sum w^2 / sum w), or
 * 0 when negative; I^2 = (Q - (k - 1)) / Q in percent, or 0; H^2 = Q / (k - 1), or 1 when tau^2 is 0; the overall
 * effect is the mean with weights 1/(v + tau^2), its standard error 1/sqrt of their sum. The p-value of Q is the upper
 * tail of chi-squared with k - 1 degrees of freedom.
 *
 * <p>{@link #ofProportions} takes logits: y = ln(x / (n - x)) and v = 1/x + 1/(n - x), with a half added to both counts
 * in areas where one of them is 0.
 *
 * <p>Unit: that of the effects (squared for tau^2). Areas with a missing effect or variance, or a zero denominator, are
 * left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives its effect and error alone, flagged
 * {@link Flag#TOO_FEW}, since nothing is known of differences; all equal give Q = 0, p = 1, tau^2 = 0. An infinite effect, or a variance that is not above
 * zero and finite, is a caller's mistake, as are more events than people.
 *
 * <p>Source: DerSimonian and Laird, Controlled Clinical Trials 7 (1986) 177-188; Higgins and Thompson, Statistics in
 * Medicine 21 (2002) 1539-1558. NHS use: the additive overdispersion of funnel plots is the same estimator. Agrees with
 * metafor {@code rma(method = "DL")} on {@code escalc(measure = "PLO", to = "only0")}.
 */
public final class DerSimonianLaird {
    private DerSimonianLaird() {}

    /**
     * @param q Cochran's Q; NaN only together with a flag, as are the other figures
     * @param p probability of a Q as large or larger if areas do not differ
     * @param tauSquared variance between areas
     * @param iSquaredPercent share of the variance that lies between areas, 0 to 100
     * @param hSquared Q over its degrees of freedom, at least 1
     * @param mean overall effect; that of the only area where there is one
     * @param meanError standard error of the overall effect
     * @param units areas that took part
     * @param flags reasons and warnings
     */
    public record Result(
            double q,
            double p,
            double tauSquared,
            double iSquaredPercent,
            double hSquared,
            double mean,
            double meanError,
            long units,
            Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }

        public boolean exists() {
            return !Double.isNaN(q);
        }
    }

    /** Logit of a proportion, a half added to both counts when one is 0; NaN for a missing count or zero denominator. */
    public static double logit(double events, double denominator) {
        if (!ChiSquaredHeterogeneity.takesPart(events, denominator)) {
            return Double.NaN;
        }
        double rest = denominator - events;
        boolean add = events == 0 || rest == 0;
        return add ? Math.log((events + 0.5) / (rest + 0.5)) : Math.log(events / rest);
    }

    /** Sampling variance of that logit. */
    public static double logitVariance(double events, double denominator) {
        if (!ChiSquaredHeterogeneity.takesPart(events, denominator)) {
            return Double.NaN;
        }
        double rest = denominator - events;
        double add = events == 0 || rest == 0 ? 0.5 : 0;
        return 1 / (events + add) + 1 / (rest + add);
    }

    public static Result ofProportions(double[] events, double[] denominators) {
        return ofProportions(events, denominators, 0, events.length);
    }

    public static Result ofProportions(double[] events, double[] denominators, int from, int to) {
        ChiSquaredHeterogeneity.checkProportions(events, denominators, from, to);
        double[] effects = new double[to - from];
        double[] variances = new double[to - from];
        for (int i = from; i < to; i++) {
            effects[i - from] = logit(events[i], denominators[i]);
            variances[i - from] = logitVariance(events[i], denominators[i]);
        }
        return of(effects, variances, 0, effects.length);
    }

    public static Result of(double[] effects, double[] variances) {
        return of(effects, variances, 0, effects.length);
    }

    public static Result of(double[] effects, double[] variances, int from, int to) {
        Arguments.slices(effects.length, variances.length, from, to);
        double[] weights = new double[to - from];
        double sum = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            if (Double.isInfinite(effects[i])) {
                throw new IllegalArgumentException("effect " + effects[i] + " is not finite");
            }
            if (variances[i] <= 0 || Double.isInfinite(variances[i])) {
                throw new IllegalArgumentException("variance " + variances[i] + " is not above 0 and finite");
            }
            double weight = Double.isNaN(effects[i]) || Double.isNaN(variances[i]) ? 0 : 1 / variances[i];
            weights[i - from] = weight;
            sum += weight;
            squares += weight * weight;
        }
        double[] slice = from == 0 && to == effects.length ? effects : Arrays.copyOfRange(effects, from, to);
        Moments fixed = Moments.of(slice, weights, 0, weights.length);
        int units = fixed.count();
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (units == 1) {
            flags.add(Flag.TOO_FEW);
            double nan = Double.NaN;
            return new Result(nan, nan, nan, nan, nan, fixed.mean(), 1 / Math.sqrt(sum), units, flags);
        }
        if (units == 0) {
            flags.add(Flag.NO_DATA);
            double nan = Double.NaN;
            return new Result(nan, nan, nan, nan, nan, nan, nan, units, flags);
        }
        double q = fixed.squares();
        double excess = q - (units - 1);
        double tauSquared = Math.max(0, excess / (sum - squares / sum));
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                weights[i] = 1 / (variances[from + i] + tauSquared);
                total += weights[i];
            }
        }
        return new Result(
                q,
                ChiSquaredDistribution.of(units - 1).survivalProbability(q),
                tauSquared,
                tauSquared > 0 ? 100 * excess / q : 0,
                tauSquared > 0 ? q / (units - 1) : 1,
                Moments.of(slice, weights, 0, weights.length).mean(),
                1 / Math.sqrt(total),
                units,
                flags);
    }
}
