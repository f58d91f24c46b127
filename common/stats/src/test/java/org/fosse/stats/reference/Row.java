package org.fosse.stats.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a reference file. An empty field is missing; numbers may be NaN or Infinity in words. */
record Row(Map<String, String> fields) {

    boolean has(String column) {
        return fields.containsKey(column);
    }

    boolean isMissing(String column) {
        return text(column).isEmpty();
    }

    /** The field as it stands; empty when it is missing or the file has no such column. */
    String text(String column) {
        return fields.getOrDefault(column, "");
    }

    /** The number; NaN when it is missing. */
    double number(String column) {
        String text = text(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** A whole number, which must be there. */
    long whole(String column) {
        return Math.round(number(column));
    }

    boolean yes(String column) {
        return Boolean.parseBoolean(text(column));
    }

    /** The values of these columns, joined, to look a row up by. */
    String key(List<String> columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            if (!key.isEmpty()) {
                key.append(" / ");
            }
            key.append(text(column));
        }
        return key.toString();
    }

    /** One column of many rows as numbers, NaN where missing. */
    static double[] numbers(List<Row> rows, String column) {
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i).number(column);
        }
        return values;
    }

    /** Rows by the value of some columns, in the order of the file. */
    static Map<String, List<Row>> group(List<Row> rows, String... columns) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        List<String> key = List.of(columns);
        for (Row row : rows) {
            groups.computeIfAbsent(row.key(key), unused -> new ArrayList<>()).add(row);
        }
        return groups;
    }
}
