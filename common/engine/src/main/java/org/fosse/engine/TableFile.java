package org.fosse.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.TaskContext;
import org.fosse.schema.TableRow;
import org.fosse.tables.Condition;
import org.fosse.tables.Role;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * One Parquet file of a table. While a row is written it is tallied too: each value is taken up once, for the file and for
 * the contract. The hash of a row is that of its values in declared order.
 */
final class TableFile implements Closeable {
    private static final long SEED = 42;

    private final Table table;
    private final List<Condition> checks;
    private final ParquetColumn[] columns;
    private final boolean[] required;
    private final boolean[] key;
    private final Tally tally;
    private long lastKey;

    private final int number;
    private final String name;
    private final ParquetWriter<TableRow<?>> writer;

    private TableFile(int number, Path path, Table table) throws IOException {
        this.table = table;
        this.checks =
                table.checks().stream().map(check -> Condition.of(table, check)).toList();
        this.columns = ParquetColumn.of(table);
        this.required = new boolean[columns.length];
        this.key = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            required[i] = !table.columns().get(i).nullable();
            key[i] = table.columns().get(i).role() == Role.IDENTIFIER;
        }
        this.tally = new Tally(columns.length, table.checks().size());
        this.number = number;
        this.name = String.valueOf(path.getFileName());
        Builder builder = new Builder();
        // Numbers with decimals seldom repeat; looking each up in a dictionary takes longer than writing it.
        table.columns().stream()
                .filter(column -> column.type() == Type.DOUBLE)
                .forEach(column -> builder.withDictionaryEncoding(column.name(), false));
        this.writer = builder.withFile(new LocalOutputFile(path))
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    /**
     * A file that was written.
     *
     * @param table the table's name
     * @param number of the partition its rows are of
     * @param name within the table's folder; of this attempt only, so that a task that is repeated does not meet its like
     */
    record Part(String table, int number, String name, Tally tally) implements Serializable {}

    /** Opens the file of a table for the rows of the partition that this task makes. */
    static TableFile ofTask(int number, String folder, Table table) {
        return open(number, TaskContext.get().taskAttemptId(), Path.of(folder), table);
    }

    private static TableFile open(int number, long attempt, Path folder, Table table) {
        try {
            return new TableFile(number, folder.resolve("%d-%d.parquet".formatted(number, attempt)), table);
        } catch (IOException e) {
            throw StopException.output(e);
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
            throw StopException.output(e);
        }
        return part();
    }

    /** Writes one row, and tallies it. */
    void write(TableRow<?> row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** What was written; for a closed file. */
    Part part() {
        return new Part(table.name(), number, name, tally);
    }

    private void write(TableRow<?> row, RecordConsumer out) {
        if (row.size() != columns.length) {
            throw new IllegalArgumentException(
                    "table '" + table.name() + "' declares " + columns.length + " columns, a row has " + row.size());
        }
        long hash = SEED;
        long keyHash = SEED;
        out.startMessage();
        for (int i = 0; i < columns.length; i++) {
            Object given = row.value(i);
            if (given == null) {
                hash = ParquetColumn.absent(hash);
                if (required[i]) {
                    tally.missing[i]++;
                }
            } else {
                long value = columns[i].write(given, out);
                hash = ParquetColumn.add(hash, value);
                if (key[i]) {
                    keyHash = ParquetColumn.add(keyHash, value);
                }
            }
        }
        out.endMessage();
        tally.xor ^= hash;
        tally.sum += hash;
        // Two neighbours with different keys and the same hash of 64 bits are as good as impossible.
        if (tally.rows > 0 && keyHash == lastKey) {
            tally.repeatedKeys++;
        }
        lastKey = keyHash;
        tally.rows++;
        for (int i = 0; i < tally.broken.length; i++) {
            if (checks.get(i).isBrokenBy(row::value)) {
                tally.broken[i]++;
            }
        }
    }

    private final class Builder extends ParquetWriter.Builder<TableRow<?>, Builder> {
        Builder() {
            super((OutputFile) null);
        }

        @Override
        protected Builder self() {
            return this;
        }

        // Parquet still declares this one abstract, and calls the other.
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<TableRow<?>> getWriteSupport(Configuration configuration) {
            return new Support();
        }

        @Override
        protected WriteSupport<TableRow<?>> getWriteSupport(ParquetConfiguration configuration) {
            return new Support();
        }
    }

    private final class Support extends WriteSupport<TableRow<?>> {
        private @Nullable RecordConsumer consumer;

        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            return new WriteContext(ParquetColumn.schema(table.name(), columns), new HashMap<>());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(TableRow<?> row) {
            TableFile.this.write(row, Objects.requireNonNull(consumer));
        }
    }
}
