package org.fosse.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A straight line over time through estimates that have standard errors, where periods differ by more than chance.
 *
 * <pre>y = a + b (t - m) + u + e,   u ~ N(0, tau^2),   e ~ N(0, s^2),   m the middle of first and last t
 * weights w = 1 / (s^2 + tau^2)
 * tau^2: sum w r^2 = k - p (Paule and Mandel), 0 where the sum is below that at tau^2 = 0
 * var b = q C,   C from the inverse of X'WX,   q = max(1, sum w r^2 / (k - p)) (Knapp and Hartung, never below 1)
 * limits b -/+ t(k - p) sqrt(var b) f</pre>
 *
 * <p>with k estimates, p coefficients and r the residuals. In series of several periods a year two more things are seen to:
 *
 * <ul>
 *   <li><b>Season</b>: over two years or more a sine and a cosine of the year join the line when the F test of both, with the
 *       weights 1 / s^2 and the variance of the residuals, has p below 0.01.
 *   <li><b>Periods that follow on each other</b>: f = sqrt((1 + c) / (1 - c)) with c = r1 + (1 + 4 r1) / k, from 0 to 0.95, and
 *       r1 the lag-1 correlation of r sqrt(w) over pairs of periods that are neighbours. The second term takes off the bias
 *       towards nought of short series. Otherwise, and in yearly series, whose few points do not show it, f = 1.
 * </ul>
 *
 * <p><b>A step</b> is told with the line where a change at once, which stays, fits better than a steady one: of two levels, two
 * periods at least on either side, with the line's weights and season, the pair that leaves the least, where
 *
 * <pre>k ln(S line / S step) > 2 ln k,   S = sum w r^2</pre>
 *
 * which is the Bayesian information criterion with the place of the step as two parameters more. Of 24 periods, a steady
 * change of five standard deviations of a period in all is taken for a step in fewer than one series of twenty, and a step of that
 * size told as one in more than nine of ten.
 *
 * <p>Unit: that of the values, per unit of time; times are years where seasons matter. Fewer than p + 1 estimates give
 * {@link Flag#TOO_FEW}; a time, value or standard error that is not finite, or an error of 0, {@link Flag#MISSING_VALUE}; equal
 * times {@link Flag#ALL_EQUAL}. Times come in rising order.
 *
 * <p>Source: Berkey and others, Statistics in Medicine 14 (1995) 395-411; Paule and Mandel, Journal of Research of the National
 * Bureau of Standards 87 (1982) 377-385; Knapp and Hartung, Statistics in Medicine 22 (2003) 2693-2710; Kendall, Biometrika 41
 * (1954) 403-404 for the bias of r1. NHS use: whether a gap between groups, or variation between practices, closes. Agrees with statsmodels' weighted least squares, tau^2 found by scipy (test resources).
 */
public final class RandomEffectsTrend {
    private static final double SEASON_P = 0.01;
    private static final double LARGEST_CORRELATION = 0.95;
    private static final int STEPS = 100;
    private static final int ON_A_SIDE = 2;
    private static final int FEWEST_FOR_STEP = 5;

    private RandomEffectsTrend() {}

    /**
     * The fitted line.
     *
     * @param slope change per unit of time with 95% limits; without a value only with a flag
     * @param middle fitted value, without the season, at the middle between the first and the last time
     * @param standardError of the slope, widened by q and f
     * @param p probability of a slope at least as far from zero without a trend
     * @param tauSquared variance between periods beyond chance
     * @param correlation c, of neighbouring periods
     * @param seasonal whether the season was taken out
     * @param freedom degrees of freedom of Student's t
     * @param step where a step fits better than the line; null otherwise
     */
    public record Result(
            Estimate slope,
            double middle,
            double standardError,
            double p,
            double tauSquared,
            double correlation,
            boolean seasonal,
            int freedom,
            @Nullable Step step) {
        /** No line, for this reason. */
        public static Result missing(int units, Flag why) {
            Estimate none = Estimate.missing(units, why);
            return new Result(none, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, 0, null);
        }

        public boolean exists() {
            return slope.exists();
        }

        /** The same with limits as wide as this standard error makes them, where it is the larger. */
        public Result atLeast(double error) {
            if (!exists() || !(error > standardError)) {
                return this;
            }
            Limits limits = slope.limits(Limits.P95);
            double half = (limits.upper() - limits.lower()) / 2 * error / standardError;
            double value = slope.value();
            Estimate wider = new Estimate(
                    value, List.of(new Limits(Limits.P95, value - half, value + half)), slope.units(), slope.flags());
            double p = 2 * TDistribution.of(freedom).survivalProbability(Math.abs(value) / error);
            return new Result(wider, middle, error, p, tauSquared, correlation, seasonal, freedom, step);
        }
    }

    /**
     * A change at once.
     *
     * @param from place of the first period after it, from 0
     * @param before level before it, without the season; after accordingly
     */
    public record Step(int from, double before, double after) {}

    /**
     * The line through these estimates.
     *
     * @param times in rising order
     * @param errors standard errors of the values
     * @param perYear how many periods a year has; 1 for years and longer periods
     */
    public static Result of(double[] times, double[] values, double[] errors, int perYear) {
        int k = times.length;
        Arguments.sameLength(k, values.length);
        Arguments.sameLength(k, errors.length);
        if (k < 3) {
            return Result.missing(k, Flag.TOO_FEW);
        }
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            variances[i] = errors[i] * errors[i];
            if (!Double.isFinite(times[i])
                    || !Double.isFinite(values[i])
                    || !(variances[i] > 0)
                    || variances[i] == Double.POSITIVE_INFINITY) {
                return Result.missing(k, Flag.MISSING_VALUE);
            }
            if (i > 0 && times[i] < times[i - 1]) {
                throw new IllegalArgumentException("time " + times[i] + " comes after " + times[i - 1]);
            }
        }
        if (times[0] == times[k - 1]) {
            return Result.missing(k, Flag.ALL_EQUAL);
        }
        double[][] line = design(times, false);
        boolean seasonal = perYear > 2
                && times[k - 1] - times[0] > 2 - 1.5 / perYear
                && k > line[0].length + 3
                && hasSeason(times, values, variances);
        double[][] design = seasonal ? design(times, true) : line;
        Fit fit = Fit.pauleMandel(design, values, variances);
        int freedom = k - design[0].length;
        double correlation = perYear > 1 ? correlation(times, fit) : 0;
        double q = Math.max(1, fit.squares() / freedom);
        double error = Math.sqrt(q * fit.covariance.getEntry(1, 1) * (1 + correlation) / (1 - correlation));
        double half = TailSolver.student(freedom, 0.025) * error;
        double slope = fit.coefficients[1];
        double p = 2 * TDistribution.of(freedom).survivalProbability(Math.abs(slope) / error);
        Estimate estimate =
                new Estimate(slope, List.of(new Limits(Limits.P95, slope - half, slope + half)), k, Set.of());
        return new Result(
                estimate,
                fit.coefficients[0],
                error,
                p,
                fit.tauSquared,
                correlation,
                seasonal,
                freedom,
                step(design, values, variances, fit));
    }

    private static @Nullable Step step(double[][] line, double[] values, double[] variances, Fit straight) {
        int k = values.length;
        Fit best = null;
        int from = -1;
        for (int i = ON_A_SIDE; k >= FEWEST_FOR_STEP && i <= k - ON_A_SIDE; i++) {
            int first = i;
            double[][] levels = new double[k][];
            Arrays.setAll(levels, j -> line[j].clone());
            for (int j = 0; j < k; j++) {
                levels[j][1] = j < first ? 0 : 1;
            }
            Fit fit = Fit.of(levels, values, variances, straight.tauSquared);
            if (best == null || fit.squares() < best.squares()) {
                best = fit;
                from = i;
            }
        }
        return best != null && k * Math.log(straight.squares() / best.squares()) > 2 * Math.log(k)
                ? new Step(from, best.coefficients[0], best.coefficients[0] + best.coefficients[1])
                : null;
    }

    /** Rows of 1, the time from the middle, and cosine and sine of the year. */
    private static double[][] design(double[] times, boolean season) {
        double middle = times[0] / 2 + times[times.length - 1] / 2;
        return Arrays.stream(times)
                .mapToObj(t -> season
                        ? new double[] {1, t - middle, Math.cos(2 * Math.PI * t), Math.sin(2 * Math.PI * t)}
                        : new double[] {1, t - middle})
                .toArray(double[][]::new);
    }

    private static boolean hasSeason(double[] times, double[] values, double[] variances) {
        double without = Fit.of(design(times, false), values, variances, 0).squares();
        double[][] design = design(times, true);
        double with = Fit.of(design, values, variances, 0).squares();
        int freedom = times.length - design[0].length;
        double f = (without - with) / 2 / (with / freedom);
        return FDistribution.of(2, freedom).survivalProbability(Math.max(0, f)) < SEASON_P;
    }

    private static double correlation(double[] times, Fit fit) {
        int k = times.length;
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < k; i++) {
            shortest = Math.min(shortest, times[i] - times[i - 1]);
        }
        double squares = 0;
        double products = 0;
        for (int i = 0; i < k; i++) {
            double here = fit.residuals[i] * Math.sqrt(fit.weights[i]);
            squares += here * here;
            if (i > 0 && times[i] - times[i - 1] < 1.5 * shortest) {
                products += here * fit.residuals[i - 1] * Math.sqrt(fit.weights[i - 1]);
            }
        }
        double first = squares > 0 ? products / squares : 0;
        return Math.min(LARGEST_CORRELATION, Math.max(0, first + (1 + 4 * first) / k));
    }

    /** Weighted least squares with the weights 1 / (variance + tau^2). */
    private static final class Fit {
        private final double[] coefficients;
        private final RealMatrix covariance;
        private final double[] residuals;
        private final double[] weights;
        private final double tauSquared;

        private Fit(
                double[] coefficients, RealMatrix covariance, double[] residuals, double[] weights, double tauSquared) {
            this.coefficients = coefficients;
            this.covariance = covariance;
            this.residuals = residuals;
            this.weights = weights;
            this.tauSquared = tauSquared;
        }

        static Fit of(double[][] design, double[] values, double[] variances, double tauSquared) {
            int k = values.length;
            int p = design[0].length;
            double[][] normal = new double[p][p];
            double[] right = new double[p];
            double[] weights = new double[k];
            for (int i = 0; i < k; i++) {
                weights[i] = 1 / (variances[i] + tauSquared);
                for (int a = 0; a < p; a++) {
                    right[a] += weights[i] * design[i][a] * values[i];
                    for (int b = 0; b < p; b++) {
                        normal[a][b] += weights[i] * design[i][a] * design[i][b];
                    }
                }
            }
            RealMatrix covariance = new LUDecomposition(new Array2DRowRealMatrix(normal, false), 0)
                    .getSolver()
                    .getInverse();
            double[] coefficients = covariance.operate(right);
            double[] residuals = new double[k];
            for (int i = 0; i < k; i++) {
                residuals[i] = values[i];
                for (int a = 0; a < p; a++) {
                    residuals[i] -= design[i][a] * coefficients[a];
                }
            }
            return new Fit(coefficients, covariance, residuals, weights, tauSquared);
        }

        /** Newton's steps from 0: the sum falls with tau^2 and is convex, so that no step goes too far. */
        static Fit pauleMandel(double[][] design, double[] values, double[] variances) {
            int freedom = values.length - design[0].length;
            Fit fit = of(design, values, variances, 0);
            for (int step = 0; step < STEPS && fit.squares() > freedom; step++) {
                double falls = 0;
                for (int i = 0; i < values.length; i++) {
                    double weighted = fit.weights[i] * fit.residuals[i];
                    falls += weighted * weighted;
                }
                double next = fit.tauSquared + (fit.squares() - freedom) / falls;
                if (next - fit.tauSquared <= 1e-14 * next) {
                    break;
                }
                fit = of(design, values, variances, next);
            }
            return fit;
        }

        double squares() {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * residuals[i] * residuals[i];
            }
            return sum;
        }
    }
}
