package org.fosse.stats.golden;

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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One folder of reference results: its inputs, options, expected values, tolerances and known defects. */
final class GoldenFolder {
    private final String name;
    private final Path path;
    private final PeerDefects defects;
    private final Map<String, GoldenTolerance> tolerances;
    private final Map<String, List<GoldenRow>> tables = new LinkedHashMap<>();

    private GoldenFolder(String name, Path path, PeerDefects defects, Map<String, GoldenTolerance> tolerances) {
        this.name = name;
        this.path = path;
        this.defects = defects;
        this.tolerances = tolerances;
    }

    /** Where the reference results are, whether or not they are there. */
    static Path root() {
        String named = System.getProperty("fosse.golden", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path repository = Path.of(System.getProperty("fosse.root", ".")).toAbsolutePath();
        return repository.resolve("../shared/golden").normalize();
    }

    /** The folder of this name below the root; the calling test is skipped when it is absent. */
    static GoldenFolder of(String name) {
        Path path = root().resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(path), () -> "reference results of " + name + " are absent");
        Path defects = root().resolve("peer_defects.csv");
        Map<String, GoldenTolerance> tolerances = new LinkedHashMap<>();
        for (GoldenRow row : read(path.resolve("tolerance.csv"))) {
            String column = row.text("column");
            double figure = row.isMissing("tolerance") ? 0 : row.number("tolerance");
            tolerances.put(column, new GoldenTolerance(column, row.text("kind"), figure, row.text("note")));
        }
        return new GoldenFolder(name, path, PeerDefects.of(name, read(defects)), tolerances);
    }

    String name() {
        return name;
    }

    boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    /** The rows of a file; none when there is no such file. */
    List<GoldenRow> table(String file) {
        return tables.computeIfAbsent(file, unused -> read(path.resolve(file)));
    }

    List<GoldenRow> inputs() {
        return table("inputs.csv");
    }

    /** The inputs by case, in the order of the file. */
    Map<String, List<GoldenRow>> inputsByCase() {
        return GoldenRow.group(inputs(), "case_id");
    }

    /** The options by case. */
    Map<String, GoldenRow> cases() {
        Map<String, GoldenRow> cases = new LinkedHashMap<>();
        for (GoldenRow row : table("cases.csv")) {
            cases.put(row.text("case_id"), row);
        }
        return cases;
    }

    /** A check of {@code expected} files with the tolerances of the folder. */
    GoldenCheck check() {
        return new GoldenCheck(this, tolerances);
    }

    /**
     * A check with tolerances given here, for a folder or a workbook that states none of its own columns.
     *
     * @param kind the kind of tolerance that all columns get
     */
    GoldenCheck check(String kind, double tolerance, String... columns) {
        Map<String, GoldenTolerance> own = new LinkedHashMap<>();
        for (String column : columns) {
            own.put(column, new GoldenTolerance(column, kind, tolerance, ""));
        }
        return new GoldenCheck(this, own);
    }

    boolean skips(String column, GoldenRow expected, List<String> key) {
        BiFunction<GoldenRow, String, String> field = (row, wanted) -> lookUp(row, wanted, key);
        return defects.skips(column, expected, field);
    }

    /** A named figure of a case: {@code max|column|} over its inputs, or a column of its rows. */
    double scale(GoldenRow expected, String figure) {
        String column = figure.replace("max|", "").replace("|", "");
        String id = expected.text("case_id");
        if (figure.startsWith("max|")) {
            double largest = 0;
            for (GoldenRow row : inputsByCase().getOrDefault(id, List.of())) {
                if (!row.isMissing(column)) {
                    largest = Math.max(largest, Math.abs(row.number(column)));
                }
            }
            return largest;
        }
        if (!expected.isMissing(column)) {
            return expected.number(column);
        }
        for (String file : List.of("cases.csv", "inputs.csv")) {
            for (GoldenRow row : table(file)) {
                if (row.text("case_id").equals(id) && !row.isMissing(column)) {
                    return row.number(column);
                }
            }
        }
        throw new IllegalStateException(name + ": case " + id + " has no figure " + figure);
    }

    private String lookUp(GoldenRow row, String column, List<String> key) {
        if (row.has(column)) {
            return row.text(column);
        }
        for (String file : listExpected()) {
            for (GoldenRow other : table(file)) {
                boolean same = key.stream()
                        .filter(other::has)
                        .allMatch(each -> other.text(each).equals(row.text(each)));
                if (other.has(column) && same) {
                    return other.text(column);
                }
            }
        }
        return "";
    }

    private List<String> listExpected() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith("expected") && each.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GoldenRow> read(Path file) {
        List<GoldenRow> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord each : records) {
                rows.add(new GoldenRow(each.getFieldsAsMap()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
