package org.fosse.stats;

import java.util.Arrays;

/**
 * Control charts for events too rare for a count per month: the time (T) or the number of cases (G) between them.
 *
 * <ul>
 *   <li>{@link #ofTimes T}: times are raised to the power 1/3.6, which makes exponential times nearly normal, charted
 *       as {@link XmrChart} without screening, and the centre and limits raised back; a lower limit below zero is none.
 *   <li>{@link #ofCases G}: with m the mean number of cases between events, geometric, the upper limit is m + 3 sqrt(m
 *       (m + 1)) and the centre the theoretical median m ln 2, since half of a skewed series lies below it and not
 *       below the mean; there is no lower limit.
 * </ul>
 *
 * <p>Unit: the unit of time given, or cases. Longer is better when events are harm. No points give an empty chart
 * ({@link Flag#NO_DATA}); one time has a centre and no limits ({@link Flag#NO_LIMITS}); equal times have limits at the
 * centre; times of zero are allowed, and all zero give zero throughout. A missing value takes no part. A negative or
 * infinite one is a caller's mistake.
 *
 * <p>Source: Nelson, Journal of Quality Technology 26 (1994) 239-240, for T; Benneyan, Health Care Management Science 4
 * (2001) 305-318, and Provost and Murray, The Health Care Data Guide (2011), chapter 7, for G. NHS use: never events,
 * falls with harm and infections, for which Making Data Count names both charts. Agrees with the formulas of qicharts2.
 */
public final class RareEventChart {
    private static final double POWER = 3.6;
    private static final double LIMIT = 2.66;

    private final ChartPlan plan;
    private final boolean times;

    private RareEventChart(ChartPlan plan, boolean times) {
        this.plan = plan;
        this.times = times;
    }

    /** T chart: times between events. */
    public static RareEventChart ofTimes() {
        return new RareEventChart(ChartPlan.PLAIN, true);
    }

    /** G chart: cases between events. */
    public static RareEventChart ofCases() {
        return new RareEventChart(ChartPlan.PLAIN, false);
    }

    public RareEventChart improving(ImprovementDirection direction) {
        return new RareEventChart(plan.improving(direction), times);
    }

    public RareEventChart withTarget(double target) {
        return new RareEventChart(plan.withTarget(target), times);
    }

    /** Limits from this many points at the start of each segment. */
    public RareEventChart withBaseline(int points) {
        return new RareEventChart(plan.withBaseline(points, 0), times);
    }

    /** The same where a segment has at least so many points; in a shorter one limits come from all, and are a trial. */
    public RareEventChart withBaseline(int points, int least) {
        return new RareEventChart(plan.withBaseline(points, least), times);
    }

    public ControlChart of(double[] between) {
        return of(between, 0, between.length);
    }

    /** @param rebases points, counted from 0 in the slice, at which limits are taken anew */
    public ControlChart of(double[] between, int from, int to, int... rebases) {
        Arguments.slice(between.length, from, to);
        double[] values = Arrays.copyOfRange(between, from, to);
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            Arguments.notNegative("distance between events", values[i]);
            scaled[i] = Math.pow(values[i], 1 / POWER);
        }
        int[] bounds = ChartPlan.bounds(values.length, rebases);
        double[] centre = new double[values.length];
        double[] lower = new double[values.length];
        double[] upper = new double[values.length];
        for (int segment = 0; segment + 1 < bounds.length; segment++) {
            int start = bounds[segment];
            int end = bounds[segment + 1];
            int based = plan.based(values, start, end);
            double mean = XmrChart.mean(times ? scaled : values, start, based);
            double reach = LIMIT * XmrChart.range(scaled, start, based, false);
            double low = mean - reach;
            Arrays.fill(centre, start, end, times ? Math.pow(mean, POWER) : mean * Math.log(2));
            Arrays.fill(lower, start, end, times && low >= 0 ? Math.pow(low, POWER) : Double.NaN);
            Arrays.fill(
                    upper, start, end, times ? Math.pow(mean + reach, POWER) : mean + 3 * Math.sqrt(mean * (mean + 1)));
        }
        return new ControlChart(values, bounds, centre, lower, upper, plan);
    }
}
