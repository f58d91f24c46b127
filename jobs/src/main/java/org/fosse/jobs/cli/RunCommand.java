package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.run.ExitCode;
import org.fosse.jobs.run.Outcome;
import org.fosse.jobs.run.Publishing;
import org.fosse.jobs.run.RunRequest;
import org.fosse.jobs.run.RunWatch;
import org.fosse.jobs.run.Runner;
import org.fosse.release.PublishedFolder;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Readers;
import org.fosse.tables.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fosse run}: the nightly run. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Reads the extracts, checks them, computes every table and publishes one release.",
        footer = {
            "",
            "Exit codes: 0 done; 1 defect (a last line with a release: published, without what it lists); 2 usage or configuration; 3 an expected extract is missing or late;",
            "4 extracts failed their checks, or lack much of what the current release holds; 5 a disclosure check failed; 6 output location unusable or locked;",
            "7 the machine or cluster that computes failed; 99 nothing new (with --skip-unchanged); 143 told to end before it was done."
        })
public final class RunCommand implements Callable<Integer> {
    private static final int MOST_OF_REASON = 500;

    private final Clock clock;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "Logical date of the run; nothing in the tables depends on the day it is run on.")
    private LocalDate date = LocalDate.EPOCH;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private ExtractsOption extracts = new ExtractsOption();

    @Mixin
    private WatchersOption watchers = new WatchersOption();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "TABLE",
            description =
                    "Make these tables and what they need; the others are carried over from the current release. It does not become current unless --make-current says so.")
    private List<String> only = List.of();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description =
                    "Run one stage (land, clean, compute, publish), its predecessors having been run for the date.")
    private @Nullable String stage;

    @Option(names = "--seed", description = "Seed of every simulation. Default: ${DEFAULT-VALUE}.", defaultValue = "1")
    private long seed;

    @Option(
            names = "--skip-unchanged",
            description =
                    "End with 99 when extracts, configuration, version and date are those of the current release.")
    private boolean skipUnchanged;

    @Option(
            names = "--afresh",
            description =
                    "Make every table anew, also those of which nothing has changed since the run before. The result is the same.")
    private boolean afresh;

    @Option(
            names = "--no-publish",
            description =
                    "Do everything, the checks of what came and of what would leave among it, and publish nothing.")
    private boolean noPublish;

    @Option(
            names = "--accept-changes",
            paramLabel = "REASON",
            description =
                    "Publish although much of what the current release holds is gone or changed; the reason goes into the manifest.")
    private @Nullable String acceptChanges;

    @Option(
            names = "--make-current",
            description =
                    "Let readers see the release also where it is of an earlier date than the current one, or made with --only.")
    private boolean makeCurrent;

    @Option(names = "--break-lock", description = "Remove a lock that a run on another machine left behind, then run.")
    private boolean breakLock;

    @Spec
    private CommandSpec command = CommandSpec.create();

    public RunCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        long began = System.nanoTime();
        Stage one = stage();
        Publishing publishing = new Publishing(!noPublish, makeCurrent, accepted());
        RunWatch watch = new RunWatch(
                date,
                published.folder().root(),
                one,
                clock.instant(),
                Version.text(),
                watchers.watchers(),
                System.err,
                Boolean.getBoolean("fosse.terminal"));
        Runner runner;
        try {
            runner = runner(one, publishing, watch);
        } catch (IOException | RuntimeException | Error e) {
            throw watch.failure(e, Readers.OWNER, "", null, null);
        }
        Outcome outcome = runner.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        PrintWriter out = command.commandLine().getOut();
        if (outcome == null) {
            out.println(Summary.stageLine(String.valueOf(stage), date.toString(), seconds));
        } else {
            Summary.print(out, outcome, seconds, published.store());
        }
        out.flush();
        // A run that took its tables over has loaded too few classes to be a model of others.
        if (only.isEmpty() && stage == null && outcome != null && outcome.taken() == 0) {
            ClassArchive.keep(command.commandLine().getErr());
        }
        return outcome == null || outcome.failed().isEmpty() ? ExitCode.DONE.code() : ExitCode.DEFECT.code();
    }

    private Runner runner(@Nullable Stage one, Publishing publishing, RunWatch watch) throws IOException {
        FosseConfig config = options.load(published.work());
        PublishedFolder folder = published.folder();
        options.requireApart(folder.root(), published.work());
        if (breakLock) {
            folder.breakLock();
        }
        RunRequest request = new RunRequest(
                date,
                options.landing(published.work()),
                folder.root(),
                extracts.outside(folder.root()),
                options.conf(),
                only,
                one,
                options.master(),
                seed,
                skipUnchanged,
                afresh,
                options.protection(folder.root(), published.work()),
                options.withoutSecret(),
                publishing,
                options.isSample(published.work()),
                published.stored());
        return new Runner(request, config, Version.text(), watch, System.err);
    }

    private @Nullable String accepted() {
        if (acceptChanges != null && (acceptChanges.isBlank() || acceptChanges.length() > MOST_OF_REASON)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--accept-changes wants the reason, in a sentence of at most " + MOST_OF_REASON + " characters");
        }
        return acceptChanges == null ? null : PrintableText.of(acceptChanges.strip());
    }

    private @Nullable Stage stage() {
        if (stage == null) {
            return null;
        }
        for (Stage each : Stage.values()) {
            if (each.text().equals(stage.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParameterException(
                command.commandLine(), "--stage is '" + stage + "'; it is one of land, clean, compute, publish");
    }
}
