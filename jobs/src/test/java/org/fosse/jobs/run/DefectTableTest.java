package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every defect that an extract may have, through the real command line. Those that do not stop a run are fed in together,
 * each in a file of its own; those that stop it, one run each.
 */
final class DefectTableTest {
    private static final String VALUES = "indicator_id,area_code,area_level,period,value\n";
    private static final String LOOKUP = "code,level,name,parent_code,parent_level,basis\n";
    private static final String SCORES = "framework_id,body_code,body_level,body_name,domain_id,item_id,voice,round,"
            + "assessed_on,baseline,level,answer,wording_version,needs\n";
    private static final int HUGE_MEGABYTES = 100;

    @TempDir
    private static Path folder;

    private static Ended run;
    private static Release release;

    @AutoClose
    private static ReleaseTables tables;

    @BeforeAll
    static void feedInEveryDefectThatDoesNotStopARun() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        String practice = SmallLanding.listPractices().get(0);
        String other = SmallLanding.listPractices().get(1);
        Path defects = Files.createDirectories(landing.resolve("defects"));
        Files.writeString(
                defects.resolve("missing-column.csv"),
                "indicator_id,area_level,period,value\nLOC_BP_CONTROL,practice,Mar 2026,70\n");
        Files.writeString(
                defects.resolve("extra-column.csv"),
                "comment," + VALUES + "fine,LOC_BP_CONTROL," + practice + ",practice,Jan 2026,70\n");
        Files.writeString(
                defects.resolve("text-in-a-number.csv"),
                VALUES + "LOC_BP_CONTROL," + practice + ",practice,Feb 2026,70\n" + "LOC_BP_CONTROL," + other
                        + ",practice,Feb 2026,seventy\n");
        Files.writeString(defects.resolve("unknown-area.csv"), VALUES + "LOC_BP_CONTROL,C99999,practice,Feb 2026,70\n");
        String twice = "LOC_BP_CONTROL," + practice + ",practice,Dec 2025,70\n";
        Files.writeString(defects.resolve("duplicate-key.csv"), VALUES + twice + twice);
        Files.writeString(
                defects.resolve("conflicting-key.csv"),
                VALUES + "LOC_BP_CONTROL," + practice + ",practice,Nov 2025,70\n" + "LOC_BP_CONTROL," + practice
                        + ",practice,Nov 2025,71\n");
        Files.writeString(
                defects.resolve("PREVALENCE_2425.csv"),
                "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n" + practice
                        + ",AF,90,TOTAL,1000\n" + other + ",AF,1001,TOTAL,1000\n");
        Files.writeString(defects.resolve("empty.csv"), "");
        byte[] zip = zip("a.csv", VALUES + twice);
        Files.write(defects.resolve("truncated.zip"), Arrays.copyOf(zip, zip.length / 2));
        byte[] rubbish = new byte[50_000];
        new Random(7).nextBytes(rubbish);
        Files.write(defects.resolve("rubbish.csv"), rubbish);
        Files.writeString(
                defects.resolve("small-areas.csv"),
                "lsoa21_code,income_domain_numerator,employment_domain_numerator\nE01000001,3,4\n");
        writeHuge(defects.resolve("huge.csv"));
        Files.writeString(
                defects.resolve("names.csv"),
                LOOKUP + "T-1,team,=HYPERLINK(1),RT5,provider,statutory\n"
                        + "T-2,team,<script>alert(1)</script>,RT5,provider,statutory\n");
        Files.writeString(
                defects.resolve("paths.csv"), LOOKUP + "../../etc,neighbourhood,A network,QK1,system,statutory\n");
        Files.writeString(
                defects.resolve("path-as-indicator.csv"), VALUES + "../up," + practice + ",practice,Feb 2026,70\n");

