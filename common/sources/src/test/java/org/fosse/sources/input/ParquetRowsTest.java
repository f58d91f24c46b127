package org.fosse.sources.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fosse.config.FosseConfig.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Parquet as text, whatever their type and however often a text repeats. */
final class ParquetRowsTest {
    private static final long MOST_BYTES = 8_000_000;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT repeat('x', 1001) AS a FROM range(100000); field_too_long",
                "SELECT [[repeat('x', 400), repeat('x', 400), repeat('x', 400)]] AS a FROM range(10); field_too_long",
                "SELECT * FROM (SELECT repeat('é', 1000) AS a); ",
                "SELECT #1000; ",
                "SELECT #4097; too_many_columns",
                "SELECT #70; row_too_long",
                "SELECT repeat('x', 1000) AS a FROM range(9000); expands_too_far"
            })
    void limitsAreKept(String query, String rule) throws SQLException {
        Matcher columns = Pattern.compile("#(\\d+)").matcher(query);
        int count = columns.find() ? Integer.parseInt(columns.group(1)) : 0;
        String value = count == 70 ? "repeat('x', 1000)" : "'x'";
        String select = count == 0
                ? query
                : "SELECT "
                        + IntStream.range(0, count)
                                .mapToObj(i -> value + " AS c" + i)
                                .collect(Collectors.joining(", "));
        ThrowingCallable reading = () -> read(select);

        if (rule == null) {
            assertThatCode(reading).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(reading)
                    .isInstanceOfSatisfying(
                            UnreadableException.class,
                            fault -> assertThat(fault.rule()).isEqualTo(rule));
        }
    }

    private List<InputRow> read(String query) throws IOException, SQLException {
        Path file = folder.resolve("it's.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        }
        List<InputRow> rows = new ArrayList<>();
        try (ParquetRows reader = new ParquetRows(file, false, new Limits(MOST_BYTES, 200, 1000, 10_000_000))) {
            for (InputRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
