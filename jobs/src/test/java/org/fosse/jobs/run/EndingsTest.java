package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fosse.jobs.Fosse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** Every way in which a command ends that did not do what it was asked to, and what it leaves for those who watch. */
final class EndingsTest {
    private static final Path CONF = SampleRun.ROOT.resolve("conf");
    private static final LocalDate NEXT = SampleRun.DATE.plusDays(1);

    @TempDir
    private static Path landings;

    private static Path landing;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() throws IOException {
        landing = landings.resolve("landing");
        SmallLanding.fill(landing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --date today                                             | 'today' is no day
            run --date 2026-03-31 --stage last                           | --stage is 'last'
            rollback                                                     | Missing required parameter
            relaeses                                                     | Unmatched argument
            """)
    void argumentsThatCannotBeReadAreToldInALineWithTheirRemedyAndALineOfJson(String arguments, String says)
            throws Exception {
        Ended ended = Ended.of(arguments.split(" "));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("fosse: ").contains(says, "--help").doesNotContain("Usage:");
        assertThat(ended.out()).isEqualTo("{\"release\":null,\"status\":\"usage\",\"exit_code\":2}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run --date 2026-03-31 --published %s --landing s3x://b/x", "releases --published s3x://b/x"})
    void anAddressOfAnUnknownKindOfStoreIsNoFolderOfThatName(String arguments) {
        Ended ended = Ended.of(arguments.formatted(published()).split(" "));

        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains("s3x");
        assertThat(ended.out()).startsWith("{\"release\":null,\"status\":\"usage\",\"exit_code\":2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.lang.OutOfMemoryError   | 7 | engine | FOSSE_MEMORY
            java.lang.StackOverflowError | 1 | defect | a defect, please report it
            java.lang.NoSuchMethodError  | 2 | usage  | SPARK_HOME
            """)
    void errorsOfTheVirtualMachineEndWithWordsAndALineOfJson(
            Class<? extends Error> error, int code, String status, String says) throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int ended = Fosse.commandLine(Clock.systemUTC())
                .addSubcommand(new Throwing(error))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("throw");

        assertThat(ended).isEqualTo(code);
        assertThat(err.toString()).contains(says);
        assertThat(out.toString())
                .isEqualTo("{\"release\":null,\"status\":\"" + status + "\",\"exit_code\":" + code + "}\n");
    }

    @Command(name = "throw")
    private static final class Throwing implements Callable<Integer> {
        private final Class<? extends Error> error;

        Throwing(Class<? extends Error> error) {
            this.error = error;
        }

        @Override
        public Integer call() throws Exception {
            // From another thread, as jobs are made.
            throw new IllegalStateException(error.getConstructor().newInstance());
        }
    }

    @Test
    void aConfigurationThatCannotBeUsedLeavesItsPage() throws Exception {
        Path conf = SmallLanding.conf(folder.resolve("conf"), "keep: 10", "keep: none");

        Ended ended = run("2", conf);

        page("2: wrong options or configuration", "fosse.yaml", "releases.keep", "The run did not get so far");
        assertThat(ended.lastLine().path("report").asText())
                .isEqualTo(failed("run-report.html").toString());
        assertThat(status(2).out()).contains("The last run failed: the configuration has 1 fault");
    }

    @Test
    void aLandingFolderThatIsNotThereAndAMasterThatIsNoneAreNoDefects() throws Exception {
        Path here = landing;
        try {
            landing = folder.resolve("nowhere");
            run("3", CONF);
            page("3: an expected extract is missing or late", "There is no landing folder");
        } finally {
            landing = here;
        }
        Ended ended = run("2", CONF, "--only", "area", "--master", "nonsense");
        assertThat(ended.err())
                .contains("Spark could not be started with master nonsense")
                .doesNotContain("\tat ");
        page("2: wrong options or configuration", "Spark could not be started", "--master");
    }

