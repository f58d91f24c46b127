package org.fosse.stats;

import java.util.Arrays;

/**
 * Puts areas into quantile groups of equal size by their value.
 *
 * <p>With n values, q groups and rank r (ties share the smallest rank),
 *
 * <pre>group = max(1, q + 1 − ⌈(n + 1 − r) q / n⌉)</pre>
 *
 * so group 1 holds the smallest values, and the highest ones when inverted. The groups are numbered from 1;
 * {@link #NONE} stands for an area without one. National groups take all areas at once, local groups the areas of one
 * parent: give a slice for each parent, or {@link #within} a parent index for each area.
 *
 * <p>Units: group numbers, from 1. Edges: a missing value (NaN) gets {@link #NONE} and is not counted; with fewer
 * values than groups every area gets {@link #NONE}; equal values share a group (when all are equal that is the group of
 * rank 1, which is 1); an infinite value is ranked like any other.
 *
 * <p>Source: the method of OHID's inequality and comparison tools, PHEindicatormethods {@code phe_quantile}, with
 * which it agrees. The division is done in whole numbers here; the peer divides by the rounded n / q, which from 14
 * groups upwards can put a border area one group lower (first with 14, 18, 20 and 21 groups; never with 2 to 13
 * groups).
 */
public final class QuantileGroups {
    /** The group of an area that has none. */
    public static final int NONE = 0;

    private final int groups;
    private final boolean inverted;

    private QuantileGroups(int groups, boolean inverted) {
        this.groups = groups;
        this.inverted = inverted;
    }

    /** Groups numbered from the smallest value, as many as given: 4, 5 or 10. */
    public static QuantileGroups of(int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("number of groups " + groups + " is below 1");
        }
        return new QuantileGroups(groups, false);
    }

    /** Groups numbered from the highest value. */
    public QuantileGroups withInverted(boolean invert) {
        return new QuantileGroups(groups, invert);
    }

    /** The group of each value. */
    public int[] assign(double... values) {
        int[] result = new int[values.length];
        assign(values, 0, values.length, result);
        return result;
    }

    /** Writes the group of each value of a slice, ranked within the slice, to the same places of the result. */
    public void assign(double[] values, int from, int to, int[] result) {
        Arguments.slice(values.length, from, to);
        Arguments.sameLength(values.length, result.length);
        double[] sorted = new double[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                sorted[n++] = values[i] + 0.0;
            }
        }
        if (n < groups) {
            Arrays.fill(result, from, to, NONE);
            return;
        }
        Arrays.sort(sorted, 0, n);
        for (int i = from; i < to; i++) {
            result[i] = Double.isNaN(values[i]) ? NONE : group(rank(sorted, n, values[i] + 0.0), n);
        }
    }

    /** The group of each value among the values of the same parent; parents are whole numbers of any kind. */
    public int[] within(double[] values, int[] parent) {
        Arguments.sameLength(values.length, parent.length);
        long[] order = new long[parent.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) parent[i] << 32) | i;
        }
        Arrays.sort(order);
        double[] gathered = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            gathered[i] = values[(int) order[i]];
        }
        int[] grouped = new int[order.length];
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || order[to] >> 32 != order[from] >> 32) {
                assign(gathered, from, to, grouped);
                from = to;
            }
        }
        int[] result = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            result[(int) order[i]] = grouped[i];
        }
        return result;
    }

    private int group(long rank, long n) {
        long steps = ((n + 1 - rank) * groups + n - 1) / n;
        return (int) Math.max(1, groups + 1 - steps);
    }

    private long rank(double[] sorted, int n, double value) {
        return inverted
                ? n - Order.countBelow(sorted, n, value, true) + 1L
                : Order.countBelow(sorted, n, value, false) + 1L;
    }
}
