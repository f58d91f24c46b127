package org.fosse.stats;

import java.util.function.LongToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Exact test of a count against an expected number.
 *
 * <p>P(X ≤ x) and P(X ≥ x) are incomplete gamma integrals, each computed in its own tail. The two-sided p value adds
 * all outcomes no more likely than x; it is not doubled, and the doubled and mid-p values are given beside it. Exact
 * limits are {@link PoissonCount#exactLower} and {@link PoissonCount#exactUpper}.
 *
 * <p>Units: probabilities. Edges: with nothing expected a count of 0 has 1 and any other 0 (but P(X ≤ x) = 1); a
 * missing or infinite expected number gives NaN with {@link Flag#MISSING_VALUE}; a negative figure is an
 * {@link IllegalArgumentException}.
 *
 * <p>Sources: Garwood F. Biometrika 1936;28:437-42. Lancaster HO. J Am Stat Assoc 1961;56:223-34 (mid-p). NHS use:
 * deaths or incidents of a small unit against an expected number. Agrees with base R {@code poisson.test} and
 * {@code ppois}.
 */
public final class ExactPoisson {
    private ExactPoisson() {}

    /** The test of an observed count against this expected number. */
    public static ExactTest of(long observed, double expected) {
        Arguments.count("observed count", (double) observed);
        Arguments.count("expected number", expected);
        if (!Double.isFinite(expected)) {
            return ExactTest.missing(Flag.MISSING_VALUE);
        }
        double less = atMost(observed, expected);
        double greater = atLeast(observed, expected);
        LongToDoubleFunction mass = k -> LogMass.poisson((double) k, expected);
        double twoSided;
        if (observed == expected) {
            twoSided = 1;
        } else if (observed < expected) {
            long end = (long) Math.ceil(2 * expected - observed) + 1;
            double limit = mass.applyAsDouble(observed);
            while (mass.applyAsDouble(end) > limit) {
                end *= 2;
            }
            long first = OtherTail.above(mass, observed, (long) Math.ceil(expected), end);
            twoSided = less + atLeast(first, expected);
        } else {
            long last = OtherTail.below(mass, observed, (long) Math.floor(expected));
            twoSided = greater + atMost(last, expected);
        }
        return ExactTest.of(twoSided, less, greater, Math.exp(mass.applyAsDouble(observed)));
    }

    /** P(X ≤ count). */
    static double atMost(long count, double expected) {
        if (count < 0) {
            return 0;
        }
        return expected == 0 ? 1 : RegularizedGamma.Q.value(count + 1.0, expected);
    }

    /** P(X ≥ count). */
    static double atLeast(long count, double expected) {
        if (count <= 0) {
            return 1;
        }
        return expected == 0 ? 0 : RegularizedGamma.P.value((double) count, expected);
    }
}
