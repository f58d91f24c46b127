package org.fosse.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.ProtectionKey;

/** The real run on the committed sample, made once in a JVM for all tests that look at what comes out. */
public final class SampleRun {
    public static final Path ROOT = Path.of(System.getProperty("fosse.root"));
    public static final Path LANDING = ROOT.resolve("sample-extracts");
    static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Instant STARTED = Instant.parse("2026-04-01T02:00:00Z");

    private SampleRun() {}

    private static final class First {
        private static final Outcome OUTCOME = run(LANDING, "local[2]");
    }

    private static final class Second {
        private static final Outcome OUTCOME = run(LANDING, "local[1]");
    }

    /** The run on two cores. */
    public static Outcome first() {
        return First.OUTCOME;
    }

    /** The same on one core, into another folder. */
    static Outcome second() {
        return Second.OUTCOME;
    }

    /** Runs on a landing folder with the shipped configuration and publishes into a folder of its own. */
    public static Outcome run(Path landing, String master) {
        try {
            Path published = Files.createTempDirectory("fosse-run");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(published)));
            Path conf = ROOT.resolve("conf");
            RunRequest request = new RunRequest(
                    DATE,
                    landing,
                    published,
                    null,
                    conf,
                    List.of(),
                    null,
                    master,
                    1,
                    false,
                    false,
                    ProtectionKey.DEMONSTRATION,
                    false,
                    Publishing.USUAL,
                    landing.equals(LANDING),
                    null);
            return Objects.requireNonNull(UnwatchedRun.of(request, ConfigLoader.load(conf, landing), STARTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RunFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            WorkFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
