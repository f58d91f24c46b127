package org.fosse.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * A Parquet file with some rows of a table, for readers who get no more of it. It is written like the table's own files;
 * the rows were held against the contract when the table was made.
 *
 * @param <T> the class of the table
 */
public final class RowFile<T> implements Closeable {
    private final TableFile file;

    /** @throws IOException if the file cannot be made */
    public RowFile(Path path, TypedTable<T> table) throws IOException {
        this.file = TableFile.alone(path, table);
    }

    public void write(TableRow<T> row) throws IOException {
        file.write(row);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
