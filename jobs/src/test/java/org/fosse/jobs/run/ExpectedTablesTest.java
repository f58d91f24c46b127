package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comes out of the committed sample is what {@code sample-extracts/expected} says: the content digest of every table,
 * and a few tables that a person can review, row by row. {@code scripts/rewrite} writes both again.
 */
final class ExpectedTablesTest {
    private static final Path EXPECTED = SampleRun.LANDING.resolve("expected");
    private static final String REMEDY =
            "scripts/compare REVISION [TABLE] shows the rows that differ from a revision; if they"
                    + " are right, scripts/rewrite writes what is expected again";
    /** As many digits as arithmetic on any machine agrees on. */
    private static final MathContext DIGITS = new MathContext(10);

    private static final int SHOWN = 20;

    /** The tables that are kept whole or in a part that tells a story, and the order of their rows. */
    private enum Reviewed {
        CONCERN("FROM concern WHERE rank <= 40 ORDER BY rank, unit_code, quality_domain"),
        BRIGHT_SPOT("FROM bright_spot WHERE rank <= 20 ORDER BY rank, unit_code, quality_domain"),
        FINDING("FROM finding ORDER BY rank"),
        PROFILE("FROM profile WHERE area_level IN ('place', 'system') ORDER BY area_code, quality_domain"),
        VARIATION("""
                FROM variation WHERE indicator_id = 'LOC_BP_CONTROL' AND period_label = 'Mar 2026'
                    AND parent_level IN ('place', 'system')
                ORDER BY parent_code, child_level"""),
        INEQUALITY("""
                FROM inequality WHERE indicator_id = 'LOC_BP_CONTROL' AND period_label = 'Mar 2026'
                    AND area_level = 'system'
                ORDER BY ALL"""),
        ACTION_EFFECT("FROM action_effect ORDER BY ALL"),
        PROVIDER_PROFILE("FROM provider_profile ORDER BY provider_code"),
        REJECTED_ROW("FROM rejected_row ORDER BY source_file, source_line, rule"),
        RUN_INPUT("FROM run_input ORDER BY source_file");

        private final String query;

        Reviewed(String query) {
            this.query = query;
        }

        private Path file() {
            return EXPECTED.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".csv");
        }
    }

    @Test
    void everyTableHoldsWhatIsExpected() throws IOException {
        Release release = SampleRun.first().release();
        List<List<String>> found = new ArrayList<>();
        found.add(List.of("table", "rows", "digest"));
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            found.add(List.of(table.name(), Long.toString(table.rows()), table.contentDigest()));
        }
        Path file = EXPECTED.resolve("digests.csv");
        rewrite(file, found);

        Map<String, List<String>> wanted = byTable(read(file));
        Map<String, List<String>> came = byTable(found);
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(came.keySet());
        assertThat(names.stream()
                        .filter(name -> !came.getOrDefault(name, List.of()).equals(wanted.get(name)))
                        .map(name ->
                                name + ": rows expected " + rows(wanted.get(name)) + ", found " + rows(came.get(name))))
                .as("tables that changed; " + REMEDY)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReviewedTableHoldsTheRowsThatAreExpected(Reviewed reviewed) throws IOException, SQLException {
        List<List<String>> found = new ArrayList<>();
        try (ReleaseTables tables = new ReleaseTables(SampleRun.first().release())) {
            found.add(tables.lines("SELECT column_name FROM (DESCRIBE " + reviewed.query + ")"));
            for (List<String> row : tables.rows(reviewed.query)) {
                found.add(row.stream().map(ExpectedTablesTest::rounded).toList());
            }
        }
        rewrite(reviewed.file(), found);

        List<List<String>> expected = read(reviewed.file());
        assertThat(found).hasSizeGreaterThan(1);
        List<String> differences = new ArrayList<>();
        expected.stream().filter(row -> !found.contains(row)).forEach(row -> differences.add("- " + row));
        found.stream().filter(row -> !expected.contains(row)).forEach(row -> differences.add("+ " + row));
        assertThat(differences.stream().limit(SHOWN))
                .as("%s: rows that are missing (-) and new (+); %s", reviewed.file(), REMEDY)
                .isEmpty();
        assertThat(found).as("the order of rows").isEqualTo(expected);
    }

    /** A number with a fraction to the digits that count; everything else as it is. */
    private static String rounded(String value) {
        return value.matches("-?\\d+\\.\\d+(E-?\\d+)?")
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : value;
    }

    private static String rows(@org.jspecify.annotations.Nullable List<String> table) {
        return table == null ? "no such table" : table.get(1);
    }

    private static Map<String, List<String>> byTable(List<List<String>> rows) {
        // Two lines of a table are what a merge of two branches leaves; they agree with nothing.
        return rows.stream()
                .collect(
                        Collectors.toMap(row -> row.get(0), Function.identity(), (a, b) -> List.of(a.get(0), "twice")));
    }

    private static void rewrite(Path file, List<List<String>> rows) throws IOException {
        if (Boolean.getBoolean("fosse.rewrite")) {
            Files.createDirectories(EXPECTED);
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
                rows.forEach(writer::writeRecord);
            }
        }
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
