package org.fosse.stats.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The cells in which a reference is known to be wrong. Rows of kind {@code note} are still compared. */
final class PeerDefects {
    /** {@code where} holds one or more conditions on columns of the same row, all of which must hold. */
    private record Defect(List<String> columns, Pattern cases, List<Condition> where) {}

    private record Condition(String column, Pattern pattern) {}

    private final List<Defect> defects;

    private PeerDefects(List<Defect> defects) {
        this.defects = defects;
    }

    static PeerDefects of(String folder, List<GoldenRow> rows) {
        List<Defect> found = new ArrayList<>();
        for (GoldenRow row : rows) {
            if (row.text("folder").equals(folder) && row.text("kind").equals("skip")) {
                List<Condition> where = new ArrayList<>();
                for (String each : row.text("where").split(";")) {
                    int tilde = each.indexOf('~');
                    if (tilde > 0) {
                        where.add(new Condition(
                                each.substring(0, tilde).trim(), Pattern.compile(each.substring(tilde + 1))));
                    }
                }
                found.add(new Defect(
                        List.of(row.text("columns").split(";")), Pattern.compile(row.text("case_id_regex")), where));
            }
        }
        return new PeerDefects(found);
    }

    /**
     * Whether this cell must not be matched; {@code field} looks a column of the same row up, in any expected file.
     * Defects are listed by case, so a workbook row that has no case is always compared.
     */
    boolean skips(String column, GoldenRow expected, BiFunction<GoldenRow, String, String> field) {
        if (!expected.has("case_id")) {
            return false;
        }
        for (Defect defect : defects) {
            if ((defect.columns.contains("*") || defect.columns.contains(column))
                    && defect.cases.matcher(expected.text("case_id")).find()
                    && defect.where.stream()
                            .allMatch(each -> each.pattern
                                    .matcher(field.apply(expected, each.column))
                                    .find())) {
                return true;
            }
        }
        return false;
    }
}
