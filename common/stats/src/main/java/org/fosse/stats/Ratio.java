package org.fosse.stats;

/**
 * The ratio of two independent values that are not negative, with limits recovered from the limits of each.
 *
 * <p>With values a and b, limits (l, u) of a and (l’, u’) of b at the same level,
 *
 * <pre>lower = l(2a − l) / (ab + √(a²b² − l u’(2a − l)(2b − u’)))
 * upper = (ab + √(a²b² − u l’(2a − u)(2b − l’))) / (l’(2b − l’))</pre>
 *
 * <p>Units: none. Edges: a missing value makes the ratio missing, with its flags; a second value of zero gives
 * {@link Flag#ZERO_REFERENCE}; where the second value's lower limit is 0 the upper limit is infinite; a first value
 * of 0 gives 0 with lower limit 0; a negative value is an {@link IllegalArgumentException}; only levels that both
 * have are given.
 *
 * <p>Sources: Donner A, Zou GY. Closed-form confidence intervals for functions of the normal mean and standard
 * deviation. Stat Methods Med Res 2012;21:347-59. Fagerland MW, Newcombe RG. Confidence intervals for odds ratio and
 * relative risk based on the inverse hyperbolic sine transformation. Stat Med 2013;32:2823-36. No reference result is
 * compared. NHS use: relative gaps between areas or groups.
 */
public final class Ratio {
    private Ratio() {}

    /** First divided by second. */
    public static Estimate of(Estimate first, Estimate second) {
        if (!first.exists() || !second.exists()) {
            return Difference.missing(first, second);
        }
        double a = first.value();
        double b = second.value();
        Arguments.count("first value", a);
        Arguments.count("second value", b);
        if (b == 0) {
            return Estimate.missing(0, Flag.ZERO_REFERENCE);
        }
        return Difference.compared(first, second, a / b, (one, other) -> limits(a, b, one, other));
    }

    /** The first proportion divided by the second, from their Wilson limits at 95% and 99.8%. */
    public static Estimate ofProportions(
            double firstCount, double firstDenominator, double secondCount, double secondDenominator) {
        return of(
                Proportion.wilson().of(firstCount, firstDenominator),
                Proportion.wilson().of(secondCount, secondDenominator));
    }

    private static Limits limits(double a, double b, Limits one, Limits other) {
        double product = a * b;
        double l = one.lower();
        double u = one.upper();
        double low = l * (2 * a - l);
        double lowRoot = product * product - low * other.upper() * (2 * b - other.upper());
        double high = other.lower() * (2 * b - other.lower());
        double highRoot = product * product - high * u * (2 * a - u);
        double lower = l == 0 ? 0 : low / (product + Math.sqrt(Math.max(0, lowRoot)));
        double upper = high == 0 ? Double.POSITIVE_INFINITY : (product + Math.sqrt(Math.max(0, highRoot))) / high;
        return new Limits(one.level(), lower, upper);
    }
}
