package org.fosse.stats;

/** Places in sorted values, and the order of values, without boxing. */
final class Order {
    private Order() {}

    /** How many of the first n sorted values are below the value, or, when inclusive, not above it. */
    static int countBelow(double[] sorted, int n, double value, boolean inclusive) {
        int low = 0;
        int high = n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (inclusive && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The indices of the values by rising value, equal ones in their own order; NaN comes last. */
    static int[] ascending(double[] values) {
        int n = values.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int[] other = new int[n];
        for (int width = 1; width < n; width *= 2) {
            for (int from = 0; from < n; from += 2 * width) {
                merge(values, order, other, from, Math.min(from + width, n), Math.min(from + 2 * width, n));
            }
            int[] swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    private static void merge(double[] values, int[] order, int[] other, int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = left < middle && (right >= to || !isAfter(values[order[left]], values[order[right]]));
            other[i] = takeLeft ? order[left++] : order[right++];
        }
    }

    private static boolean isAfter(double a, double b) {
        return a > b || (Double.isNaN(a) && !Double.isNaN(b));
    }
}
