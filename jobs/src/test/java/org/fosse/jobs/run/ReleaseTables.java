package org.fosse.jobs.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.release.Manifest;
import org.fosse.release.Release;

/** The tables of a release as an analyst's DuckDB sees them. */
public final class ReleaseTables implements AutoCloseable {
    private final Connection connection;

    public ReleaseTables(Release release) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            String files = release.listFiles(table).stream()
                    .map(ReleaseTables::quoted)
                    .collect(Collectors.joining(", ", "[", "]"));
            execute("CREATE VIEW \"" + table.name() + "\" AS FROM read_parquet(" + files + ")");
        }
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, every value as text; what is missing is an empty text. */
    public List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.add(value == null ? "" : value.toString());
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The same, a line a row. */
    public List<String> lines(String sql) throws SQLException {
        return rows(sql).stream().map(row -> String.join("|", row)).toList();
    }

    public static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
