package org.fosse.sources.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an XLSX workbook, of one sheet that can be seen after the other. Numbers come as {@link ShownAs} says, a formula as
 * the result that was saved with it.
 */
public final class XlsxRows implements RowReader {
    private final ReadableWorkbook workbook;
    private final @Nullable Path deleteOnClose;
    private final Limits limits;
    private final List<Sheet> sheets;
    private int sheet = -1;
    private @Nullable Stream<Row> stream;
    private @Nullable Iterator<Row> rows;

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is no workbook, is damaged, or expands past its limits
     */
    public XlsxRows(Path file, boolean deleteAfter, Limits limits) throws IOException {
        this.deleteOnClose = deleteAfter ? file : null;
        this.limits = limits;
        try {
            CellColumns.check(file, limits);
            // A workbook need not have styles; its numbers are then no dates.
            this.workbook =
                    new ReadableWorkbook(file.toFile(), new ReadingOptions(Archive.has(file, "styles.xml"), true));
            this.sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        try {
            while (rows == null || !rows.hasNext()) {
                closeSheet();
                if (++sheet >= sheets.size()) {
                    return null;
                }
                stream = sheets.get(sheet).openStream();
                rows = stream.iterator();
            }
            Row row = rows.next();
            return new InputRow(row.getRowNum(), sheet, sheets.get(sheet).getName(), texts(row));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
    }

    private List<String> texts(Row row) throws UnreadableException {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.hasCell(i) ? text(row.getCell(i)) : "";
            if (text.length() > limits.maxFieldChars()) {
                throw UnreadableException.longCell(limits.maxFieldChars());
            }
            texts.add(text);
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        if (cell.getType() == CellType.NUMBER) {
            ShownAs shown = ShownAs.of(cell.getDataFormatString());
            return shown.isDate() ? shown.text(cell.asDate().toLocalDate()) : shown.text(cell.asNumber());
        }
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private void closeSheet() {
        if (stream != null) {
            stream.close();
        }
        stream = null;
        rows = null;
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        workbook.close();
        if (deleteOnClose != null) {
            Files.deleteIfExists(deleteOnClose);
        }
    }
}
