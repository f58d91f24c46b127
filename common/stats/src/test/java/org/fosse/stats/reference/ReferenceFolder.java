package org.fosse.stats.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One folder of reference results: inputs, options, expected values, tolerances and known defects.
 *
 * <p>Every {@code expected*.csv} is compared, row by row, in the columns that {@code tolerance.csv} lists. An expected
 * field that is empty or NaN wants a missing value (null, NaN or empty text). A row whose {@code status} says that the
 * reference refused or crashed asks nothing of its empty fields. A folder without tolerances is compared in every column
 * that the library answers, to nine digits.
 */
final class ReferenceFolder {
    private final Path root;
    private final String name;
    private final Map<String, List<Row>> expected = new LinkedHashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, Tolerance> tolerances = new LinkedHashMap<>();
    private final PeerDefects defects;
    private final Set<String> unanswered = new TreeSet<>();
    private final List<String> mismatches = new ArrayList<>();
    private long cells;
    private long skipped;

    private ReferenceFolder(Path root, Path folder, boolean turned) {
        this.root = root;
        name = root.relativize(folder).toString().replace('\\', '/');
        for (String file : list(folder, each -> each.startsWith("expected") && each.endsWith(".csv"))) {
            expected.put(file, read(folder.resolve(file)));
        }
        Map<String, Row> options = new LinkedHashMap<>();
        read(folder.resolve("cases.csv")).forEach(row -> options.put(row.text("case_id"), row));
        List<Row> inputs = read(folder.resolve("inputs.csv"));
        if (turned) {
            Collections.reverse(inputs);
        }
        Row.group(inputs, "case_id")
                .forEach((id, rows) -> cases.put(id, new Case(rows, options.getOrDefault(id, rows.get(0)))));
        for (Row row : read(folder.resolve("tolerance.csv"))) {
            double figure = row.isMissing("tolerance") ? 0 : row.number("tolerance");
            tolerances.put(
                    row.text("column"), new Tolerance(row.text("column"), row.text("kind"), figure, row.text("note")));
        }
        defects = new PeerDefects(read(root.resolve("peer_defects.csv")).stream()
                .filter(row ->
                        row.text("folder").equals(name) && row.text("kind").equals("skip"))
                .toList());
    }

    /**
     * The folders below a root that hold expected values, by name.
     *
     * @param turned whether the rows of inputs are read backwards, which must change nothing
     */
    static List<ReferenceFolder> below(Path root, boolean turned) {
        try (Stream<Path> folders = Files.walk(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(each -> new ReferenceFolder(root, each, turned))
                    .filter(each -> !each.expected.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name + " in " + root;
    }

    /** What does not agree, cell by cell; columns of which {@code absent} says so have no statistic in the library. */
    List<String> compare(List<Topic> topics, Predicate<String> absent) {
        expected.forEach((file, rows) -> {
            for (Row row : rows) {
                for (Topic topic : topics) {
                    compare(file, row, topic, absent);
                }
            }
        });
        return mismatches;
    }

    /** What was compared and what was not, in one line. */
    String summary() {
        return name + ": " + cells + " cells compared, " + skipped + " left out as defects of the reference, "
                + mismatches.size() + " differ"
                + (unanswered.isEmpty() ? "" : "; the library has no statistic for " + String.join(", ", unanswered));
    }

    private void compare(String file, Row row, Topic topic, Predicate<String> absent) {
        String where = file + " " + row.fields();
        Map<String, ?> values;
        try {
            Case given = cases.getOrDefault(row.text("case_id"), new Case(List.of(), row));
            values = topic.answer(given, row);
        } catch (RuntimeException e) {
            mismatches.add(where + ": threw " + e);
            return;
        }
        if (values == null) {
            return;
        }
        for (String column : row.fields().keySet()) {
            Tolerance tolerance = tolerances.isEmpty() && values.containsKey(column)
                    ? new Tolerance(column, "rel_or_abs", 1e-9, "")
                    : tolerances.get(column);
            if (tolerance == null || tolerance.isInfo()) {
                continue;
            }
            if (absent.test(column)) {
                unanswered.add(column);
            } else if (defects.skips(column, row, this::lookUp)) {
                skipped++;
            } else if (!row.isMissing(column) || !row.text("status").startsWith("PEER ERROR")) {
                cells++;
                if (!values.containsKey(column)) {
                    mismatches.add(where + " " + column + ": no answer");
                } else if (!agrees(row, tolerance, values.get(column))) {
                    mismatches.add(where + " " + column + ": expected " + row.text(column) + ", actual "
                            + values.get(column) + ", tolerance " + tolerance.kind() + " " + tolerance.tolerance());
                }
            }
        }
    }

    private boolean agrees(Row row, Tolerance tolerance, Object actual) {
        String wanted = row.text(tolerance.column());
        boolean missing = actual == null
                || actual.equals("")
                || (actual instanceof Number number && Double.isNaN(number.doubleValue()));
        if (wanted.isEmpty() || wanted.equals("NaN") || missing) {
            return missing && (wanted.isEmpty() || wanted.equals("NaN"));
        }
        if (!(actual instanceof Number number)) {
            return wanted.equals(actual.toString());
        }
        double value = Double.parseDouble(wanted);
        double given = number.doubleValue();
        return value == given || Math.abs(given - value) <= tolerance.allowed(row, figure -> scale(row, figure));
    }

    /** A named figure of a case: {@code max|column|} over its inputs, or a column of the row, its options or inputs. */
    private double scale(Row row, String figure) {
        Case given = cases.get(row.text("case_id"));
        if (figure.startsWith("max|")) {
            double largest = 0;
            for (double each : given.numbers(figure.replace("max|", "").replace("|", ""))) {
                largest = Double.isNaN(each) ? largest : Math.max(largest, Math.abs(each));
            }
            return largest;
        }
        String column = figure.replace("|", "");
        for (Row each : List.of(row, given.options(), given.rows().get(0))) {
            if (!each.isMissing(column)) {
                return each.number(column);
            }
        }
        throw new IllegalStateException(name + ": case " + row.text("case_id") + " has no figure " + figure);
    }

    /** A column of the row, or of the row with the same keys in another expected file. */
    private String lookUp(Row row, String column) {
        if (row.has(column)) {
            return row.text(column);
        }
        return expected.values().stream()
                .flatMap(List::stream)
                .filter(other -> other.has(column) && sameKeys(row, other))
                .map(other -> other.text(column))
                .findFirst()
                .orElse("");
    }

    private boolean sameKeys(Row row, Row other) {
        return row.fields().keySet().stream()
                .filter(key -> other.has(key) && !tolerances.containsKey(key))
                .allMatch(key -> row.text(key).equals(other.text(key)));
    }

    private static List<String> list(Path folder, Predicate<String> names) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(names)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            records.forEach(each -> rows.add(new Row(each.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
