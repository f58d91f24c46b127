package org.fosse.jobs.inequality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Reference results beside the repository, by case, and rows of a table by column name. */
final class GoldenTables {
    private GoldenTables() {}

    static boolean areThere() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        String given = System.getProperty("fosse.golden");
        return given != null
                ? Path.of(given)
                : Path.of(System.getProperty("fosse.root", "."))
                        .resolve("../shared/golden")
                        .normalize();
    }

    /** The rows of a file by their case. */
    static Map<String, List<NamedCsvRecord>> cases(String topic, String file) {
        Map<String, List<NamedCsvRecord>> cases = new LinkedHashMap<>();
        try {
            String text = Files.readString(folder().resolve(topic).resolve(file));
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                cases.computeIfAbsent(row.getField("case_id"), key -> new java.util.ArrayList<>())
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }

    /** The number of a table's row; NaN where it is null. */
    static double number(Table table, Row row, String column) {
        Double value = (Double) value(table, row, column);
        return value == null ? Double.NaN : value;
    }

    static @Nullable Object value(Table table, Row row, String column) {
        return row.get(table.columnNames().indexOf(column));
    }

    /** The only row that has this text in a column. */
    static Row only(Table table, Iterator<Row> rows, String column, String text) {
        Row found = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (text.equals(value(table, row, column))) {
                if (found != null) {
                    throw new AssertionError("two rows have " + column + " " + text);
                }
                found = row;
            }
        }
        if (found == null) {
            throw new AssertionError("no row has " + column + " " + text);
        }
        return found;
    }
}
