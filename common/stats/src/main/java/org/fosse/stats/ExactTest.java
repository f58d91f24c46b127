package org.fosse.stats;

import java.util.EnumSet;
import java.util.Set;

/**
 * The p values of an exact test of a count.
 *
 * @param twoSided total probability of all outcomes no more likely than the observed one
 * @param doubled twice the smaller one-sided p value, at most 1
 * @param midP twice the smaller one-sided p value in which the observed outcome counts half, at most 1
 * @param less probability of the observed count or fewer
 * @param greater probability of the observed count or more
 * @param flags why the p values are NaN
 */
public record ExactTest(double twoSided, double doubled, double midP, double less, double greater, Set<Flag> flags) {
    /**
     * Outcomes this much more likely still count as equally likely, so that rounding does not decide; as base R has
     * it.
     */
    static final double SAME = 1 + 1e-7;

    public ExactTest {
        flags = Flag.ordered(flags);
    }

    static ExactTest of(double twoSided, double less, double greater, double at) {
        double smaller = Math.min(less, greater);
        double doubled = Math.min(1, 2 * smaller);
        double midP = Math.min(1, 2 * Math.min(less - at / 2, greater - at / 2));
        return new ExactTest(Math.min(1, twoSided), doubled, Math.max(0, midP), less, greater, Set.of());
    }

    static ExactTest missing(Flag flag) {
        return new ExactTest(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, EnumSet.of(flag));
    }
}
