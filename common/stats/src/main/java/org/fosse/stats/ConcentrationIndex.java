package org.fosse.stats;

/**
 * Concentration index of ordered groups, most disadvantaged first.
 *
 * <p>With x the mid-point of a group's share in the running population and m the weighted mean:
 *
 * <ul>
 *   <li>{@link #absolute}: A = 2 cov(y, x), weighted by population;
 *   <li>{@link #relative}: A / m;
 *   <li>{@link #wagstaff}, for values from a lower to an upper bound: the relative index of (y - lower)/(upper -
 *       lower), divided by 1 less its mean;
 *   <li>{@link #erreygers}, for the same: 4 A / (upper - lower).
 * </ul>
 *
 * <p>Above zero means concentrated among the advantaged. Limits are normal, with the standard error of the slope in the
 * regression of 2 var(x) y on x (weights the populations, residual degrees of freedom k - 2): they reflect how far
 * groups lie from a line and not the sampling error of the values, and two groups have none ({@link Flag#NO_LIMITS}).
 *
 * <p>Unit: absolute, that of the values; the others have none, and lie from -1 to 1. A missing value or population
 * gives {@link Flag#MISSING_GROUP} or {@link Flag#MISSING_VALUE}, since the ranks depend on all; none gives
 * {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; a group without people is left out ({@link Flag#SOME_EXCLUDED}); all
 * equal give 0; a mean of zero gives {@link Flag#ZERO_REFERENCE} for the relative forms, and so does a mean at either
 * bound for Wagstaff's. Infinite values, negative populations and values outside the bounds are a caller's mistake.
 *
 * <p>Source: Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 77 (1997) 87-103; Wagstaff, Health Economics
 * 14 (2005) 429-432; Erreygers, Journal of Health Economics 28 (2009) 504-515. NHS use: gradients over deprivation
 * tenths. Agrees with healthequal {@code aci} and {@code rci}, limits included.
 */
public final class ConcentrationIndex {
    private ConcentrationIndex() {}

    public static Estimate absolute(double[] values, double[] populations, int from, int to, double... levels) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, true);
        return scaled(groups, 1, levels);
    }

    public static Estimate relative(double[] values, double[] populations, int from, int to, double... levels) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, true);
        if (!groups.refused() && groups.mean == 0) {
            return groups.none(Flag.ZERO_REFERENCE);
        }
        return scaled(groups, 1 / groups.mean, levels);
    }

    public static Estimate wagstaff(
            double[] values, double[] populations, int from, int to, double lower, double upper, double... levels) {
        Groups groups = bounded(values, populations, from, to, lower, upper);
        double width = upper - lower;
        double above = groups.mean - lower;
        double below = upper - groups.mean;
        if (!groups.refused() && (above == 0 || below == 0)) {
            return groups.none(Flag.ZERO_REFERENCE);
        }
        return scaled(groups, width / above / below, levels);
    }

    public static Estimate erreygers(
            double[] values, double[] populations, int from, int to, double lower, double upper, double... levels) {
        Groups groups = bounded(values, populations, from, to, lower, upper);
        return scaled(groups, 4 / (upper - lower), levels);
    }

    private static Groups bounded(double[] values, double[] populations, int from, int to, double lower, double upper) {
        if (!(lower < upper) || Double.isInfinite(upper - lower)) {
            throw new IllegalArgumentException("bounds " + lower + " and " + upper + " are not finite and in order");
        }
        Groups groups = Groups.of(values, new double[0], populations, from, to, true);
        for (int i = 0; i < groups.count; i++) {
            if (groups.value[i] < lower || groups.value[i] > upper) {
                throw new IllegalArgumentException(
                        "value " + groups.value[i] + " is outside the bounds " + lower + " and " + upper);
            }
        }
        return groups;
    }

    private static Estimate scaled(Groups groups, double scale, double[] levels) {
        if (groups.refused()) {
            return groups.none();
        }
        double[] rank = ranks(groups.share, groups.count);
        double product = 0;
        double spread = 0;
        for (int i = 0; i < groups.count; i++) {
            double away = rank[i] - 0.5;
            product += groups.share[i] * away * (groups.value[i] - groups.mean);
            spread += groups.share[i] * away * away;
        }
        double slope = groups.allEqual ? 0 : product / spread;
        double residual = 0;
        for (int i = 0; i < groups.count; i++) {
            double left = groups.value[i] - groups.mean - slope * (rank[i] - 0.5);
            residual += groups.share[i] * left * left;
        }
        double error = groups.count > 2 ? Math.sqrt(residual / (groups.count - 2) / spread) : Double.NaN;
        return groups.normal(2 * spread * slope * scale, Math.abs(2 * spread * error * scale), levels);
    }

    static double[] ranks(double[] share, int count) {
        double[] rank = new double[count];
        double below = 0;
        for (int i = 0; i < count; i++) {
            rank[i] = below + share[i] / 2;
            below += share[i];
        }
        return rank;
    }
}