    @Test
    void aPublishedFolderThatIsAFileIsToldAndLeavesNothing() throws Exception {
        Files.writeString(published(), "in the way");

        Ended ended = run("6", CONF);

        assertThat(ended.err())
                .contains("The output location cannot be used: " + published())
                .doesNotContain("\tat ");
        assertThat(ended.out()).isEqualTo("{\"release\":null,\"status\":\"output\",\"exit_code\":6}\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldWithItsPathWhatIsLeftAndWhatWasWritten() throws Exception {
        run("0", CONF, "--stage", "land", "--only", "area");
        assertThat(run("2", CONF, "--only", "nosuch").err()).contains("nosuch");
        // Whatever is written there finds no room.
        Files.createSymbolicLink(published().resolve(".work/2026-03-31/made.json.part"), Path.of("/dev/full"));

        Ended ended = run("6", CONF, "--stage", "clean", "--only", "area");

        assertThat(ended.err())
                .contains("The output location cannot be used: " + published() + ": No space left on device")
                .containsPattern("There are [\\d,.]+ MB left of [\\d,.]+ MB in " + published())
                .containsPattern("This run had written [\\d.]+ MB")
                .doesNotContain("\tat ");
        page("6: the output location cannot be used", "No space left on device");
    }

    @Test
    void aSwitchThatIsDamagedIsPutRightByWhatTheMessageSays() throws Exception {
        run("0", CONF, "--only", "run_input", "--make-current");
        for (String damage : List.of("{", "{\"release\": \"\"}", "{\"release\": \"2020-01-01-1\"}")) {
            Files.writeString(published().resolve("current.json"), damage);

            Ended listed = Ended.of("releases", "--published", published().toString());
            assertThat(listed.code()).as(damage).isEqualTo(6);
            assertThat(listed.out()).contains("2026-03-31-1");
            assertThat(listed.err()).contains("fosse rollback RELEASE makes one of them current again");
            assertThat(status(6).out()).contains("nobody can tell which release is current");
            assertThat(Ended.of(
                                    "rollback",
                                    "2026-03-31-1",
                                    "--published",
                                    published().toString())
                            .code())
                    .as(damage)
                    .isZero();
            assertThat(status(0).out()).contains("Current release: 2026-03-31-1");
        }
    }

    @Test
    void whatARunTellsThoseWhoWatchItIsOfOneKindHoweverItEnds() throws Exception {
        Path conf = SmallLanding.conf(
                folder.resolve("conf"), "# expected:\n", "expected:\n  - {source: indicator_values, months_late: 1}\n");
        Path metrics = folder.resolve("fosse.prom");
        Path lineage = folder.resolve("lineage.json");
        String[] watched = {"--only", "signal", "--metrics", metrics.toString(), "--lineage", lineage.toString()};
        run("0", conf, concat(watched, "--make-current"));

        Path release = published().resolve("releases/2026-03-31-1");
        assertThat(release.resolve("run-report.html"))
                .content()
                .contains("0: done", "Held against", "How new it is", "2026-05-01", "indicator_values");
        assertThat(metrics)
                .content()
                .contains(
                        "fosse_status 0\n",
                        "fosse_last_run_exit_code 0\n",
                        "fosse_next_due_timestamp_seconds{source=\"indicator_values\",sender=\"all\",measure=\"all\"} 1777593600\n");
        Ended prometheus = Ended.of(
                "status", "--format", "prometheus", "--published", published().toString());
        assertThat(metrics).content().isEqualTo(prometheus.out());

        // On the next night the month's file is changed by a few values, and on a later one a newer month is expected.
        Path values = landing.resolve("values.csv");
        String then = Files.readString(values);
        try {
            Files.writeString(values, then.replaceFirst(",80,100", ",81,100"));
            ended("0", NEXT, conf, concat(watched, "--make-current"));
            assertThat(published().resolve("releases/2026-04-01-1/run-report.html"))
                    .content()
                    .contains("Compared with release 2026-03-31-1 of 2026-03-31.", "As many of every source");
        } finally {
            Files.writeString(values, then);
        }
        LocalDate late = LocalDate.of(2026, 6, 30);
        Ended ended = ended("3", late, conf, watched);
        assertThat(ended.err()).contains("expected 2026-05-31 or later (months_late: 1)");
        assertThat(published().resolve("failed/2026-06-30/run-report.html"))
                .content()
                .contains("3: an expected extract is missing or late", "<td class=\"n\">60</td>", "values.csv");
        assertThat(metrics).content().contains("fosse_status 3\n", "fosse_last_failure_exit_code 3\n");
        Ended json = Ended.of(
                late, "status", "--format", "json", "--published", published().toString());
        assertThat(json.code()).isEqualTo(3);
        assertThat(json.out()).contains("\"release\": \"2026-04-01-1\"", "\"age_hours\"", "\"report\": \"");

        List<String> events = Files.readAllLines(lineage);
        assertThat(events).hasSize(6);
        assertThat(events.get(1)).contains("COMPLETE", "/values.csv", "/signal", "SchemaDatasetFacet", "rowCount");
        assertThat(events.get(5)).contains("FAIL", "3 (an expected extract is missing or late)");
        assertThat(runId(events.get(4))).isEqualTo(runId(events.get(5))).isNotEqualTo(runId(events.get(3)));

        String log = logs();
        assertThat(log)
                .containsPattern(
                        "2026-04-01T02:00:\\d\\d.\\d+Z \\[20260401T020000Z-2026-03-31-\\d+\\] began: run of 2026-03-31")
                .contains(
                        "made run_input: ",
                        "ended with 0 (done)",
                        "ended with 3 (an expected extract is missing or late)");
    }

    @Test
    void whatFailedRunsAndLogsLeftIsKeptForTheLastOfThem() throws Exception {
        for (String day : List.of("2026-01-31", "2026-02-28", "2026-03-31")) {
            Files.createDirectories(published().resolve("failed").resolve(day).resolve("run_input"));
            RunLog.open(published(), day.replace("-", "")).say(Instant.EPOCH, "began");
        }

        FailedRun.prune(published(), 2);
        RunLog.prune(published(), 2);

        assertThat(published().resolve("failed")).isDirectoryNotContaining(path -> path.endsWith("2026-01-31"));
        assertThat(published().resolve("failed")).isDirectoryContaining(path -> path.endsWith("2026-02-28"));
        assertThat(published().resolve("logs")).isDirectoryNotContaining(path -> path.endsWith("20260131.log"));
        assertThat(published().resolve("logs")).isDirectoryContaining(path -> path.endsWith("20260228.log"));
    }

    private static String runId(String event) {
        return event.replaceFirst(".*\"runId\":\"([^\"]+)\".*", "$1");
    }

    private String logs() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(published().resolve("logs"))) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private void page(String... says) {
        assertThat(failed("run-report.html"))
                .content()
                .contains("Run report of 2026-03-31: nothing was published")
                .contains(says);
        assertThat(failed("run.json")).exists();
    }

    private Path failed(String file) {
        return published().resolve("failed/2026-03-31").resolve(file);
    }

    private Path published() {
        return folder.resolve("published");
    }

    private Ended status(int code) {
        Ended ended = Ended.of("status", "--published", published().toString());
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        return ended;
    }

    private Ended run(String code, Path conf, String... more) {
        return ended(code, SampleRun.DATE, conf, more);
    }

    private Ended ended(String code, LocalDate date, Path conf, String... more) {
        Ended ended = Ended.run(date, landing, conf, published(), more);
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(Integer.parseInt(code));
        return ended;
    }

    private static String[] concat(String[] arguments, String further) {
        return Stream.concat(Stream.of(arguments), Stream.of(further)).toArray(String[]::new);
    }
}
