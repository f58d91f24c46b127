package org.fosse.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * What the baseline of a control chart shows of a season, and of neighbours that follow on each other. Both break the rules of
 * every chart of single points: with neighbours that correlate by 0.5, or a season as large as the noise, two of three charts of
 * a steady process show special cause.
 *
 * <ul>
 *   <li><b>Season</b>: in a baseline of two years or more a cosine and a sine of the year are fitted beside a line; where the F
 *       test of both has p below 0.01 they are taken off every point of the segment. A season need not be a wave: a month (or week) whose values
 *       lie more than two standard deviations from the median of the three before and after them, on the same side in every
 *       year of the baseline and in two at least, has their mean distance taken off. Limits are then 9% wider for what was fitted.
 *   <li><b>Neighbours</b>: where r, the lag-1 correlation in a baseline of 12 points or more, is above 0.3, limits are divided by
 *       sqrt(1 - r), and only a point outside them is special: runs are what such a process makes by itself. In a baseline that is
 *       fixed r is taken about its mean. One that is all of the segment may hold a step, which would pass for correlation: r is
 *       then taken about the two means of the step that fits best.
 * </ul>
 *
 * <p>Source: Montgomery, Introduction to Statistical Quality Control (2013), chapter 10, for limits under correlation; the
 * thresholds are those of the simulation in docs/simulations.md.
 */
final class Steadiness {
    private static final double SEASON_P = 0.01;
    private static final double SEASON_WIDENING = 1.09;
    private static final int NEIGHBOURS = 3;
    /**
     * Two standard deviations of a value less the median of six others, sqrt(1 + 0.26) of its own, in median moving ranges, of
     * which one is 0.954 standard deviations.
     */
    private static final double FROM_NEIGHBOURS = 2 * 1.12 / 0.954;

    private static final double CORRELATED = 0.3;
    private static final int FEWEST = 12;

    private final double[] season;
    private final boolean seasonal;
    private final double correlation;

    private Steadiness(double[] season, boolean seasonal, double correlation) {
        this.season = season;
        this.seasonal = seasonal;
        this.correlation = correlation;
    }

    /** What is taken off each point of the segment; all 0 without a season. Not to be changed. */
    double[] season() {
        return season;
    }

    /** Whether there is a season. */
    boolean seasonal() {
        return seasonal;
    }

    /** r; NaN where it cannot be taken. */
    double correlation() {
        return correlation;
    }

    /** Nothing is taken off or widened. */
    static Steadiness none(int points) {
        return new Steadiness(new double[points], false, Double.NaN);
    }

    /** What limits are multiplied by. */
    double widening() {
        return (seasonal ? SEASON_WIDENING : 1) / (isCorrelated() ? Math.sqrt(1 - correlation) : 1);
    }

    /** Whether runs of points say nothing. */
    boolean isCorrelated() {
        return correlation > CORRELATED;
    }

    /**
     * The season of a segment.
     *
     * @param times in years, NaN where there is no value; empty where the chart is not one over time
     * @param values NaN where there is none
     * @param based end of the baseline
     * @param end end of the segment
     */
    static Steadiness season(double[] times, double[] values, int start, int based, int end) {
        double[] season = wave(times, values, start, based, end);
        double[] rest = values.clone();
        for (int i = start; i < end; i++) {
            rest[i] -= season[i - start];
        }
        addMonths(season, times, rest, start, based, end);
        return new Steadiness(season, Arrays.stream(season).anyMatch(each -> each != 0), Double.NaN);
    }

    /** One cosine and sine of the year at each point of the segment; all 0 where the baseline does not show them. */
    private static double[] wave(double[] times, double[] values, int start, int based, int end) {
        double[] season = new double[end - start];
        int first = start;
        int last = based - 1;
        while (first < based && (times.length == 0 || Double.isNaN(values[first]))) {
            first++;
        }
        while (last > first && Double.isNaN(values[last])) {
            last--;
        }
        if (first >= last) {
            return season;
        }
        int n = 0;
        for (int i = first; i <= last; i++) {
            n += Double.isNaN(values[i]) ? 0 : 1;
        }
        double years = (times[last] - times[first]) * n / Math.max(1, n - 1);
        if (n < FEWEST / 2 || years < 1.98) {
            return season;
        }
        double[] time = new double[n];
        double[] value = new double[n];
        int at = 0;
        for (int i = first; i <= last; i++) {
            if (!Double.isNaN(values[i])) {
                time[at] = times[i] - times[first];
                value[at++] = values[i];
            }
        }
        double[][] line = design(time, times[first], false);
        double[][] wave = design(time, times[first], true);
        double without = squares(line, value, LeastSquares.of(line, value));
        double[] fitted = LeastSquares.of(wave, value);
        double with = squares(wave, value, fitted);
        int freedom = n - wave[0].length;
        double scale = Arrays.stream(value).map(Math::abs).max().orElse(0);
        boolean noise = with > 1e-18 * scale * scale * n;
        double f = noise ? (without - with) / 2 / (with / freedom) : without > 1e-12 * scale * scale * n ? 1e300 : 0;
        if (FDistribution.of(2, freedom).survivalProbability(Math.max(0, f)) >= SEASON_P) {
            return season;
        }
        for (int i = start; i < end; i++) {
            season[i - start] = Double.isNaN(values[i])
                    ? 0
                    : fitted[2] * Math.cos(2 * Math.PI * times[i]) + fitted[3] * Math.sin(2 * Math.PI * times[i]);
        }
        return season;
    }

