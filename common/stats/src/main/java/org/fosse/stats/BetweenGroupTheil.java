package org.fosse.stats;

/**
 * Theil's T and the mean log deviation between groups, times 1,000, with limits from the standard errors of the groups.
 *
 * <p>With p the population share, m = sum p y and r = y/m: T = sum p r ln r and L = -sum p ln r. By the delta method
 * the standard errors are sqrt(sum [ (p/m)(ln r - T) se ]^2) and sqrt(sum [ (p/m)(1 - 1/r) se ]^2); limits are normal.
 *
 * <p>Unit: thousandths. Groups need no order. Fewer than 85% of groups with a value give {@link Flag#MISSING_GROUP},
 * the missing others {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; all equal
 * give 0; all zero give {@link Flag#ZERO_REFERENCE}; a zero among others adds nothing to T, which then has no limits,
 * and leaves L without a value ({@link Flag#ZERO_DENOMINATOR}); a missing standard error leaves the limits out
 * ({@link Flag#NO_LIMITS}). Negative or infinite values and negative populations or errors are a caller's mistake.
 *
 * <p>Source: Ahn and others, JCO Clinical Cancer Informatics 2 (2018) 1-19. NHS use: inequality that can be added up
 * over areas, see {@link TheilDecomposition}. Agrees with healthequal {@code ti} and {@code mld}; their standard error
 * is not scaled by 1,000 as the value is, which makes their interval 1,000 times too narrow, and is not copied.
 */
public final class BetweenGroupTheil {
    private static final double SCALE = 1000;

    private BetweenGroupTheil() {}

    public static Estimate theil(
            double[] values, double[] errors, double[] populations, int from, int to, double... levels) {
        return of(values, errors, populations, from, to, false, levels);
    }

    public static Estimate meanLogDeviation(
            double[] values, double[] errors, double[] populations, int from, int to, double... levels) {
        return of(values, errors, populations, from, to, true, levels);
    }

    private static Estimate of(
            double[] values, double[] errors, double[] populations, int from, int to, boolean log, double[] levels) {
        Groups groups = Groups.of(values, errors, populations, from, to, false);
        boolean zero = false;
        for (int i = 0; i < groups.count; i++) {
            if (groups.value[i] < 0) {
                throw new IllegalArgumentException("value " + groups.value[i] + " is below 0");
            }
            zero |= groups.value[i] == 0 && groups.share[i] > 0;
        }
        if (groups.refused()) {
            return groups.none();
        }
        if (groups.mean == 0) {
            return groups.none(Flag.ZERO_REFERENCE);
        }
        if (log && zero) {
            return groups.none(Flag.ZERO_DENOMINATOR);
        }
        double index = (log
                        ? MeanLogDeviation.weighted(groups.value, groups.share, 0, groups.count)
                        : TheilIndex.weighted(groups.value, groups.share, 0, groups.count))
                .value();
        double sum = 0;
        for (int i = 0; i < groups.count; i++) {
            double ratio = groups.value[i] / groups.mean;
            double gradient = groups.share[i] / groups.mean * (log ? 1 - 1 / ratio : Math.log(ratio) - index);
            double part = groups.share[i] == 0 ? 0 : gradient * groups.error[i];
            sum += part * part;
        }
        return groups.normal(SCALE * index, SCALE * Math.sqrt(sum), levels);
    }
}