        String network = "LIQH,U00147,neighbourhood,A network,LIQH-1,";
        Files.writeString(
                defects.resolve("scores.csv"),
                SCORES + network + ",self,First,2025-01-01,,3,,,\n"
                        + "MATRIX,U00147,neighbourhood,A network,LIQH-1,,self,First,2025-01-01,,3,,,\n"
                        + "LIQH,U00147,neighbourhood,A network,LIQH-9,,self,First,2025-01-01,,3,,,\n"
                        + network + ",neighbours,First,2025-01-01,,3,,,\n"
                        + network + ",peer,First,2025-01-01,,6,,,\n"
                        + network + ",staff,First,,,3,,,\n"
                        + network + "tips,self,First,2025-01-01,,,yes,,\n"
                        + network + ",staff,First,2025-01-01,,3,,,money\n"
                        + "WM,T-1,team,A team,WM-1,,staff,First,2025-01-01,,3,,99,\n"
                        + "WM,RT5,provider,A trust,WM-1,,staff,First,2025-01-01,,3,,,\n"
                        + "WM,T-1,team,A team,WM-CERT-1,,staff,First,2025-01-01,,3,,,\n");
        Files.writeString(
                defects.resolve("baselines.csv"),
                SCORES + "DGSA,QK1-DG1,design_group,A group,DGSA-1,,self,Second,2025-01-01,yes,3,,,\n"
                        + "DGSA,QK1-DG1,design_group,A group,DGSA-1,,self,First,2024-01-01,yes,2,,,\n"
                        + "DGSA,QK1-DG1,design_group,A group,DGSA-1,,peer,First,2024-01-01,yes,2,,,\n"
                        + "DGSA,QK1-DG1,design_group,A group,DGSA-1,,peer,Second,2025-01-01,,2,,,\n");
        String act = "A-1,,Some action,Some role,E06000016,place,LOC_BP_CONTROL,do,2025-09-01,,in_progress,\n";
        Files.writeString(
                defects.resolve("actions.csv"),
                "action_id,expectation,title,owner_role,area_code,area_level,indicator_id,cycle,started_on,due_on,"
                        + "status,balancing_indicator_ids\n" + act
                        + act.replace("A-1", "A-2").replace("E06000016", "E06999999")
                        + act.replace("A-1", "A-3").replace("BP_CONTROL", "BP")
                        + act.replace("A-1", "A-4").replace(",\n", ",LOC_SAME_DAY LOC_NONE\n")
                        + act.replace("A-1,", "A-5,11"));
        String item =
                "I-1,2026-01-05,2025-10-01,2025-12-31,place,complaint,waits,E06000016,place,access,3,concern,open\n";
        Files.writeString(
                defects.resolve("intelligence.csv"),
                "item_id,received_on,period_start,period_end,category,kind,theme,area_code,area_level,quality_domain,"
                        + "count,direction,status\n" + item
                        + item.replace("I-1", "I-2").replace("access", "acess")
                        + item.replace("I-1", "I-3").replace("waits", "Dr Smith was late"));

