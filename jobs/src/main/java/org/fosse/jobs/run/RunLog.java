package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.release.Rights;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Readers;
import org.jspecify.annotations.Nullable;

/**
 * The log of a run, {@code logs/<run>.log} of the published folder: every line with its time and the run, and no count, rate or
 * row of people. That it cannot be written is told once and stops nothing: what the run is for may still be possible.
 */
final class RunLog {
    private static final String FOLDER = "logs";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String SUFFIX = ".log";

    private final @Nullable Path file;
    private final String run;

    private RunLog(@Nullable Path file, String run) {
        this.file = file;
        this.run = run;
    }

    /** Opens the log of a run, which goes on where there is one of this name. */
    static RunLog open(Path published, String run) {
        try {
            Path file = Rights.createFolder(published.resolve(FOLDER), Readers.OWNER)
                    .resolve(run + SUFFIX);
            Files.writeString(file, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new RunLog(file, run);
        } catch (IOException e) {
            return new RunLog(null, run);
        }
    }

    /** Where it lies; null where it cannot be written. */
    @Nullable
    Path file() {
        return file;
    }

    /** Adds a line. */
    synchronized void say(Instant at, String text) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(
                    file,
                    TIME.format(at) + " [" + run + "] " + PrintableText.of(text) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            // The run meets the same, and says so.
        }
    }

    /** Removes all but the last logs, by name, which begins with the moment at which the run began. */
    static void prune(Path published, int keep) throws IOException {
        Path folder = published.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> logs;
        try (Stream<Path> all = Files.list(folder)) {
            logs = all.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .toList();
        }
        for (Path old : logs.subList(Math.min(keep, logs.size()), logs.size())) {
            Files.deleteIfExists(old);
        }
    }
}
