package org.fosse.stats.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;

/**
 * Compares every listed column of expected rows with what the library gives, and reports all differences at once.
 *
 * <p>An expected field that is empty or NaN wants a missing value (null, NaN or empty text). A row whose
 * {@code status} says that the reference refused or crashed asks nothing of its empty fields.
 */
final class GoldenCheck {
    private static final int SHOWN = 200;

    private final GoldenFolder folder;
    private final Map<String, GoldenTolerance> tolerances;
    private final List<String> mismatches = new ArrayList<>();
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<String> compared = new LinkedHashSet<>();
    private long cells;
    private long skipped;

    GoldenCheck(GoldenFolder folder, Map<String, GoldenTolerance> tolerances) {
        this.folder = folder;
        this.tolerances = tolerances;
    }

    /**
     * Compares a file of expected rows.
     *
     * @param file name of the file; a file that is not there has no rows
     * @param actual gives the library's values by column for an expected row: numbers, texts or booleans; null is
     *     missing
     * @param key the columns that identify a row
     */
    GoldenCheck file(String file, Function<GoldenRow, Map<String, ?>> actual, String... key) {
        return rows(file, folder.table(file), actual, key);
    }

    /** Compares rows that the caller has chosen or made from a file. */
    GoldenCheck rows(String file, List<GoldenRow> expected, Function<GoldenRow, Map<String, ?>> actual, String... key) {
        List<String> keys = Arrays.asList(key);
        for (GoldenRow row : expected) {
            cases.add(keys.isEmpty() ? row.text("case_id") : row.text(keys.get(0)));
            String where = file + " " + row.key(keys);
            Map<String, ?> values;
            try {
                values = actual.apply(row);
            } catch (RuntimeException e) {
                mismatches.add(where + ": threw " + e);
                continue;
            }
            for (GoldenTolerance tolerance : tolerances.values()) {
                if (row.has(tolerance.column()) && !tolerance.isInfo()) {
                    cell(where, row, tolerance, values, keys);
                }
            }
        }
        return this;
    }

    /** Fails with all differences found; skips the test when none of its files holds a row. */
    void verify() {
        Assumptions.assumeTrue(!cases.isEmpty(), () -> folder.name() + " has none of the files of this test");
        String summary = folder.name() + ": " + cases.size() + " cases, " + cells + " cells compared, " + skipped
                + " left out as peer defects, " + mismatches.size() + " differ";
        report(summary);
        for (GoldenTolerance tolerance : tolerances.values()) {
            if (!tolerance.isInfo() && cells > 0 && !compared.contains(tolerance.column())) {
                mismatches.add("no expected file read here has the column " + tolerance.column());
            }
        }
        if (!mismatches.isEmpty()) {
            List<String> shown = mismatches.subList(0, Math.min(SHOWN, mismatches.size()));
            throw new AssertionError(summary + System.lineSeparator() + String.join(System.lineSeparator(), shown));
        }
    }

    private void cell(
            String where, GoldenRow row, GoldenTolerance tolerance, Map<String, ?> values, List<String> keys) {
        String column = tolerance.column();
        compared.add(column);
        if (folder.skips(column, row, keys)) {
            skipped++;
            return;
        }
        String expected = row.text(column);
        if (expected.isEmpty() && row.text("status").startsWith("PEER ERROR")) {
            return;
        }
        cells++;
        if (!values.containsKey(column)) {
            mismatches.add(where + " " + column + ": expected " + expected + ", no answer");
            return;
        }
        Object actual = values.get(column);
        if (!same(row, tolerance, expected, actual)) {
            mismatches.add(where + " " + column + ": expected " + (expected.isEmpty() ? "missing" : expected)
                    + ", actual " + actual + ", tolerance " + tolerance.kind() + " " + tolerance.tolerance());
        }
    }

    private boolean same(GoldenRow row, GoldenTolerance tolerance, String expected, Object actual) {
        boolean missing = actual == null
                || actual.equals("")
                || (actual instanceof Number number && Double.isNaN(number.doubleValue()));
        if (expected.isEmpty() || expected.equals("NaN")) {
            return missing;
        }
        if (missing) {
            return false;
        }
        if (!(actual instanceof Number number)) {
            return expected.equals(actual.toString());
        }
        double wanted = Double.parseDouble(expected);
        double given = number.doubleValue();
        return wanted == given
                || Math.abs(given - wanted) <= tolerance.allowed(row, figure -> folder.scale(row, figure));
    }

    /** Keeps the summary beside the test reports, so that a run can state what it covered. */
    private static void report(String summary) {
        try {
            Path reports = Path.of("target", "golden");
            Files.createDirectories(reports);
            Files.writeString(
                    reports.resolve("summary.txt"),
                    summary + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
