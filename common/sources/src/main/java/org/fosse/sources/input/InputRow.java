package org.fosse.sources.input;

import java.util.List;

/**
 * One row as it came.
 *
 * @param line physical line (CSV) or sheet row (XLSX) it begins on, from 1
 * @param sheet number of the sheet from 0; always 0 in CSV
 * @param sheetName name of the sheet; empty in CSV
 * @param fields the texts of its cells, untouched
 */
public record InputRow(long line, int sheet, String sheetName, List<String> fields) {
    public InputRow {
        fields = List.copyOf(fields);
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
