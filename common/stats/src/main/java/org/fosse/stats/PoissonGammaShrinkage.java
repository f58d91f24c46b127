package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.numbers.gamma.Digamma;

/**
 * Empirical Bayes with relative risks from a gamma distribution of mean 1, its parameter by maximum likelihood.
 *
 * <p>Counts are then negative binomial with mean E. The parameter alpha is the root of sum [ psi(alpha + O) -
 * psi(alpha) + ln alpha - ln(alpha + E) + (E - O)/(alpha + E) ], found by Brent's method on its logarithm with the
 * terms arranged so that large counts do not cancel. The variance between areas is 1 / alpha and the shrunken value (O
 * + alpha) / (E + alpha). When sum [ (O - E)^2 - O ] is not above zero there is no more than chance: the variance is 0
 * and every value 1.
 *
 * <p>Unit: relative risk, squared for the variance. The mean of 1 suits expected counts standardised to the same areas. Areas with a missing observed count, or a missing or
 * zero expected one, are left out (their value is NaN, {@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA};
 * one gives what the formula says, flagged {@link Flag#TOO_FEW}; all O equal to E give 0; no events at all have no
 * likeliest variance and give {@link Flag#ALL_EQUAL}. A negative or infinite count is a caller's mistake.
 *
 * <p>Source: Clayton and Kaldor, Biometrics 43 (1987) 671-681; Ibáñez and others, BMC Health Services Research 9:60
 * (2009), who find it the best behaved measure. NHS use: atlases of variation. Agrees with sava {@code EBpoisson0} once
 * its root is refined; sava gives a missing value where the variance is 0.
 */
public final class PoissonGammaShrinkage {
    private static final double LARGE = 20;

    private PoissonGammaShrinkage() {}

    /**
     * @param shrinkage variance, the mean of 1, and shrunken relative risks
     * @param parameter alpha; infinite when the variance is 0, NaN when there is no answer
     */
    public record Result(Shrinkage shrinkage, double parameter) {}

    public static Result of(double[] observed, double[] expected) {
        return of(observed, expected, 0, observed.length);
    }

    public static Result of(double[] observed, double[] expected, int from, int to) {
        ChiSquaredHeterogeneity.checkCounts(observed, expected, from, to);
        int units = 0;
        double events = 0;
        double excess = 0;
        double size = 0;
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], expected[i])) {
                units++;
                double away = observed[i] - expected[i];
                events += observed[i];
                excess += away * away - observed[i];
                size += expected[i] * expected[i];
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (units == 1) {
            flags.add(Flag.TOO_FEW);
        }
        if (units == 0 || events == 0) {
            flags.add(units == 0 ? Flag.NO_DATA : Flag.ALL_EQUAL);
            Estimate none = new Estimate(Double.NaN, List.of(), units, flags);
            return new Result(Shrinkage.missing(none, to - from), Double.NaN);
        }
        double parameter = excess > 0 ? root(observed, expected, from, to, size / excess) : Double.POSITIVE_INFINITY;
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            boolean in = ChiSquaredHeterogeneity.takesPart(observed[i], expected[i]);
            values[i - from] = !in
                    ? Double.NaN
                    : Double.isInfinite(parameter) ? 1 : (observed[i] + parameter) / (expected[i] + parameter);
        }
        Estimate variance = new Estimate(1 / parameter, List.of(), units, flags);
        return new Result(new Shrinkage(variance, 1, 0, values), parameter);
    }

    private static double root(double[] observed, double[] expected, int from, int to, double guess) {
        double low = Math.log(guess);
        double high = low;
        // The score is above zero for small alpha and below it for large: step out until it changes sign.
        for (int i = 0; i < 60 && score(observed, expected, from, to, Math.exp(low)) <= 0; i++) {
            high = low;
            low -= 1;
        }
        for (int i = 0; i < 60 && score(observed, expected, from, to, Math.exp(high)) > 0; i++) {
            low = high;
            high += 1;
        }
        if (score(observed, expected, from, to, Math.exp(high)) > 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(new BrentSolver(1e-15, 1e-14, 0)
                .solve(500, log -> score(observed, expected, from, to, Math.exp(log)), low, high));
    }

    private static double score(double[] observed, double[] expected, int from, int to, double alpha) {
        double own = digammaLessLog(alpha);
        Sum sum = Sum.create();
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], expected[i])) {
                double share = (observed[i] - expected[i]) / (alpha + expected[i]);
                double term = digammaLessLog(alpha + observed[i]) - own + log1pLessSelf(share);
                sum.add(term);
            }
        }
        return sum.getAsDouble();
    }

    /** psi(x) - ln x, which is near -1/(2x): the asymptotic series keeps the digits that the difference would lose. */
    private static double digammaLessLog(double x) {
        if (x < LARGE) {
            return Digamma.value(x) - Math.log(x);
        }
        double inverse = 1 / (x * x);
        return -0.5 / x
                - inverse
                        * (1.0 / 12
                                - inverse
                                        * (1.0 / 120 - inverse * (1.0 / 252 - inverse * (1.0 / 240 - inverse / 132))));
    }

    /** ln(1 + u) - u. */
    private static double log1pLessSelf(double u) {
        if (Math.abs(u) > 0.05) {
            return Math.log1p(u) - u;
        }
        double sum = 0;
        double power = u;
        for (int i = 2; i < 16; i++) {
            power *= -u;
            sum += power / i;
        }
        return sum;
    }
}
