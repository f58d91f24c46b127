package org.fosse.stats;

/**
 * Mean distance of groups from a reference, in percent of it.
 *
 * <p>{@link #unweighted}: (100/k) sum |y - c| / c, with c the mean of the population or an average that is given;
 * {@link #weighted}: 100 sum p |y - m| / m, with p the population share and m = sum p y.
 *
 * <p>Unit: percent. Groups need no order; a few small groups dominate the unweighted form. Fewer than 85% of groups
 * with a value give {@link Flag#MISSING_GROUP}, the missing others {@link Flag#SOME_EXCLUDED}; none gives
 * {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; all equal give 0; a reference of zero gives
 * {@link Flag#ZERO_REFERENCE}. Infinite values and negative populations are a caller's mistake. It has no limits in
 * closed form.
 *
 * <p>Source: Pearcy and Keppel, Public Health Reports 117 (2002) 273-280. NHS use: breakdowns by ethnicity. Agrees with
 * healthequal {@code idisu} and {@code idisw}.
 */
public final class IndexOfDisparity {
    private IndexOfDisparity() {}

    public static Estimate unweighted(double[] values, double[] populations, int from, int to) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        return of(groups, groups.mean, false);
    }

    /** @param average the reference in place of the mean of the groups, such as a published overall value */
    public static Estimate unweighted(double[] values, double[] populations, int from, int to, double average) {
        return of(Groups.of(values, new double[0], populations, from, to, false), average, false);
    }

    public static Estimate weighted(double[] values, double[] populations, int from, int to) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        return of(groups, groups.mean, true);
    }

    private static Estimate of(Groups groups, double reference, boolean weighted) {
        if (groups.refused()) {
            return groups.none();
        }
        if (reference == 0 || Double.isNaN(reference)) {
            return groups.none(Flag.ZERO_REFERENCE);
        }
        return groups.plain(100 * groups.distance(reference, weighted) / reference);
    }
}
