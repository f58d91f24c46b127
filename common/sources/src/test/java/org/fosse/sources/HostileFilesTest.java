package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each defect once: a clear message, the right status, and no row lost. */
class HostileFilesTest {
    private static final String HEADING = "indicator_id,area_code,area_level,period,value\n";
    private static final String ROW = "A,RT5,provider,Mar-25,1\n";

    @TempDir
    Path folder;

    @Test
    void aMissingColumnIsNamed() throws IOException {
        ReadExtract read =
                ReadExtract.ofText(folder, "x.csv", "indicator_id,area_level,period,value\nA,provider,2015,1\n");
        assertThat(read.report().status()).isEqualTo(FileStatus.REFUSED);
        assertThat(read.report().message()).contains("indicator_values", "area_code");
        assertThat(read.report().rowsRejected()).isEqualTo(1);
        assertThat(read.rules()).containsExactly("missing_column");
    }

    @Test
    void anExtraColumnIsToleratedAndMentioned() throws IOException {
        ReadExtract read =
                ReadExtract.ofText(folder, "x.csv", "comment,indicator_id,area_code,area_level,period,value\nx," + ROW);
        assertThat(read.report().rowsAccepted()).isEqualTo(1);
        assertThat(read.report().message()).contains("comment");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder, "x.csv", "indicator_id,area_code,area_level,period,value,Value\nA,RT5,provider,2015,1,2\n");
        assertThat(read.rules()).containsExactly("repeated_column");
    }

    @Test
    void raggedRowsAreTakenAsFarAsTheyGo() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                HEADING
                        + "A,RT5,provider,Mar-25\nA,RT5,provider\nA,RT5,provider,Mar-25,1,,\nA,RT5,provider,Mar-25,1,2\n");
        assertThat(read.report().rowsAccepted()).isEqualTo(2);
        assertThat(read.rules()).containsExactly("too_few_fields", "too_many_fields");
        assertThat(read.faults().get(0).line()).isEqualTo(3);
    }

    @Test
    void textInANumberIsRejectedWithItsPlace() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder, "x.csv", HEADING + "A,RT5,provider,Mar-25,\"1\n2\"\nA,RT5,provider,Mar-25,78.10 days\n" + ROW);
        assertThat(read.report().rowsAccepted()).isEqualTo(1);
        assertThat(read.faults()).hasSize(2);
        assertThat(read.faults().get(1).line()).isEqualTo(4);
        assertThat(read.faults().get(1).column()).isEqualTo("value");
        assertThat(read.faults().get(1).value()).isEqualTo("78.10 days");
    }

    @Test
    void emptyFilesAndHeadingsAloneAreEmpty() throws IOException {
        assertThat(ReadExtract.ofText(folder, "x.csv", "").report().status()).isEqualTo(FileStatus.EMPTY);
        ReadExtract heading = ReadExtract.ofText(folder, "x.csv", HEADING + "\n,,,,\n");
        assertThat(heading.report().status()).isEqualTo(FileStatus.EMPTY);
        assertThat(heading.rows()).isEmpty();
    }

    @Test
    void unknownHeadingsAreNamed() throws IOException {
        ReadExtract read = ReadExtract.ofText(folder, "epraccur.csv", "colour,shape\nred,round\n");
        assertThat(read.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(read.report().message()).contains("colour, shape");
        assertThat(read.report().rowsIn()).isZero();
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void semicolonsAreNamedAsTheReason() throws IOException {
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", (HEADING + ROW + ROW).replace(',', ';'));
        assertThat(read.rules()).containsExactly("wrong_separator");
        assertThat(read.report().rowsRejected()).isEqualTo(2);
    }

    @Test
    void aTruncatedGzipIsUnreadable() throws IOException {
        byte[] packed = gzip(HEADING + ROW.repeat(5000) + randomRows());
        ReadExtract read = ReadExtract.ofBytes(folder, "x.csv.gz", Arrays.copyOf(packed, packed.length - 20));
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("damaged_file");
        assertThat(read.report().rowsRejected()).isGreaterThan(1000);
        assertThat(read.report().rowsAccepted()).isZero();
    }

    @Test
    void aTruncatedZipIsUnreadable() throws IOException {
        byte[] packed = zip("a.csv", (HEADING + ROW).getBytes(StandardCharsets.UTF_8));
        ReadExtract read = ReadExtract.ofBytes(folder, "x.zip", Arrays.copyOf(packed, packed.length / 2));
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.report().rowsRejected()).isEqualTo(1);
    }

    @Test
    void aChangedByteInAZipIsFoundByItsChecksum() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write((HEADING + ROW + ROW).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        byte[] packed = bytes.toByteArray();
        packed[new String(packed, StandardCharsets.ISO_8859_1).indexOf("RT5") + 2] = '6';
        ReadExtract read = ReadExtract.ofBytes(folder, "x.zip", packed);
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
    }

    @Test
    void aQuoteThatIsNeverClosedRejectsTheWholeFile() throws IOException {
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", HEADING + ROW + ROW + "A,\"RT5,provider,Mar-25,1\n");
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("invalid_csv");
        assertThat(read.report().rowsRejected()).isEqualTo(2);
    }

    @Test
    void binaryRubbishIsNamed() throws IOException {
        byte[] rubbish = new byte[50_000];
        new Random(7).nextBytes(rubbish);
        ReadExtract read = ReadExtract.ofBytes(folder, "x.csv", rubbish);
        assertThat(read.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(read.report().message()).contains("not text");
    }

    @Test
    void nulBytesAfterAGoodHeadingMakeItUnreadable() throws IOException {
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", HEADING + ROW.repeat(400) + "\0\0\0\n");
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("not_text");
    }

    @Test
    void aWorkbookThatIsNoneIsUnreadable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<nonsense".getBytes(StandardCharsets.UTF_8));
            }
        }
        ReadExtract read = ReadExtract.ofBytes(folder, "x.xlsx", bytes.toByteArray());
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("damaged_workbook");
    }

    @Test
    void oneLineOfAHundredMegabytesIsRefusedInLittleMemory() throws IOException {
        Path file = folder.resolve("x.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEADING + ROW + "A,").getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        Runtime.getRuntime().gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        ReadExtract read = ReadExtract.only(folder);
        Runtime.getRuntime().gc();
        long after = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("field_too_long");
        assertThat(after - before).isLessThan(20L << 20);
    }

    @Test
    void aFirstLineOfAHundredMegabytesIsNoTable() throws IOException {
        Path file = folder.resolve("x.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        ReadExtract read = ReadExtract.only(folder);
        assertThat(read.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(read.report().rowsRejected()).isZero();
    }

    @Test
    void formulasAndMarkupInNamesArriveAsText() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "code,level,name,parent_code,parent_level,basis\nC82001,practice,=cmd()|'/c',,,\n"
                        + "C82002,practice,<b>bold</b>\u0007 name,,,\n<b>,practice,x,,,\n=1+1,practice,x,,,\n"
                        + "../etc,practice,x,,,\nC82003,practice," + "n".repeat(501) + ",,,\n");
        assertThat(read.all(AreaNamed.class))
                .extracting(AreaNamed::name)
                .containsExactly("=cmd()|'/c'", "<b>bold</b> name");
        assertThat(read.rules()).containsExactly("bad_code", "bad_code", "bad_code", "name_too_long");
    }

    @Test
    void everyEncodingAndLineEndIsRead() throws IOException {
        String text = "code,level,name,parent_code,parent_level,basis\r\nC82001,practice,Caf\u00e9 \u2019s\nsurgery,,,"
                .replace("Caf\u00e9 \u2019s\nsurgery", "\"Caf\u00e9 \u2019s\nsurgery\"");
        byte[][] files = {
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252")),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)
        };
        String[] encodings = {"UTF-8", "UTF-8 (BOM)", "windows-1252", "UTF-16LE (BOM)"};
        for (int i = 0; i < files.length; i++) {
            ReadExtract read = ReadExtract.ofBytes(folder, "x.csv", files[i]);
            assertThat(read.report().encoding()).isEqualTo(encodings[i]);
            assertThat(read.all(AreaNamed.class))
                    .extracting(AreaNamed::name)
                    .containsExactly("Caf\u00e9 \u2019s surgery");
        }
    }

    @Test
    void utf8IsRecognisedAcrossBufferEdges() throws IOException {
        String text =
                "code,level,name,parent_code,parent_level,basis\n" + "C82001,practice,\u20ac\u00e9,,,\n".repeat(9000);
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", text);
        assertThat(read.report().encoding()).isEqualTo("UTF-8");
        assertThat(read.report().rowsAccepted()).isEqualTo(9000);
    }

    @Test
    void bombsStopAtTheirLimits() throws IOException {
        byte[] zeros = new byte[30 << 20];
        Arrays.fill(zeros, (byte) '0');
        byte[] rows = (HEADING + ROW).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(rows, 0, zeros, 0, rows.length);
        for (byte[] bomb : List.of(gzip(new String(zeros, StandardCharsets.US_ASCII)), zip("a.csv", zeros))) {
            Files.write(folder.resolve("x"), bomb);
            Limits limits = new Limits(1L << 40, 100, 1 << 30, 1000);
            LandingFile file = LandingFolder.list(folder, ReadExtract.SOURCES, List.of(), List.of(), limits)
                    .get(0);
            ReadExtract read = ReadExtract.of(file, limits);
            assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
            assertThat(read.rules()).containsExactly("expands_too_far");
        }
    }

    /** The number has a thousand million digits when it is written out. */
    @Test
    void aPowerOfTenInAWorkbookIsNotWrittenOut() throws IOException {
        String row = "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>%2$s</t></is></c>"
                + "<c r='B%1$d' t='inlineStr'><is><t>%3$s</t></is></c><c r='C%1$d' t='inlineStr'><is><t>%4$s</t></is></c>"
                + "<c r='D%1$d' t='inlineStr'><is><t>%5$s</t></is></c>%6$s</row>";
        String heading = "<c r='E1' t='inlineStr'><is><t>value</t></is></c>";
        byte[] bytes = workbook(row.formatted(1, "indicator_id", "area_code", "area_level", "period", heading)
                + row.formatted(2, "A", "RT5", "provider", "Mar-25", "<c r='E2'><v>1e999999999</v></c>")
                + row.formatted(3, "A", "RT6", "provider", "Mar-25", "<c r='E3'><v>1e-999999999</v></c>")
                + row.formatted(4, "A", "RT7", "provider", "Mar-25", "<c r='E4'><v>12.5</v></c>"));

        ReadExtract read = ReadExtract.ofBytes(folder, "x.xlsx", bytes);

        assertThat(read.rules()).containsExactly("not_a_number", "not_a_number");
        assertThat(read.report().rowsAccepted()).isEqualTo(1);
    }

    /** Their reader would make room for three hundred million columns. */
    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "&#90;ZZZ1", "zzzzz1"})
    void aCellBeyondTheLastColumnIsNotMadeRoomFor(String cell) throws IOException {
        String row = "<row r='1'><c r='A1'><v>1</v></c><!-- \" --><c r='" + cell + "'><v>2</v></c></row>";

        ReadExtract read = ReadExtract.ofBytes(folder, "x.xlsx", workbook(row));

        assertThat(read.rules()).containsExactly("damaged_workbook");
        assertThat(read.report().message()).contains("beyond column XFD");
    }

    @Test
    void textThatLooksLikeACellFarAwayIsText() throws IOException {
        String cell = "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>";
        String rows = "<row r='1'>" + cell.formatted("A1", "ZZZZZZ1 &#38; r='ZZZZZZ1'") + cell.formatted("XFD1", "x")
                + "</row>";

        assertThat(ReadExtract.ofBytes(folder, "x.xlsx", workbook(rows))
                        .report()
                        .status())
                .isEqualTo(FileStatus.UNRECOGNISED);
    }

    @Test
    void aNumberBeyondAllThatIsCountedOrMeasuredIsRejected() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                HEADING
                        + "A,RT5,provider,Mar-25,1e155\nA,RT6,provider,Mar-25,-1e12\nA,RT7,provider,Mar-25,1e-320\n"
                        + "A,RT8,provider,Mar-25,1e400\nA,RT9,provider,Mar-25,-999999999999\nA,RTA,provider,Mar-25,0\n");

        assertThat(read.rules())
                .containsExactly(
                        "number_out_of_range", "number_out_of_range", "number_out_of_range", "number_out_of_range");
        assertThat(read.report().rowsAccepted()).isEqualTo(2);
    }

    /** Some generators write none, and the format does not ask for any. */
    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/sharedStrings.xml"})
    void aWorkbookNeedNotHaveStylesOrSharedStrings(String part) throws IOException {
        String row = "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>%2$s</t></is></c>"
                + "<c r='B%1$d' t='inlineStr'><is><t>%3$s</t></is></c><c r='C%1$d' t='inlineStr'><is><t>%4$s</t></is></c>"
                + "<c r='D%1$d' t='inlineStr'><is><t>%5$s</t></is></c>%6$s</row>";
        String heading = "<c r='E1' t='inlineStr'><is><t>value</t></is></c>";
        byte[] bytes = workbook(
                row.formatted(1, "indicator_id", "area_code", "area_level", "period", heading)
                        + row.formatted(2, "A", "RT7", "provider", "Mar-25", "<c r='E2' s='3'><v>12.5</v></c>"),
                part);

        ReadExtract read = ReadExtract.ofBytes(folder, "x.xlsx", bytes);

        assertThat(read.all(Observed.class)).extracting(Observed::value).containsExactly(12.5);
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook(rows, "");
    }

    private static byte[] workbook(String rows, String without) throws IOException {
        String head = "http://schemas.openxmlformats.org/";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String part = "<Override PartName='/xl/%s.xml' ContentType='application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>";
            String related =
                    "<Relationship Id='%s' Type='" + head + "officeDocument/2006/relationships/%s' Target='%s'/>";
            String[][] parts = {
                {
                    "[Content_Types].xml",
                    "<Types xmlns='" + head + "package/2006/content-types'>" + part.formatted("workbook", "sheet.main")
                            + part.formatted("worksheets/sheet1", "worksheet") + part.formatted("styles", "styles")
                            + part.formatted("sharedStrings", "sharedStrings") + "</Types>"
                },
                {
                    "_rels/.rels",
                    "<Relationships xmlns='" + head + "package/2006/relationships'>"
                            + related.formatted("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"
                },
                {
                    "xl/workbook.xml",
                    "<workbook xmlns='" + head + "spreadsheetml/2006/main' xmlns:r='" + head
                            + "officeDocument/2006/relationships'><sheets><sheet name='A' sheetId='1' r:id='rId1'/>"
                            + "</sheets></workbook>"
                },
                {
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + head + "package/2006/relationships'>"
                            + related.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                            + related.formatted("rId2", "sharedStrings", "sharedStrings.xml")
                            + related.formatted("rId3", "styles", "styles.xml") + "</Relationships>"
                },
                {
                    "xl/styles.xml",
                    "<styleSheet xmlns='" + head + "spreadsheetml/2006/main'><cellXfs count='1'><xf numFmtId='0'/>"
                            + "</cellXfs></styleSheet>"
                },
                {"xl/sharedStrings.xml", "<sst xmlns='" + head + "spreadsheetml/2006/main' count='0' uniqueCount='0'/>"
                },
                {
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + head + "spreadsheetml/2006/main'><sheetData>" + rows
                            + "</sheetData></worksheet>"
                }
            };
            for (String[] each : parts) {
                if (!each[0].equals(without)) {
                    zip.putNextEntry(new ZipEntry(each[0]));
                    zip.write(each[1].getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBombInsideAWorkbookStopsToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[20 << 20]);
            }
        }
        assertThat(ReadExtract.ofBytes(folder, "x.xlsx", bytes.toByteArray()).rules())
                .containsExactly("expands_too_far");
    }

    @Test
    void anEntryThatLeadsOutOfItsZipIsNotRead() throws IOException {
        Files.write(folder.resolve("x.zip"), zip("../evil.csv", (HEADING + ROW).getBytes(StandardCharsets.UTF_8)));
        ReadExtract read = ReadExtract.only(folder);
        assertThat(read.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(read.rules()).containsExactly("unsafe_entry_name");
        assertThat(read.all(Observed.class)).isEmpty();
    }

    @Test
    void tooManyRowsAreTooMany() throws IOException {
        Files.writeString(folder.resolve("x.csv"), HEADING + ROW.repeat(11));
        Limits limits = new Limits(1L << 30, 100, 1000, 10);
        LandingFile file = LandingFolder.list(folder, ReadExtract.SOURCES, List.of(), List.of(), limits)
                .get(0);
        assertThat(ReadExtract.of(file, limits).rules()).containsExactly("too_many_rows");
    }

    private static String randomRows() {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("A,RT5,provider,Mar-25,")
                    .append(random.nextInt(1_000_000))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void aLastLineThatStopsBetweenTwoFieldsIsCutOff() throws IOException {
        String whole = "indicator_id,area_code,area_level,period,numerator,denominator,value\n"
                + "A,C82001,practice,2024/25,1,2,50\nA,C82002,practice,2024/25,1,2,50";
        ReadExtract cut = ReadExtract.ofText(folder, "cut.csv", whole.substring(0, whole.length() - 3));
        assertThat(cut.report().status()).isEqualTo(FileStatus.UNREADABLE);
        assertThat(cut.report().message()).contains("after field 6 of 7");
        assertThat(ReadExtract.ofText(folder, "cut.csv", whole).report().status())
                .isEqualTo(FileStatus.READ);
    }
}
