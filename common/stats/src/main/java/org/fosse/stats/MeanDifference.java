package org.fosse.stats;

/**
 * Mean distance of groups from the best of them, from their mean, or from a reference group.
 *
 * <p>Unweighted: (1/k) sum |y - c|; weighted: sum p |y - c| with p the population share. The best group has the largest
 * value when a high value is good, the smallest when it is bad; the mean is sum p y or an average that is given.
 *
 * <p>Unit: that of the values. Groups need no order. Fewer than 85% of groups with a value give
 * {@link Flag#MISSING_GROUP}, as does a reference group without one; the missing others are {@link Flag#SOME_EXCLUDED};
 * none gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; all equal give 0; a missing average gives
 * {@link Flag#MISSING_VALUE}. Infinite values and negative populations are a caller's mistake. It has no limits in
 * closed form.
 *
 * <p>Source: Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public Health 19:6
 * (2022) 3697. NHS use: breakdowns by ethnicity. Agrees with healthequal {@code mdbu}, {@code mdbw}, {@code mdmu},
 * {@code mdmw}, {@code mdru} and {@code mdrw}, some of which fail when a value or the standard errors are missing.
 */
public final class MeanDifference {
    private MeanDifference() {}

    public static Estimate fromBest(
            double[] values, double[] populations, int from, int to, boolean highIsGood, boolean weighted) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        return groups.refused() ? groups.none() : of(groups, groups.value[groups.best(highIsGood)], weighted);
    }

    public static Estimate fromMean(double[] values, double[] populations, int from, int to, boolean weighted) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        return of(groups, groups.mean, weighted);
    }

    /** @param average the point to measure from, such as a published overall value */
    public static Estimate fromAverage(
            double[] values, double[] populations, int from, int to, double average, boolean weighted) {
        return of(Groups.of(values, new double[0], populations, from, to, false), average, weighted);
    }

    /** @param reference index in the arrays of the group to measure from */
    public static Estimate fromReference(
            double[] values, double[] populations, int from, int to, int reference, boolean weighted) {
        Gaps.checkReference(reference, from, to);
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        if (!groups.refused() && Double.isNaN(values[reference])) {
            return groups.none(Flag.MISSING_GROUP);
        }
        return of(groups, values[reference], weighted);
    }

    private static Estimate of(Groups groups, double point, boolean weighted) {
        if (groups.refused()) {
            return groups.none();
        }
        return Double.isNaN(point) ? groups.none(Flag.MISSING_VALUE) : groups.plain(groups.distance(point, weighted));
    }
}
