package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import picocli.CommandLine.Option;

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

    public PublishedFolder folder() {
        return new PublishedFolder(root.normalize());
    }

    /** The same with the folder of the extracts. */
    PublishedFolder folder(ExtractsOption extracts) throws IOException {
        return new PublishedFolder(root.normalize(), extracts.outside(root));
    }

    /** Whether a path whose folder is there lies in the folder of the releases, links followed. */
    boolean holds(Path path) throws IOException {
        return path.resolveSibling(".").toRealPath().startsWith(root.toRealPath());
    }

    /** The current release, resolved once. */
    Release getCurrent() throws IOException {
        return folder().findCurrent()
                .orElseThrow(() -> new IOException("Nothing is published in " + root.toAbsolutePath()
                        + " yet. Publish with: fosse run --date YYYY-MM-DD"));
    }

    /**
     * The release of this name.
     *
     * @throws StopException of kind {@link Kind#CONFIGURATION} where there is none; it names those that there are
     */
    Release getRelease(String name) throws IOException {
        Optional<ReleaseId> id = ReleaseId.find(name);
        Optional<Release> found = id.isEmpty() ? Optional.empty() : folder().findRelease(id.get());
        if (found.isPresent()) {
            return found.get();
        }
        String current =
                folder().findCurrent().map(release -> release.id().toString()).orElse("");
        List<String> releases = folder().listReleases().stream()
                .map(release -> release.id().toString())
                .map(each -> each.equals(current) ? each + " (current)" : each)
                .toList();
        throw new StopException(
                Kind.CONFIGURATION,
                "There is no release '" + name + "' in " + root.toAbsolutePath().normalize()
                        + (releases.isEmpty() ? ": nothing is published there." : ". There are:"),
                releases);
    }
}
