package org.fosse.sources.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of Parquet as text, whatever their type and however often a text repeats. */
final class ParquetRowsTest {
    @TempDir
    private Path folder;

    @Test
    void everyTypeComesAsText() throws IOException, SQLException {
        List<InputRow> rows = read("""
                SELECT * FROM (VALUES
                    ('a,b', '', DATE '2026-03-31', [1, 2], 1.50::DECIMAL(9, 2), NULL::VARCHAR),
                    (NULL, 'x' || chr(0) || 'y', NULL, NULL, NULL, NULL),
                    ('é€', '', DATE '2026-04-01', [], -2.00, NULL))
                AS t("it's", "say ""no""\", day, list, number, nothing)
                """);

        assertThat(rows).extracting(InputRow::line).containsExactly(0L, 1L, 2L, 3L);
        assertThat(rows)
                .extracting(InputRow::fields)
                .containsExactly(
                        List.of("it's", "say \"no\"", "day", "list", "number", "nothing"),
                        List.of("a,b", "", "2026-03-31", "[1, 2]", "1.50", ""),
                        List.of("", "x\0y", "", "", "", ""),
                        List.of("é€", "", "2026-04-01", "[]", "-2.00", ""));
    }

    @Test
    void aTextThatRepeatsIsMadeOnce() throws IOException, SQLException {
        List<InputRow> rows = read("SELECT 'of three ' || range % 3 AS few FROM range(1, 10)");

        assertThat(rows.get(4).fields().get(0))
                .isEqualTo("of three 1")
                .isSameAs(rows.get(1).fields().get(0));
    }

    @Test
    void aColumnOfManyTextsComesBesideOneOfFew() throws IOException, SQLException {
        int last = 200_000;
        List<InputRow> rows =
                read("SELECT 'n' || range AS many, if(range < 150000, 'low', 'n' || range) AS later, 'same' AS few"
                        + " FROM range(1, " + (last + 1) + ")");

        assertThat(rows).hasSize(last + 1);
        assertThat(rows.get(1).fields()).containsExactly("n1", "low", "same");
        assertThat(rows.get(last).fields()).containsExactly("n" + last, "n" + last, "same");
    }

    private List<InputRow> read(String query) throws IOException, SQLException {
        Path file = folder.resolve("it's.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        }
        List<InputRow> rows = new ArrayList<>();
        try (ParquetRows reader = new ParquetRows(file, false)) {
            for (InputRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
