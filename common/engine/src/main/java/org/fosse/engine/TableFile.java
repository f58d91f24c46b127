package org.fosse.engine;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.fosse.schema.TableRow;
import org.fosse.tables.Column;
import org.fosse.tables.Condition;
import org.fosse.tables.Role;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;

/**
 * One Parquet file of a table. While a row is written it is tallied too: each value is taken up once, for the file and for
 * the contract. The hash of a row is that of its values in declared order.
 */
final class TableFile implements Closeable {
    private static final long SEED = 42;

    /** A page is finished when it has so many rows, or its columns together so many places for values. */
    private static final int MOST_ROWS_IN_PAGE = 20_000;

    private static final int MOST_PLACES_IN_PAGE = 1 << 20;

    /** A page is finished when its columns hold so many bytes of texts that no page before it had. */
    private static final long MOST_TEXT_IN_PAGE = 4L << 20;

    /** A group of rows is finished when it has so many, or its pages so many bytes. */
    private static final int MOST_ROWS_IN_GROUP = 1 << 20;

    private static final long MOST_BYTES_IN_GROUP = 8L << 20;

    private final Table table;
    private final List<Condition> checks;
    private final ColumnPages[] columns;
    private final int[] required;
    private final int[] key;
    private final int rowsInPage;
    private final TextPages.Held held = new TextPages.Held();
    private final PageBytes bytes = new PageBytes();
    private final Tally tally;
    private long[] hashes = new long[0];
    private long lastKey;
    private int rows;
    private int rowsInGroup;
    private long bytesInGroup;

    /** While a row is being written, and ever after if that failed. */
    private boolean torn;

    private final int number;
    private final Path path;
    private final String name;
    private final ParquetOutput output;

    private TableFile(int number, Path path, Table table) throws IOException {
        this.table = table;
        this.checks =
                table.checks().stream().map(check -> Condition.of(table, check)).toList();
        this.columns = table.columns().stream()
                .map(column -> ColumnPages.of(table, column, held))
                .toArray(ColumnPages[]::new);
        this.required = places(column -> !column.nullable());
        this.key = places(column -> column.role() == Role.IDENTIFIER);
        this.rowsInPage = Math.min(MOST_ROWS_IN_PAGE, MOST_PLACES_IN_PAGE / Math.max(1, columns.length));
        this.tally = new Tally(columns.length, table.checks().size());
        this.number = number;
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        this.output = new ParquetOutput(path, table);
    }

    private int[] places(Predicate<Column> which) {
        return IntStream.range(0, columns.length)
                .filter(place -> which.test(table.columns().get(place)))
                .toArray();
    }

    /**
     * A file that was written.
     *
     * @param table the table's name
     * @param number of the partition its rows are of
     * @param name within the table's folder; of this attempt only, so that a task that is repeated does not meet its like
     */
    record Part(String table, int number, String name, Tally tally) implements Serializable {}

    /** Opens the file of a table for the rows of the partition that this task makes, or for those that are written without one. */
    static TableFile ofTask(int number, String folder, Table table) {
        TaskContext task = TaskContext.get();
        return open(number, task == null ? 0 : task.taskAttemptId(), Path.of(folder), table);
    }

    private static TableFile open(int number, long attempt, Path folder, Table table) {
        try {
            return new TableFile(number, folder.resolve("%d-%d.parquet".formatted(number, attempt)), table);
        } catch (IOException e) {
            throw StopException.output(folder, e);
        }
    }

    /** Opens a file that is no part of a table. */
    static TableFile alone(Path path, Table table) throws IOException {
        return new TableFile(0, path, table);
    }

    /** Writes the rows of a partition; none for one without rows. */
    static List<Part> write(int number, String folder, Table table, Iterator<? extends TableRow<?>> rows) {
        return rows.hasNext() ? List.of(ofTask(number, folder, table).writeAll(rows)) : List.of();
    }

