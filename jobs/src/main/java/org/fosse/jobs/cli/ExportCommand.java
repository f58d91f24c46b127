package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fosse.release.Export;
import org.fosse.release.Release;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies out of a release what one audience may have. */
@Command(
        name = "export",
        description = "Copy the tables that one audience may have (publication in fosse.yaml) into a new folder.")
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--audience", required = true, paramLabel = "AUDIENCE", description = "Whom it is for.")
    private String audience = "";

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "The folder to make.")
    private Path folder = Path.of("export");

    @Option(names = "--release", paramLabel = "RELEASE", description = "Another release than the current one.")
    private String name = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Release release = name.isEmpty() ? published.getCurrent() : published.getRelease(name);
        published.folder().fetchAll(release);
        Export export = new Export(release);
        List<String> audiences = export.listAudiences();
        if (!audiences.contains(audience)) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "Release " + release.id() + " has no audience '" + audience + "'."
                            + (audiences.isEmpty() ? " It does not tell audiences apart." : " There are:"),
                    audiences);
        }
        checkTarget();
        List<String> tables = export.copy(audience, folder);
        return Report.done(
                command,
                "Copied " + tables.size() + " tables for " + audience + " to " + folder + ".",
                "exported",
                release.id().toString());
    }

    /** The folder must be new, have one to lie in, and lie outside the releases, which never change. */
    private void checkTarget() throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        String wrong = Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                ? " is there already."
                : parent == null || !Files.isDirectory(parent)
                        ? " cannot be made: there is no folder for it to lie in."
                        : published.holds(target) ? " would lie in the folder of the releases." : "";
        if (!wrong.isEmpty()) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "--to " + target + wrong,
                    List.of("Name a folder that is not there yet, in one that is, outside the releases."));
        }
    }
}
