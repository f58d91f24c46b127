package org.fosse.jobs.series;

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

/** Reference results and real files that lie beside the repository; tests that need them are skipped without them. */
final class ReferenceFile {
    private ReferenceFile() {}

    static List<Map<String, String>> golden(String path) {
        String named = System.getProperty("fosse.golden", "");
        return read(named.isBlank() ? beside("golden") : Path.of(named), path);
    }

    static Path real() {
        return beside("real");
    }

    private static Path beside(String folder) {
        return Path.of(System.getProperty("fosse.root", "."))
                .toAbsolutePath()
                .resolve("../shared/" + folder)
                .normalize();
    }

    private static List<Map<String, String>> read(Path root, String path) {
        Path file = root.resolve(path);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> file + " is absent");
        return read(file);
    }

    static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            records.forEach(each -> rows.add(each.getFieldsAsMap()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static Map<String, List<Map<String, String>>> byCase(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        rows.forEach(row -> cases.computeIfAbsent(row.getOrDefault("case_id", ""), key -> new ArrayList<>())
                .add(row));
        return cases;
    }

    /** A number; NaN where the field is empty. */
    static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }
}
