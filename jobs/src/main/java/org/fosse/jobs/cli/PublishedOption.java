package org.fosse.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fosse.objectstore.Place;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.release.ReleaseId;
import org.fosse.release.StoredReleases;
import org.fosse.release.SwitchException;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --published} and {@code --help}, shared by every command that reads or changes releases. */
public final class PublishedOption {
    @Option(
            names = "--published",
            paramLabel = "FOLDER",
            defaultValue = "${sys:fosse.home:-.}/published",
            description =
                    "Folder of the releases, of this machine or of a store (s3a:, hdfs:, abfs:, abfss:). Default: published, in Fosse's own folder.")
    private String text = "published";

    @Mixin
    private WorkOption work = new WorkOption();

    private @Nullable Place place;
    private @Nullable StoredReleases stored;

    /** Read by the parser, which then prints the help instead of running the command. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    PublishedFolder folder() throws IOException {
        return new PublishedFolder(root(), null, stored());
    }

    /** The same with the folder of the extracts. */
    PublishedFolder folder(ExtractsOption extracts) throws IOException {
        return new PublishedFolder(root(), extracts.outside(root()), stored());
    }

    /** The folder of this machine: that of the releases, or where what is needed of them lies. */
    Path root() throws IOException {
        Place of = place();
        return of.store().isPresent() ? work.folder(of) : of.path().normalize();
    }

    /** The releases in a store; null where they lie in a folder of this machine. */
    @Nullable
    StoredReleases stored() throws IOException {
        Place of = place();
        if (stored == null && of.store().isPresent()) {
            stored = new StoredReleases(work.open(of), work.folder(of));
        }
        return stored;
    }

    WorkOption work() {
        return work;
    }

    /** The store, as it is named; empty where there is none. */
    Optional<String> store() {
        return place().store().map(URI::toString);
    }

    private Place place() {
        Place read = place;
        if (read == null) {
            read = Place.of("--published", text);
            place = read;
        }
        return read;
    }

    /** Whether a path whose folder is there lies in the folder of the releases, links followed. */
    boolean holds(Path path) throws IOException {
        return path.resolveSibling(".").toRealPath().startsWith(root().toRealPath());
    }

    /** The current release, resolved once. */
    Release getCurrent() throws IOException {
        PublishedFolder folder = folder();
        return folder.findCurrent()
                .orElseThrow(() -> new IOException("Nothing is published in " + folder.name()
                        + " yet. Publish with: fosse run --date YYYY-MM-DD"));
    }

    /** What the current release is called; nothing where there is none, or nobody can tell. */
    String currentName() throws IOException {
        try {
            return folder().findCurrent()
                    .map(release -> release.id().toString())
                    .orElse("");
        } catch (SwitchException damaged) {
            return "";
        }
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
        String current = currentName();
        List<String> releases = folder().listReleases().stream()
                .map(release -> release.id().toString())
                .map(each -> each.equals(current) ? each + " (current)" : each)
                .toList();
        throw new StopException(
                Kind.CONFIGURATION,
                "There is no release '" + name + "' in " + folder().name()
                        + (releases.isEmpty() ? ": nothing is published there." : ". There are:"),
                releases);
    }
}
