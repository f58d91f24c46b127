package org.fosse.jobs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fosse.release.LockOwner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The way out of a lock whose run cannot be judged from here: its machine is down, or its container is gone. */
@Command(
        name = "unlock",
        description = {
            "Remove the lock of a run that died on another machine.",
            "A run killed on this machine needs no unlocking, and one alive here is not touched."
        })
public final class UnlockCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        String sentence = published
                .folder()
                .breakLock()
                .map(LockOwner::toString)
                .map(owner -> "Removed the lock of " + owner + ".")
                .orElse("No run held the lock.");
        return Report.done(command, sentence, "unlocked", "");
    }
}
