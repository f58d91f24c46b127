package org.fosse.stats;

import java.util.Arrays;

/** Average ranks from 1, with the figures about ties that tests need. */
final class Ranks {
    final double[] rank;
    /** Sum of t^3 - t over groups of t tied values. */
    final double cubes;
    /** Sum of t (t - 1). */
    final double pairs;
    /** Sum of t (t - 1)(t - 2). */
    final double triples;
    /** Sum of t (t - 1)(2t + 5). */
    final double weights;

    private Ranks(double[] rank, double cubes, double pairs, double triples, double weights) {
        this.rank = rank;
        this.cubes = cubes;
        this.pairs = pairs;
        this.triples = triples;
        this.weights = weights;
    }

    boolean ties() {
        return pairs > 0;
    }

    /** Values must not be NaN. */
    static Ranks of(double[] values) {
        int n = values.length;
        int[] order = Order.ascending(values);
        double[] rank = new double[n];
        double cubes = 0;
        double pairs = 0;
        double triples = 0;
        double weights = 0;
        int start = 0;
        while (start < n) {
            int end = start + 1;
            while (end < n && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                rank[order[i]] = (start + 1 + end) / 2.0;
            }
            double t = end - start;
            cubes += t * t * t - t;
            pairs += t * (t - 1);
            triples += t * (t - 1) * (t - 2);
            weights += t * (t - 1) * (2 * t + 5);
            start = end;
        }
        return new Ranks(rank, cubes, pairs, triples, weights);
    }

    /** The pairs of which neither is missing, as two arrays of the same length. */
    static double[][] complete(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("arrays of length " + x.length + " and " + y.length + " do not match");
        }
        double[][] kept = {new double[x.length], new double[x.length]};
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                kept[0][count] = x[i];
                kept[1][count++] = y[i];
            }
        }
        return new double[][] {Arrays.copyOf(kept[0], count), Arrays.copyOf(kept[1], count)};
    }

    /** Whether all are the same. */
    static boolean allEqual(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
