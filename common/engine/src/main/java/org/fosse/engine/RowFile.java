package org.fosse.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.Field;
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

    /**
     * The rows of such a file, which must be few enough for memory.
     *
     * @param fields the columns to read; the others are absent
     * @throws IOException if it cannot be read
     * @throws RuntimeException of Parquet or of the declaration, if it is no such file: whoever reads a stranger's file says so
     */
    public static <T> List<TableRow<T>> read(Path path, TypedTable<T> table, List<Field<T, ?>> fields)
            throws IOException {
        int[] places = fields.stream().mapToInt(Field::place).sorted().toArray();
        List<TableRow<T>> rows = new ArrayList<>();
        try (TableReader<T> reader = new TableReader<>(table, places, path, 0, Long.MAX_VALUE)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    public void write(TableRow<T> row) throws IOException {
        file.write(row);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
