package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fosse.jobs.Fosse;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real run in a process of its own, killed with SIGKILL: readers never see half a release, and the next run is well. */
final class KilledRunTest {
    private static final long SEED = 20260331;
    private static final int TABLES = Jobs.plan().jobs().size();
    private static final int LONGEST_WAIT_MILLIS = 700;

    private static final String OUT = "out.txt";

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void currentIsWholeAfterEveryKillAndTheNextRunCleansUp() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Path published = folder.resolve("published");
        assertThat(runHere(landing, published)).isZero();
        Release before = whole(published);

        Random random = new Random(SEED);
        List<Integer> tablesMade = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tablesMade.add(random.nextInt(TABLES));
        }
        // The rest of a run, when the last table is made, is the release's publication.
        tablesMade.add(TABLES);
        tablesMade.add(TABLES);
        for (int made : tablesMade) {
            runAndKill(landing, published, made, random.nextInt(LONGEST_WAIT_MILLIS));
            Release after = whole(published);
            assertThat(after.id()).as("after %s tables", made).isGreaterThanOrEqualTo(before.id());
            // A kill between the two steps of the switch leaves the link on the release before.
            assertThat(linked(published)).isIn(before.id(), after.id());

            assertThat(runHere(landing, published, "--only", "area", "--make-current"))
                    .isZero();
            Release next = whole(published);
            assertThat(linked(published)).isEqualTo(next.id());
            assertThat(next.id()).isGreaterThan(after.id());
            assertThat(Files.exists(published.resolve(".work/2026-03-31"))).isFalse();
            try (Stream<Path> staged = Files.list(published.resolve(".staging"))) {
                assertThat(staged).isEmpty();
            }
            before = next;
        }
    }

    /** The release that the link names, which is whole too: a reader may resolve either. */
    private static ReleaseId linked(Path published) throws IOException {
        Path folder = published.resolve("current").toRealPath();
        ReleaseId id = ReleaseId.find(folder.getFileName().toString()).orElseThrow();
        assertThat(new PublishedFolder(published).findRelease(id).orElseThrow().listDamage())
                .isEmpty();
        return id;
    }

    /** As a reader would: current.json, resolved once, names a release in which every file is there and whole. */
    private static Release whole(Path published) throws IOException {
        Release current = new PublishedFolder(published).findCurrent().orElseThrow();
        assertThat(current.listDamage()).isEmpty();
        assertThat(current.manifest().tables()).hasSize((int)
                Jobs.plan().tables().stream().filter(Table::published).count());
        return current;
    }

    private static int runHere(Path landing, Path published, String... more) {
        List<String> arguments = arguments(landing, published);
        arguments.addAll(List.of(more));
        return Fosse.commandLine(Clock.systemUTC())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }

    private static List<String> arguments(Path landing, Path published) {
        return new ArrayList<>(List.of(
                "run",
                "--date",
                "2026-03-31",
                "--landing",
                landing.toString(),
                "--conf",
                SampleRun.ROOT.resolve("conf").toString(),
                "--published",
                published.toString()));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aRunThatIsToldToEndSaysSoAndPublishesNothing() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Path published = folder.resolve("published");
        Process run = begin(landing, published);
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
            waitForTables(progress, 10);
            // Of the process, which leaves its streams open.
            run.toHandle().destroy();
            // Spark may say that it was stopped in the middle of a task.
            assertThat(progress.lines())
                    .contains("fosse: told to end before it was done. Readers see what they saw before; run it again.")
                    .noneMatch(line -> line.contains("defect") || line.startsWith("\tat "));
        }
        assertThat(run.waitFor()).isEqualTo(143);
        assertThat(folder.resolve(OUT)).hasContent("{\"release\":null,\"status\":\"ended\",\"exit_code\":143}\n");
        assertThat(published.resolve(RunWatch.LAST)).content().contains("\"exit_code\": 143");
        assertThat(new PublishedFolder(published).findCurrent()).isEmpty();
        assertThat(runHere(landing, published, "--only", "area", "--make-current"))
                .isZero();
    }

    /** Kills a run so long after it has made so many tables: the place does not depend on the machine's speed. */
    private static void runAndKill(Path landing, Path published, int tables, int waitMillis) throws Exception {
        Process run = begin(landing, published);
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
            waitForTables(progress, tables);
            Thread.sleep(waitMillis);
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private static void waitForTables(BufferedReader progress, int tables) throws IOException {
        int made = 0;
        List<String> said = new ArrayList<>();
        while (made < tables) {
            String line = progress.readLine();
            assertThat(line).as("the run ended by itself after %s", said).isNotNull();
            said.add(line);
            made += line.matches(" *\\d+/" + TABLES + " .*") ? 1 : 0;
        }
    }

    /** A run in a process of its own, which makes every table. */
    private static Process begin(Path landing, Path published) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("--add-opens") || each.startsWith("-Dspark."))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                Fosse.class.getName()));
        command.addAll(arguments(landing, published));
        command.add("--afresh");
        return new ProcessBuilder(command)
                .redirectOutput(published.resolveSibling(OUT).toFile())
                .start();
    }
}
