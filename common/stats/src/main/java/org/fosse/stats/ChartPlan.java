package org.fosse.stats;

import java.util.Arrays;

/** The options that control charts share. */
record ChartPlan(ImprovementDirection direction, double target, int baseline, boolean screened) {
    static final ChartPlan PLAIN = new ChartPlan(ImprovementDirection.NEUTRAL, Double.NaN, Integer.MAX_VALUE, true);

    ChartPlan improving(ImprovementDirection newDirection) {
        return new ChartPlan(newDirection, target, baseline, screened);
    }

    ChartPlan withTarget(double newTarget) {
        if (Double.isInfinite(newTarget)) {
            throw new IllegalArgumentException("target " + newTarget + " is not finite");
        }
        return new ChartPlan(direction, newTarget, baseline, screened);
    }

    ChartPlan withBaseline(int points) {
        if (points < 2) {
            throw new IllegalArgumentException("baseline of " + points + " points is below 2");
        }
        return new ChartPlan(direction, target, points, screened);
    }

    ChartPlan screened(boolean newScreened) {
        return new ChartPlan(direction, target, baseline, newScreened);
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
