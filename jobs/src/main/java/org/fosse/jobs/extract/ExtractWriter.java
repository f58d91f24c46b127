package org.fosse.jobs.extract;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fosse.engine.RowFile;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.FolderName;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * Writes one folder per network, from the protected table and nothing else: {@code variation.parquet} and
 * {@code variation.csv}. The rows come network by network, so that one network's files are open at a time.
 */
public final class ExtractWriter implements Closeable {
    private final Path folder;
    private @Nullable Extract open;

    /** @param folder the extracts folder; made if it is not there */
    public ExtractWriter(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** The two files of a network. */
    private record Extract(String network, CsvFile<NetworkExtractTable> csv, RowFile<NetworkExtractTable> parquet)
            implements Closeable {
        void write(TableRow<NetworkExtractTable> row) throws IOException {
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
    public void write(TableRow<NetworkExtractTable> row) {
        String network = row.get(NetworkExtractTable.NETWORK_CODE);
        try {
            Extract extract = open;
            if (extract == null || !extract.network().equals(network)) {
                close();
                extract = open(network);
                open = extract;
            }
            extract.write(row);
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** Opens the files of a network, which must not be there: rows that come apart would overwrite one another. */
    @SuppressWarnings("resource") // Closed with the extract.
    private Extract open(String network) throws IOException {
        if (!FolderName.isSafe(network)) {
            throw new IllegalArgumentException("network code '" + network + "' cannot name a folder");
        }
        Path own = Files.createDirectories(folder.resolve(network));
        return new Extract(
                network,
                new CsvFile<>(own.resolve("variation.csv"), NetworkExtractTable.TABLE),
                new RowFile<>(own.resolve("variation.parquet"), NetworkExtractTable.TABLE));
    }

    @Override
    public void close() {
        Extract extract = open;
        open = null;
        if (extract != null) {
            try {
                extract.close();
            } catch (IOException e) {
                throw StopException.output(e);
            }
        }
    }
}
