package org.fosse.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Variance between and within groups of a continuous value, by restricted maximum likelihood (REML).
 *
 * <p>The model is y = mean + group + residual, both normal. With r the ratio of the variances and w = n_g / (1 + r n_g)
 * for a group of n_g values, the mean is the w-weighted mean of the group means, the residual variance s^2 = (within
 * squares + sum w (m_g - mean)^2) / (N - 1), and r minimises (N - 1) ln s^2 + sum ln(1 + r n_g) + ln sum w. The
 * variance between is r s^2; the intraclass correlation is its share of the two.
 *
 * <p>Unit: that of the values, squared for variances. Missing values are left out ({@link Flag#SOME_EXCLUDED}); none
 * gives {@link Flag#NO_DATA}; fewer than two groups, or no group with two values, give {@link Flag#TOO_FEW}; all equal
 * give both variances 0 and {@link Flag#ALL_EQUAL}, the correlation then having no value. When groups differ by less
 * than chance the variance between is exactly 0. No variance within any group at all leaves the variance of the group
 * means as that between. An infinite value or a negative code is a caller's mistake.
 *
 * <p>Source: Patterson and Thompson, Biometrika 58 (1971) 545-554. NHS use: share of the variation in practice values
 * that lies between PCNs. Agrees with lme4 {@code lmer} to 1e-4, the precision of its optimiser.
 */
public final class VarianceComponents {
    private VarianceComponents() {}

    /**
     * @param between variance between groups; NaN only together with a flag, as are the other figures
     * @param within residual variance
     * @param correlation between / (between + within)
     * @param mean overall mean, groups weighted as the model does
     * @param groups groups that took part
     * @param units values that took part
     * @param flags reasons and warnings
     */
    public record Result(
            double between, double within, double correlation, double mean, long groups, long units, Set<Flag> flags) {
        public Result {
            flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        }
    }

    /** @param codes group of each value, a number from 0 */
    public static Result of(double[] values, int[] codes) {
        if (values.length != codes.length) {
            throw new IllegalArgumentException(
                    "codes of length " + codes.length + " do not match values of length " + values.length);
        }
        int size = 0;
        int units = 0;
        boolean equal = true;
        double first = Double.NaN;
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] < 0) {
                throw new IllegalArgumentException("group code " + codes[i] + " is below 0");
            }
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("value " + values[i] + " is not finite");
            }
            size = Math.max(size, codes[i] + 1);
            if (!Double.isNaN(values[i])) {
                units++;
                equal &= units == 1 || values[i] == first;
                first = values[i];
            }
        }
        double[] count = new double[size];
        double[] mean = new double[size];
        double within = 0;
        for (int i = 0; i < codes.length; i++) {
            if (!Double.isNaN(values[i])) {
                int group = codes[i];
                count[group]++;
                double away = values[i] - mean[group];
                mean[group] += away / count[group];
                within += away * (values[i] - mean[group]);
            }
        }
        int groups = 0;
        for (double each : count) {
            groups += each > 0 ? 1 : 0;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < values.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (units == 0 || groups < 2 || groups == units) {
            flags.add(units == 0 ? Flag.NO_DATA : Flag.TOO_FEW);
            return new Result(Double.NaN, Double.NaN, Double.NaN, Double.NaN, groups, units, flags);
        }
        if (equal) {
            flags.add(Flag.ALL_EQUAL);
            return new Result(0, 0, Double.NaN, first, groups, units, flags);
        }
        if (within == 0) {
            double[] means = Arrays.copyOf(mean, size);
            for (int group = 0; group < size; group++) {
                means[group] = count[group] > 0 ? mean[group] : Double.NaN;
            }
            Moments moments = Moments.of(means, 0, size);
            return new Result(moments.sampleVariance(), 0, 1, moments.mean(), groups, units, flags);
        }
        Criterion criterion = new Criterion(count, mean, within, units);
        double ratio = criterion.best();
        double residual = criterion.residual(ratio);
        return new Result(ratio * residual, residual, ratio / (1 + ratio), criterion.mean(ratio), groups, units, flags);
    }

    private static final class Criterion {
        private static final double WIDEST = 40;

        private final double[] count;
        private final double[] means;
        private final double within;
        private final int units;

        Criterion(double[] count, double[] means, double within, int units) {
            this.count = count;
            this.means = means;
            this.within = within;
            this.units = units;
        }

        double mean(double ratio) {
            double sum = 0;
            double weights = 0;
            for (int g = 0; g < count.length; g++) {
                double w = count[g] / (1 + ratio * count[g]);
                sum += w * means[g];
                weights += w;
            }
            return sum / weights;
        }

        double residual(double ratio) {
            double centre = mean(ratio);
            double sum = within;
            for (int g = 0; g < count.length; g++) {
                double away = means[g] - centre;
                sum += count[g] / (1 + ratio * count[g]) * away * away;
            }
            return sum / (units - 1);
        }

        double at(double ratio) {
            double logs = 0;
            double weights = 0;
            for (double n : count) {
                logs += Math.log1p(ratio * n);
                weights += n / (1 + ratio * n);
            }
            return (units - 1) * Math.log(residual(ratio)) + logs + Math.log(weights);
        }

        /** The ratio on a logarithmic grid, refined by Brent's method about its lowest point; 0 if that is lower still. */
        double best() {
            double lowest = at(0);
            double place = Double.NEGATIVE_INFINITY;
            for (double log = -WIDEST; log <= WIDEST; log++) {
                double value = at(Math.exp(log));
                if (value < lowest) {
                    lowest = value;
                    place = log;
                }
            }
            if (place == Double.NEGATIVE_INFINITY) {
                return 0;
            }
            return Math.exp(new BrentOptimizer(1e-10, 1e-12)
                    .optimize(
                            new MaxEval(500),
                            new UnivariateObjectiveFunction(log -> at(Math.exp(log))),
                            GoalType.MINIMIZE,
                            new SearchInterval(place - 1, place + 1))
                    .getPoint());
        }
    }
}