        Path conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1");
        run = Ended.run(landing, conf, folder.resolve("published"));
        release = new PublishedFolder(folder.resolve("published")).findCurrent().orElseThrow();
        tables = new ReleaseTables(release);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                arguments("missing-column.csv", "refused", List.of("0|||missing_column|1")),
                arguments("extra-column.csv", "read", List.of()),
                arguments("text-in-a-number.csv", "read", List.of("3|value|seventy|not_a_number|1")),
                arguments("unknown-area.csv", "read", List.of("2|area_code|C99999|unknown_area|1")),
                arguments("duplicate-key.csv", "read", List.of("3|||duplicate_row|1")),
                arguments(
                        "conflicting-key.csv",
                        "read",
                        List.of("2|||conflicting_duplicate|1", "3|||conflicting_duplicate|1")),
                arguments("PREVALENCE_2425.csv", "read", List.of("3|REGISTER|1001|numerator_above_denominator|1")),
                arguments("empty.csv", "empty", List.of()),
                arguments("truncated.zip", "unreadable", List.of("0|||damaged_file|1")),
                arguments("rubbish.csv", "unrecognised", List.of()),
                arguments("small-areas.csv", "left_alone", List.of()),
                arguments("huge.csv", "unreadable", List.of("0|||field_too_long|1")),
                arguments(
                        "actions.csv",
                        "read",
                        List.of(
                                "3|area_code|E06999999|unknown_area|1",
                                "4|indicator_id|LOC_BP|unknown_indicator|1",
                                "5|balancing_indicator_ids|LOC_NONE LOC_SAME_DAY|unknown_balancing_indicator|1",
                                "6|expectation|11|unknown_expectation|1")),
                arguments(
                        "intelligence.csv",
                        "read",
                        List.of("3|quality_domain|acess|unknown_quality_domain|1", "4|theme||may_name_a_person|1")),
                arguments("names.csv", "read", List.of()),
                arguments("paths.csv", "read", List.of("2|code|../../etc|bad_code|1")),
                arguments("path-as-indicator.csv", "read", List.of("2|indicator_id|../up|bad_identifier|1")),
                arguments(
                        "scores.csv",
                        "read",
                        List.of(
                                "3|framework_id|MATRIX|unknown_framework|1",
                                "4|domain_id|LIQH-9|unknown_domain|1",
                                "5|voice|neighbours|unknown_voice|1",
                                "6|level|6|level_outside_scale|1",
                                "7|assessed_on||required_empty|1",
                                "8|item_id|tips|unknown_item|1",
                                "9|needs|money|unknown_need|1",
                                "10|wording_version|99|unknown_wording|1",
                                "11|body_level|provider|unexpected_body_level|1",
                                "12|body_code|T-1|body_not_asked|1")),
                arguments("baselines.csv", "read", List.of("2|baseline|Second|two_baselines|1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void theDefectIsNamedWithItsPlaceAndRule(String file, String status, List<String> rejected) throws SQLException {
        String here = " WHERE source_file = 'defects/" + file + "'";

        assertThat(tables.lines("SELECT status FROM run_input" + here)).containsExactly(status);
        assertThat(tables.lines("SELECT source_line, column_name, value, rule, rows FROM rejected_row" + here
                        + " ORDER BY source_line, number"))
                .isEqualTo(rejected);
    }

    @Test
    void aRunWithRejectedRowsPublishes() throws IOException {
        assertThat(run.code()).isZero();
        assertThat(run.lastLine().get("status").asText()).isEqualTo("published");
        assertThat(run.lastLine().get("rejected").asLong()).isEqualTo(28);
        assertThat(run.out()).contains("Not recognised, and left alone", "defects/rubbish.csv");
        assertThat(run.out())
                .contains(
                        "Of a known form, and nothing taken of it",
                        "  defects/missing-column.csv: ",
                        "  defects/truncated.zip: ");
        assertThat(run.out().substring(run.out().indexOf("dictionary.md")))
                .startsWith("dictionary.md\nOf a known form, and nothing taken of it\n");
        assertThat(run.lastLine().get("files_not_taken").asLong())
                .isEqualTo(defects()
                        .filter(each -> List.of("refused", "unreadable").contains(each.get()[1]))
                        .count());
    }

    @Test
    void everyRejectedRowHasAMessageAndARemedy() throws SQLException {
        assertThat(tables.lines("SELECT rule FROM rejected_row WHERE length(message) < 10 OR length(remedy) < 10"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithAWholeFileIsSaidWithItsRemedy() throws SQLException {
        assertThat(tables.lines("SELECT source_file FROM run_input WHERE status <> 'read'"
                        + " AND (message IS NULL OR remedy IS NULL)"))
                .isEmpty();
        assertThat(tables.lines("SELECT message FROM run_input WHERE source_file = 'defects/extra-column.csv'"))
                .singleElement()
                .asString()
                .contains("comment");
        assertThat(tables.lines("SELECT message FROM rejected_row WHERE source_file = 'defects/missing-column.csv'"))
                .singleElement()
                .asString()
                .contains("area_code");
    }

    @Test
    void theRowsOfEveryFileAddUp() throws SQLException {
        assertThat(tables.lines("""
                        SELECT source_file FROM run_input LEFT JOIN
                            (SELECT source_file, sum(rows) AS n FROM rejected_row GROUP BY source_file)
                            USING (source_file)
                        WHERE rows_in <> rows_accepted + rows_rejected OR rows_rejected <> coalesce(n, 0)
                        """)).isEmpty();
    }

    @Test
    void allOtherRowsArePublished() throws SQLException {
        assertThat(tables.lines("SELECT count(*) FROM observation WHERE source_file = 'values.csv'"))
                .containsExactly(Integer.toString(SmallLanding.PRACTICES));
        assertThat(tables.lines("""
                        SELECT numerator, denominator, value FROM rate
                        WHERE indicator_id = 'LOC_SAME_DAY' AND area_code = 'QK1'
                        """))
                // Fewer than half of the system's practices are there: what they add up to is not its value.
                .containsExactly("3200.0|4000.0|");
        assertThat(tables.lines("""
                        SELECT period_label, value FROM observation
                        WHERE source_file LIKE 'defects/%' ORDER BY period_end, source_file
                        """))
                .containsExactly("2024/25|9.0", "Nov 2025|", "Dec 2025|70.0", "Jan 2026|70.0", "Feb 2026|70.0");
    }

    @Test
    void goodScoresGoOnBesideBadOnes() throws SQLException {
        assertThat(tables.lines("""
                        SELECT body_code, voice, round, level, baseline FROM assessment_score
                        ORDER BY body_code, voice, round
                        """))
                .containsExactly(
                        "QK1-DG1|peer|First|2|true",
                        "QK1-DG1|peer|Second|2|false",
                        "QK1-DG1|self|First|2|true",
                        "U00147|self|First|3|false");
    }

    @Test
    void namesArriveAsTheyAreAndTheReportEscapesThem() throws Exception {
        assertThat(tables.lines("SELECT area_name FROM area WHERE area_code IN ('T-1', 'T-2') ORDER BY area_code"))
                .containsExactly("=HYPERLINK(1)", "<script>alert(1)</script>");
        assertThat(Files.readString(release.folder().resolve("run-report.html")))
                .doesNotContain("<script>alert");
    }

    @Test
    void noPathLeadsOutOfTheRelease() throws IOException {
        try (Stream<Path> networks = Files.list(release.folder().resolve("extracts"))) {
            assertThat(networks.map(each -> each.getFileName().toString())).allMatch(name -> name.matches("U\\d{5}"));
        }
    }

    @Test
    void tooManyRejectedRowsStopTheRunAndAreKept(@TempDir Path other) throws Exception {
        Path landing = other.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("bad.csv"),
                VALUES
                        + ("LOC_BP_CONTROL," + SmallLanding.listPractices().get(0) + ",practice,Feb 2026,x\n")
                                .repeat(9));
        Path published = other.resolve("published");
        Ended ended = Ended.run(landing, SampleRun.ROOT.resolve("conf"), published);

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.lastLine().get("release").isNull()).isTrue();
        assertThat(ended.lastLine().get("exit_code").asInt()).isEqualTo(4);
        assertThat(ended.err()).contains("indicator_values: 9 of 49 rows rejected", "bad.csv:2, value");
        assertThat(new PublishedFolder(published).findCurrent()).isEmpty();
        Path kept = published.resolve("failed/2026-03-31");
        assertThat(tables.lines("SELECT count(*) FROM read_parquet("
                        + ReleaseTables.quoted(kept.resolve("rejected_row/*.parquet")) + ")"))
                .containsExactly("9");
        assertThat(tables.lines("SELECT rows_rejected FROM read_parquet("
                        + ReleaseTables.quoted(kept.resolve("run_input/*.parquet"))
                        + ") WHERE source_file = 'bad.csv'"))
                .containsExactly("9");
    }

    @Test
    void aRequiredExtractThatIsMissingStopsTheRun(@TempDir Path other) throws Exception {
        Path landing = other.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("delivery.yaml"),
                "expected:\n  - source: nof\n  - {source: indicator_values, latest_period_not_before: 'Apr 2026'}\n");
        Ended ended = Ended.run(landing, SampleRun.ROOT.resolve("conf"), other.resolve("published"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains("nof: no extract in the landing folder")
                .contains("indicator_values: the newest period ends 2026-03-31, expected Apr 2026");
        assertThat(new PublishedFolder(other.resolve("published")).findCurrent())
                .isEmpty();
    }

    @Test
    void aLandingFolderThatIsNotThereIsAMissingExtract(@TempDir Path other) {
        Ended ended = Ended.run(other.resolve("nowhere"), SampleRun.ROOT.resolve("conf"), other.resolve("published"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("There is no landing folder");
    }

    @Test
    void anUnknownKeyOfTheConfigurationStopsTheRun(@TempDir Path other) throws Exception {
        SmallLanding.fill(other.resolve("landing"));
        Path conf = SmallLanding.conf(other.resolve("conf"), "max_share: 0.05", "max_shares: 0.05");
        Ended ended = Ended.run(other.resolve("landing"), conf, other.resolve("published"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("fosse.yaml", "max_shares", "Did you mean 'max_share'?");
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void writeHuge(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((VALUES + "LOC_BP_CONTROL,C82001,practice,Feb 2026,70\nLOC_BP_CONTROL,")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < HUGE_MEGABYTES; i++) {
                out.write(block);
            }
        }
    }
}
