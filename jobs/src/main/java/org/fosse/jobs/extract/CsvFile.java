package org.fosse.jobs.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as CSV, to be opened in a spreadsheet program, which runs nothing of what is in them.
 *
 * @param <T> the class of the table
 */
public final class CsvFile<T> implements Closeable {
    /** What spreadsheet programs would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final CsvWriter csv;

    /** @param path must not be there */
    public CsvFile(Path path, TypedTable<T> table) throws IOException {
        this.csv = CsvWriter.builder()
                .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
        csv.writeRecord(table.columnNames());
    }

    public void write(TableRow<T> row) {
        String[] fields = new String[row.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = text(row.value(i));
        }
        csv.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Text that a spreadsheet would run as a formula starts with an apostrophe instead; numbers stay numbers. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Word word ? word.text() : value.toString();
        boolean isText = value instanceof Word || value instanceof String;
        return isText && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
