package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;

/**
 * Upper quantile over lower quantile of the values (type 7 of {@link Quantile}): y(high) / y(low).
 *
 * <p>{@link #of} takes the quartiles, 0.25 and 0.75; {@link #trimmed} the 5th and 95th percentiles, the extremal
 * quotient EQ5-95. Unit: a ratio, from 1. Missing values (NaN) are left out and flagged {@link Flag#SOME_EXCLUDED};
 * none gives {@link Flag#NO_DATA}; one gives 1 and is flagged {@link Flag#TOO_FEW}; all equal give 1; a lower quantile
 * of zero gives infinity with {@link Flag#ZERO_DENOMINATOR}, and both zero no value with the same flag; an infinite
 * value gives {@link Flag#MISSING_VALUE}; a negative value is a caller's mistake.
 *
 * <p>Source: Ibáñez and others, BMC Health Services Research 9:60 (2009). NHS use: the trimmed fold difference of the
 * Atlas of Variation. Agrees with the quotient of two base R {@code quantile} values.
 */
public final class InterquantileQuotient {
    private InterquantileQuotient() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length, 0.25, 0.75);
    }

    /** EQ5-95. */
    public static Estimate trimmed(double[] values, int from, int to) {
        return of(values, from, to, 0.05, 0.95);
    }

    public static Estimate of(double[] values, int from, int to, double low, double high) {
        CoefficientOfVariation.checkOrder(low, high);
        Moments moments = Moments.of(values, from, to);
        double[] ordered = Quantile.ordered(values, from, to);
        return quotient(moments, Quantile.at(ordered, ordered.length, low), Quantile.at(ordered, ordered.length, high));
    }

    static Estimate quotient(Moments moments, double low, double high) {
        if (moments.min() < 0) {
            throw new IllegalArgumentException("value " + moments.min() + " is below 0, so a quotient has no meaning");
        }
        Estimate plain = moments.answer(1, each -> low == 0 && high == 0 ? Double.NaN : high / low);
        if (moments.count() == 0 || plain.flags().contains(Flag.MISSING_VALUE)) {
            return plain;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (moments.count() == 1) {
            flags.add(Flag.TOO_FEW);
        }
        if (low == 0) {
            flags.add(Flag.ZERO_DENOMINATOR);
        }
        if (moments.excluded() > 0) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return new Estimate(plain.value(), List.of(), plain.units(), flags);
    }
}
