package org.fosse.sources;

import java.util.Arrays;

/** Numbers hashes in the order in which they come: open addressing over plain arrays, sixteen bytes or so a key. */
final class NumberedKeys {
    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    NumberedKeys() {
        Arrays.fill(numbers, -1);
    }

    /** The number of a key, from 0; a new one for a new key. */
    int number(long key) {
        int at = place(key);
        if (numbers[at] < 0) {
            keys[at] = key;
            numbers[at] = size++;
            if (size * 2 > keys.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[at];
    }

    int size() {
        return size;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (numbers[at] >= 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
