package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The difference of two independent values with limits recovered from the limits of each.
 *
 * <p>With values a and b, limits (l, u) of a and (l’, u’) of b at the same level,
 *
 * <pre>lower = a − b − √((a − l)² + (u’ − b)²)
 * upper = a − b + √((u − a)² + (b − l’)²)</pre>
 *
 * <p>For two proportions with Wilson limits this is Newcombe's method 10; it never leaves −1 to 1. It serves rates,
 * means, standardised rates and life expectancies alike, provided the two do not share people.
 *
 * <p>Units: those of the values. Edges: a missing value makes the difference missing, with its flags; a limit that
 * either lacks is missing ({@link Flag#NO_LIMITS}); equal values give 0 with limits around it; only levels that both
 * have are given.
 *
 * <p>Sources: Newcombe RG. Interval estimation for the difference between independent proportions. Stat Med
 * 1998;17:873-90. Zou GY, Donner A. Construction of confidence limits about effect measures. Stat Med 2008;27:1693-702.
 * No reference result is compared; Newcombe's worked examples are. NHS use: an area against its comparator, one year
 * against another.
 */
public final class Difference {
    private Difference() {}

    /** First less second. */
    public static Estimate of(Estimate first, Estimate second) {
        if (!first.exists() || !second.exists()) {
            return missing(first, second);
        }
        double a = first.value();
        double b = second.value();
        return compared(first, second, a - b, (one, other) -> {
            double below = Math.hypot(a - one.lower(), other.upper() - b);
            double above = Math.hypot(one.upper() - a, b - other.lower());
            return new Limits(one.level(), a - b - below, a - b + above);
        });
    }

    /** What a comparison with a missing value gives: nothing, with the flags of both. */
    static Estimate missing(Estimate first, Estimate second) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(first.flags());
        flags.addAll(second.flags());
        return new Estimate(Double.NaN, List.of(), 0, flags);
    }

    /**
     * A comparison with limits at the levels that both have.
     *
     * @param limits its limits from those of the first and of the second at one level
     */
    static Estimate compared(Estimate first, Estimate second, double value, BinaryOperator<Limits> limits) {
        List<Limits> both = first.limits().stream()
                .filter(one -> second.hasLevel(one.level()))
                .map(one -> limits.apply(one, second.limits(one.level())))
                .toList();
        Set<Flag> flags = both.stream().allMatch(Limits::exist) ? Set.of() : Set.of(Flag.NO_LIMITS);
        return new Estimate(value, both, first.units() + second.units(), flags);
    }

    /** The first proportion less the second, as shares, with Newcombe's limits at 95% and 99.8%. */
    public static Estimate ofProportions(
            double firstCount, double firstDenominator, double secondCount, double secondDenominator) {
        return of(
                Proportion.wilson().of(firstCount, firstDenominator),
                Proportion.wilson().of(secondCount, secondDenominator));
    }

    /** The first crude rate less the second, per person and year, at 95% and 99.8%. */
    public static Estimate ofRates(
            double firstCount, double firstPopulation, double secondCount, double secondPopulation) {
        return of(
                CrudeRate.withDefaults().of(firstCount, firstPopulation),
                CrudeRate.withDefaults().of(secondCount, secondPopulation));
    }
}
