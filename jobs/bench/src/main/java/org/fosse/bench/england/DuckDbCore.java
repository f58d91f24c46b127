package org.fosse.bench.england;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;

/** The core of the same tables by DuckDB, on two threads, written to Parquet. The SQL is in core.sql beside this class. */
final class DuckDbCore {
    private final Path folder;

    DuckDbCore(Path folder) {
        this.folder = folder;
    }

    void run() throws SQLException, IOException {
        Path made = folder.resolve("duckdb");
        Files.createDirectories(made);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("SET temp_directory = '" + made.resolve("spill") + "'");
            for (String part : sql().split(";\\s*\n")) {
                if (part.isBlank()) {
                    continue;
                }
                long since = System.nanoTime();
                statement.execute(
                        part.replace("${tables}", folder.resolve("fosse/tables").toString())
                                .replace("${made}", made.toString()));
                System.out.printf(
                        Locale.ROOT,
                        "step %s %.2f 0%n",
                        part.lines()
                                .findFirst()
                                .orElse("")
                                .replaceAll("^-- ", "")
                                .replace(' ', '_'),
                        (System.nanoTime() - since) / 1e9);
            }
        }
    }

    private static String sql() throws IOException {
        try (InputStream in = Objects.requireNonNull(DuckDbCore.class.getResourceAsStream("core.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
