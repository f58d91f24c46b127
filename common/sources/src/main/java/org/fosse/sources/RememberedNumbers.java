package org.fosse.sources;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers of a file by name and key, eight bytes each, and which of them have been given out. */
final class RememberedNumbers {
    private final Map<String, Column> columns = new HashMap<>();

    /** The numbers of one name, none at first. */
    static final class Column {
        private double[] numbers = new double[0];
        private final BitSet given = new BitSet();

        /** Remembers a number; of several under one key the first stays. */
        void put(int key, double number) {
            int before = numbers.length;
            if (key >= before) {
                numbers = Arrays.copyOf(numbers, Math.max(key + 1, before * 2));
                Arrays.fill(numbers, before, numbers.length, Double.NaN);
            }
            if (Double.isNaN(numbers[key])) {
                numbers[key] = number;
            }
        }

        /** The number; NaN where there is none. */
        double get(int key) {
            return key >= numbers.length ? Double.NaN : numbers[key];
        }

        /** Whether the number had been given out before this call. */
        boolean giveOut(int key) {
            boolean before = given.get(key);
            given.set(key);
            return before;
        }
    }

    Column of(String name) {
        return columns.computeIfAbsent(name, any -> new Column());
    }
}
