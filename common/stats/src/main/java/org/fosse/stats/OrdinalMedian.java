package org.fosse.stats;

/**
 * Median of levels on an ordered scale, plain and interpolated.
 *
 * <p>{@link #of} is the middle value, or the mean of the two middle ones. {@link #interpolated} spreads the values of
 * each level evenly over a band of the scale's step about it: with M the plain median, h the step, n values, L of them
 * below M and E at M, it is M - h/2 + h (n/2 - L)/E. When the plain median falls between two levels nobody is at it,
 * and it is returned as it is.
 *
 * <p>Unit: levels. Missing values are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives
 * itself; all equal give that level; an infinite value gives {@link Flag#MISSING_VALUE}; a step that is not above zero
 * is a caller's mistake.
 *
 * <p>Source: Zar, Biostatistical Analysis (1999), section 3.2; Revelle's psych. NHS use: summary of ratings by several
 * people, where a mean of levels would claim equal steps. Agrees with base R {@code median} and psych
 * {@code interp.median}.
 */
public final class OrdinalMedian {
    private OrdinalMedian() {}

    public static Estimate of(double[] levels) {
        return of(levels, 0, levels.length);
    }

    public static Estimate of(double[] levels, int from, int to) {
        return Moments.of(levels, from, to).answer(1, unused -> {
            double[] ordered = Quantile.ordered(levels, from, to);
            return Quantile.at(ordered, ordered.length, 0.5);
        });
    }

    /** With a step of 1 between levels. */
    public static Estimate interpolated(double[] levels) {
        return interpolated(levels, 0, levels.length, 1);
    }

    public static Estimate interpolated(double[] levels, int from, int to, double step) {
        if (!(step > 0) || Double.isInfinite(step)) {
            throw new IllegalArgumentException("step " + step + " is not above 0 and finite");
        }
        return Moments.of(levels, from, to).answer(1, moments -> {
            double[] ordered = Quantile.ordered(levels, from, to);
            double median = Quantile.at(ordered, ordered.length, 0.5);
            int below = 0;
            int at = 0;
            for (double each : ordered) {
                below += each < median ? 1 : 0;
                at += each == median ? 1 : 0;
            }
            return at == 0 || moments.allEqual()
                    ? median
                    : median - step / 2 + step * (ordered.length / 2.0 - below) / at;
        });
    }
}
