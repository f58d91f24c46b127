package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs are killed with SIGKILL at random moments; what readers see is always whole. */
final class KilledRunTest {
    private static final int KILLS = 60;
    private static final long SEED = 20260331;
    /** Longer than one publication takes, so that kills fall on every step of it. */
    private static final int LONGEST_WAIT_MILLIS = 60;

    /** Only what the process needs: Spark's two hundred jars would take longer to open than the process lives. */
    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith(".jar") || entry.contains("jackson") || entry.contains("fosse"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path root;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void currentIsWholeAfterEveryKill() throws Exception {
        Random random = new Random(SEED);
        PublishedFolder published = new PublishedFolder(root);
        int caughtInTheAct = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            publishUntilKilled(kill * 1_000_000L, random.nextInt(LONGEST_WAIT_MILLIS));
            caughtInTheAct += leftovers() ? 1 : 0;

            assertThat(resolve(root.resolve("current")).listDamage()).isEmpty();
            assertThat(resolve(named()).listDamage()).isEmpty();
            for (Release release : published.listReleases()) {
                assertThat(release.listDamage()).isEmpty();
            }

            Release next = Trial.publish(published, kill * 1_000_000L + 999_999);
            assertThat(root.resolve("current").toRealPath())
                    .isEqualTo(next.folder().toRealPath());
            assertThat(published.findCurrent()).contains(next);
            assertThat(leftovers()).isFalse();
        }
        // Otherwise the kills fell between publications and this test would prove nothing.

        assertThat(caughtInTheAct).isGreaterThan(KILLS / 4);
    }

    private void publishUntilKilled(long first, int waitMillis) throws Exception {
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        CLASS_PATH,
                        PublishLoop.class.getName(),
                        root.toString(),
                        Long.toString(first)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            Thread.sleep(waitMillis);
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private boolean leftovers() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve(".staging"))) {
            return left.findAny().isPresent();
        }
    }

    private Path named() throws IOException {
        String path = new ObjectMapper()
                .readTree(root.resolve("current.json").toFile())
                .get("path")
                .asText();
        return root.resolve(path);
    }

    /** As a reader would: the folder once, then its manifest. */
    private static Release resolve(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return Release.read(ReleaseId.find(real.getFileName().toString()).orElseThrow(), real);
    }
}
