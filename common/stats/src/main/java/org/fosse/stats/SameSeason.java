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

    private final SameTime times;
    private final double[] values;

    /**
     * @param times of the values
     * @param values without centre line, over s
     */
    SameSeason(SameTime times, double[] values) {
        this.times = times;
        this.values = values;
    }

    /**
     * @param start of the segment
     * @param based end of its baseline
     * @param alone whether the points before it say nothing of it
     */
    boolean mayExplain(int point, int start, int based, boolean alone) {
        double side = Math.signum(values[point]);
        double sum = 0;
        double variance = 0;
        int count = 0;
        for (int i = point; i >= start && inRow(i, point, side); i = alone ? -1 : i - 1) {
            double others = 0;
            int years = 0;
            for (int j = start; j < based; j++) {
                if (times.isSame(i, j)) {
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
        return times.isWithinHalfAYear(point, i) && values[i] * side > 0;
    }
}
