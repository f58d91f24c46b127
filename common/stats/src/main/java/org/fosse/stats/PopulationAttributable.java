package org.fosse.stats;

/**
 * What the average would gain if every group did as well as the reference.
 *
 * <p>With m = sum p y the mean of the population and y0 the value of the reference: {@link #risk} = y0 - m and
 * {@link #fraction} = 100 (y0 - m) / m. When the reference does worse than the mean there is nothing to gain and both
 * are 0. The reference is the most advantaged group, the last, of ordered ones, and the best of groups without order. A
 * high value that is good gives figures above zero, a high value that is bad figures below.
 *
 * <p>Limits are normal with Walter's standard error, from the counts that values, populations and scale imply: with c =
 * y0 n0 and d = n0 - c events and non-events in the reference, a and b those elsewhere, N = a + b + c + d, it is sqrt(
 * c N [ a d (N - c) + b c^2 ] / [ (a + c)^3 (c + d)^3 ] ) for the fraction as a share, times m for the risk.
 *
 * <p>Unit: risk, that of the values; fraction, percent. {@code scale} is what a proportion of 1 is in the unit of the
 * values. A missing value among ordered groups, or fewer than 85% of others, gives {@link Flag#MISSING_GROUP}; missing
 * others are {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; all equal give 0; a
 * mean of zero leaves the fraction without a value ({@link Flag#ZERO_REFERENCE}); where the formula gives no standard
 * error, {@link Flag#NO_LIMITS}. Infinite values, negative populations and a scale that is not above zero are a
 * caller's mistake.
 *
 * <p>Source: Walter, International Journal of Epidemiology 7 (1978) 175-182. NHS use: cases that would be avoided
 * without inequality. Agrees with healthequal {@code par}; its {@code paf} gives the value in percent and the standard
 * error as a share, so that the interval is 100 times too narrow, which is not copied.
 */
public final class PopulationAttributable {
    private PopulationAttributable() {}

    public static Estimate risk(
            double[] values,
            double[] populations,
            int from,
            int to,
            boolean ordered,
            boolean highIsGood,
            double scale,
            double... levels) {
        return of(values, populations, from, to, ordered, highIsGood, scale, false, levels);
    }

    /** In percent of the mean. */
    public static Estimate fraction(
            double[] values,
            double[] populations,
            int from,
            int to,
            boolean ordered,
            boolean highIsGood,
            double scale,
            double... levels) {
        return of(values, populations, from, to, ordered, highIsGood, scale, true, levels);
    }

    private static Estimate of(
            double[] values,
            double[] populations,
            int from,
            int to,
            boolean ordered,
            boolean highIsGood,
            double scale,
            boolean relative,
            double[] levels) {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale " + scale + " is not above 0 and finite");
        }
        Groups groups = Groups.of(values, new double[0], populations, from, to, ordered);
        if (groups.refused()) {
            return groups.none();
        }
        if (relative && groups.mean == 0) {
            return groups.none(Flag.ZERO_REFERENCE);
        }
        int reference = ordered ? groups.count - 1 : groups.best(highIsGood);
        double gain = groups.value[reference] - groups.mean;
        boolean worse = highIsGood ? gain < 0 : gain > 0;
        double unit = relative ? 100 / groups.mean : 1;
        double people = groups.share[reference] * groups.total;
        double c = groups.value[reference] / scale * people;
        double d = people - c;
        double a = groups.mean / scale * groups.total - c;
        double b = groups.total - a - people;
        double all = groups.total;
        double error = Math.sqrt(c * all * (a * d * (all - c) + b * c * c) / (Math.pow(a + c, 3) * Math.pow(c + d, 3)))
                * Math.abs(groups.mean);
        return groups.normal(worse || groups.allEqual ? 0 : gain * unit, error * Math.abs(unit), levels);
    }
}
