package org.fosse.jobs.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The even spread of scores by rank: position k of n has best + (worst - best) (k - 1) / (n - 1), in two decimals, halves
 * up; the first alone has the best. The framework's "bookends": 1 to 4 without standard or floor, 2 to 4 below a
 * standard, 1 to 3 above a floor.
 *
 * <p>Source: NHS Oversight Framework 2025/26 methodology manual, standard scoring models.
 */
record RankScale(double best, double worst) {
    /** Published scores have two decimals, so one on the spread is at most this far from it. */
    private static final double HALF_STEP = 0.005 + 1e-9;

    /** More trusts than this give steps below a hundredth, on which every score would lie. */
    private static final int MOST_TRUSTS = 300;

    static final RankScale PLAIN = new RankScale(1, 4);
    static final RankScale BELOW_STANDARD = new RankScale(2, 4);
    static final RankScale ABOVE_FLOOR = new RankScale(1, 3);

    double score(int position, int trusts) {
        return trusts == 1 ? best : twoDecimals(best + (worst - best) * (position - 1) / (trusts - 1));
    }

    /** Whether a published score lies on the spread of so many trusts. */
    boolean holds(double score, int trusts) {
        if (trusts == 1) {
            return Math.abs(score - best) < HALF_STEP;
        }
        double step = (worst - best) / (trusts - 1);
        double nearest = best + step * Math.rint((score - best) / step);
        return Math.abs(score - nearest) <= HALF_STEP && score >= best - HALF_STEP && score <= worst + HALF_STEP;
    }

    /**
     * The fewest trusts, from as many as there are scores, on whose spread all the scores lie; 0 when there is no such
     * number. It tells over how many trusts a published metric was ranked, which may be more than one file holds.
     */
    int impliedTrusts(double[] scores) {
        for (int trusts = Math.max(1, scores.length); trusts <= MOST_TRUSTS; trusts++) {
            boolean all = true;
            for (double score : scores) {
                all &= holds(score, trusts);
            }
            if (all) {
                return scores.length == 0 ? 0 : trusts;
            }
        }
        return 0;
    }

    /** Two decimals, halves up; what a double lacks in its last digit does not count as less than half. */
    static double twoDecimals(double value) {
        return BigDecimal.valueOf(value + 1e-9)
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
