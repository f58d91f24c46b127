package org.fosse.sources.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a Parquet file in its own order: first the names of its columns, as line 0, then every row as text. DuckDB reads
 * it: one thread, a bounded memory, and results handed over batch by batch, so that nothing but a batch is held.
 */
public final class ParquetRows implements RowReader {
    private static final String MEMORY = "512MB";

    private final @Nullable Path deleteOnClose;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final int columns;
    private @Nullable List<String> heading;
    private long line;

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is no Parquet or is damaged
     */
    public ParquetRows(Path file, boolean deleteAfter) throws IOException {
        this.deleteOnClose = deleteAfter ? file : null;
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("jdbc_stream_results", "true");
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            try {
                this.statement = connection.prepareStatement(
                        "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(?, hive_partitioning = false)");
                statement.setString(1, file.toString());
                this.rows = statement.executeQuery();
                ResultSetMetaData shape = rows.getMetaData();
                this.columns = shape.getColumnCount();
                List<String> names = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    names.add(shape.getColumnLabel(i));
                }
                this.heading = names;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw damaged();
        }
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        List<String> names = heading;
        if (names != null) {
            heading = null;
            return new InputRow(0, 0, "", names);
        }
        try {
            if (!rows.next()) {
                return null;
            }
            List<String> fields = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                String text = rows.getString(i);
                fields.add(text == null ? "" : text);
            }
            return new InputRow(++line, 0, "", fields);
        } catch (SQLException e) {
            throw damaged();
        }
    }

    private static UnreadableException damaged() {
        return new UnreadableException(
                "damaged_file",
                "The Parquet file is damaged, cut off or encrypted.",
                "Deliver it again and compare its size with the sender's.");
    }

    @Override
    public void close() throws IOException {
        try (connection;
                statement;
                rows) {
            // Closed in turn, whatever fails.
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            if (deleteOnClose != null) {
                Files.deleteIfExists(deleteOnClose);
            }
        }
    }
}
