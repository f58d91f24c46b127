package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data officer is told when something is wrong with what was delivered. */
final class WrongDeliveryTest {
    private static final String WAITING = "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,"
            + "Commissioner Parent Name,Commissioner Org Code,Commissioner Org Name,RTT Part Type,Treatment Function Code,"
            + "Treatment Function Name,Gt 00 To 01 Weeks SUM 1,Gt 104 Weeks SUM 1,Grand Total\n"
            + "RTT-January-2026,RWE,UHL,QK1,LLR,03W,ELR,Part_2,C_999,Total,90,10,100\n";
    private static final String REGISTERS =
            "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PATIENT_LIST_SIZE\nC82001,HYP,1000,TOTAL,8000\n";

    @TempDir
    private Path folder;

    private Path landing;
    private Path published;

    /** What a person sees of a command. */
    @BeforeEach
    void fill() throws IOException {
        landing = folder.resolve("landing");
        published = folder.resolve("published");
        SmallLanding.fill(landing);
    }

    @Test
    void everyFileIsSpokenOfAlsoWhereTheRunWouldStop() throws Exception {
        put("waiting.csv", WAITING);
        put("waiting_de.csv", WAITING.replace(',', ';'));
        put("own.csv", SmallLanding.HEADING.replace("indicator_id", "indicator") + "X,C82001,practice,Mar 2026,8,10\n");
        put("more.csv", "comment," + SmallLanding.HEADING + "as told,LOC_MORE,C82001,practice,Qtr 3 2025-26,8,10\n");
        put("PREVALENCE_1920.csv", REGISTERS);
        put("PREVALENCE_1819.csv", REGISTERS.replace("GROUP_CODE", "INDICATOR_GROUP_CODE"));
        put("registers-2017-18.csv", REGISTERS);
        put("registers.csv", REGISTERS);

        Ended ended = fosse("check", "--landing", landing.toString());

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err())
                .contains("A file was refused or cannot be read.")
                .doesNotContain("oo many rows");
        assertThat(ended.out().lines().filter(line -> !line.startsWith("{")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .doesNotHaveDuplicates()
                .doesNotContain("PREVALENCE_1920.csv", "PREVALENCE_1819.csv");
        String nearly =
                ": It is nearly rtt_full_extract (table 'provider by commissioner'), but lacks the column 'Total"
                        + " All'. Headings that are not known there: Grand Total. If a heading was renamed, add it in"
                        + " conf/sources/rtt-full-extract.yaml to the column all; otherwise ask for the whole file.";
        assertThat(ended.out())
                .contains(
                        "waiting.csv" + nearly,
                        "waiting_de.csv" + nearly,
                        "own.csv: It is nearly indicator_values",
                        "lacks the column 'indicator_id'. Headings that are not known there: indicator.",
                        "more.csv: Columns not used: comment.",
                        "[{pattern: '^registers-2017-18\\.csv$', period: '2017/18'}]",
                        "[{pattern: '^registers\\.csv$', period: 'YYYY/YY'}]");
    }

    @Test
    void whereAnExpectedExtractIsMissedTheFileThatCameForItIsNamedWithItsFault() throws Exception {
        put("waiting.csv", WAITING);
        put("late.csv", SmallLanding.HEADING + "LOC_SAME_DAY,C82001,practice,Apr 2026,=1+1,10\n");
        put(
                "delivery.yaml",
                "expected:\n  - source: rtt_full_extract\n  - source: nof\n"
                        + "  - {source: indicator_values, latest_period_not_before: Apr 2026}\n");

        Ended ended = run("2026-04-30");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains(
                        "rtt_full_extract: nothing was accepted of what came.",
                        "waiting.csv: It is nearly rtt_full_extract",
                        "nof: no extract in the landing folder. Ask for it",
                        "the newest period ends 2026-03-31, expected Apr 2026. What came besides was not accepted:",
                        "1 of 1 rows of late.csv:2, numerator: ")
                .doesNotContain("Ask for the newer one");
        Path rejected = published.resolve("failed/2026-04-30/rejected_row.csv");
        assertThat(ended.err()).contains("Every rejected row: " + rejected);
        assertThat(Files.readAllLines(rejected))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("late.csv,2,1,indicator_values,numerator,'=1+1,");
    }

    @Test
    void aSourceThatIsNoLongerDeliveredIsMissedAndReleasesAreNamed() throws Exception {
        put("february.csv", SmallLanding.HEADING + "LOC_SAME_DAY,C82001,practice,Feb 2026,8,10\n");
        assertThat(run("2026-03-31").code()).isZero();
        Files.delete(landing.resolve("february.csv"));
        put("late.csv", SmallLanding.HEADING + "LOC_SAME_DAY,C82001,practice,Apr 2026,8,x\n");
        Files.delete(landing.resolve("lookups/area_lookup.csv"));
        Files.delete(landing.resolve("quality_schedules/SMP01_2025-26.csv"));
        put("quality_schedules/SMP01_2026-27.csv", "");

        assertThat(run("2026-04-30").code()).isEqualTo(4);
        Ended ended = run("2026-04-30", "--accept-changes", "The register is no longer sent");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains(
                        "Delivered for an earlier release, and not for this one",
                        "area_lookup: release 2026-03-31-1 has rows of lookups/area_lookup.csv; this one has none of the"
                                + " source. That was accepted.",
                        "quality_schedule_return: release 2026-03-31-1 has rows of quality_schedules/SMP01_2025-26.csv",
                        "indicator_values: release 2026-03-31-1 has rows of february.csv (1), gone from the landing folder, which was"
                                + " accepted.")
                .doesNotContain("values.csv (");
        assertThat(published.resolve("releases/2026-04-30-1/rejected_row.csv"))
                .content()
                .contains("late.csv,2,1,");
        assertThat(ended.out())
                .contains(published
                        .resolve("releases/2026-04-30-1/rejected_row.csv")
                        .toString());
        assertThat(run("2026-04-30").out()).contains("area_lookup: release 2026-03-31-1");

        for (String name : List.of("2026-05-31-1", "yesterday")) {
            Ended back = fosse("rollback", name, "--published", published.toString());

            assertThat(back.code()).isEqualTo(2);
            assertThat(back.err().lines().map(String::strip))
                    .contains("2026-03-31-1", "2026-04-30-1", "2026-04-30-2 (current)")
                    .noneMatch(line -> line.startsWith("Usage"));
        }
    }

    @Test
    void whatWouldComeOfEachSourceIsToldAndAHeadingThatMayHaveBeenRenamed() throws Exception {
        put(
                "emergency.csv",
                "Period,Org Code,Org name,A&E attendances Type 1,A&E attendances Type 2,"
                        + "A&E attendances Other A&E Department,A&E attendances Booked Type 1,Attendances over 4hrs Type 1,"
                        + "Attendances over 4hrs Type 2,Attendances over 4hrs Other Department,"
                        + "Patients who have waited 12+ hrs from DTA to admission,Emergency admissions via A&E - Type 1,"
                        + "Emergency admissions via A&E - Type 2,Emergency admissions via A&E - Other A&E department,"
                        + "Other emergency admissions\nMSitAE-MARCH-2026,RAA,A trust,100,0,0,9,20,0,0,1,30,0,0,4\n");

        Ended checked = fosse("check", "--landing", landing.toString());
        Ended ended = run("2026-03-31");

        assertThat(checked.out())
                .contains(
                        "Read as indicator_values: 1 file, 40 rows; 1 indicator (LOC_SAME_DAY) of practice, Mar 2026.",
                        "Read as ods_practice: 1 file, ");
        String renamed = "emergency.csv: The column 'A&E attendances Booked Appointments Type 1' is not there, and"
                + " 'A&E attendances Booked Type 1' is not known. If that is its new name, add it in"
                + " conf/sources/accident-and-emergency.yaml to booked_1.";
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Read, and to be looked at", renamed);
        assertThat(published.resolve("releases/2026-03-31-1/run-report.html"))
                .content()
                .contains("<h2>Read, and to be looked at</h2>", "attendances Booked Type 1");
    }

    @Test
    void aRunThatDoesNotPublishHasItsPageToo() throws Exception {
        put("late.csv", SmallLanding.HEADING + "LOC_SAME_DAY,C82001,practice,Apr 2026,x,10\n".repeat(20));

        Ended ended = run("2026-04-30");

        assertThat(ended.code()).isEqualTo(4);
        Path page = published.resolve("failed/2026-04-30/run-report.html");
        assertThat(ended.err()).contains("as a page: " + page);
        assertThat(page)
                .content()
                .contains("of 2026-04-30: nothing was published", "Too many rows were rejected.", "late.csv");
    }

    @Test
    void aReleaseOfALaterDateIsComparedToo() throws Exception {
        assertThat(run("2026-04-30").code()).isZero();
        Files.delete(landing.resolve("quality_schedules/SMP01_2025-26.csv"));

        assertThat(run("2026-03-31").out()).contains("quality_schedule_return: release 2026-04-30-1 has rows of");
    }

    @Test
    void anOptionThatCannotBeReadIsToldWithTheFormThatIsWanted() {
        assertThat(run("31/03/2026").err()).contains("'31/03/2026' is no day; write it as YYYY-MM-DD");
        assertThat(run("2026-02-30").err()).contains("there is no day 2026-02-30");
        assertThat(run("0000-01-01").err()).contains("write it as YYYY-MM-DD");
        assertThat(fosse("prune", "--keep", "all").err()).contains("'all' is no whole number");
        assertThat(fosse("prune", "--keep", "9999999999").err()).contains("too large");
        assertThat(run("2026-03-31", "--seed", "one").err())
                .contains("'one' is no whole number")
                .doesNotContain("Exception");
    }

    @Test
    void aDeliveryNoteThatIsTooDeepIsAFaultOfTheConfiguration() throws Exception {
        put("delivery.yaml", "notes: " + "[".repeat(50_000) + "]".repeat(50_000));

        Ended ended = run("2026-03-31");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("delivery.yaml", "more than 100 deep");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(landing.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Ended run(String date, String... more) {
        String[] all = Stream.concat(
                        Stream.of(
                                "run",
                                "--date",
                                date,
                                "--make-current",
                                "--only",
                                "run_input",
                                "--landing",
                                landing.toString(),
                                "--published",
                                published.toString()),
                        Arrays.stream(more))
                .toArray(String[]::new);
        return fosse(all);
    }

    private static Ended fosse(String... arguments) {
        String[] all = arguments[0].equals("run") || arguments[0].equals("check")
                ? Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of(
                                        "--conf", SampleRun.ROOT.resolve("conf").toString()))
                        .toArray(String[]::new)
                : arguments;
        return Ended.of(all);
    }
}
