package org.fosse.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fosse.config.ConfigException;
import org.fosse.tables.DiskSpace;
import org.fosse.tables.PrintableText;
import org.fosse.tables.StopException;

/**
 * How a command ended that did not do what it was asked to: its exit code, and what people are told. The reason is read from the
 * kind of the exception, which is given where the fault is known.
 *
 * @param message one sentence; of a defect no word that the exception says, which may hold values of people
 * @param details further lines, each a thing to put right or to look at
 */
public record Ending(ExitCode code, String message, List<String> details) {
    private static final int FRAMES = 12;

    public Ending {
        message = PrintableText.of(message);
        details = details.stream().map(PrintableText::of).toList();
    }

    /** How a command ends that has thrown this. */
    public static Ending of(Throwable thrown) {
        Optional<StopException> stop = StopException.find(thrown);
        if (stop.isPresent()) {
            return new Ending(
                    ExitCode.of(stop.get().kind()),
                    String.valueOf(stop.get().getMessage()),
                    stop.get().details());
        }
        if (thrown instanceof ConfigException config) {
            List<String> lines = String.valueOf(config.getMessage()).lines().toList();
            return new Ending(ExitCode.USAGE, lines.get(0), lines.subList(1, lines.size()));
        }
        if (has(thrown, OutOfMemoryError.class)) {
            return new Ending(
                    ExitCode.ENGINE,
                    "There was not enough memory; nothing was published.",
                    List.of(
                            "This process may take "
                                    + DiskSpace.megabytes(Runtime.getRuntime().maxMemory())
                                    + ". Give it more, FOSSE_MEMORY=4g say, and executors of a cluster by spark.executor.memory.",
                            "If one file is far larger than usual, look at it first: run-report.html of the last release has their rows."));
        }
        if (has(thrown, LinkageError.class)) {
            return new Ending(
                    ExitCode.USAGE,
                    "Spark, Hadoop or Java are of another version than Fosse is built with: " + first(thrown),
                    List.of(
                            "With SPARK_HOME set, that Spark must be of the version in docs/decisions/0001-spark-version.md; unset it to use"
                                    + " the one that comes with Fosse.",
                            "Without SPARK_HOME, build again: delete jobs/target."));
        }
        if (DiskSpace.isShort(thrown)) {
            return new Ending(
                    ExitCode.OUTPUT,
                    "There is no room left on a disk that is written to.",
                    List.of(
                            DiskSpace.left(java.nio.file.Path.of(System.getProperty("java.io.tmpdir", "."))),
                            "Spark puts aside there what does not fit into memory; SPARK_LOCAL_DIRS names another folder."));
        }
        if (thrown instanceof IOException output) {
            return new Ending(ExitCode.OUTPUT, StopException.text(output), List.of());
        }
        return new Ending(ExitCode.DEFECT, "a defect, please report it:", where(thrown));
    }

    /** Told to end by a signal. */
    public static Ending signal() {
        return new Ending(
                ExitCode.ENDED,
                "told to end before it was done. Readers see what they saw before; run it again.",
                List.of());
    }

    /** Whether the process is ending already, by a signal: Spark then stops first, and what needs it fails. */
    public static boolean isProcessEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** What the innermost exception says, and of which class it is. */
    private static String first(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName() + " " + last.getMessage();
    }

    /** The classes of the exceptions and where they were thrown, without what they say. */
    private static List<String> where(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            lines.add(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("  at " + frames[i]);
            }
        }
        return lines;
    }
}
