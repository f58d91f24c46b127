package org.fosse.jobs.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fosse.engine.Before;
import org.fosse.engine.Progress;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.release.Json;
import org.fosse.release.LockOwner;
import org.fosse.release.LockedException;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.StoredReleases;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.tables.Readers;
import org.fosse.tables.Stage;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a run tells those who watch it: progress, its log, and at its end, however it ends, a record, a page where it failed, lineage
 * and metrics. Times are the moment at which it began and what has passed since; none of them is in a table.
 */
public final class RunWatch implements Progress {
    /** The record of the last run of a published folder, that of one which another kept out excepted. */
    static final String LAST = StoredReleases.LAST_RUN;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final LocalDate date;
    private final Path published;
    private final @Nullable Stage stage;
    private final Instant startedAt;
    private final String version;
    private final Watchers watchers;
    private final PrintStream err;
    private final Progress shown;
    private final LockOwner owner;
    private final String run;
    private final RunLog log;
    private final long began = System.nanoTime();
    private final Map<String, Long> making = new HashMap<>();
    private final Map<String, RunRecord.TableRun> tables = new LinkedHashMap<>();
    private final Map<String, String> options = new TreeMap<>();
    /** Whether its end has been told. */
    private final AtomicBoolean told = new AtomicBoolean();

    private final Thread signal = new Thread(this::ended);
    private @Nullable String configurationDigest;
    private @Nullable Path landing;

    /**
     * @param startedAt when the run began
     * @param err where people read
     * @param terminal whether progress may overwrite its line
     */
    public RunWatch(
            LocalDate date,
            Path published,
            @Nullable Stage stage,
            Instant startedAt,
            String version,
            Watchers watchers,
            PrintStream err,
            boolean terminal) {
        this.date = date;
        this.published = published;
        this.stage = stage;
        this.startedAt = startedAt;
        this.version = version;
        this.watchers = watchers;
        this.err = err;
        this.shown = new ConsoleProgress(err, terminal);
        this.owner = LockOwner.ofThisProcess(date + " " + startedAt, startedAt);
        this.run = NAME.format(startedAt) + "-" + date + "-" + owner.pid();
        this.log = RunLog.open(published, run);
        say("began: " + (stage == null ? "run" : "stage " + stage.text()) + " of " + date + ", Fosse " + version + ", "
                + owner.user() + "@" + owner.host() + ", process " + owner.pid());
        Runtime.getRuntime().addShutdownHook(signal);
        lineage(Lineage.Event.START, record(ExitCode.DONE, null, null, null, null), null);
    }

    LockOwner owner(int leaseSeconds) {
        return LockOwner.ofThisProcess(owner.runId(), startedAt, leaseSeconds);
    }

