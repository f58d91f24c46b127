package org.fosse.stats.reference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The cells in which a reference is known to be wrong. Rows of kind {@code note} are still compared.
 *
 * @param rows of {@code peer_defects.csv} for one folder
 */
record PeerDefects(List<Row> rows) {

    /** Whether this cell must not be matched; {@code field} looks a column of the same row up, in any expected file. */
    boolean skips(String column, Row expected, BiFunction<Row, String, String> field) {
        return rows.stream().anyMatch(defect -> {
            List<String> columns = List.of(defect.text("columns").split(";"));
            return (columns.contains("*") || columns.contains(column))
                    && Pattern.compile(defect.text("case_id_regex"))
                            .matcher(expected.text("case_id"))
                            .find()
                    && holds(defect.text("where"), expected, field);
        });
    }

    /** Conditions {@code column~regex}, with semicolons between, all of which must hold. */
    private static boolean holds(String where, Row expected, BiFunction<Row, String, String> field) {
        for (String each : where.split(";")) {
            int tilde = each.indexOf('~');
            if (tilde > 0
                    && !Pattern.compile(each.substring(tilde + 1))
                            .matcher(field.apply(
                                    expected, each.substring(0, tilde).trim()))
                            .find()) {
                return false;
            }
        }
        return true;
    }
}
