package org.fosse.jobs.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fosse.config.FosseConfig;
import org.fosse.release.LockOwner;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import org.fosse.release.ReleaseWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes old releases. */
@Command(
        name = "prune",
        description = "Remove all but the last releases made, the last of each month, and the current one.")
public final class PruneCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private ExtractsOption extracts = new ExtractsOption();

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "" + FosseConfig.Releases.KEEP,
            description = "How many of the last releases to keep, at least 1. Default: ${DEFAULT-VALUE}.")
    private int keep;

    @Option(
            names = "--keep-monthly",
            paramLabel = "N",
            defaultValue = "" + FosseConfig.Releases.KEEP_MONTHLY,
            description = "Of how many months the last release is kept beside them. Default: ${DEFAULT-VALUE}.")
    private int keepMonthly;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock;

    public PruneCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (keep < 1) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--keep " + keep + " would leave nothing; the least is 1");
        }
        if (keepMonthly < 0) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--keep-monthly " + keepMonthly + " is no number of months; the least is 0");
        }
        PublishedFolder folder = published.folder(extracts);
        List<ReleaseId> removed = List.of();
        if (!folder.listReleases().isEmpty()) {
            try (ReleaseWriter writer = folder.lock(LockOwner.ofThisProcess("prune", clock.instant()))) {
                removed = writer.prune(keep, keepMonthly);
            }
        }
        String which = removed.stream().map(ReleaseId::toString).collect(Collectors.joining(", "));
        String current =
                folder.findCurrent().map(Release::id).map(ReleaseId::toString).orElse("");
        return Report.done(
                command,
                removed.isEmpty() ? "Nothing to remove." : "Removed " + removed.size() + ": " + which + ".",
                "pruned",
                current);
    }
}
