package org.fosse.stats;

import java.util.function.LongToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Exact test of a count of successes among trials against a given probability.
 *
 * <p>P(X ≤ x) and P(X ≥ x) are incomplete beta integrals, each computed in its own tail. The two-sided p value adds
 * all outcomes no more likely than x; it is not doubled, and the doubled and mid-p values are given beside it. Exact
 * limits are {@link Proportion#clopperPearson()}.
 *
 * <p>Units: probabilities. Edges: no trials give 1 throughout; with a probability of 0 or 1 the only possible outcome
 * has 1 and any other 0; a missing probability gives NaN with {@link Flag#MISSING_VALUE}; a count below 0 or above
 * the trials, or a probability outside 0 to 1, is an {@link IllegalArgumentException}.
 *
 * <p>Sources: Clopper CJ, Pearson ES. Biometrika 1934;26:404-13. Lancaster HO. Significance tests in discrete
 * distributions. J Am Stat Assoc 1961;56:223-34 (mid-p). NHS use: a small provider against a standard. Agrees with base
 * R {@code binom.test} and {@code pbinom}.
 */
public final class ExactBinomial {
    private ExactBinomial() {}

    /** The test of a count of successes among trials against this probability. */
    public static ExactTest of(long count, long trials, double probability) {
        Arguments.part((double) count, (double) trials);
        if (Double.isNaN(probability)) {
            return ExactTest.missing(Flag.MISSING_VALUE);
        }
        Arguments.probability("probability", probability);
        if (count > trials) {
            throw new IllegalArgumentException("count " + count + " is above its trials " + trials);
        }
        double less = atMost(count, trials, probability);
        double greater = atLeast(count, trials, probability);
        LongToDoubleFunction mass = k -> LogMass.binomial((double) k, (double) trials, probability);
        double mean = trials * probability;
        double twoSided;
        if (count == mean) {
            twoSided = 1;
        } else if (count < mean) {
            long first = OtherTail.above(mass, count, (long) Math.ceil(mean), trials);
            twoSided = less + atLeast(first, trials, probability);
        } else {
            long last = OtherTail.below(mass, count, (long) Math.floor(mean));
            twoSided = greater + atMost(last, trials, probability);
        }
        return ExactTest.of(twoSided, less, greater, Math.exp(mass.applyAsDouble(count)));
    }

    /** P(X ≤ count). */
    static double atMost(long count, long trials, double p) {
        if (count < 0) {
            return 0;
        }
        if (count >= trials || p == 0) {
            return 1;
        }
        return p == 1 ? 0 : RegularizedBeta.complement(p, count + 1.0, (double) (trials - count));
    }

    /** P(X ≥ count). */
    static double atLeast(long count, long trials, double p) {
        if (count <= 0) {
            return 1;
        }
        if (count > trials || p == 0) {
            return 0;
        }
        return p == 1 ? 1 : RegularizedBeta.value(p, (double) count, trials - count + 1.0);
    }
}
