package org.fosse.engine;

import java.util.Arrays;

/** Different whole numbers, numbered as they come. */
final class NumberPool {
    private long[] numbers = new long[16];
    private int size;

    /** One more than the place of a number; zero where a slot is free. */
    private int[] slots = new int[32];

    int size() {
        return size;
    }

    /** The numbers, by place; those behind the last are of no meaning. */
    long[] numbers() {
        return numbers;
    }

    /** Gives each number its place; whether it could be done. If not, the pool is as before, and takes no more. */
    boolean ids(long[] from, int count, int[] into) {
        int before = size;
        long last = 0;
        int lastId = -1;
        for (int i = 0; i < count; i++) {
            if (lastId < 0 || from[i] != last) {
                last = from[i];
                lastId = id(last);
                if (lastId < 0) {
                    size = before;
                    return false;
                }
            }
            into[i] = lastId;
        }
        return true;
    }

    /** Negative where numbers were made to share a hash. */
    private int id(long number) {
        if (2 * size >= slots.length) {
            enlarge();
        }
        int mask = slots.length - 1;
        int slot = slot(number, mask);
        for (int i = 0; i < ColumnPages.MOST_PROBES; i++) {
            int known = slots[slot] - 1;
            if (known < 0) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = number;
                slots[slot] = size;
                return size - 1;
            }
            if (numbers[known] == number) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static int slot(long number, int mask) {
        long hash = number * 0x9E3779B97F4A7C15L;
        return (int) ((hash >>> 32) ^ (hash >>> 48)) & mask;
    }

    private void enlarge() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = slot(numbers[i], mask);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }
}
