package org.fosse.jobs.variation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The folder of reference results, as the library's own tests find it; tests are skipped where it is absent. */
final class ReferenceCases {
    private final Path folder;

    ReferenceCases(String name) {
        String named = System.getProperty("fosse.golden", "");
        Path root = named.isBlank()
                ? Path.of(System.getProperty("fosse.root", "."))
                        .toAbsolutePath()
                        .resolve("../shared/golden")
                : Path.of(named);
        this.folder = root.resolve(name).normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "reference results of " + name + " are absent");
    }

    /** The rows of a file by case, in the order of the file. */
    Map<String, List<Map<String, String>>> byCase(String file) {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            for (NamedCsvRecord row : rows) {
                cases.computeIfAbsent(row.getField("case_id"), key -> new ArrayList<>())
                        .add(row.getFieldsAsMap());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** A number of a row; NaN for an empty field. */
    static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
