package org.fosse.jobs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference results of {@code common/stats}, or those that {@code fosse.golden} names, for tests of whole tables. */
public final class ReferenceCases {
    private ReferenceCases() {}

    private static Path root() {
        String named = System.getProperty("fosse.golden", "");
        return named.isBlank()
                ? Path.of(System.getProperty("fosse.root", ".")).resolve("common/stats/src/test/resources/reference")
                : Path.of(named);
    }

    /** The rows of a file such as {@code 10_trend/inputs.csv}, in its order. */
    public static List<Map<String, String>> rows(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(root().resolve(file))) {
            records.forEach(each -> rows.add(each.getFieldsAsMap()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The same by their case. */
    public static Map<String, List<Map<String, String>>> byCase(String file) {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        rows(file)
                .forEach(row -> cases.computeIfAbsent(row.getOrDefault("case_id", ""), key -> new ArrayList<>())
                        .add(row));
        return cases;
    }

    /** A number of a row; NaN for an empty field. */
    public static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
