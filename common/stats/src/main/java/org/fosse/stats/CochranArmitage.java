package org.fosse.stats;

import java.util.Set;

/**
 * Chi-squared test for a linear trend in proportions (Cochran and Armitage).
 *
 * <p>With counts x out of n at times t, p the pooled proportion and t̄ the mean time weighted by n,
 *
 * <pre>T = Σ(t − t̄)(x − n p),  V = p(1 − p) Σn(t − t̄)²,  χ² = T² / V on 1 degree of freedom</pre>
 *
 * <p>T / V is the slope on the logit scale after one step from no trend, and it gives the direction. Times are
 * centred first: formulas on calendar years lose half their digits.
 *
 * <p>Units: slope in logits per unit of time. Edges: fewer than two times give {@link Flag#TOO_FEW}; missing or
 * infinite input {@link Flag#MISSING_VALUE}; a denominator of zero {@link Flag#ZERO_DENOMINATOR}; equal times, or a
 * pooled proportion of 0 or 1, {@link Flag#ALL_EQUAL}. A count above its denominator is an
 * {@link IllegalArgumentException}.
 *
 * <p>Sources: Cochran WG. Biometrics 1954;10:417-51. Armitage P. Tests for linear trends in proportions and
 * frequencies. Biometrics 1955;11:375-86. Part of Fingertips' recent trend ({@link RecentTrend}). Agrees with base R
 * {@code prop.trend.test}.
 */
public final class CochranArmitage {
    private CochranArmitage() {}

    /**
     * What the test found.
     *
     * @param chiSquared on one degree of freedom
     * @param p probability of a larger chi-squared without a trend
     * @param slope change in logits per unit of time
     * @param units number of times
     * @param flags why figures are NaN
     */
    public record Result(double chiSquared, double p, double slope, long units, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }
    }

    /** The test over these times; the arrays go together by index. */
    public static Result of(double[] time, double[] count, double[] denominator) {
        return of(time, count, denominator, 0, time.length);
    }

    /** The test over the times from index {@code from} up to but not including {@code to}. */
    public static Result of(double[] time, double[] count, double[] denominator, int from, int to) {
        Arguments.sameLength(time.length, count.length);
        Arguments.sameLength(time.length, denominator.length);
        Arguments.slice(time.length, from, to);
        int n = to - from;
        if (n < 2) {
            return missing(n, Flag.TOO_FEW);
        }
        double events = 0;
        double people = 0;
        double times = 0;
        for (int i = from; i < to; i++) {
            Arguments.part(count[i], denominator[i]);
            if (!Double.isFinite(count[i]) || !Double.isFinite(denominator[i]) || !Double.isFinite(time[i])) {
                return missing(n, Flag.MISSING_VALUE);
            }
            if (denominator[i] == 0) {
                return missing(n, Flag.ZERO_DENOMINATOR);
            }
            events += count[i];
            people += denominator[i];
            times += denominator[i] * (time[i] - time[from]);
        }
        double p = events / people;
        double centre = times / people;
        double score = 0;
        double spread = 0;
        for (int i = from; i < to; i++) {
            double t = time[i] - time[from] - centre;
            score += t * (count[i] - denominator[i] * p);
            spread += denominator[i] * t * t;
        }
        double variance = p * ((people - events) / people) * spread;
        if (variance == 0) {
            return missing(n, Flag.ALL_EQUAL);
        }
        double chiSquared = score * score / variance;
        return new Result(chiSquared, NormalTail.twoSided(Math.sqrt(chiSquared)), score / variance, n, Set.of());
    }

    private static Result missing(long units, Flag flag) {
        return new Result(Double.NaN, Double.NaN, Double.NaN, units, Set.of(flag));
    }
}
