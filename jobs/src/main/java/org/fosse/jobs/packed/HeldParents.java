package org.fosse.jobs.packed;

import java.util.Arrays;
import org.fosse.tables.Level;

/** The parents that held one child within a period, in order of their numbers; used again for the next child. */
final class HeldParents {
    /** Whether two parents ever held the child on the same day. */
    @FunctionalInterface
    interface SameDay {
        boolean test(int one, int other);
    }

    private final Level[] levels;
    private int[] parent = new int[8];
    private int[] days = new int[8];
    private int[] last = new int[8];
    private double[] share = new double[8];
    private boolean[] asNow = new boolean[8];
    private int size;

    HeldParents(Level[] levels) {
        this.levels = levels;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /**
     * Adds days of a parent; a second span of the parent before it is added to the first.
     *
     * @param to the last of these days, whose share is the one that counts
     */
    void add(int of, int more, int to, double shareThen, boolean isAsNow) {
        int at = size - 1;
        if (at >= 0 && parent[at] == of) {
            days[at] += more;
            share[at] = to > last[at] ? shareThen : share[at];
            last[at] = Math.max(last[at], to);
            asNow[at] &= isAsNow;
            return;
        }
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
            days = Arrays.copyOf(days, size * 2);
            last = Arrays.copyOf(last, size * 2);
            share = Arrays.copyOf(share, size * 2);
            asNow = Arrays.copyOf(asNow, size * 2);
        }
        parent[size] = of;
        days[size] = more;
        last[size] = to;
        share[size] = shareThen;
        asNow[size] = isAsNow;
        size++;
    }

    /**
     * Of the parents of one level keeps the one with most days, of two with as many the later, and those that held the child on
     * a day with it; parents as they are now stay.
     */
    void keepMain(SameDay together) {
        int kept = 0;
        int[] main = new int[size];
        for (int i = 0; i < size; i++) {
            main[i] = main(i);
        }
        int[] of = Arrays.copyOf(parent, size);
        for (int i = 0; i < size; i++) {
            if (main[i] == i || together.test(of[i], of[main[i]])) {
                parent[kept] = of[i];
                share[kept] = share[i];
                kept++;
            }
        }
        size = kept;
    }

    /** The place of the main parent of one's level; its own where it has no rival, or is not asked. */
    private int main(int one) {
        if (asNow[one]) {
            return one;
        }
        int most = one;
        for (int i = 0; i < size; i++) {
            if (!asNow[i] && levels[parent[i]] == levels[parent[one]] && isBefore(i, most)) {
                most = i;
            }
        }
        return most;
    }

    private boolean isBefore(int one, int other) {
        if (days[one] != days[other]) {
            return days[one] > days[other];
        }
        return last[one] != last[other] ? last[one] > last[other] : one < other;
    }

    /** Those kept. */
    int[] parents() {
        return Arrays.copyOf(parent, size);
    }

    /** The share of each. */
    double[] shares() {
        return Arrays.copyOf(share, size);
    }
}