    /** Writes all rows of a table into one file, outside of a task. */
    static Part write(Path folder, Table table, Iterator<? extends TableRow<?>> rows) {
        return open(0, 0, folder, table).writeAll(rows);
    }

    /** Writes the file of a table without rows. */
    static Part empty(Path folder, Table table) throws IOException {
        return write(folder, table, Collections.emptyIterator());
    }

    private Part writeAll(Iterator<? extends TableRow<?>> rows) {
        try (this) {
            while (rows.hasNext()) {
                write(rows.next());
            }
        } catch (IOException e) {
            // Tables are made of tables of the same run: what cannot be read lies where this is written.
            throw StopException.output(path, e);
        }
        return part();
    }

    /** Writes one row, and tallies it. */
    void write(TableRow<?> row) throws IOException {
        if (row.size() != columns.length) {
            throw new IllegalArgumentException(
                    "table '" + table.name() + "' declares " + columns.length + " columns, a row has " + row.size());
        }
        torn = true;
        for (int i = 0; i < columns.length; i++) {
            Object value = row.value(i);
            if (value != null) {
                columns[i].add(rows, value);
            }
        }
        rows++;
        for (int i = 0; i < tally.broken.length; i++) {
            if (checks.get(i).isBrokenBy(row::value)) {
                tally.broken[i]++;
            }
        }
        if (rows == rowsInPage || held.bytes() >= MOST_TEXT_IN_PAGE) {
            endPage();
        }
        torn = false;
    }

    /** The values are taken column by column: what is done to each stays in the processor's reach. */
    private void endPage() throws IOException {
        tallyPage();
        try (ZstdCompressCtx zstd = new ZstdCompressCtx()) {
            zstd.setLevel(Zstd.defaultCompressionLevel());
            for (ColumnPages column : columns) {
                bytesInGroup += column.endPage(rows, bytes, zstd);
            }
            rowsInGroup += rows;
            if (rowsInGroup >= MOST_ROWS_IN_GROUP || bytesInGroup >= MOST_BYTES_IN_GROUP) {
                endGroup(zstd);
            }
        }
        rows = 0;
        held.clear();
    }

    private void tallyPage() {
        for (int place : required) {
            tally.missing[place] += columns[place].missing(rows);
        }
        if (hashes.length < rows) {
            hashes = new long[rows];
        }
        Arrays.fill(hashes, 0, rows, SEED);
        for (int place : key) {
            columns[place].hashKey(hashes, rows);
        }
        for (int i = 0; i < rows; i++) {
            // Two neighbours with different keys and the same hash of 64 bits are as good as impossible.
            if (tally.rows + i > 0 && hashes[i] == lastKey) {
                tally.repeatedKeys++;
            }
            lastKey = hashes[i];
        }
        Arrays.fill(hashes, 0, rows, SEED);
        for (ColumnPages column : columns) {
            column.hash(hashes, rows);
        }
        for (int i = 0; i < rows; i++) {
            tally.xor ^= hashes[i];
            tally.sum += hashes[i];
        }
        tally.rows += rows;
    }

    private void endGroup(ZstdCompressCtx zstd) throws IOException {
        output.group(columns, rowsInGroup, bytes, zstd);
        for (ColumnPages column : columns) {
            column.endGroup();
        }
        rowsInGroup = 0;
        bytesInGroup = 0;
    }

    /** Finishes the file, unless a row could not be written. */
    @Override
    public void close() throws IOException {
        try (output) {
            if (torn) {
                return;
            }
            torn = true;
            if (rows > 0) {
                endPage();
            }
            if (rowsInGroup > 0) {
                try (ZstdCompressCtx zstd = new ZstdCompressCtx()) {
                    zstd.setLevel(Zstd.defaultCompressionLevel());
                    endGroup(zstd);
                }
            }
            output.end();
        }
    }

    /** What was written; for a closed file. */
    Part part() {
        return new Part(table.name(), number, name, tally);
    }
}
