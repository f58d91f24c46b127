package org.fosse.stats;

import java.util.Arrays;

/** The options that control charts share. */
final class ChartPlan {
    static final ChartPlan PLAIN =
            new ChartPlan(ImprovementDirection.NEUTRAL, Double.NaN, Integer.MAX_VALUE, 0, true, new double[0]);

    private final ImprovementDirection direction;
    private final double target;
    private final int baseline;
    private final int fewest;
    private final boolean screened;
    private final double[] times;

    private ChartPlan(
            ImprovementDirection direction, double target, int baseline, int fewest, boolean screened, double[] times) {
        this.direction = direction;
        this.target = target;
        this.baseline = baseline;
        this.fewest = fewest;
        this.screened = screened;
        this.times = times;
    }

    ImprovementDirection direction() {
        return direction;
    }

    double target() {
        return target;
    }

    boolean screened() {
        return screened;
    }

    ChartPlan improving(ImprovementDirection newDirection) {
        return new ChartPlan(newDirection, target, baseline, fewest, screened, times);
    }

    ChartPlan withTarget(double newTarget) {
        if (Double.isInfinite(newTarget)) {
            throw new IllegalArgumentException("target " + newTarget + " is not finite");
        }
        return new ChartPlan(direction, newTarget, baseline, fewest, screened, times);
    }

    /** @param least points of a segment from which on its first are its baseline; in a shorter one all are */
    ChartPlan withBaseline(int points, int least) {
        if (points < 2) {
            throw new IllegalArgumentException("baseline of " + points + " points is below 2");
        }
        return new ChartPlan(direction, target, points, least, screened, times);
    }

    ChartPlan screened(boolean newScreened) {
        return new ChartPlan(direction, target, baseline, fewest, newScreened, times);
    }

    ChartPlan overTime(double[] newTimes) {
        return new ChartPlan(direction, target, baseline, fewest, screened, newTimes.clone());
    }

    /** Where the baseline of a segment ends. */
    int based(double[] values, int start, int end) {
        int points = 0;
        for (int i = start; i < end; i++) {
            points += Double.isNaN(values[i]) ? 0 : 1;
        }
        return points < fewest ? end : (int) Math.min(end, (long) start + baseline);
    }

    /** The times of a slice of the values. */
    double[] times(int from, int to) {
        return times.length == 0 ? times : Arrays.copyOfRange(times, from, to);
    }

    /** Where segments begin and end: the start of the slice, each rebase, and its end. */
    static int[] bounds(int size, int[] rebases) {
        int[] bounds = new int[rebases.length + 2];
        int segments = 0;
        int last = 0;
        for (int rebase : rebases) {
            if (rebase < last || rebase >= Math.max(1, size)) {
                throw new IllegalArgumentException(
                        "rebase at point " + rebase + " is not in order within " + size + " points");
            }
            if (rebase > last) {
                bounds[++segments] = rebase;
                last = rebase;
            }
        }
        if (size > 0) {
            bounds[++segments] = size;
        }
        return Arrays.copyOf(bounds, segments + 1);
    }
}
