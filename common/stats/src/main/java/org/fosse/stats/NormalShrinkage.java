package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;

/**
 * Empirical Bayes with relative risks from a normal distribution of mean 1, its variance by maximum likelihood.
 *
 * <p>With y = (O - E)/E and sampling variance d = O/E^2, y has mean 0 and variance A + d. A is the root of sum [ y^2 /
 * (A + d)^2 - 1 / (A + d) ] by Fisher scoring, or 0 when the likelihood falls from there. The shrunken value is 1 + y A
 * / (A + d).
 *
 * <p>Unit: relative risk, squared for the variance. Areas with a missing observed count, or a missing or zero expected
 * one, are left out (their value is NaN, {@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives what
 * the formula says, flagged {@link Flag#TOO_FEW}; all O equal to E give 0. A negative or infinite count is a caller's
 * mistake.
 *
 * <p>Source: Morris, Journal of the American Statistical Association 78 (1983) 47-55. NHS use: atlases of variation.
 * Agrees with sava {@code EBnormal0} on the variance; sava gives a missing value where it is 0, and its predictions add
 * the shrinkage once too often, so they are not matched.
 */
public final class NormalShrinkage {
    private static final int STEPS = 1000;
    private static final double TOLERANCE = 1e-14;

    private NormalShrinkage() {}

    public static Shrinkage of(double[] observed, double[] expected) {
        return of(observed, expected, 0, observed.length);
    }

    public static Shrinkage of(double[] observed, double[] expected, int from, int to) {
        ChiSquaredHeterogeneity.checkCounts(observed, expected, from, to);
        int units = 0;
        double start = 0;
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], expected[i])) {
                units++;
                double away = (observed[i] - expected[i]) / expected[i];
                start += away * away;
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (units == 1) {
            flags.add(Flag.TOO_FEW);
        }
        if (units == 0) {
            flags.add(Flag.NO_DATA);
            return Shrinkage.missing(new Estimate(Double.NaN, List.of(), units, flags), to - from);
        }
        double variance = start / units;
        int step = 0;
        boolean settled = variance == 0;
        int floors = 0;
        while (!settled && step < STEPS) {
            step++;
            double next = variance + scoring(observed, expected, from, to, variance);
            if (next <= 0) {
                next = 0;
                floors++;
            }
            settled = floors > 1 || Math.abs(next - variance) <= TOLERANCE * variance;
            variance = next;
        }
        if (!settled) {
            flags.add(Flag.NOT_CONVERGED);
        }
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            boolean in = ChiSquaredHeterogeneity.takesPart(observed[i], expected[i]);
            double away = (observed[i] - expected[i]) / expected[i];
            double noise = observed[i] / expected[i] / expected[i];
            values[i - from] = !in ? Double.NaN : variance == 0 ? 1 : 1 + away * (variance / (variance + noise));
        }
        return new Shrinkage(new Estimate(variance, List.of(), units, flags), 1, step, values);
    }

    private static double scoring(double[] observed, double[] expected, int from, int to, double variance) {
        double score = 0;
        double information = 0;
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], expected[i])) {
                double away = (observed[i] - expected[i]) / expected[i];
                // An area without events has no sampling variance of its own; a start at 0 must not divide by it.
                double spread = Math.max(variance + observed[i] / expected[i] / expected[i], Double.MIN_NORMAL);
                double weight = 1 / spread;
                score += weight * (away * away * weight - 1);
                information += weight * weight;
            }
        }
        return information > 0 && Double.isFinite(score) && Double.isFinite(information) ? score / information : 0;
    }
}
