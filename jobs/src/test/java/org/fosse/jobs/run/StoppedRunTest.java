package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.config.Markers;
import org.fosse.jobs.land.DatedTable;
import org.fosse.sources.Source;
import org.fosse.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a run, and what the scheduler is told of it. */
final class StoppedRunTest {
    private static final String EXPECTED = "expected:\n  - source: ";

    @TempDir
    private Path folder;

    private Path landing;
    private Path published;

    @BeforeEach
    void name() {
        landing = folder.resolve("landing");
        published = folder.resolve("published");
    }

    @Test
    void anExpectedSourceThatDoesNotExistIsAFaultOfTheConfigurationThatNamesThoseThatDo() throws Exception {
        Ended ended = expecting("qof_prevalense\n");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("expected.source = 'qof_prevalense'", "qof_prevalence, ", "quality_schedule_return");
    }

    @Test
    void aSourceWithoutPeriodsCannotBeAskedForOne() throws Exception {
        Ended ended = expecting("ods_practice\n    latest_period_not_before: Mar-26\n");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("expected.latest_period_not_before = 'Mar-26'", "do not say of which period");
    }

    @Test
    void aPeriodThatIsNoneAndAProviderWhereThereIsNoneAreFaultsOfTheConfiguration() throws Exception {
        Ended ended = expecting("indicator_values\n    latest_period_not_before: soon\n    provider: RWE\n");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("expected.latest_period_not_before = 'soon'", "expected.provider = 'RWE'");
    }

    @Test
    void aRejectedRowMakesNoExtractNew() throws Exception {
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("new\u001b[2J\n{\"status\":\"published\"}.csv"),
                SmallLanding.HEADING + "LOC_SAME_DAY,C99999,practice,Apr 2026,80,100\n");

        Ended ended = expecting("indicator_values\n    latest_period_not_before: Apr-26\n");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("indicator_values: the newest period ends 2026-03-31, expected Apr-26");

