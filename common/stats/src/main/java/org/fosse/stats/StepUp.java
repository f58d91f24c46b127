package org.fosse.stats;

import java.util.Arrays;

/** The step-up adjustment that Benjamini-Hochberg and Benjamini-Yekutieli share. */
final class StepUp {
    private StepUp() {}

    static double[] adjust(double[] p, double factor) {
        int m = count(p);
        int[] order = Order.ascending(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, factor * m / rank * p[i]);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /** The number of p values that are there; checks each. */
    static int count(double[] p) {
        int m = 0;
        for (double each : p) {
            if (!Double.isNaN(each)) {
                Arguments.probability("p value", each);
                m++;
            }
        }
        return m;
    }
}
