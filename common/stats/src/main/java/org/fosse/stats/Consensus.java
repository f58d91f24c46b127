package org.fosse.stats;

/**
 * Consensus of ratings on an ordered scale: 1 + sum p log2(1 - |x - m| / d), with p the share of each rating, m their
 * mean and d the width of the scale.
 *
 * <p>Unit: a share, from 0 (half at either end) to 1 (all alike). Missing values are left out
 * ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives 1; all equal give 1; an infinite value gives
 * {@link Flag#MISSING_VALUE}; a value outside the scale, or a scale without width, is a caller's mistake.
 *
 * <p>Source: Tastle and Wierman, International Journal of Approximate Reasoning 45 (2007) 531-545. NHS use: agreement
 * of expert panels. Agrees with the worked values of the paper.
 */
public final class Consensus {
    private static final double LOG2 = Math.log(2);

    private Consensus() {}

    public static Estimate of(double[] levels, double lowest, double highest) {
        return of(levels, 0, levels.length, lowest, highest);
    }

    public static Estimate of(double[] levels, int from, int to, double lowest, double highest) {
        double width = highest - lowest;
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("scale from " + lowest + " to " + highest + " has no width");
        }
        Moments moments = Moments.of(levels, from, to);
        if (moments.count() > 0
                && Double.isFinite(moments.min())
                && Double.isFinite(moments.max())
                && (moments.min() < lowest || moments.max() > highest)) {
            double wrong = moments.min() < lowest ? moments.min() : moments.max();
            throw new IllegalArgumentException("level " + wrong + " is outside " + lowest + " to " + highest);
        }
        return moments.answer(1, each -> {
            if (each.allEqual()) {
                return 1;
            }
            double sum = 0;
            for (int i = from; i < to; i++) {
                if (!Double.isNaN(levels[i])) {
                    sum += Math.log1p(-Math.abs(levels[i] - each.mean()) / width);
                }
            }
            return 1 + sum / LOG2 / each.count();
        });
    }
}