    /**
     * Adds what sets single months apart: a month that lies beyond chance on the same side of its neighbours in every year of the
     * baseline, two at least, by their mean distance.
     */
    private static void addMonths(double[] season, double[] times, double[] values, int start, int based, int end) {
        SameTime same = SameTime.of(times);
        double chance = same.isMonthOrShorter() ? FROM_NEIGHBOURS * usualStep(values, start, based) : Double.NaN;
        if (!(chance > 0)) {
            return;
        }
        double[] apart = new double[based - start];
        Arrays.setAll(apart, i -> fromNeighbours(same, values, start, start + i, based));
        boolean[] done = new boolean[end - start];
        for (int i = start; i < based; i++) {
            if (done[i - start]) {
                continue;
            }
            double sum = 0;
            int years = 0;
            int beyond = 0;
            for (int j = start; j < based; j++) {
                if ((i == j || same.isSame(i, j)) && !Double.isNaN(apart[j - start])) {
                    sum += apart[j - start];
                    years++;
                    beyond += Math.abs(apart[j - start]) > chance ? (int) Math.signum(apart[j - start]) : 0;
                }
            }
            for (int j = start; j < end; j++) {
                if (i == j || same.isSame(i, j)) {
                    done[j - start] = true;
                    season[j - start] += years >= 2 && Math.abs(beyond) == years ? sum / years : 0;
                }
            }
        }
    }

    /** The distance of a point from the median of the three before it and after it; NaN with fewer than two of them. */
    private static double fromNeighbours(SameTime same, double[] values, int start, int point, int based) {
        double[] near = new double[2 * NEIGHBOURS];
        int count = 0;
        for (int i = Math.max(start, point - NEIGHBOURS); i < Math.min(based, point + NEIGHBOURS + 1); i++) {
            if (i != point && !Double.isNaN(values[i]) && same.isWithin(i, point, NEIGHBOURS)) {
                near[count++] = values[i];
            }
        }
        return count < 2 ? Double.NaN : values[point] - median(near, count);
    }

    /** The median moving range; NaN without one. */
    private static double usualStep(double[] values, int start, int based) {
        double[] steps = new double[based - start];
        int count = 0;
        for (int i = start + 1; i < based; i++) {
            double step = Math.abs(values[i] - values[i - 1]);
            if (!Double.isNaN(step)) {
                steps[count++] = step;
            }
        }
        return count == 0 ? Double.NaN : median(steps, count);
    }

    private static double median(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }

    /** The same with the correlation of neighbours in values without the season. */
    Steadiness following(double[] times, double[] values, int start, int based, int end) {
        int n = 0;
        for (int i = start; i < based; i++) {
            n += Double.isNaN(values[i]) ? 0 : 1;
        }
        if (times.length == 0 || n < FEWEST) {
            return this;
        }
        double[] apart = based < end ? about(values, start, based, based) : aboutStep(values, start, based);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < apart.length; i++) {
            if (!Double.isNaN(apart[i])) {
                squares += apart[i] * apart[i];
                products += i > 0 && !Double.isNaN(apart[i - 1]) ? apart[i] * apart[i - 1] : 0;
            }
        }
        return new Steadiness(season, seasonal, squares > 0 ? Math.min(0.95, products / squares) : 0);
    }

    /** Distances from the mean before a place and from that after it. */
    private static double[] about(double[] values, int start, int step, int end) {
        double before = XmrChart.mean(values, start, step);
        double after = XmrChart.mean(values, step, end);
        double[] apart = new double[end - start];
        Arrays.setAll(apart, i -> values[start + i] - (start + i < step ? before : after));
        return apart;
    }

    private static double[] aboutStep(double[] values, int start, int end) {
        double[] best = about(values, start, end, end);
        double least = Double.POSITIVE_INFINITY;
        int margin = FEWEST / 3;
        for (int step = start + margin; step <= end - margin; step++) {
            double[] apart = about(values, start, step, end);
            double squares = 0;
            for (double each : apart) {
                squares += Double.isNaN(each) ? 0 : each * each;
            }
            if (squares < least) {
                least = squares;
                best = apart;
            }
        }
        return best;
    }

    private static double[][] design(double[] time, double origin, boolean wave) {
        return Arrays.stream(time)
                .mapToObj(t -> wave
                        ? new double[] {1, t, Math.cos(2 * Math.PI * (t + origin)), Math.sin(2 * Math.PI * (t + origin))
                        }
                        : new double[] {1, t})
                .toArray(double[][]::new);
    }

    private static double squares(double[][] design, double[] values, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double residual = values[i];
            for (int j = 0; j < coefficients.length; j++) {
                residual -= design[i][j] * coefficients[j];
            }
            sum += residual * residual;
        }
        return sum;
    }
}