        // The name of the file would clear the screen and forge a line of the log.
        Ended checked = Ended.of("check", "--landing", landing.toString(), "--conf", conf().toString());
        assertThat(checked.out())
                .as(checked.err())
                .contains("new·[2J·{\"status\":\"published\"}.csv")
                .doesNotContain("\u001b");
        assertThat(checked.out().lines()).noneMatch(line -> line.startsWith("{\"status\""));
    }

    @Test
    void anExpectationMovesOnWithTheDateAndSpeaksOfItsOwnProvider() throws Exception {
        SmallLanding.fill(landing);
        Path returns = landing.resolve("quality_schedules/SMP01_2025-26.csv");
        List<String> lines = Files.readAllLines(returns);
        String later = lines.get(lines.size() - 1).replace(",Q3 2025/26,", ",Q3 2026/27,");
        assertThat(later).isNotEqualTo(lines.get(lines.size() - 1));
        Files.write(returns, List.of(later), StandardOpenOption.APPEND);
        Path conf = SmallLanding.conf(
                folder.resolve("conf"),
                "# expected:\n",
                "expected:\n  - {source: indicator_values, months_late: 1}\n"
                        + "  - {source: quality_schedule_return, provider: RWE}\n"
                        + "  - {source: quality_schedule_return, provider: SMP01, latest_period_not_before: Nov-26}\n");

        Ended ended = Ended.run(LocalDate.of(2026, 5, 15), landing, conf, published, "--only", "run_input");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err().lines().map(String::strip).toList())
                .contains(
                        "indicator_values: the newest period ends 2026-03-31, expected 2026-04-30 or later (months_late: 1)."
                                + " Ask for the newer one.",
                        "quality_schedule_return of RWE: no extract in the landing folder. Ask for it, or take it out of the"
                                + " expected ones.")
                .filteredOn(line -> line.contains("SMP01_2025-26.csv"))
                .hasSize(1);
        SmallLanding.replace(conf, "months_late: 1}", "months_late: 2, latest_period_not_before: Mar-26}");
        assertThat(Ended.run(landing, conf, published).code()).isEqualTo(2);
    }

    @Test
    void aTableThatCannotBeWrittenIsAFaultOfTheOutput() throws Exception {
        landing = SampleRun.LANDING;
        assertThat(run(conf(), "--stage", "land").code()).isZero();
        everySourceSaysWhetherItsRecordsAreDated();
        // Where the tables of this stage would be made there is a file, as root too cannot make a folder in.
        Files.writeString(published.resolve(".work/2026-03-31/tables"), "in the way");

        Ended ended = run(conf(), "--stage", "clean", "--only", "run_input");

        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.err())
                .contains("The output location cannot be used", ".work/2026-03-31/tables")
                .doesNotContain("landing folder");
        assertThat(ended.out()).contains("{\"release\":null,\"status\":\"output\",\"exit_code\":6,\"report\":\"");
    }

    @Test
    void aLandingFolderMayBeALink() throws Exception {
        SmallLanding.fill(folder.resolve("2026-03-31"));
        landing = Files.createSymbolicLink(landing, folder.resolve("2026-03-31"));

        assertThat(run(conf(), "--stage", "land", "--only", "run_input").code()).isZero();
    }

    @Test
    void aStageWhosePredecessorsAreGoneMakesThemAgain() throws Exception {
        SmallLanding.fill(landing);
        for (String stage : List.of("land", "clean", "compute")) {
            assertThat(run(conf(), "--stage", stage, "--only", "area").code()).isZero();
        }
        // What is left of a work folder is not published; nor is it missed after a publication, which deletes it.
        Files.delete(published.resolve(".work/2026-03-31/made.json"));

        for (int release = 1; release <= 2; release++) {
            Ended ended = run(conf(), "--stage", "publish", "--only", "area");

            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.out()).contains("\"release\":\"2026-03-31-" + release + "\"");
            Path whole = published.resolve("releases/2026-03-31-" + release);
            assertThat(whole.resolve("area")).isNotEmptyDirectory();
            assertThat(whole.resolve("run_input")).isNotEmptyDirectory();
        }
    }

    @Test
    void aStageThatTheExtractsStoppedReadsThemAgain() throws Exception {
        Path conf = SmallLanding.conf(
                folder.resolve("conf"), "# expected:\n", EXPECTED + "quality_schedule_return\n    provider: RWE\n");
        SmallLanding.fill(landing);
        Path late = landing.resolve("quality_schedules/RWE_2025-26.csv");
        assertThat(run(conf, "--stage", "land", "--only", "area").code()).isZero();
        assertThat(run(conf, "--stage", "clean", "--only", "area").code()).isEqualTo(3);
        Files.copy(SampleRun.LANDING.resolve("quality_schedules/RWE_2025-26.csv"), late);

        Ended again = run(conf, "--stage", "clean", "--only", "area");

        assertThat(again.code()).as(again.err()).isZero();
    }

    @Test
    void aStageThatIsGivenAnotherConfigurationIsRefused() throws Exception {
        SmallLanding.fill(landing);
        assertThat(run(conf(), "--stage", "land", "--only", "area").code()).isZero();
        Path other = SmallLanding.conf(folder.resolve("other"), "round_to: 5", "round_to: 10");

        Ended ended = run(other, "--stage", "clean", "--only", "area");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("with another configuration than this stage", "from land on");
        assertThat(run(conf(), "--stage", "clean", "--only", "area").code()).isZero();
    }

    private void everySourceSaysWhetherItsRecordsAreDated() throws SQLException {
        String working = published.resolve(".work/2026-03-31/working").toString();
        String files = working + "/landed_file/*.parquet";
        String said = DatedTable.all().stream()
                .map(dated -> "SELECT source_id FROM '" + working + "/"
                        + dated.table().name() + "/*.parquet'")
                .collect(Collectors.joining(" UNION "));
        Set<String> all = query("SELECT DISTINCT source_id FROM '" + files + "'");
        Set<String> saying = new Sources(List.of(), Markers.DEFAULT)
                .all().stream()
                        .filter(source -> source.dated().isPresent())
                        .map(Source::id)
                        .filter(all::contains)
                        .collect(Collectors.toSet());

        assertThat(query(said)).isEqualTo(saying).hasSizeGreaterThan(7);
    }

    private static Set<String> query(String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Ended expecting(String expected) throws Exception {
        Path conf = SmallLanding.conf(folder.resolve("conf"), "# expected:\n", EXPECTED + expected);
        Files.createDirectories(landing);
        return run(conf, "--only", "run_input");
    }

    private static Path conf() {
        return SampleRun.ROOT.resolve("conf");
    }

    private Ended run(Path conf, String... more) {
        return Ended.run(landing, conf, published, more);
    }
}
