package org.fosse.stats;

/**
 * Largest value over smallest: max y / min y.
 *
 * <p>Unit: a ratio, from 1. It grows with the number of areas and is driven by small ones, so the trimmed form,
 * {@link InterquantileQuotient#trimmed}, is to be preferred. Missing values (NaN) are left out and flagged
 * {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}; one gives 1 and is flagged {@link Flag#TOO_FEW}; all
 * equal give 1; a smallest value of zero gives infinity with {@link Flag#ZERO_DENOMINATOR}, and all zero gives no value
 * with the same flag; an infinite value gives {@link Flag#MISSING_VALUE}; a negative value is a caller's mistake.
 *
 * <p>Source: McPherson and others, New England Journal of Medicine 307 (1982) 1310-1314. NHS use: the fold difference
 * of the Atlas of Variation. Agrees with base R {@code max(y)/min(y)}.
 */
public final class ExtremalQuotient {
    private ExtremalQuotient() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        Moments moments = Moments.of(values, from, to);
        return InterquantileQuotient.quotient(moments, moments.min(), moments.max());
    }
}
