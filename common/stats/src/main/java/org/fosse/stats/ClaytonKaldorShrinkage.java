package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;

/**
 * Empirical Bayes with relative risks from a gamma distribution, its two parameters by the moments of Clayton and
 * Kaldor.
 *
 * <p>Relative risks are gamma with shape nu and rate alpha, so the shrunken value is t = (O + nu) / (E + alpha).
 * Beginning with t = O/E, the steps alternate between m = mean t, v = sum (1 + alpha/E)(t - m)^2 / (k - 1) and nu = m^2
 * / v, alpha = m / v, until m and v move by less than the tolerance (relative to their sum) or the steps run out, which
 * is flagged {@link Flag#NOT_CONVERGED}. The variance between areas is nu / alpha^2.
 *
 * <p>Unit: relative risk, squared for the variance. Areas with a missing observed count, or a missing or zero expected
 * one, are left out (their value is NaN, {@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives
 * {@link Flag#TOO_FEW}; all O/E equal give {@link Flag#ALL_EQUAL}, for the gamma then has no spread. When areas differ
 * by no more than chance the steps drift towards infinite parameters and end as not converged. A negative or infinite
 * count is a caller's mistake.
 *
 * <p>Source: Clayton and Kaldor, Biometrics 43 (1987) 671-681. NHS use: smoothed maps of standardised ratios. Agrees
 * with DCluster {@code empbaysmooth}, whose defaults are 20 steps and a tolerance of 1e-5, step for step.
 */
public final class ClaytonKaldorShrinkage {
    private static final int STEPS = 10_000;
    private static final double TOLERANCE = 1e-13;

    private final int steps;
    private final double tolerance;

    private ClaytonKaldorShrinkage(int steps, double tolerance) {
        this.steps = steps;
        this.tolerance = tolerance;
    }

    /** Up to 10,000 steps to a tolerance of 1e-13. */
    public static ClaytonKaldorShrinkage converged() {
        return new ClaytonKaldorShrinkage(STEPS, TOLERANCE);
    }

    public ClaytonKaldorShrinkage withStop(int newSteps, double newTolerance) {
        if (newSteps < 1 || !(newTolerance > 0)) {
            throw new IllegalArgumentException(
                    "steps " + newSteps + " and tolerance " + newTolerance + " are not from 1 and above 0");
        }
        return new ClaytonKaldorShrinkage(newSteps, newTolerance);
    }

    /**
     * @param shrinkage variance, mean relative risk nu / alpha, and shrunken relative risks
     * @param shape nu; NaN when there is no answer
     * @param rate alpha; NaN when there is no answer
     */
    public record Result(Shrinkage shrinkage, double shape, double rate) {}

    public Result of(double[] observed, double[] expected) {
        return of(observed, expected, 0, observed.length);
    }

    public Result of(double[] observed, double[] expected, int from, int to) {
        ChiSquaredHeterogeneity.checkCounts(observed, expected, from, to);
        double[] risk = new double[to - from];
        int units = 0;
        for (int i = from; i < to; i++) {
            boolean in = ChiSquaredHeterogeneity.takesPart(observed[i], expected[i]);
            units += in ? 1 : 0;
            risk[i - from] = in ? observed[i] / expected[i] : Double.NaN;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        Moments start = Moments.of(risk, 0, risk.length);
        if (units < 2 || start.allEqual()) {
            flags.add(units == 0 ? Flag.NO_DATA : units == 1 ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            Estimate none = new Estimate(Double.NaN, List.of(), units, flags);
            return new Result(Shrinkage.missing(none, to - from), Double.NaN, Double.NaN);
        }
        double oldMean = start.mean();
        double oldSpread = start.sampleVariance();
        double shape = oldMean * oldMean / oldSpread;
        double rate = oldMean / oldSpread;
        shrink(observed, expected, from, shape, rate, risk);
        double mean = mean(risk, units);
        double spread = spread(risk, expected, from, rate, mean, units);
        int step = 1;
        while (!settled(mean, oldMean, spread, oldSpread) && step <= steps) {
            if (!(spread > 0)) {
                step = steps;
                break;
            }
            shape = mean * mean / spread;
            rate = mean / spread;
            shrink(observed, expected, from, shape, rate, risk);
            oldMean = mean;
            oldSpread = spread;
            mean = mean(risk, units);
            spread = spread(risk, expected, from, rate, mean, units);
            step++;
        }
        if (step >= steps && !settled(mean, oldMean, spread, oldSpread)) {
            flags.add(Flag.NOT_CONVERGED);
        }
        Estimate variance = new Estimate(shape / rate / rate, List.of(), units, flags);
        return new Result(new Shrinkage(variance, shape / rate, step, risk), shape, rate);
    }

    private boolean settled(double mean, double oldMean, double spread, double oldSpread) {
        return Math.abs(mean - oldMean) <= tolerance * (mean + oldMean)
                && Math.abs(spread - oldSpread) <= tolerance * (spread + oldSpread);
    }

    private static void shrink(
            double[] observed, double[] expected, int from, double shape, double rate, double[] risk) {
        for (int i = 0; i < risk.length; i++) {
            if (!Double.isNaN(risk[i])) {
                risk[i] = (observed[from + i] + shape) / (expected[from + i] + rate);
            }
        }
    }

    private static double mean(double[] risk, int units) {
        double sum = 0;
        for (double each : risk) {
            sum += Double.isNaN(each) ? 0 : each;
        }
        return sum / units;
    }

    private static double spread(double[] risk, double[] expected, int from, double rate, double mean, int units) {
        double sum = 0;
        for (int i = 0; i < risk.length; i++) {
            if (!Double.isNaN(risk[i])) {
                double away = risk[i] - mean;
                sum += (1 + rate / expected[from + i]) * away * away;
            }
        }
        return sum / (units - 1);
    }
}
