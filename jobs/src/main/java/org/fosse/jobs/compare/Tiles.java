package org.fosse.jobs.compare;

/**
 * Quantile groups as Fingertips makes them, NTILE over the areas of one level: values in ascending order are dealt into
 * groups of equal size, the first groups taking one more where the division leaves a rest; equal values go by the order of
 * their codes. No interval is used.
 */
final class Tiles {
    private final int[] order;
    private final int[] place;

    private Tiles(int[] order, int[] place) {
        this.order = order;
        this.place = place;
    }

    /** Ranks entries with these values (none of them NaN), which come in order of code. */
    static Tiles of(double[] values) {
        Integer[] boxed = new Integer[values.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = i;
        }
        // The sort keeps the order of equal values.
        java.util.Arrays.sort(boxed, (a, b) -> Double.compare(values[a] + 0.0, values[b] + 0.0));
        int[] order = new int[boxed.length];
        int[] place = new int[boxed.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = boxed[i];
            place[boxed[i]] = i;
        }
        return new Tiles(order, place);
    }

    int size() {
        return order.length;
    }

    /** The group of the entry at this place, from 1 for the lowest; 0 where there are fewer areas than groups. */
    int group(int at, int groups) {
        int n = order.length;
        if (n < groups) {
            return 0;
        }
        int small = n / groups;
        int larger = n % groups;
        int inLarger = larger * (small + 1);
        int rank = place[at];
        return rank < inLarger ? rank / (small + 1) + 1 : larger + (rank - inLarger) / small + 1;
    }
}
