package org.fosse.bench.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
    private static final String ROW = "SELECT 'I0000' AS indicator_id, DATE '2026-03-01' AS period_start, "
            + "DATE '2026-03-31' AS period_end, 'all' AS breakdown, 'all' AS stratum, 'P0000%d' AS area_code, "
            + "%s AS area_level, %s AS value, 'more' AS method";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoRowsOfFosse() throws IOException {
        Files.createDirectories(folder.resolve("ours/rate"));
        Files.createDirectories(folder.resolve("theirs"));
        write(
                "ours/rate/part-00000.parquet",
                row(1, "'practice'", "0.5") + " UNION ALL " + row(2, "'practice'", "NULL"));
    }

    @Test
    void tablesThatDifferByTheOrderOfArithmeticSayTheSame() {
        List<Agreement> found =
                check(row(2, "'practice'", "NULL") + " UNION ALL " + row(1, "'practice'", "0.5 + 1e-12"));
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.table()).isEqualTo("rate");
            assertThat(each.columns()).isEqualTo(2);
            assertThat(each.rows()).isEqualTo(2);
            assertThat(each.holds()).isTrue();
        });
    }

    @Test
    void anotherFigureWordOrGapIsADifferenceAndSoIsARowOfOneSide() {
        String gap = " UNION ALL " + row(2, "'practice'", "NULL");
        assertThat(check(row(1, "'practice'", "0.501") + gap)).noneMatch(Agreement::holds);
        assertThat(check(row(1, "'region'", "0.5") + gap)).noneMatch(Agreement::holds);
        assertThat(check(row(1, "'practice'", "0.5") + " UNION ALL " + row(2, "'practice'", "0.0")))
                .noneMatch(Agreement::holds);
        assertThat(check(row(1, "'practice'", "0.5"))).singleElement().satisfies(each -> {
            assertThat(each.alone()).isEqualTo(1);
            assertThat(each.holds()).isFalse();
        });
    }

    private List<Agreement> check(String rows) {
        write("theirs/rate.parquet", "SELECT * EXCLUDE (method) FROM (" + rows + ")");
        return Agreement.check(folder.resolve("ours"), folder.resolve("theirs"));
    }

    private static String row(int practice, String level, String value) {
        return ROW.formatted(practice, level, value + "::DOUBLE");
    }

    private void write(String file, String rows) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + rows + ") TO '" + folder.resolve(file) + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
