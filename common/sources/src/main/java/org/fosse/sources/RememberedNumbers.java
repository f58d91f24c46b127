package org.fosse.sources;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers of a file by name and key, eight bytes each, and which of them have been given out. */
final class RememberedNumbers {
    private final Map<String, Column> columns = new HashMap<>();

    private static final class Column {
        private double[] numbers = new double[0];
        private final BitSet given = new BitSet();
    }

    /** Remembers a number; of several under one name and key the first stays. */
    void put(String name, int key, double number) {
        Column column = columns.computeIfAbsent(name, any -> new Column());
        int before = column.numbers.length;
        if (key >= before) {
            column.numbers = Arrays.copyOf(column.numbers, Math.max(key + 1, before * 2));
            Arrays.fill(column.numbers, before, column.numbers.length, Double.NaN);
        }
        if (Double.isNaN(column.numbers[key])) {
            column.numbers[key] = number;
        }
    }

    /** The number; NaN where there is none. */
    double get(String name, int key) {
        Column column = columns.get(name);
        return column == null || key >= column.numbers.length ? Double.NaN : column.numbers[key];
    }

    /** Whether the number had been given out before this call. */
    boolean giveOut(String name, int key) {
        Column column = columns.computeIfAbsent(name, any -> new Column());
        boolean before = column.given.get(key);
        column.given.set(key);
        return before;
    }
}
