package org.fosse.jobs.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.CsvText;

/**
 * Rows of a table as CSV, to be opened in a spreadsheet program: UTF-8 with a byte order mark, without which such a program
 * may take it for another encoding, and text that nothing is run of ({@link CsvText}).
 *
 * @param <T> the class of the table
 */
public final class CsvFile<T> implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    /** @param path must not be there */
    public CsvFile(Path path, TypedTable<T> table) throws IOException {
        Writer file = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        file.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(file);
        csv.writeRecord(table.columnNames());
    }

    public void write(TableRow<T> row) {
        String[] fields = new String[row.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = CsvText.of(row.value(i));
        }
        csv.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
