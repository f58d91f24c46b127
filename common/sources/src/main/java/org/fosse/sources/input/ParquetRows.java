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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a Parquet file in its own order: first the names of its columns, as line 0, then every row as text. DuckDB reads
 * it: one thread, a bounded memory, and results handed over batch by batch, so that nothing but a batch is held.
 *
 * <p>To make a text of every cell costs more than all else that is done with one, and a large file repeats few. So a column
 * of few different texts comes as numbers of texts that are made once.
 */
public final class ParquetRows implements RowReader {
    private static final String MEMORY = "512MB";
    private static final String FILE = " FROM read_parquet(?, hive_partitioning = false)";

    /** A column with more different texts than this comes text by text, and so does one whose first rows hold many. */
    private static final int MOST_TEXTS = 1 << 16;

    private static final int FIRST_ROWS = 100_000;
    private static final int ROWS_PER_TEXT = 2;

    /** How many bytes the different texts of all columns may have. */
    private static final long MOST_BYTES = 16L << 20;

    /** Names of faults that a query stops with: before a batch of rows is made room for, whose texts all lie in memory. */
    private static final String LONG_FIELD = "fosse: field too long";

    private static final String LONG_ROW = "fosse: row too long";

    private static final int MOST_COLUMNS = 4096;

    private final Path file;
    private final Limits limits;
    private final @Nullable Path deleteOnClose;
    private final Connection connection;
    private final List<String> names;
    private final @Nullable String[] @Nullable [] texts;
    private long bytesOfTexts;
    private boolean headed;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet rows;
    private long line;
    private long expanded;

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is no Parquet or is damaged
     */
    public ParquetRows(Path file, boolean deleteAfter, Limits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.deleteOnClose = deleteAfter ? file : null;
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", "");
        settings.setProperty("jdbc_stream_results", "true");
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            try {
                this.names = listNames();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(e);
        }
        this.texts = new String[names.size()][];
        if (names.size() > MOST_COLUMNS) {
            close();
            throw new UnreadableException(
                    "too_many_columns",
                    "It has " + names.size() + " columns; the limit is " + MOST_COLUMNS + ".",
                    "Deliver the columns that its form has.");
        }
    }

