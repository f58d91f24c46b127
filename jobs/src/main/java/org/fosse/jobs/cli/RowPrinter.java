package org.fosse.jobs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.CsvText;
import org.fosse.tables.PrintableText;
import org.jspecify.annotations.Nullable;

/** Prints rows in one of the formats. */
final class RowPrinter {
    /** More rows than this help nobody who reads them on a screen, and would all have to be kept to align them. */
    static final int MOST_TABLE_ROWS = 1000;

    private final PrintWriter out;
    private final PrintWriter err;

    RowPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Rows one after the other; each has a value per column. */
    interface Rows {
        List<String> columns();

        /** The next row, or an empty list after the last. */
        List<@Nullable Object> next() throws IOException;
    }

    void print(Format format, Rows rows) throws IOException {
        switch (format) {
            case TABLE -> table(rows);
            case CSV -> csv(rows);
            case JSON -> json(rows);
        }
        out.flush();
    }

    private void table(Rows rows) throws IOException {
        List<String> columns = rows.columns().stream().map(RowPrinter::text).toList();
        List<List<@Nullable Object>> kept = new ArrayList<>();
        List<@Nullable Object> row = rows.next();
        while (!row.isEmpty() && kept.size() < MOST_TABLE_ROWS) {
            kept.add(row);
            row = rows.next();
        }
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        boolean[] numbers = new boolean[widths.length];
        for (List<@Nullable Object> values : kept) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], text(values.get(i)).length());
                numbers[i] |= values.get(i) instanceof Number;
            }
        }
        line(columns, widths, numbers);
        line(
                columns.stream()
                        .map(name -> "-".repeat(widths[columns.indexOf(name)]))
                        .toList(),
                widths,
                numbers);
        for (List<@Nullable Object> values : kept) {
            line(values.stream().map(RowPrinter::text).toList(), widths, numbers);
        }
        out.flush();
        err.println(
                row.isEmpty()
                        ? "(" + kept.size() + (kept.size() == 1 ? " row)" : " rows)")
                        : "(the first " + kept.size() + " rows; --format csv prints all)");
    }

    private void line(List<String> values, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - values.get(i).length());
            line.append(i == 0 ? "" : "  ");
            line.append(numbers[i] ? pad + values.get(i) : values.get(i) + pad);
        }
        out.println(line.toString().stripTrailing());
    }

    /** Text that a spreadsheet would run is defused; no byte order mark, since programs read it too. */
    private void csv(Rows rows) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(rows.columns().stream().map(CsvText::of).toList());
        for (List<@Nullable Object> row = rows.next(); !row.isEmpty() && !out.checkError(); row = rows.next()) {
            csv.writeRecord(row.stream().map(CsvText::of).toList());
        }
        csv.flush();
    }

    private void json(Rows rows) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (List<@Nullable Object> row = rows.next(); !row.isEmpty() && !out.checkError(); row = rows.next()) {
            json.writeRaw("\n");
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeFieldName(rows.columns().get(i));
                value(json, row.get(i));
            }
            json.writeEndObject();
        }
        json.writeRaw("\n");
        json.writeEndArray();
        json.writeRaw("\n");
        json.close();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
            json.writeNull();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : PrintableText.of(value.toString().replaceAll("\\s", " "));
    }
}
