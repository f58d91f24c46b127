package org.fosse.stats;

/**
 * Whether points that the rules of a control chart pick out are unlike the same time of other years too. A month that falls every
 * year is far from the others and no change, and a season that is no wave, or a baseline of less than two years, is not
 * seen by the test for one ({@link Steadiness}).
 *
 * <p>Each point of its row (those before it on its side of the centre, half a year at most) is set beside the mean of the same
 * time of other years in the baseline; the mean of these m differences d, over points with such a time, is beyond chance where
 *
 * <pre>side x mean d > 1.96 s sqrt(mean(1 + 1/n) / m),   n the other years of a point</pre>
 *
 * <p>with s a third of the distance from centre line to limit. Where points follow on each other the point stands alone. A point
 * without any such time within its row may be season: fewer than 13 months cannot tell it from change.
 *
 * <p>Source: comparison with the same month of the year before, as NHS England's statistical publications make it; how often it errs
 * is in docs/simulations.md.
 */
final class SameSeason {
    private static final double BEYOND = 1.959963984540054;
    private static final double ROW_YEARS = 0.5;

    private final double[] times;
    private final double[] values;
    private final double near;

    /**
     * @param times of the values, in years; NaN where there is no value, empty where no season can be
     * @param values without centre line, over s
     */
    SameSeason(double[] times, double[] values) {
        this.times = times;
        this.values = values;
        double shortest = 1;
        double last = Double.NaN;
        for (double time : times) {
            shortest = time > last ? Math.min(shortest, time - last) : shortest;
            last = Double.isNaN(time) ? last : time;
        }
        near = shortest / 2;
    }

    /**
     * @param start of the segment
     * @param based end of its baseline
     * @param alone whether the points before it say nothing of it
     */
    boolean mayExplain(int point, int start, int based, boolean alone) {
        if (times.length == 0) {
            return false;
        }
        double side = Math.signum(values[point]);
        double sum = 0;
        double variance = 0;
        int count = 0;
        for (int i = point; i >= start && inRow(i, point, side); i = alone ? -1 : i - 1) {
            double others = 0;
            int years = 0;
            for (int j = start; j < based; j++) {
                if (isSameTime(i, j)) {
                    others += values[j];
                    years++;
                }
            }
            if (years > 0) {
                sum += values[i] - others / years;
                variance += 1 + 1.0 / years;
                count++;
            }
        }
        // A comparison with NaN is not beyond: limits that are not known tell nothing.
        return count == 0 || !(side * sum > BEYOND * Math.sqrt(variance));
    }

    private boolean inRow(int i, int point, double side) {
        return times[point] - times[i] < ROW_YEARS - near && values[i] * side > 0;
    }

    /** Whether two times are whole years apart, a year at least. */
    private boolean isSameTime(int i, int j) {
        double apart = Math.abs(times[i] - times[j]);
        return apart > near && Math.abs(apart - Math.rint(apart)) < near;
    }
}
