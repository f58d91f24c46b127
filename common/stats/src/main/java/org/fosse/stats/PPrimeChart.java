package org.fosse.stats;

import java.util.Arrays;

/**
 * Control chart of proportions or rates with large and unequal denominators: Laney's P' and U'.
 *
 * <p>In each segment: p = sum x / sum n; s(i) = sqrt(p (1 - p)/n(i)), or sqrt(p/n(i)) for rates; z(i) = (x(i)/n(i) -
 * p)/s(i); the spread between periods is S = mean |z(i) - z(i-1)| / 1.128; limits = p -/+ 3 s(i) S, held to 0 and, for
 * proportions, 1. Classical p charts have S = 1 and flag nearly every point when denominators run to thousands; an XmR
 * chart ignores that denominators differ.
 *
 * <p>Unit: a share, or events per unit of the denominator. No points give an empty chart ({@link Flag#NO_DATA}); one
 * point, and points that are all without events or all with them, have limits at the centre or none
 * ({@link Flag#NO_LIMITS}); equal proportions have both limits at the centre. A period with a missing count, or a
 * missing or zero denominator, has no value, and its neighbours form no range over it. A negative or infinite count, or
 * more events than people in a proportion, is a caller's mistake.
 *
 * <p>Source: Laney, Quality Engineering 14 (2002) 531-537. NHS use: proportions of attendances and referrals, for which
 * Making Data Count names the chart as the alternative to XmR. No reference software is compared.
 */
public final class PPrimeChart {
    private static final double SPREAD = 1.128;

    private final ChartPlan plan;
    private final boolean proportion;

    private PPrimeChart(ChartPlan plan, boolean proportion) {
        this.plan = plan;
        this.proportion = proportion;
    }

    public static PPrimeChart ofProportions() {
        return new PPrimeChart(ChartPlan.PLAIN, true);
    }

    /** U': events per unit of the denominator, which may exceed it. */
    public static PPrimeChart ofRates() {
        return new PPrimeChart(ChartPlan.PLAIN, false);
    }

    public PPrimeChart improving(ImprovementDirection direction) {
        return new PPrimeChart(plan.improving(direction), proportion);
    }

    /** @param target a share or rate, in the unit of the chart */
    public PPrimeChart withTarget(double target) {
        return new PPrimeChart(plan.withTarget(target), proportion);
    }

    /** Limits from this many points at the start of each segment. */
    public PPrimeChart withBaseline(int points) {
        return new PPrimeChart(plan.withBaseline(points, 0), proportion);
    }

    /** The same where a segment has at least so many points; in a shorter one limits come from all, and are a trial. */
    public PPrimeChart withBaseline(int points, int least) {
        return new PPrimeChart(plan.withBaseline(points, least), proportion);
    }

    /**
     * Season and neighbours that follow on each other are seen to, by {@link Steadiness} and {@link SameSeason}.
     *
     * @param times of the values, in years; NaN where there is no value
     */
    public PPrimeChart overTime(double[] times) {
        return new PPrimeChart(plan.overTime(times), proportion);
    }

    public ControlChart of(double[] events, double[] denominators) {
        return of(events, denominators, 0, events.length);
    }

    /** @param rebases points, counted from 0 in the slice, at which limits are taken anew */
    public ControlChart of(double[] events, double[] denominators, int from, int to, int... rebases) {
        if (proportion) {
            ChiSquaredHeterogeneity.checkProportions(events, denominators, from, to);
        } else {
            ChiSquaredHeterogeneity.checkCounts(events, denominators, from, to);
        }
        int n = to - from;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = ChiSquaredHeterogeneity.takesPart(events[from + i], denominators[from + i])
                    ? events[from + i] / denominators[from + i]
                    : Double.NaN;
        }
        int[] bounds = ChartPlan.bounds(n, rebases);
        double[] centre = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        double[] scaled = new double[n];
        double[] judged = new double[n];
        double[] times = plan.times(from, to);
        Steadiness[] steadiness = new Steadiness[bounds.length - 1];
        for (int segment = 0; segment + 1 < bounds.length; segment++) {
            int start = bounds[segment];
            int end = bounds[segment + 1];
            int based = plan.based(values, start, end);
            Steadiness season = Steadiness.season(times, values, start, based, end);
            for (int i = start; i < end; i++) {
                judged[i] = values[i] - season.season()[i - start];
            }
            double sum = 0;
            double total = 0;
            for (int i = start; i < based; i++) {
                if (!Double.isNaN(values[i])) {
                    sum += events[from + i];
                    total += denominators[from + i];
                }
            }
            double p = sum / total;
            double unit = proportion ? p * ((total - sum) / total) : p;
            for (int i = start; i < end; i++) {
                double s = Math.sqrt(unit / denominators[from + i]);
                scaled[i] = s > 0 ? (judged[i] - p) / s : Double.NaN;
            }
            double range = unit > 0 ? XmrChart.range(scaled, start, based, false) : 0;
            Steadiness found = season.following(times, scaled, start, based, end);
            steadiness[segment] = found;
            Arrays.fill(centre, start, end, p);
            for (int i = start; i < end; i++) {
                double reach = 3 * Math.sqrt(unit / denominators[from + i]) * (range / SPREAD) * found.widening();
                boolean known = !Double.isNaN(values[i]) && !Double.isNaN(reach);
                double away = season.season()[i - start];
                lower[i] = known ? Math.max(-away, p - reach) : Double.NaN;
                upper[i] = known ? (proportion ? Math.min(1 - away, p + reach) : p + reach) : Double.NaN;
            }
        }
        return new ControlChart(values, judged, times, bounds, centre, lower, upper, plan, steadiness);
    }
}
