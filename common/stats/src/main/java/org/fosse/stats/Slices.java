package org.fosse.stats;

import java.util.EnumSet;
import java.util.Set;

/** The checks and stable sums that methods over part of an array share. */
final class Slices {
    private Slices() {}

    static void check(int length, int from, int to) {
        if (from < 0 || to > length || from > to) {
            throw new IllegalArgumentException(
                    "slice " + from + " to " + to + " does not lie within an array of length " + length);
        }
    }

    static void checkPair(int length, int other, int from, int to) {
        if (length != other) {
            throw new IllegalArgumentException("arrays of length " + length + " and " + other + " do not match");
        }
        check(length, from, to);
    }

    static double checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
        }
        return level;
    }

    static double checkShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " " + share + " is not from 0 to 1");
        }
        return share;
    }

    /** A count, population, weight or standard error: missing (NaN) or finite and not negative. */
    static void checkNotNegative(String name, double value) {
        if (value < 0 || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + " " + value + " is not a finite number from 0");
        }
    }

    /** The sum by Neumaier's compensated addition; NaN if any value is missing. */
    static double sum(double[] values, int from, int to) {
        double sum = 0;
        double lost = 0;
        for (int i = from; i < to; i++) {
            double value = values[i];
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }
        return Double.isFinite(lost) ? sum + lost : sum;
    }

    static double sum(double[] values) {
        return sum(values, 0, values.length);
    }

    static Set<Flag> with(Set<Flag> flags, Flag another) {
        EnumSet<Flag> more = EnumSet.of(another);
        more.addAll(flags);
        return more;
    }

    /** Sorts the first {@code count} keys upwards and moves the values with them, in place (heap sort). */
    static void sortTogether(double[] keys, double[] values, int count) {
        boolean sorted = true;
        for (int i = 1; i < count && sorted; i++) {
            sorted = keys[i - 1] <= keys[i];
        }
        if (sorted) {
            return;
        }
        for (int root = count / 2 - 1; root >= 0; root--) {
            sift(keys, values, root, count);
        }
        for (int end = count - 1; end > 0; end--) {
            swap(keys, values, 0, end);
            sift(keys, values, 0, end);
        }
    }

    private static void sift(double[] keys, double[] values, int start, int end) {
        int root = start;
        while (2 * root + 1 < end) {
            int child = 2 * root + 1;
            if (child + 1 < end && keys[child] < keys[child + 1]) {
                child++;
            }
            if (keys[root] >= keys[child]) {
                return;
            }
            swap(keys, values, root, child);
            root = child;
        }
    }

    private static void swap(double[] keys, double[] values, int one, int other) {
        double key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
