package org.fosse.jobs.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fosse.jobs.run.ExitCode;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.SignOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the releases in the order they were made. */
@Command(
        name = "releases",
        description = "List the releases, the latest last, which one readers see, and which are signed off.")
public final class ReleasesCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = Format.Converter.class,
            completionCandidates = Format.Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PublishedFolder folder = published.folder();
        String current = published.currentName();
        Iterator<Release> releases = folder.listReleases().iterator();
        new RowPrinter(command.commandLine().getOut(), command.commandLine().getErr())
                .print(format, new RowPrinter.Rows() {
                    @Override
                    public List<String> columns() {
                        return List.of(
                                "release", "current", "signed", "created_at", "version", "tables", "rows", "rejected");
                    }

                    @Override
                    public List<@Nullable Object> next() throws IOException {
                        return releases.hasNext() ? row(folder, releases.next(), current) : List.of();
                    }
                });
        // Where nobody can tell which one is current, it is said below the list that the remedy asks for.
        folder.findCurrent();
        return ExitCode.DONE.code();
    }

    private static List<@Nullable Object> row(PublishedFolder folder, Release release, String current)
            throws IOException {
        Manifest manifest = release.manifest();
        return List.of(
                manifest.release(),
                Optional.of(manifest.release())
                        .filter(current::equals)
                        .map(yes -> "yes")
                        .orElse("no"),
                folder.listSignedRoles(release).stream().map(SignOff.Role::text).collect(Collectors.joining(", ")),
                manifest.createdAt(),
                manifest.codeVersion(),
                manifest.tables().size(),
                manifest.tables().stream()
                        .mapToLong(Manifest.ReleasedTable::rows)
                        .sum(),
                manifest.inputs().stream()
                        .mapToLong(Manifest.Input::rowsRejected)
                        .sum());
    }
}
