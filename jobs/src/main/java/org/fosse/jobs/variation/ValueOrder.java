package org.fosse.jobs.variation;

import java.util.Arrays;
import org.fosse.jobs.packed.StratumValues;

/**
 * The entries of one period in order of value, found once, so that the areas of each group are brought into order by
 * sorting small whole numbers. Entries without a value have no place.
 */
final class ValueOrder {
    private final int[] rank;
    private final int[] entry;

    private ValueOrder(int[] rank, int[] entry) {
        this.rank = rank;
        this.entry = entry;
    }

    static ValueOrder of(StratumValues values) {
        int n = values.size();
        double[] sorted = new double[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(values.value(i))) {
                sorted[count++] = values.value(i);
            }
        }
        Arrays.sort(sorted, 0, count);
        // Equal values take their places in order of entry.
        int[] taken = new int[count];
        int[] rank = new int[n];
        int[] entry = new int[count];
        Arrays.fill(rank, -1);
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(values.value(i))) {
                int first = first(sorted, count, values.value(i));
                rank[i] = first + taken[first]++;
                entry[rank[i]] = i;
            }
        }
        return new ValueOrder(rank, entry);
    }

    private static int first(double[] sorted, int count, double value) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(sorted[middle], value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** These entries, all with a value, in order of it. */
    int[] sorted(int[] entries) {
        int[] ordered = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            ordered[i] = rank[entries[i]];
        }
        Arrays.sort(ordered);
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = entry[ordered[i]];
        }
        return ordered;
    }
}
