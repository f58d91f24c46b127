package org.fosse.jobs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fosse.engine.RowFile;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NetworkFoldersTest {
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://evil\",\"x\")",
            "<img src=x onerror=alert(1)>",
            "</title></style><script>alert(1)</script>",
            "../../etc/passwd",
            "\u202Egnp.exe\u200B",
            "${7*7} @raw <b>",
            "A".repeat(4000));

    @TempDir
    private Path folder;

    private static List<TableRow<NetworkIndicatorTable>> hostileIndicators() {
        List<TableRow<NetworkIndicatorTable>> rows = new ArrayList<>();
        for (String name : HOSTILE) {
            rows.add(Pages.indicator("I" + rows.size(), name)
                    .set(NetworkIndicatorTable.NETWORK_NAME, name)
                    .set(NetworkIndicatorTable.DESCRIPTION, name)
                    .set(NetworkIndicatorTable.REFERENCE, name)
                    .set(NetworkIndicatorTable.PLACE_NAME, name)
                    .set(NetworkIndicatorTable.ACTION, name)
                    .set(NetworkIndicatorTable.CHECK_FIRST, name)
                    .set(NetworkIndicatorTable.LOOK_RANK, rows.size() < 3 ? rows.size() + 1 : null)
                    .build());
        }
        return rows;
    }

    private static List<TableRow<NetworkPracticeTable>> hostilePractices() {
        List<TableRow<NetworkPracticeTable>> rows = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            for (int number = 1; number <= HOSTILE.size(); number++) {
                rows.add(Pages.practice("I" + i, number, HOSTILE.get(number - 1), 50 + number)
                        .build());
            }
        }
        return rows;
    }

    private Path write(
            String name,
            Path before,
            List<TableRow<NetworkIndicatorTable>> indicators,
            List<TableRow<NetworkPracticeTable>> practices,
            List<TableRow<NetworkExtractTable>> extract)
            throws IOException {
        Path own = Files.createDirectories(folder.resolve(name).resolve(Pages.NETWORK));
        try (NetworkFolders folders = new NetworkFolders(
                folder.resolve(name),
                Pages.facts(before),
                new NetworkFolders.Tables(
                        indicators,
                        practices,
                        Pages.chart("I0", 20, "concern low"),
                        List.of(),
                        List.of(
                                leaving("I9", Reason.NO_PROTECTION_SECRET),
                                leaving("X9", Reason.DISCLOSURE_UNDECLARED)),
                        List.of()))) {
            extract.forEach(folders::add);
        }
        return own;
    }

    private static List<TableRow<NetworkExtractTable>> extract() {
        return List.of(Pages.extract("I0", Pages.START, 62).build());
    }

    @Test
    void aHostileNameIsTextOnThePage() throws IOException {
        String html = Files.readString(write("a", null, hostileIndicators(), hostilePractices(), extract())
                .resolve("index.html"));
        assertThat(html)
                .doesNotContain("<script", "<img", "\u202E", "\u200B", "A".repeat(1100))
                .contains("&lt;img src=x onerror=alert(1)&gt;", "${7*7} @raw &lt;b&gt;", "… (cut)")
                .contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(Pattern.compile("(?:src|href)=\"(?!#)").matcher(html).find()).isFalse();
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void aHostileNameIsTextInTheWorkbook() throws IOException {
        Path file = write("a", null, hostileIndicators(), hostilePractices(), extract())
                .resolve("variation.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("summary", "latest", "history", "definitions", "columns", "notes");
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    assertThat(row.stream().filter(cell -> cell != null).map(Cell::getType))
                            .doesNotContain(CellType.FORMULA, CellType.ERROR);
                }
            }
            List<Row> latest = workbook.findSheet("latest").orElseThrow().read();
            assertThat(latest).hasSize(1 + HOSTILE.size() * HOSTILE.size());
            assertThat(latest.get(1).getCell(4).getText()).isEqualTo(HOSTILE.get(0));
            assertThat(latest.get(1).getCell(7).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytes() throws IOException {
        Path one = write("a", null, hostileIndicators(), hostilePractices(), extract());
        Path other = write("b", null, hostileIndicators(), hostilePractices(), extract());
        for (String file : List.of("index.html", "variation.xlsx", "notes.txt")) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
        }
    }

    @Test
    void whatIsFirstIsShownFirstAndFewerThanThreeIsSaid() throws IOException {
        List<TableRow<NetworkIndicatorTable>> rows = List.of(
                Pages.indicator("I0", "Seen the same day")
                        .set(NetworkIndicatorTable.JUDGEMENT, Judgement.WORSE)
                        .set(NetworkIndicatorTable.LOOK_RANK, 1)
                        .set(NetworkIndicatorTable.CHECK_FIRST, "How it is coded.")
                        .set(NetworkIndicatorTable.ACTION, "None recorded.")
                        .build(),
                Pages.indicator("I1", "Nothing to see").build());
        String html = Files.readString(write(
                        "a",
                        null,
                        rows,
                        List.of(Pages.practice("I0", 1, "One", 62).build()),
                        extract())
                .resolve("index.html"));
        assertThat(html)
                .containsSubsequence("Three to look at", "Seen the same day", "Nothing more stands out for the worse")
                .containsSubsequence("Three that go well", "Nothing stands out for the better")
                .contains("a 0 may be up to 4", "This is the first page")
                // Charts only of what has something to show.
                .contains("href=\"#i1\"")
                .doesNotContain("href=\"#i2\"");
    }

    @Test
    void aPageOfManyIndicatorsHasFewerChartsRather() throws IOException {
        List<TableRow<NetworkIndicatorTable>> rows = new ArrayList<>();
        List<TableRow<NetworkPracticeTable>> practices = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(Pages.indicator("I" + i, "Indicator of a long enough name, number " + i)
                    .set(NetworkIndicatorTable.PRACTICES_TO_ASK, 1)
                    .build());
            for (int number = 1; number <= 15; number++) {
                practices.add(
                        Pages.practice("I" + i, number, "A practice with a name of its own " + number, 50 + number)
                                .build());
            }
        }
        String html =
                Files.readString(write("a", null, rows, practices, extract()).resolve("index.html"));
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(NetworkPage.MOST_BYTES);
        assertThat(html).contains("Indicator of a long enough name, number 399", "more have no room here");
    }

    @Test
    void whatChangedIsToldFromTheFolderBefore() throws IOException {
        Path before = folder.resolve("before");
        Path file = Files.createDirectories(before.resolve(Pages.NETWORK)).resolve("variation.parquet");
        try (RowFile<NetworkExtractTable> parquet = new RowFile<>(file, NetworkExtractTable.TABLE)) {
            parquet.write(Pages.extract("I0", Pages.START.minusMonths(1), 60).build());
            parquet.write(Pages.extract("I1", Pages.START, 50).build());
            parquet.write(Pages.extract("I2", Pages.START, 40).build());
            parquet.write(Pages.extract("I3", Pages.START, 30).build());
        }
        List<TableRow<NetworkExtractTable>> now = List.of(
                Pages.extract("I0", Pages.START, 62).build(),
                Pages.extract("I1", Pages.START, 55).build(),
                Pages.extract("I3", Pages.START, 30).build(),
                Pages.extract("I4", Pages.START, 20).build());
        List<TableRow<NetworkIndicatorTable>> rows = now.stream()
                .map(row -> Pages.indicator(row.get(NetworkExtractTable.INDICATOR_ID), "n")
                        .build())
                .toList();
        LastTime changed = LastTime.of(file, now, rows);
        assertThat(changed.changes())
                .extracting(
                        change -> change.name() + ": " + change.what() + ", " + change.before() + " -> " + change.now())
                .containsExactly(
                        "Name of I0: newer figure, 60% (2026-02-01) -> 62% (2026-03-01)",
                        "Name of I1: revised, 50% (2026-03-01) -> 55% (2026-03-01)",
                        "Name of I2: no longer shown, 40 (2026-03-01) -> none",
                        "Name of I4: new on the page, none -> 20% (2026-03-01)");
    }

    @Test
    void aBrokenFolderBeforeStopsNothing() throws IOException {
        Path file = folder.resolve("variation.parquet");
        Files.writeString(file, "PAR1 no parquet at all", StandardCharsets.UTF_8);
        assertThat(LastTime.of(file, extract(), List.of()).says()).contains("could not be compared");
        assertThat(LastTime.of(folder.resolve("none"), extract(), List.of()).says())
                .contains("first page");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(LastTime.of(link, extract(), List.of()).says()).contains("first page");
    }

    @Test
    void whatIsNotShownIsSaidByReason() throws IOException {
        String html = Files.readString(write(
                        "a",
                        null,
                        List.of(Pages.indicator("I0", "Seen the same day").build()),
                        List.of(Pages.practice("I0", 1, "One", 62)
                                .set(NetworkPracticeTable.VALUE, null)
                                .set(NetworkPracticeTable.REASON, "suppressed")
                                .build()),
                        extract())
                .resolve("index.html"));
        assertThat(html)
                .containsSubsequence(
                        "What is not shown, and why", "A practice's figure", "The source withholds the value");
    }

    @Test
    void theSampleSaysThatItsFiguresAreInvented() throws IOException {
        Path own = write("a", null, hostileIndicators(), hostilePractices(), extract());
        assertThat(Files.readString(own.resolve("index.html"))).contains(">Demonstration: ");
        assertThat(Files.readString(own.resolve("notes.txt"))).startsWith("Demonstration: ");
    }

    @Test
    void groupsAndOtherPeriodsThatAreWithheldAreCountedByReason() throws IOException {
        List<TableRow<NetworkExtractTable>> extract = new ArrayList<>(extract());
        for (String stratum : List.of("male", "female")) {
            extract.add(Pages.extract("I0", Pages.START, 62)
                    .set(NetworkExtractTable.BREAKDOWN, "sex")
                    .set(NetworkExtractTable.STRATUM, stratum)
                    .set(NetworkExtractTable.VALUE, null)
                    .set(NetworkExtractTable.REASON, "withheld")
                    .build());
        }
        extract.add(Pages.extract("I0", Pages.START.minusMonths(1), 62)
                .set(NetworkExtractTable.VALUE, null)
                .set(NetworkExtractTable.REASON, "few_people")
                .build());
        extract.add(Pages.extract("I0", Pages.START.minusMonths(2), 62)
                .set(NetworkExtractTable.PERIOD_END, Pages.END)
                .set(NetworkExtractTable.VALUE, null)
                .set(NetworkExtractTable.REASON, "few_people")
                .build());
        extract.add(Pages.extract("I0", Pages.START, 62)
                .set(NetworkExtractTable.AREA_CODE, "E1")
                .set(NetworkExtractTable.VALUE, null)
                .set(NetworkExtractTable.REASON, "practices_unseen")
                .build());
        extract.add(Pages.extract("ONLY_GROUPS", Pages.START, 62)
                .set(NetworkExtractTable.BREAKDOWN, "risk_band")
                .set(NetworkExtractTable.VALUE, null)
                .set(NetworkExtractTable.REASON, "withheld")
                .build());
        List<TableRow<NetworkIndicatorTable>> indicators =
                List.of(Pages.indicator("I0", "Name of I0").build());
        assertThat(Files.readString(
                        write("a", null, indicators, List.of(), extract).resolve("index.html")))
                .containsPattern("The figure of an area beside it</th><td>[^<]+</td><td>Name of I0</td>")
                .containsPattern(
                        "Figures of groups of people</th><td>[^<]+</td><td>Name of I0 \\(2 figures\\), Name of ONLY_GROUPS</td>")
                .containsPattern("Figures of other periods</th><td>[^<]+</td><td>Name of I0 \\(2 figures\\)</td>");
    }

    private static TableRow<LeavingTable> leaving(String indicator, Reason why) {
        return LeavingTable.TABLE
                .row()
                .set(LeavingTable.INDICATOR_ID, indicator)
                .set(LeavingTable.DISCLOSURE, DisclosureClass.PEOPLE)
                .set(LeavingTable.LEAVES, LeavingAs.WITHHELD)
                .set(LeavingTable.BY_PRACTICE, true)
                .reason(LeavingTable.REASON, why)
                .build();
    }

    @Test
    void anIndicatorOfWhichNothingLeavesIsNamedWithWhyUnlessNobodyDescribedIt() throws IOException {
        Path own = write("a", null, hostileIndicators(), hostilePractices(), extract());
        assertThat(Files.readString(own.resolve("index.html")))
                .containsPattern("Every figure</th><td>Counts of people leave only rounded[^<]+</td><td>I9</td>")
                .containsPattern("Every figure</th><td>The catalogue does not say[^<]+</td><td>1 indicator</td>");
        assertThat(Files.readString(own.resolve("notes.txt")))
                .contains("Not shown: I9. Counts of people leave only rounded")
                .doesNotContain("X9");
    }
}
