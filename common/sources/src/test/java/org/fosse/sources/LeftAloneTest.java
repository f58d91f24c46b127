package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.fosse.config.ConfigLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are known and not read, and texts that only speak of headings. */
class LeftAloneTest {
    private static final Sources SOURCES =
            Sources.of(ConfigLoader.load(Path.of(System.getProperty("fosse.root", "../.."), "conf")));
    private static final String FINGERTIPS = "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,"
            + "Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit";

    @TempDir
    private Path folder;

    private FileReport report(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return report();
    }

    private FileReport report() throws IOException {
        return ReadExtract.of(
                        LandingFolder.list(folder, SOURCES, List.of(), List.of(), ReadExtract.LIMITS)
                                .get(0),
                        SOURCES)
                .report();
    }

    @Test
    void aKnownTableThatIsNotReadSaysWhyAndLosesNothing() throws IOException {
        FileReport report =
                report("x.csv", "lsoa21_code,income_domain_numerator,employment_domain_numerator\nE01000001,3,4\n");

        assertThat(report.status()).isEqualTo(FileStatus.LEFT_ALONE);
        assertThat(report.source()).isEqualTo("small_area_domains");
        assertThat(report.message()).startsWith("Small areas are no level");
        assertThat(report.rowsRejected()).isZero();
    }

    @Test
    void aTableOfAPublicationMayBeLeftAloneWhileOthersAreRead() throws IOException {
        FileReport report = report("x.csv", "REPORTING_PERIOD_START,ORGANISATION_CODE,TABLE_NAME,COVERAGE_COUNT\n");

        assertThat(report.status()).isEqualTo(FileStatus.LEFT_ALONE);
        assertThat(report.source()).isEqualTo("mental_health_services");
    }

    @Test
    void aSheetThatIsNotReadIsNamedBesideOneThatIs() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("book"))) {
            row(
                    book,
                    "Quality",
                    0,
                    "ReportingPeriodStartDate",
                    "Org_Code",
                    "DataTable",
                    "DataItem",
                    "Valid",
                    "Invalid");
            row(book, "Quality", 1, "2026-03-01", "RAA", "CYP001", "Postcode", "9", "1");
            row(
                    book,
                    "Data",
                    0,
                    "REPORTING_PERIOD_START",
                    "REPORTING_PERIOD_END",
                    "ORG_CODE",
                    "ORG_NAME",
                    "ORG_LEVEL",
                    "DIMENSION",
                    "COUNT_OF",
                    "MEASURE_VALUE");
            row(
                    book,
                    "Data",
                    1,
                    "2026-03-01",
                    "2026-03-31",
                    "RAA",
                    "Trust",
                    "Provider",
                    "TotalCareContacts",
                    "CareContacts",
                    "60");
            book.write(out);
        }
        FileReport report = report();

        assertThat(report.status()).isEqualTo(FileStatus.READ);
        assertThat(report.rowsAccepted()).isEqualTo(1);
        assertThat(report.message()).contains("Sheet 'Quality' is not used: It counts how well");
    }

    private static void row(HSSFWorkbook book, String sheet, int line, String... cells) {
        var found = book.getSheet(sheet);
        var row = (found == null ? book.createSheet(sheet) : found).createRow(line);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void proseThatNamesHeadingsIsNoTable() throws IOException {
        FileReport report = report(
                "FORMATS.md",
                "# Formats\n\nThe columns are, in order: `" + FINGERTIPS.replace(",", ", ") + "`.\n\n"
                        + "Key of a row: the indicator, the area.\nOthers, too, have commas, as here.\nThe end.\n");

        assertThat(report.status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(report.rowsRejected()).isZero();
    }

    @Test
    void aLineOfProseThatHoldsAllHeadingsIsNoTableButOneBelowTitlesIs() throws IOException {
        String headings = "Code,Organisation Name,Status,Date Of Publication,Primary Sector";

        assertThat(report(
                                "x.csv",
                                "# Files\n\n| a.csv | search results, 64 rows | " + headings
                                        + ", and more |\n| b.csv | one |\n"
                                        + "| c.csv | one, two |\n| d.csv | a, b, c, d, e, f, g, h, i, j |\nThe end.\n")
                        .status())
                .isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(report(
                                "x.csv",
                                "Search results\nDownloaded on 1 May 2026\n\n" + headings
                                        + "\nRWE,A trust,24/25 Standards Met,30/06/2025,NHS Trust\n")
                        .status())
                .isEqualTo(FileStatus.READ);
    }

    @Test
    void aTableThatLacksAHeadingIsRefusedAlsoWithRaggedRows() throws IOException {
        String lacking = FINGERTIPS.replace("Indicator ID", "Number").toUpperCase(Locale.ROOT);

        FileReport report = report("x.csv", lacking + "\n" + ("1" + ",".repeat(13) + "\n").repeat(3) + "1,2\n");

        assertThat(report.status()).isEqualTo(FileStatus.REFUSED);
        assertThat(report.message()).contains("lacks the column Indicator ID");
    }
}
