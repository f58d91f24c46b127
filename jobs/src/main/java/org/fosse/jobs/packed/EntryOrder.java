package org.fosse.jobs.packed;

import java.util.Arrays;

/** The order of entries by group, then area, found by sorting whole numbers that hold both and the entry's place. */
final class EntryOrder {
    private static final int AREA_BITS = 22;
    private static final int ROW_BITS = 26;
    private static final int GROUP_BITS = 63 - AREA_BITS - ROW_BITS;

    private EntryOrder() {}

    /**
     * @return places of the entries in the wanted order
     * @throws IllegalStateException if one period has more entries, groups or areas than the packed form holds
     */
    static int[] of(int[] group, int[] area) {
        long[] keys = new long[area.length];
        for (int i = 0; i < keys.length; i++) {
            if (group[i] >= 1 << GROUP_BITS || area[i] >= 1 << AREA_BITS || i >= 1 << ROW_BITS) {
                throw new IllegalStateException("one indicator and period has more than " + (1 << GROUP_BITS)
                        + " groups, " + (1 << AREA_BITS) + " areas or " + (1 << ROW_BITS) + " entries");
            }
            keys[i] = ((long) group[i] << (AREA_BITS + ROW_BITS)) | ((long) area[i] << ROW_BITS) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & ((1L << ROW_BITS) - 1));
        }
        return order;
    }
}
