package org.fosse.jobs.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.fosse.jobs.describe.Ddl.Dialect;
import org.fosse.jobs.run.SampleRun;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts make the tables of the sample's release where their engine is at hand, with every row, column and comment. */
final class DdlTest {
    private final Release release = SampleRun.first().release();

    @Test
    void duckDbReadsEveryRow() throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            for (String each : statements(script(Dialect.DUCKDB))) {
                sql.execute(each);
            }
            Map<String, Long> rows = new TreeMap<>();
            for (Table table : tables()) {
                try (ResultSet result = sql.executeQuery("SELECT count(*) FROM \"" + table.name() + "\"")) {
                    result.next();
                    rows.put(table.name(), result.getLong(1));
                }
            }
            assertThat(rows).isEqualTo(rowsOfRelease());
            try (ResultSet said = sql.executeQuery(
                    "SELECT comment FROM duckdb_columns() WHERE table_name = 'rate' AND column_name = 'value'")) {
                said.next();
                assertThat(said.getString(1)).isEqualTo(meaning("rate", "value"));
            }
        }
    }

    @Test
    void sparkReadsEveryRow(@TempDir Path folder) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.toString())
                .getOrCreate()) {
            statements(script(Dialect.SPARK)).forEach(spark::sql);
            Map<String, Long> rows = new TreeMap<>();
            for (Table table : tables()) {
                rows.put(table.name(), spark.table(table.name()).count());
            }
            assertThat(rows).isEqualTo(rowsOfRelease());
            assertThat(spark.sql("DESCRIBE TABLE rate").collectAsList().stream()
                            .filter(row -> row.getString(0).equals("value"))
                            .map(row -> row.getString(2)))
                    .containsExactly(meaning("rate", "value"));
        }
    }

    private String script(Dialect dialect) throws IOException {
        return Ddl.script(dialect, tables(), release.folder().toRealPath().toString());
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.split(";\n", -1))
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static List<Table> tables() {
        return Tables.all().stream()
                .filter(Table::published)
                .map(Table.class::cast)
                .toList();
    }

    private static String meaning(String table, String column) {
        return tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.columns().stream())
                .filter(each -> each.name().equals(column))
                .map(Column::meaning)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> rowsOfRelease() {
        return release.manifest().tables().stream()
                .collect(Collectors.toMap(
                        Manifest.ReleasedTable::name, Manifest.ReleasedTable::rows, (one, other) -> one, TreeMap::new));
    }
}
