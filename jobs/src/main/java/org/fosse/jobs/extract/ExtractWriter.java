package org.fosse.jobs.extract;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fosse.engine.RowFile;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.FolderName;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * Writes one folder per recipient, from a protected table and nothing else: {@code variation.parquet} and
 * {@code variation.csv}. The rows come recipient by recipient, so that one's files are open at a time.
 *
 * @param <T> the class of the table
 */
public final class ExtractWriter<T> implements Closeable {
    private final Path folder;
    private final TypedTable<T> table;
    private final Field<T, String> recipient;
    private @Nullable Extract<T> open;

    /**
     * @param folder the extracts folder; made if it is not there
     * @param recipient the column that names the recipient, and its folder
     */
    public ExtractWriter(Path folder, TypedTable<T> table, Field<T, String> recipient) {
        this.folder = folder;
        this.table = table;
        this.recipient = recipient;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StopException.output(folder, e);
        }
    }

    /** The two files of a recipient. */
    private record Extract<T>(String recipient, CsvFile<T> csv, RowFile<T> parquet) implements Closeable {
        void write(TableRow<T> row) throws IOException {
            csv.write(row);
            parquet.write(row);
        }

        @Override
        public void close() throws IOException {
            try (csv) {
                parquet.close();
            }
        }
    }

    /** Writes one row. */
    public void write(TableRow<T> row) {
        String name = row.get(recipient);
        try {
            Extract<T> extract = open;
            if (extract == null || !extract.recipient().equals(name)) {
                close();
                extract = open(name);
                open = extract;
            }
            extract.write(row);
        } catch (IOException e) {
            throw StopException.output(folder, e);
        }
    }

    /** Opens the files of a recipient, which must not be there: rows that come apart would overwrite one another. */
    @SuppressWarnings("resource") // Closed with the extract.
    private Extract<T> open(String name) throws IOException {
        if (!FolderName.isSafe(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot name a folder");
        }
        Path own = Files.createDirectories(folder.resolve(name));
        return new Extract<>(
                name,
                new CsvFile<>(own.resolve("variation.csv"), table),
                new RowFile<>(own.resolve("variation.parquet"), table));
    }

    @Override
    public void close() {
        Extract<T> extract = open;
        open = null;
        if (extract != null) {
            try {
                extract.close();
            } catch (IOException e) {
                throw StopException.output(folder, e);
            }
        }
    }
}
