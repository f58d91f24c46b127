package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fosse.sources.Landed.Observed;
import org.fosse.sources.input.InputRow;
import org.fosse.sources.input.OdsRows;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.XlsbRows;
import org.fosse.sources.input.XlsxRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is read as its sheets show it, whichever Excel wrote it. */
class WorkbookTest {
    private static final List<String> HEADING =
            List.of("indicator_id", "area_code", "area_level", "period", "numerator", "value");
    /** 1 March 2026, as sheets count days. */
    private static final double MARCH = 46082;

    @TempDir
    private Path folder;

    /** An old workbook of a sheet that can be seen, with one row below its heading, and two that cannot. */
    private byte[] old(List<String> formats, Object... cells) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (String name : List.of("shown", "hidden", "very hidden")) {
                Sheet sheet = book.createSheet(name);
                Row heading = sheet.createRow(1);
                Row row = sheet.createRow(3);
                for (int i = 0; i < cells.length; i++) {
                    heading.createCell(i + 1).setCellValue(HEADING.get(i));
                    Cell cell = row.createCell(i + 1);
                    if (cells[i] instanceof Double number) {
                        cell.setCellValue(number);
                        CellStyle style = book.createCellStyle();
                        style.setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
                        cell.setCellStyle(style);
                    } else {
                        cell.setCellValue((String) cells[i]);
                    }
                }
            }
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] current(List<String> formats, Object... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (VisibilityState state : VisibilityState.values()) {
                Worksheet sheet = book.newWorksheet(state.name());
                sheet.setVisibilityState(state);
                for (int i = 0; i < cells.length; i++) {
                    sheet.value(1, i + 1, HEADING.get(i));
                    if (cells[i] instanceof Double number) {
                        sheet.value(3, i + 1, number);
                        sheet.style(3, i + 1).format(formats.get(i)).set();
                    } else {
                        sheet.value(3, i + 1, (String) cells[i]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private ReadExtract read(byte[] bytes) throws IOException {
        return ReadExtract.ofBytes(folder, "book", bytes);
    }

    private List<ReadExtract> both(List<String> formats, Object... cells) throws IOException {
        return List.of(read(old(formats, cells)), read(current(formats, cells)));
    }

    @Test
    void aPercentageAndAMonthAreReadAsTheyAreShownAndHiddenSheetsNotAtAll() throws IOException {
        List<String> formats = List.of("", "", "", "[$-809]mmm\\-yy;@", "General", "0.0%");
        for (ReadExtract read : both(formats, "A", "RT5", "provider", MARCH, 12.0, 0.8512)) {
            assertThat(read.faults()).isEmpty();
            assertThat(read.report().rowsAccepted()).isEqualTo(1);
            Observed only = read.all(Observed.class).get(0);
            assertThat(only.period().label()).isEqualTo("Mar 2026");
            assertThat(only.numerator()).isEqualTo(12);
            assertThat(only.value()).isEqualTo(85.12);
        }
    }

    @Test
    void aDayStaysADayAndANumberWithColoursANumber() throws IOException {
        List<String> formats = List.of("", "", "", "dd/mm/yyyy", "[Red]#,##0;\"%\"0", "#,##0.00,,");
        for (ReadExtract read : both(formats, "A", "RT5", "provider", MARCH, 12.0, 4186974.0)) {
            Observed only = read.all(Observed.class).get(0);
            assertThat(only.period().label()).isEqualTo("2026-03-01");
            assertThat(only.numerator()).isEqualTo(12);
            assertThat(only.value()).isEqualTo(4186974);
        }
    }

    @Test
    void aPercentageIsNoCount() throws IOException {
        List<String> formats = List.of("", "", "", "yyyy", "0%", "0");
        for (ReadExtract read : both(formats, "A", "RT5", "provider", MARCH, 0.5, 1.0)) {
            assertThat(read.rules()).containsExactly("percentage_for_count");
            assertThat(read.faults().get(0).value()).isEqualTo("50.0%");
        }
    }

    @Test
    void anErrorInACellIsNoNumber() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(
                old(List.of("", "", "", "yyyy", "0", "0"), "A", "RT5", "provider", MARCH, 1.0, 1.0)))) {
            book.getSheetAt(0).getRow(3).getCell(6).setCellErrorValue(FormulaError.DIV0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(read(bytes.toByteArray()).rules()).containsExactly("not_a_number");
        }
    }

    @Test
    void aDamagedOldWorkbookIsUnreadableAndAnotherDocumentIsLeftAlone() throws IOException {
        byte[] whole = old(List.of("", "", "", "yyyy", "0", "0"), "A", "RT5", "provider", MARCH, 1.0, 1.0);
        ReadExtract cut = read(Arrays.copyOf(whole, whole.length / 3));
        assertThat(cut.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(cut.rules()).containsExactly("damaged_workbook");

        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(letter);
        }
        ReadExtract other = read(letter.toByteArray());
        assertThat(other.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(other.report().remedy()).contains("XLSX");
    }

    @Test
    void anOldWorkbookThatIsTooLargeIsNotOpened() throws IOException {
        byte[] whole = old(List.of("", "", "", "yyyy", "0", "0"), "A", "RT5", "provider", MARCH, 1.0, 1.0);
        ReadExtract large = read(Arrays.copyOf(whole, 17 << 20));
        assertThat(large.rules()).containsExactly("workbook_too_large");
        assertThat(large.faults().get(0).remedy()).contains("XLSX");
    }

    @Test
    void documentsThatAreNoWorkbooksAreOneFileAndNamed() throws IOException {
        for (Map<String, String> parts : List.of(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"),
                Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))) {
            ReadExtract read = read(zip(parts));
            assertThat(read.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
            assertThat(read.report().message()).contains("no workbook");
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static Path cut(String name) {
        return Path.of(System.getProperty("fosse.root", "../.."), "common/sources/src/test/resources/cuts", name);
    }

    /** Rows that are not blank, with their lines and sheets, without the blanks at their ends. */
    private static List<String> rows(RowReader reader) throws IOException {
        List<String> rows = new ArrayList<>();
        try (reader) {
            for (InputRow row = reader.next(); row != null; row = reader.next()) {
                if (!row.isBlank()) {
                    String fields = String.join("|", row.fields()).replaceAll("\\|+$", "");
                    rows.add(row.sheetName() + " " + row.line() + " " + fields);
                }
            }
        }
        return rows;
    }

    /** One book, written as each kind by LibreOffice and, as XLSB, by SheetJS. */
    @Test
    void oneBookGivesTheSameRowsInEveryKindOfWorkbook() throws IOException {
        List<String> expected = List.of(
                "shown 1 |A table of figures",
                "shown 3 |indicator_id|area_code|area_level|period|numerator|value|note",
                "shown 5 |A|RT5|provider|Mar 2026|12|85.12%|two  spaces\nand a line",
                "shown 6 |B|RT5|provider|2026-03-31|1234567|0.1|1",
                "shown 7 |C|RT5|provider|2026|-3|0.333333333333333",
                "shown 8 |C|RT5|provider|2026|-3|0.333333333333333",
                "shown 9 |D|RT5|provider|Mar-26|5|indicator_id|#DIV/0!",
                "shown 30 |Note below");
        assertThat(rows(new XlsxRows(cut("workbook.xlsx"), false, ReadExtract.LIMITS)))
                .isEqualTo(expected);
        assertThat(rows(new OdsRows(cut("workbook.ods"), false, ReadExtract.LIMITS)))
                .isEqualTo(expected);
        assertThat(rows(new XlsbRows(cut("workbook.xlsb"), false, ReadExtract.LIMITS)))
                .isEqualTo(expected);
    }

    private static Map<String, String> ods(String before, String rows) {
        return Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<?xml version='1.0'?>" + before + """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet><table:table table:name="one">""" + rows
                        + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    private static String cells(String... texts) {
        return Stream.of(texts)
                .map(text -> "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>")
                .collect(Collectors.joining());
    }

    private static String row(String repeated, String cells) {
        return "<table:table-row table:number-rows-repeated='" + repeated + "'>" + cells + "</table:table-row>";
    }

    @Test
    void aMillionEmptyRowsOfAnOpenDocumentArePassedOverAndFilledOnesCount() throws IOException {
        String heading = row("1", cells("indicator_id", "area_code", "area_level", "period", "value"));
        String data = cells("A", "RT5", "provider", "Mar-25", "1<text:s/><office:annotation>x</office:annotation>");
        ReadExtract read = read(zip(ods(
                "",
                row("1048573", "<table:table-cell table:number-columns-repeated='16384'/>")
                        + heading
                        + row("2", data))));
        assertThat(read.report().rowsAccepted()).isEqualTo(2);
        assertThat(read.faults()).isEmpty();

        assertThat(read(zip(ods("", heading + row("1000000", data)))).rules()).containsExactly("expands_too_far");
        assertThat(read(zip(ods("", heading + row("2000000000", data)))).rules())
                .containsExactly("sheet_too_large");
        String wide = "<table:table-cell table:number-columns-repeated='16385'><text:p>x</text:p></table:table-cell>";
        assertThat(read(zip(ods("", heading + row("1", wide)))).rules()).containsExactly("sheet_too_large");
    }

    @Test
    void anOpenDocumentWithEntitiesOrCutOffIsDamaged() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>";
        assertThat(read(zip(ods(bomb, row("1", cells("&b;"))))).rules()).containsExactly("damaged_workbook");
        String heading = row("1", cells("indicator_id", "area_code", "area_level", "period", "value"));
        Map<String, String> cut = new HashMap<>(ods("", heading));
        cut.computeIfPresent("content.xml", (part, text) -> text.substring(0, text.length() - 40));
        assertThat(read(zip(cut)).rules()).containsExactly("damaged_workbook");
    }

    @Test
    void aBinaryWorkbookWhoseRecordsAreCutOffOrEndlessIsNotRead() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile book = new ZipFile(cut("workbook.xlsb").toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                parts.put(
                        part.getName(),
                        new String(book.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        String sheet = "xl/worksheets/sheet1.bin";
        String whole = parts.get(sheet);
        // The text of a cell, number 6, that is said to have 2^28 - 1 bytes.
        parts.put(sheet, whole.substring(0, whole.length() / 2) + "\u0006\u00ff\u00ff\u00ff\u007f");
        assertThat(read(zip(parts)).report().status()).isEqualTo(FileStatus.UNREADABLE);
        parts.put(sheet, "\u0006\u00ff\u00ff\u00ff\u007f");
        assertThat(read(zip(parts)).rules()).containsExactly("field_too_long");
        // A row, and in it a text that is said to have 2^31 - 1 characters.
        parts.put(
                sheet,
                "\u0000\u0004" + "\u0000".repeat(4) + "\u0006\u000c" + "\u0000".repeat(8) + "\u00ff\u00ff\u00ff\u007f");
        assertThat(read(zip(parts)).rules()).containsExactly("damaged_workbook");
        parts.put(sheet, "\u0006\u0010x");
        assertThat(read(zip(parts)).rules()).containsExactly("damaged_workbook");
    }

    @Test
    void textsThatAreNoTableAreLeftAloneAndAQuotedTableKeepsItsReason() throws IOException {
        for (String text : List.of(
                "\"a\",\"b\"\n\"1\",\"2\"\n",
                "{\"a\": \"b\", \"c\": [1, 2]}",
                "\"a\"\t\"b\"\n\"1\"\t\"2\"\n",
                "\"Quoted\" words begin this note.\n")) {
            ReadExtract read = ReadExtract.ofText(folder, "book", text);
            assertThat(read.report().status()).as(text).isEqualTo(FileStatus.UNRECOGNISED);
        }
        ReadExtract semicolons = ReadExtract.ofText(
                folder,
                "book",
                "\"indicator_id\";\"area_code\";\"area_level\";\"period\";\"value\"\n\"A\";\"RT5\";\"provider\";\"Mar-25\";\"1\"\n");
        assertThat(semicolons.rules()).containsExactly("wrong_separator");
        Files.delete(folder.resolve("book"));
    }

    @Test
    void firstDaysOfMonthsAreNamedWhereAFileHasNoOther() throws IOException {
        String heading = "indicator_id,area_code,area_level,period,value\n";
        String days = "A,RT5,provider,2026-03-01,1\nA,RT5,provider,01/04/2026,1\n";
        assertThat(ReadExtract.ofText(folder, "book", heading + days).report().remedy())
                .contains("first day of a month");
        assertThat(ReadExtract.ofText(folder, "book", heading + days + "A,RT5,provider,2026-03-31,1\n")
                        .report()
                        .message())
                .isNull();
    }

    @Test
    void theShorthandOfOfficialStatisticsIsNoNumberAndNoFault() throws IOException {
        String rows = "";
        for (String marker : List.of("[c]", "<5", "[low]", "[x]", "..", "52+", "[z]", "0")) {
            rows += "A" + rows.length() + ",RT5,provider,Mar-25," + marker + "\n";
        }
        ReadExtract read =
                ReadExtract.ofText(folder, "book", "indicator_id,area_code,area_level,period,value\n" + rows);
        assertThat(read.all(Observed.class))
                .extracting(Observed::status)
                .containsExactly(
                        ValueStatus.SUPPRESSED,
                        ValueStatus.SUPPRESSED,
                        ValueStatus.SUPPRESSED,
                        ValueStatus.MISSING,
                        ValueStatus.MISSING,
                        ValueStatus.MISSING,
                        ValueStatus.NOT_APPLICABLE,
                        ValueStatus.PRESENT);
    }
}
