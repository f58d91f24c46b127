package org.fosse.stats;

/**
 * Spread as a share of the mean.
 *
 * <ul>
 *   <li>{@link #of plain}: standard deviation (k - 1) / mean;
 *   <li>{@link #weighted weighted}: sqrt(sum w (y - m)^2 / sum w) / m with m = sum w y / sum w, so that a large area
 *       counts for more;
 *   <li>{@link #trimmed trimmed}: the plain form over the values from the lower to the upper quantile (type 7), both
 *       ends kept; 0.05 and 0.95 give CV5-95.
 * </ul>
 *
 * <p>Unit: a share (0.25 is 25%). Missing values (NaN) are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives
 * {@link Flag#NO_DATA}; one gives {@link Flag#TOO_FEW} (weighted: 0); all equal give 0; a mean of zero gives
 * {@link Flag#ZERO_REFERENCE}; an infinite value gives {@link Flag#MISSING_VALUE}. A negative mean gives a negative
 * coefficient, as the formula says; the measure is meant for values from 0.
 *
 * <p>Source: Ibáñez and others, BMC Health Services Research 9:60 (2009), where the plain and weighted forms are seen
 * to fall as rates rise. NHS use: atlases of variation. Agrees with base R {@code sd(y)/mean(y)} and
 * {@code sqrt(sum(w*(y-m)^2))/m}.
 */
public final class CoefficientOfVariation {
    private CoefficientOfVariation() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        return plain(Moments.of(values, from, to));
    }

    private static Estimate plain(Moments moments) {
        return moments.answer(
                2, each -> each.mean() == 0 ? Double.NaN : Math.sqrt(each.sampleVariance()) / each.mean());
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        return Moments.of(values, weights, from, to)
                .answer(
                        1,
                        each -> each.mean() == 0
                                ? Double.NaN
                                : Math.sqrt(each.squares() / each.weight()) / each.mean());
    }

    /** CV5-95. */
    public static Estimate trimmed(double[] values, int from, int to) {
        return trimmed(values, from, to, 0.05, 0.95);
    }

    public static Estimate trimmed(double[] values, int from, int to, double low, double high) {
        checkOrder(low, high);
        double[] ordered = Quantile.ordered(values, from, to);
        double floor = Quantile.at(ordered, ordered.length, low);
        double ceiling = Quantile.at(ordered, ordered.length, high);
        int first = 0;
        while (first < ordered.length && ordered[first] < floor) {
            first++;
        }
        int last = ordered.length;
        while (last > first && ordered[last - 1] > ceiling) {
            last--;
        }
        Estimate kept = of(ordered, first, last);
        if (ordered.length == to - from) {
            return kept;
        }
        return kept.with(Flag.SOME_EXCLUDED);
    }

    static void checkOrder(double low, double high) {
        Arguments.probability("lower quantile", low);
        Arguments.probability("upper quantile", high);
        if (low >= high) {
            throw new IllegalArgumentException("lower quantile " + low + " is not below the upper, " + high);
        }
    }
}
