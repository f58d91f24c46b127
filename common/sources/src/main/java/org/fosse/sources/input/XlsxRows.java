package org.fosse.sources.input;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook, sheet after sheet. Dates come as yyyy-MM-dd, a formula as the result that was saved with it. */
public final class XlsxRows implements RowReader {
    private static final int MOST_ZEROS = 400;

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
            Archive.checkExpansion(file, limits);
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            this.sheets = workbook.getSheets().toList();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged();
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
            throw damaged();
        }
    }

    private List<String> texts(Row row) throws UnreadableException {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.hasCell(i) ? text(row.getCell(i)) : "";
            if (text.length() > limits.maxFieldChars()) {
                throw new UnreadableException(
                        "field_too_long",
                        "A cell is longer than " + limits.maxFieldChars() + " characters.",
                        "Check the sheet for text pasted into one cell.");
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
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** The digits of a number; a power of ten that would take more of them than any number has stays a power. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    /** A number whose format shows a year is a date. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").contains("yy");
    }

    private static UnreadableException damaged() {
        return new UnreadableException(
                "damaged_workbook",
                "The workbook cannot be read: it is damaged or is not XLSX.",
                "Open it in a spreadsheet program, save it as XLSX and deliver it again.");
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