    @Nullable
    Path sparkEvents() {
        return watchers.sparkEvents();
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Notes what the run was given. */
    void given(String digest, Path extracts, Map<String, String> given) {
        landing = extracts;
        configurationDigest = digest;
        options.putAll(given);
        say("configuration " + digest + ", options " + options);
    }

    @Override
    public void started(Table table, int done, int total) {
        making.put(table.name(), System.nanoTime());
        shown.started(table, done, total);
    }

    @Override
    public void finished(Table table, Written written, int done, int total) {
        Long since = making.remove(table.name());
        double seconds = seconds(since == null ? began : since);
        tables.put(table.name(), new RunRecord.TableRun(table.name(), written.rows(), seconds));
        say("made " + table.name() + ": " + written.rows() + " rows, " + seconds + " s");
        written.failures().forEach(failure -> say("a defect, left out of " + table.name() + ": " + failure));
        shown.finished(table, written, done, total);
    }

    @Override
    public void taken(Table table, Written written, int done, int total) {
        tables.put(table.name(), new RunRecord.TableRun(table.name(), written.rows(), null));
        say("took " + table.name() + " as before: " + written.rows() + " rows");
        shown.taken(table, written, done, total);
    }

    /** What is known of the run now, which publishes a release. */
    RunRecord publishing(ExitCode code, String release, Store store) {
        return record(code, release, null, null, store);
    }

    /** The run has done what it was asked to; of a release, its record lies in it. */
    void done(@Nullable Outcome outcome, @Nullable Store store) {
        if (!isFirst()) {
            return;
        }
        ExitCode code = outcome == null || outcome.failed().isEmpty() ? ExitCode.DONE : ExitCode.DEFECT;
        Release release = outcome == null || !outcome.isPublished() ? null : outcome.release();
        RunRecord record = record(code, release == null ? null : release.id().toString(), null, null, store);
        last(record);
        say("ended with " + code.code() + " (" + code.meaning() + ") after " + record.seconds() + " s"
                + (release == null ? "" : ": release " + record.release()));
        lineage(Lineage.Event.COMPLETE, record, release == null ? null : release.manifest());
        metrics();
    }

    /**
     * The run has failed, or was told that there is nothing to do: leaves what says why.
     *
     * @param system its name; nothing where the configuration is not known
     * @param store the run's tables as far as they were made; null where none was
     */
    public RunFailure failure(
            Throwable thrown, Readers readers, String system, @Nullable Store store, @Nullable Before before) {
        Ending ending = Ending.of(thrown);
        if (Ending.isProcessEnding() || !isFirst()) {
            return new RunFailure(thrown, null, log.file(), List.of());
        }
        FailedRun.Left left = FailedRun.NOTHING;
        boolean isKeptOut = thrown instanceof LockedException;
        if (ending.code() != ExitCode.NOTHING_NEW && !isKeptOut) {
            try {
                left = FailedRun.write(
                        published,
                        date,
                        readers,
                        system,
                        report -> record(ending.code(), null, ending.message(), report, store),
                        ending,
                        store,
                        before);
            } catch (IOException | RuntimeException e) {
                err.println("fosse: the report of the run could not be written: " + text(e));
            }
        }
        RunRecord record = record(ending.code(), null, ending.message(), left.report(), store);
        if (!isKeptOut) {
            last(record);
        }
        say("ended with " + ending.code().code() + " (" + ending.code().meaning() + ") after " + record.seconds()
                + " s: " + ending.message() + (left.report() == null ? "" : " See " + left.report()));
        if (ending.code() == ExitCode.DEFECT) {
            ending.details().forEach(this::say);
        }
        lineage(record.isWell() ? Lineage.Event.COMPLETE : Lineage.Event.FAIL, record, null);
        metrics();
        return new RunFailure(thrown, left.report(), log.file(), left.places());
    }

    /** The process was told to end. */
    private void ended() {
        if (!told.compareAndSet(false, true)) {
            return;
        }
        Ending ending = Ending.signal();
        RunRecord record = record(ending.code(), null, ending.message(), null, null);
        last(record);
        say("ended with " + ending.code().code() + " (" + ending.code().meaning() + ") after " + record.seconds()
                + " s");
        lineage(Lineage.Event.ABORT, record, null);
        metrics();
    }

    /** Whether nobody has told the end before; from then on a signal has nothing to tell. */
    private boolean isFirst() {
        if (!told.compareAndSet(false, true)) {
            return false;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(signal);
        } catch (IllegalStateException ending) {
            // It runs, and finds that the end is told.
        }
        return true;
    }

    private RunRecord record(
            ExitCode code,
            @Nullable String release,
            @Nullable String message,
            @Nullable Path report,
            @Nullable Store store) {
        return new RunRecord(
                run,
                date,
                code.status(),
                code.code(),
                code.meaning(),
                release,
                startedAt,
                seconds(began),
                stage == null ? null : stage.text(),
                owner.host(),
                version,
                configurationDigest,
                options,
                message,
                report == null ? null : report.toString(),
                log.file() == null ? null : log.file().toString(),
                List.copyOf(tables.values()),
                freshness(store),
                rejects(store));
    }

    private static List<RunRecord.Fresh> freshness(@Nullable Store store) {
        if (store == null || !store.has(FreshnessTable.TABLE)) {
            return List.of();
        }
        List<RunRecord.Fresh> fresh = new ArrayList<>();
        for (TableRow<FreshnessTable> row : store.rows(FreshnessTable.TABLE)) {
            fresh.add(new RunRecord.Fresh(
                    row.get(FreshnessTable.SOURCE_ID),
                    row.get(FreshnessTable.SENDER),
                    row.get(FreshnessTable.INDICATOR_ID),
                    row.find(FreshnessTable.PERIOD_END),
                    row.find(FreshnessTable.PUBLISHED_ON),
                    row.find(FreshnessTable.NEXT_DUE)));
        }
        return fresh;
    }

    private static List<RunRecord.Rejects> rejects(@Nullable Store store) {
        if (store == null || !store.has(RejectedRowTable.TABLE)) {
            return List.of();
        }
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        for (TableRow<RejectedRowTable> row : store.rows(RejectedRowTable.TABLE)) {
            rows.computeIfAbsent(row.get(RejectedRowTable.SOURCE_ID), source -> new TreeMap<>())
                    .merge(row.get(RejectedRowTable.RULE), row.get(RejectedRowTable.ROWS), Long::sum);
        }
        List<RunRecord.Rejects> rejects = new ArrayList<>();
        rows.forEach((source, rules) ->
                rules.forEach((rule, number) -> rejects.add(new RunRecord.Rejects(source, rule, number))));
        return rejects;
    }

    private void last(RunRecord record) {
        try {
            Path aside = published.resolve("." + LAST + "-" + owner.pid());
            Files.write(aside, Json.write(record));
            Files.move(aside, published.resolve(LAST), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            // What the run itself could not do has been told.
        }
    }

    private void metrics() {
        Path file = watchers.metrics();
        if (file == null) {
            return;
        }
        try {
            Path aside = file.resolveSibling(file.getFileName() + "." + owner.pid());
            Files.writeString(
                    aside, Status.read(new PublishedFolder(published), now()).prometheus());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            warn("the metrics could not be written to " + file + ": " + text(e));
        }
    }

    private void lineage(Lineage.Event event, RunRecord record, @Nullable Manifest manifest) {
        String to = watchers.lineage();
        if (to == null) {
            return;
        }
        try {
            new Lineage(published, landing, watchers).send(to, event, now(), record, manifest);
        } catch (IOException | RuntimeException e) {
            warn("the lineage event could not be sent to " + to + ": " + text(e));
        }
    }

    private void warn(String text) {
        err.println("fosse: " + text);
        say(text);
    }

    private static String text(Exception e) {
        return e instanceof IOException fault ? StopException.text(fault) : String.valueOf(e.getMessage());
    }

    private void say(String text) {
        log.say(now(), text);
    }

    private Instant now() {
        return startedAt.plusNanos(System.nanoTime() - began);
    }

    private static double seconds(long since) {
        return Math.round((System.nanoTime() - since) / 1e8) / 10.0;
    }
}
