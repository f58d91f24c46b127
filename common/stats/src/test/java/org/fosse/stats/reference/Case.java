package org.fosse.stats.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs of one case.
 *
 * @param rows its rows, in no order that means anything
 * @param options its row of options; its first row of inputs where the folder has none
 */
record Case(List<Row> rows, Row options) {

    double[] numbers(String column) {
        return Row.numbers(rows, column);
    }

    double number(String option) {
        return options.number(option);
    }

    String text(String option) {
        return options.text(option);
    }

    /** The same with its rows by rising number. */
    Case byNumber(String column) {
        return new Case(
                rows.stream()
                        .sorted(Comparator.comparingDouble(row -> row.number(column)))
                        .toList(),
                options);
    }

    /** The same with its rows by rising text, such as dates. */
    Case byText(String column) {
        return new Case(
                rows.stream()
                        .sorted(Comparator.comparing(row -> row.text(column)))
                        .toList(),
                options);
    }

    /** The rows that have the same text in a column as the expected row. */
    Case where(String column, Row expected) {
        return new Case(
                rows.stream()
                        .filter(row -> row.text(column).equals(expected.text(column)))
                        .toList(),
                options);
    }

    /** The place among the rows of the one that the expected row names. */
    int place(String column, Row expected) {
        return rows.indexOf(where(column, expected).rows.get(0));
    }

    /** The names of a column as codes from 0, in the order in which they first appear. */
    int[] codes(String column, Map<String, Integer> codes) {
        return rows.stream()
                .mapToInt(row -> codes.computeIfAbsent(row.text(column), name -> codes.size()))
                .toArray();
    }

    int[] codes(String column) {
        return codes(column, new LinkedHashMap<>());
    }
}
