package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --published} and {@code --help}, shared by every command that reads or changes releases. */
public final class PublishedOption {
    @Option(
            names = "--published",
            paramLabel = "FOLDER",
            defaultValue = "${sys:fosse.home:-.}/published",
            description = "Folder of the releases. Default: published, in Fosse's own folder.")
    private Path root = Path.of("published");

    /** Read by the parser, which then prints the help instead of running the command. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    public PublishedFolder folder() {
        return new PublishedFolder(root.normalize());
    }

    /** The current release, resolved once. */
    Release getCurrent() throws IOException {
        return folder().findCurrent()
                .orElseThrow(() -> new IOException("Nothing is published in " + root.toAbsolutePath()
                        + " yet. Publish with: fosse run --date YYYY-MM-DD"));
    }

    /** The release of this name; a wrong name is a usage error that says where to look. */
    Release getRelease(String name) throws IOException {
        return folder().findRelease(getId(name))
                .orElseThrow(() -> usage("there is no release " + name + ". See: fosse releases"));
    }

    ReleaseId getId(String name) {
        return ReleaseId.find(name)
                .orElseThrow(
                        () -> usage("'" + name + "' is not the name of a release (YYYY-MM-DD-N). See: fosse releases"));
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
