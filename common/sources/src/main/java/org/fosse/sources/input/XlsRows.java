package org.fosse.sources.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an old workbook (.xls, BIFF 8), of one sheet that can be seen after the other; numbers come as {@link ShownAs} says.
 * The whole workbook is held while it is read, so one larger than {@value #LARGEST} bytes is refused before it is opened.
 */
public final class XlsRows implements RowReader {
    /** A sheet has at most 65,536 rows; the largest that is published is a few megabytes. */
    static final long LARGEST = 16L << 20;

    private final @Nullable Path deleteOnClose;
    private final Limits limits;
    private final HSSFWorkbook workbook;
    private final List<Sheet> sheets = new ArrayList<>();
    private int sheet = -1;
    private Iterator<Row> rows = List.<Row>of().iterator();

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is too large, damaged, or no workbook
     */
    public XlsRows(Path file, boolean deleteAfter, Limits limits) throws IOException {
        this.deleteOnClose = deleteAfter ? file : null;
        this.limits = limits;
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException(
                    "workbook_too_large",
                    "The .xls workbook is larger than " + LARGEST + " bytes, the limit.",
                    "Save it as XLSX, which is read row by row, and deliver that.");
        }
        // Closed by the workbook; the file is opened for reading only.
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (!files.getRoot().hasEntry("Workbook")) {
                throw UnreadableException.noWorkbook();
            }
            this.workbook = new HSSFWorkbook(files.getRoot(), files, false);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheets.add(workbook.getSheetAt(i));
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        try {
            while (!rows.hasNext()) {
                if (++sheet >= sheets.size()) {
                    return null;
                }
                rows = sheets.get(sheet).rowIterator();
            }
            Row row = rows.next();
            return new InputRow(row.getRowNum() + 1L, sheet, sheets.get(sheet).getSheetName(), texts(row));
        } catch (RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
    }

    private List<String> texts(Row row) throws UnreadableException {
        List<String> texts = new ArrayList<>(Math.max(0, row.getLastCellNum()));
        for (int i = 0; i < row.getLastCellNum(); i++) {
            String text = text(row.getCell(i));
            if (text.length() > limits.maxFieldChars()) {
                throw UnreadableException.longCell(limits.maxFieldChars());
            }
            texts.add(text);
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "1" : "0";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        ShownAs shown = ShownAs.of(cell.getCellStyle().getDataFormatString());
        return shown.isDate()
                ? shown.text(cell.getLocalDateTimeCellValue().toLocalDate())
                : shown.text(BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        if (deleteOnClose != null) {
            Files.deleteIfExists(deleteOnClose);
        }
    }
}
