package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be told of whole numbers from 0 on that nobody has been shown: each lies between two bounds, and some are the sums of others.
 * Bounds are carried through all sums until none moves: of a sum w = a + b + ..., w is at least the sum of the parts' lower bounds and at most
 * that of the upper ones, and a part is at least w's lower bound less the other parts' upper ones, and at most w's upper bound less their
 * lower ones.
 */
final class Bounds {
    /** Higher than any count; sums of it stay within a long. */
    private static final long FAR = 1L << 40;

    /** More rounds than a chain of sums (group, total, month, quarter, year, network, place, system) is long. */
    private static final int MOST_ROUNDS = 50;

    private long[] low = new long[1024];
    private long[] high = new long[1024];
    private int size;
    private final List<int[]> sums = new ArrayList<>();

    /** The number of a new unknown, of which nothing is known. */
    int unknown() {
        if (size == low.length) {
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        high[size] = FAR;
        return size++;
    }

    /** Adds that an unknown lies between two numbers, both included; what was known of it stays known. */
    void know(int unknown, long atLeast, long atMost) {
        low[unknown] = Math.max(low[unknown], atLeast);
        high[unknown] = Math.min(high[unknown], atMost);
    }

    /** Adds that an unknown is the sum of others. */
    void sum(int whole, List<Integer> parts) {
        int[] sum = new int[parts.size() + 1];
        sum[0] = whole;
        for (int i = 0; i < parts.size(); i++) {
            sum[i + 1] = parts.get(i);
        }
        sums.add(sum);
    }

    /** Adds that an unknown is at least the sum of others. */
    void atLeast(int whole, List<Integer> parts) {
        List<Integer> withRest = new ArrayList<>(parts);
        withRest.add(unknown());
        sum(whole, withRest);
    }

    /** Carries the bounds through all sums, and lists the unknowns of which more is known than before. */
    List<Integer> listNarrowed() {
        long[] lowBefore = Arrays.copyOf(low, size);
        long[] highBefore = Arrays.copyOf(high, size);
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int[] sum : sums) {
                moved |= carry(sum);
            }
        }
        List<Integer> narrowed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // Of one that nothing was known of, a bound is no more than the figures of others say.
            boolean wasKnown = highBefore[i] < FAR;
            if (wasKnown && (low[i] > lowBefore[i] || high[i] < highBefore[i])) {
                narrowed.add(i);
            }
        }
        return narrowed;
    }

    private boolean carry(int[] sum) {
        long least = 0;
        long most = 0;
        for (int i = 1; i < sum.length; i++) {
            least += low[sum[i]];
            most += high[sum[i]];
        }
        boolean moved = narrow(sum[0], least, most);
        for (int i = 1; i < sum.length; i++) {
            int part = sum[i];
            long partLow = low[part];
            long partHigh = high[part];
            moved |= narrow(part, low[sum[0]] - (most - partHigh), high[sum[0]] - (least - partLow));
            least += low[part] - partLow;
            most += high[part] - partHigh;
        }
        return moved;
    }

    private boolean narrow(int unknown, long atLeast, long atMost) {
        boolean moved = atLeast > low[unknown] || atMost < high[unknown];
        know(unknown, atLeast, atMost);
        return moved;
    }
}
