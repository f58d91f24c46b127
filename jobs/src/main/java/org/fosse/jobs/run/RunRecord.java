package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.release.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run at its end, for programs that watch it: {@code run.json} in its release or in {@code failed/<date>},
 * and {@code last-run.json} of the published folder.
 *
 * @param run the name of the run
 * @param date its logical date
 * @param status as in the last line of output
 * @param meaning of the exit code
 * @param release what was published; null where nothing was
 * @param seconds from the beginning until this was written
 * @param stage the one stage that was run; null for all
 * @param configurationDigest as in the manifest; null where the configuration cannot be used
 * @param options of the run, none of them secret
 * @param message why it ended, in a sentence; null where it did what it was asked to
 * @param report its page; null where it has none
 * @param log its log; null where it has none
 * @param tables what it made, in order
 * @param freshness how new what came is, where the run got so far
 * @param rejects rejected rows by source and rule
 */
public record RunRecord(
        String run,
        LocalDate date,
        String status,
        int exitCode,
        String meaning,
        @Nullable String release,
        Instant startedAt,
        double seconds,
        @Nullable String stage,
        String host,
        String version,
        @Nullable String configurationDigest,
        Map<String, String> options,
        @Nullable String message,
        @Nullable String report,
        @Nullable String log,
        List<TableRun> tables,
        List<Fresh> freshness,
        List<Rejects> rejects) {
    static final String FILE_NAME = "run.json";

    public RunRecord {
        options = new TreeMap<>(options);
        tables = List.copyOf(tables);
        freshness = List.copyOf(freshness);
        rejects = List.copyOf(rejects);
    }

    /** Null where there is none, or it cannot be read: what watches runs must not stop at what one of them left. */
    static @Nullable RunRecord find(Path file) {
        try {
            return Files.isRegularFile(file) ? Json.read(file, RunRecord.class) : null;
        } catch (IOException damaged) {
            return null;
        }
    }

    /** Whether it did what it was asked to, or had nothing to do. */
    boolean isWell() {
        return exitCode == ExitCode.DONE.code() || exitCode == ExitCode.NOTHING_NEW.code();
    }

    /**
     * A table that was made.
     *
     * @param seconds how long its job took; null where it was taken as an earlier run left it
     */
    public record TableRun(
            String table, long rows, @Nullable Double seconds) {}

    /**
     * How new a source, one sender of it, or a measure is.
     *
     * @param sender all for every sender
     * @param measure all for every record of the source
     * @param due when a newer period is due
     */
    public record Fresh(
            String source,
            String sender,
            String measure,
            @Nullable LocalDate newestPeriodEnd,
            @Nullable LocalDate newestPublished,
            @Nullable LocalDate due) {
        /** How many days a newer period is late on a day; 0 where none is due. */
        long daysLate(LocalDate day) {
            return due == null ? 0 : Math.max(0, day.toEpochDay() - due.toEpochDay());
        }
    }

    /** Rows of a source that a rule rejected. */
    public record Rejects(String source, String rule, long rows) {}
}
