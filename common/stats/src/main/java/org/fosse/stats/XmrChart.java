package org.fosse.stats;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * Control chart of single values and their moving ranges (XmR), as Making Data Count draws it.
 *
 * <p>In each segment: centre = mean of the values; limits = mean -/+ 2.66 R with R the mean of the moving ranges |y(i)
 * - y(i-1)|. Ranges of 3.267 R or more are screened out once and R taken again from the rest; the mean keeps all
 * values. A segment begins at the first point and at each rebase. {@link #withBaseline} takes mean and ranges from the
 * first points of each segment only, and the limits then run on over the rest: both may be used together.
 *
 * <p>Unit: that of the values. No points give an empty chart ({@link Flag#NO_DATA}); one point has a centre and no
 * limits ({@link Flag#NO_LIMITS}); equal values have both limits at the mean and are common cause. When screening would
 * leave only ranges of 0, although some value moved, it is left undone, since limits without width would put every
 * point outside. A range within rounding, four units in the last place of the largest value, is 0, and
 * values that differ by no more are equal. A missing value (NaN) takes no part, forms no range with its neighbours, and ends rows of points. An
 * infinite value is a caller's mistake. Limits may pass 0 or 100% and are not cut, as in the references (a table may show them within its unit); counts of rare events and small
 * samples mislead here, see {@link RareEventChart} and {@link PPrimeChart}.
 *
 * <p>Source: NHS England, Making Data Count; Wheeler, Understanding Variation (1993), whose constants are 3/1.128 and
 * 3.267. NHS use: board reports. Agrees with NHSRplotthedots; the Making Data Count spreadsheet does not screen. In a
 * constant series, and in one with a single step, NHSRplotthedots gives limits that are missing or have no width, which
 * is not copied.
 */
public final class XmrChart {
    private static final double LIMIT = 2.66;
    private static final double SCREEN = 3.267;
    private static final int ROUNDING = 4;

    private final ChartPlan plan;

    private XmrChart(ChartPlan plan) {
        this.plan = plan;
    }

    /** Screening on, no direction, no target, every point in the baseline. */
    public static XmrChart standard() {
        return new XmrChart(ChartPlan.PLAIN);
    }

    public XmrChart improving(ImprovementDirection direction) {
        return new XmrChart(plan.improving(direction));
    }

    public XmrChart withTarget(double target) {
        return new XmrChart(plan.withTarget(target));
    }

    /** Limits from this many points at the start of each segment. */
    public XmrChart withBaseline(int points) {
        return new XmrChart(plan.withBaseline(points, 0));
    }

    /** The same where a segment has at least so many points; in a shorter one limits come from all, and are a trial. */
    public XmrChart withBaseline(int points, int least) {
        return new XmrChart(plan.withBaseline(points, least));
    }

    /**
     * Season and neighbours that follow on each other are seen to, by {@link Steadiness} and {@link SameSeason}.
     *
     * @param times of the values, in years; NaN where there is no value
     */
    public XmrChart overTime(double[] times) {
        return new XmrChart(plan.overTime(times));
    }

    public XmrChart withScreening(boolean screened) {
        return new XmrChart(plan.screened(screened));
    }

    public ControlChart of(double[] values) {
        return of(values, 0, values.length);
    }

    /** @param rebases points, counted from 0 in the slice, at which limits are taken anew */
    public ControlChart of(double[] values, int from, int to, int... rebases) {
        Arguments.slice(values.length, from, to);
        double[] slice = Arrays.copyOfRange(values, from, to);
        int[] bounds = ChartPlan.bounds(slice.length, rebases);
        double[] centre = new double[slice.length];
        double[] lower = new double[slice.length];
        double[] upper = new double[slice.length];
        double[] judged = slice.clone();
        double[] times = plan.times(from, to);
        Steadiness[] steadiness = new Steadiness[bounds.length - 1];
        for (int segment = 0; segment + 1 < bounds.length; segment++) {
            int start = bounds[segment];
            int end = bounds[segment + 1];
            int based = plan.based(slice, start, end);
            Steadiness season = Steadiness.season(times, slice, start, based, end);
            for (int i = start; i < end; i++) {
                judged[i] = slice[i] - season.season()[i - start];
            }
            Steadiness found = season.following(times, judged, start, based, end);
            steadiness[segment] = found;
            double mean = mean(judged, start, based);
            double range = range(judged, start, based, plan.screened());
            double reach = LIMIT * range * found.widening();
            Arrays.fill(centre, start, end, mean);
            Arrays.fill(lower, start, end, mean - reach);
            Arrays.fill(upper, start, end, mean + reach);
            double rounding = rounding(judged, start, end);
            for (int i = start; range == 0 && i < end; i++) {
                judged[i] = Math.abs(judged[i] - mean) <= rounding ? mean : judged[i];
            }
        }
        return new ControlChart(slice, judged, times, bounds, centre, lower, upper, plan, steadiness);
    }

    static double mean(double[] values, int from, int to) {
        Moments moments = Moments.of(values, from, to);
        if ((Double.isInfinite(moments.max()) && moments.count() > 0) || moments.min() == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("value "
                    + (moments.min() == Double.NEGATIVE_INFINITY ? moments.min() : moments.max()) + " is not finite");
        }
        return moments.count() == 0 ? Double.NaN : moments.mean();
    }

    /** How far equal values may lie apart: they went through other steps of arithmetic. */
    private static double rounding(double[] values, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Double.isNaN(values[i]) ? largest : Math.max(largest, Math.abs(values[i]));
        }
        return ROUNDING * Math.ulp(largest);
    }

    /** Mean moving range; NaN when there is none. */
    static double range(double[] values, int from, int to, boolean screened) {
        double rounding = rounding(values, from, to);
        double all = range(values, from, to, rounding, Double.POSITIVE_INFINITY);
        if (!screened || !(all > 0)) {
            return all;
        }
        double kept = range(values, from, to, rounding, SCREEN * all);
        return kept > 0 ? kept : all;
    }

    private static double range(double[] values, int from, int to, double rounding, double below) {
        Sum sum = Sum.create();
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            double away = Math.abs(values[i] - values[i - 1]);
            double range = away <= rounding ? 0 : away;
            if (range < below) {
                count++;
                sum.add(range);
            }
        }
        return count == 0 ? Double.NaN : sum.getAsDouble() / count;
    }
}
