package org.fosse.jobs.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fosse.release.LockOwner;
import org.fosse.release.Release;
import org.fosse.release.ReleaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Points readers at another release. Nothing is deleted: rolling forward again is the same command. */
@Command(
        name = "rollback",
        description = "Make another release the current one, after checking every file of it. Nothing is deleted.")
public final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private ExtractsOption extracts = new ExtractsOption();

    @Parameters(paramLabel = "RELEASE", description = "The release to point at, as fosse releases names it.")
    private String name = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock;

    public RollbackCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Release release = published.getRelease(name);
        try (ReleaseWriter writer = published
                .folder(extracts)
                .lock(LockOwner.ofThisProcess("rollback-to-" + release.id(), clock.instant()))) {
            writer.rollback(release.id());
        }
        return Report.done(command, "Readers now see release " + release.id() + ".", "rolled back", name);
    }
}
