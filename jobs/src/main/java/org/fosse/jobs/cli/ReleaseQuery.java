package org.fosse.jobs.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.jobs.run.Jobs;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.tables.Nearest;
import org.fosse.tables.Table;

/**
 * A release as an in-memory DuckDB database: every table a view over its Parquet files. It can be read and nothing else
 * can: only statements that select are let through, no file but the release's own can be opened, no extension is
 * fetched, and the settings that say so are locked.
 */
final class ReleaseQuery implements AutoCloseable {
    private static final Pattern UNKNOWN_TABLE = Pattern.compile("Table with name (\\S+) does not exist");

    private final Release release;
    private final Connection connection;

    /** @param tables those that can be asked; their files are here */
    ReleaseQuery(Release release, Set<String> tables) throws SQLException {
        this.release = release;
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (Statement sql = connection.createStatement()) {
            List<Path> files = release.manifest().tables().stream()
                    .flatMap(table -> release.listFiles(table).stream())
                    .toList();
            sql.execute("SET allowed_paths = " + list(files));
            sql.execute("SET enable_external_access = false");
            sql.execute("SET lock_configuration = true");
            for (Manifest.ReleasedTable table : release.manifest().tables()) {
                List<Path> own = release.listFiles(table);
                if (!own.isEmpty() && tables.contains(table.name())) {
                    sql.execute("CREATE VIEW \"" + table.name() + "\" AS FROM read_parquet(" + list(own) + ")");
                }
            }
        }
    }

    /**
     * Prepares a query.
     *
     * @throws SQLException if it is not one statement that selects, or names what is not there
     */
    PreparedStatement prepare(String query) throws SQLException {
        String select = query.strip().replaceFirst(";\\s*$", "");
        if (!selects(select)) {
            throw new SQLSyntaxErrorException("Only queries are answered (SELECT, FROM, WITH, VALUES, DESCRIBE,"
                    + " SUMMARIZE, SHOW): a release never changes.");
        }
        try {
            return connection.prepareStatement(select);
        } catch (SQLException e) {
            Matcher unknown = UNKNOWN_TABLE.matcher(String.valueOf(e.getMessage()));
            throw unknown.find() ? new SQLSyntaxErrorException(noTable(unknown.group(1)), e) : e;
        }
    }

    private String noTable(String name) {
        List<String> made = release.manifest().tables().stream()
                .map(Manifest.ReleasedTable::name)
                .toList();
        List<String> declared = Jobs.plan().tables().stream()
                .filter(Table::published)
                .map(Table::name)
                .toList();
        if (declared.contains(name)) {
            return "Release " + release.id() + " was made without table '" + name + "'. Make it with fosse run.";
        }
        return "There is no table '" + name + "'. "
                + Nearest.find(name, made)
                        .or(() -> Nearest.find(name, declared))
                        .or(() -> made.stream().filter(name::contains).findFirst())
                        .or(() -> made.stream()
                                .filter(table -> table.contains(name))
                                .findFirst())
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("")
                + "fosse sql without a query lists them all.";
    }

    /** The rows of a query, every value as text; what is missing is an empty text. */
    List<List<String>> rows(String query) throws SQLException {
        try (PreparedStatement statement = prepare(query);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(Objects.toString(result.getObject(i), ""));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Asks DuckDB's own parser, which turns selecting statements into JSON and refuses all others. */
    private boolean selects(String query) throws SQLException {
        String ask = "SELECT j->>'error' = 'false', j->>'error_type', j->>'error_message', j->>'position',"
                + " json_array_length(j->'statements')"
                + " FROM (SELECT json_serialize_sql(?::VARCHAR)::JSON AS j)";
        try (PreparedStatement parse = connection.prepareStatement(ask)) {
            parse.setString(1, query);
            try (ResultSet answer = parse.executeQuery()) {
                answer.next();
                if (answer.getBoolean(1)) {
                    if (answer.getInt(5) != 1) {
                        throw new SQLSyntaxErrorException("One query at a time.");
                    }
                    return true;
                }
                if ("parser".equals(answer.getString(2))) {
                    throw new SQLSyntaxErrorException(near(query, answer.getString(3), answer.getInt(4)));
                }
                return false;
            }
        }
    }

    private static String near(String query, String message, int position) {
        String rest = query.substring(Math.min(position, query.length()));
        String shown = rest.lines().findFirst().orElse("");
        return message + (shown.isEmpty() ? "" : "\n  at: " + shown);
    }

    private static String list(List<Path> files) {
        return files.stream()
                .map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