    private List<String> listNames() throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement none = ofFile("SELECT *" + FILE + " LIMIT 0");
                ResultSet empty = none.executeQuery()) {
            ResultSetMetaData shape = empty.getMetaData();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                found.add(shape.getColumnLabel(i));
            }
        }
        return found;
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        if (!headed) {
            headed = true;
            return new InputRow(0, 0, "", names);
        }
        try {
            ResultSet open = rows == null ? open() : rows;
            if (!open.next()) {
                return null;
            }
            String[] fields = new String[names.size()];
            for (int i = 0; i < fields.length; i++) {
                @Nullable String @Nullable [] known = texts[i];
                String text = known == null ? open.getString(i + 1) : known[open.getInt(i + 1)];
                fields[i] = text == null ? "" : text;
                expanded += fields[i].length();
            }
            if (expanded > limits.maxExpandedBytes()) {
                throw Expansion.tooFar(limits);
            }
            return new InputRow(++line, 0, "", List.of(fields));
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private ResultSet open() throws SQLException {
        List<Integer> few = listFew();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            texts[i] = few.contains(i) ? texts(i) : null;
            columns.add(
                    texts[i] == null
                            ? text(i)
                            : "coalesce(CAST(enum_code(CAST(" + text(i) + " AS words" + i + ")) AS INTEGER) + 1, 0)");
        }
        statement = ofFile("SELECT " + String.join(", ", columns) + rows());
        rows = statement.executeQuery();
        return rows;
    }

    /** The columns whose first rows hold few different texts; none of a damaged file, of which the reading itself will say so. */
    private List<Integer> listFew() {
        String counts = IntStream.range(0, names.size())
                .mapToObj(i -> "count(DISTINCT " + text(i) + ")")
                .collect(Collectors.joining(", "));
        List<Integer> few = new ArrayList<>();
        try (PreparedStatement all =
                        ofFile("SELECT " + counts + " FROM (SELECT *" + rows() + " LIMIT " + FIRST_ROWS + ")");
                ResultSet one = all.executeQuery()) {
            one.next();
            for (int i = 0; i < names.size(); i++) {
                if (one.getInt(i + 1) <= FIRST_ROWS / ROWS_PER_TEXT) {
                    few.add(i);
                }
            }
            return few;
        } catch (SQLException e) {
            return List.of();
        }
    }

    /**
     * Makes the type {@code words} of a column, whose values are its different texts.
     *
     * @return the texts, each at its number in the type and one, behind the one for no value; null where there are none, or too
     *     many
     */
    private @Nullable String @Nullable [] texts(int column) {
        try {
            try (PreparedStatement distinct = ofFile(
                    "CREATE TEMP TABLE texts" + column + " AS SELECT DISTINCT " + text(column) + " AS text" + rows())) {
                distinct.execute();
            }
            try (PreparedStatement size =
                            connection.prepareStatement("SELECT count(text), sum(strlen(text)) FROM texts" + column);
                    ResultSet one = size.executeQuery()) {
                one.next();
                bytesOfTexts += one.getLong(2);
                if (one.getLong(1) == 0 || one.getLong(1) > MOST_TEXTS || bytesOfTexts > MOST_BYTES) {
                    return null;
                }
            }
            return enumerated(column);
        } catch (SQLException e) {
            // Too much for its memory, or damaged: then the reading itself will say so.
            return null;
        }
    }

    private @Nullable String[] enumerated(int column) throws SQLException {
        List<@Nullable String> all = new ArrayList<>();
        all.add(null);
        String some = "SELECT text FROM texts" + column + " WHERE text IS NOT NULL";
        try (PreparedStatement type =
                connection.prepareStatement("CREATE TEMP TYPE words" + column + " AS ENUM (" + some + ")")) {
            type.execute();
        }
        try (PreparedStatement words =
                        connection.prepareStatement(some + " ORDER BY CAST(text AS words" + column + ")");
                ResultSet each = words.executeQuery()) {
            while (each.next()) {
                all.add(each.getString(1));
            }
        }
        return all.toArray(new String[0]);
    }

    private String text(int column) {
        String text = "CAST(c" + column + " AS VARCHAR)";
        int most = limits.maxFieldChars();
        return "CASE WHEN strlen(" + text + ") > " + most + " AND length(" + text + ") > " + most + " THEN error('"
                + LONG_FIELD + "') ELSE " + text + " END";
    }

    /** The rows with their columns by number, whatever their names; a row that is too long stops the query. */
    private String rows() {
        String bytes = bytes(0, names.size());
        String numbers = IntStream.range(0, names.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        return FILE + " AS numbered(" + numbers + ") WHERE CASE WHEN " + bytes + " > " + longestRow() + " THEN error('"
                + LONG_ROW + "') ELSE true END";
    }

    /** The bytes of some columns' texts. Halves of halves: a sum of thousands would stand in each other too deep. */
    private String bytes(int from, int to) {
        int middle = (from + to) / 2;
        return to - from == 1
                ? "coalesce(strlen(" + text(from) + "), 0)"
                : "(" + bytes(from, middle) + " + " + bytes(middle, to) + ")";
    }

    private int longestRow() {
        return (1 << 16) + limits.maxFieldChars();
    }

    private PreparedStatement ofFile(String sql) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        try {
            prepared.setString(1, file.toString());
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }

    private UnreadableException fault(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains(LONG_FIELD)
                ? UnreadableException.longCell(limits.maxFieldChars())
                : message.contains(LONG_ROW)
                        ? new UnreadableException(
                                "row_too_long",
                                "A row is longer than " + longestRow() + " bytes.",
                                "Deliver the columns that its form has.")
                        : message.contains("Out of Memory")
                                ? new UnreadableException(
                                        "too_much_memory",
                                        "Some of its rows take more than " + MEMORY + " of memory.",
                                        "Write the file in smaller row groups, or split it.")
                                : damaged();
    }

    private static UnreadableException damaged() {
        return new UnreadableException(
                "damaged_file",
                "The Parquet file is damaged, cut off or encrypted.",
                "Deliver it again and compare its size with the sender's.");
    }

    @Override
    @SuppressWarnings("try") // They are named only to be closed.
    public void close() throws IOException {
        try (connection;
                PreparedStatement openStatement = statement;
                ResultSet openRows = rows) {
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
