package org.fosse.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.fosse.tables.Readers;

/**
 * A folder outside of the releases that extracts are published to, so that they have rights of their own: {@code releases/<id>}, and
 * the switch {@code current} and {@code current.json} as the published folder has them. What lies below {@code releases} is
 * whole. It belongs to one published folder, whose lock is its lock and whose manifests list its files by digest; the switch
 * there is the truth, and the one here follows it.
 */
final class ExtractsFolder {
    private final Path root;
    private final Pointer pointer;

    ExtractsFolder(Path root) {
        this.root = root;
        this.pointer = new Pointer(root);
    }

    Path root() {
        return root;
    }

    /** Where the extracts of a release lie. */
    Path folder(ReleaseId id) {
        return root.resolve(PublishedFolder.RELEASES).resolve(id.toString());
    }

    boolean has(ReleaseId id) {
        return Files.isDirectory(folder(id));
    }

    /** Makes the folder where it is not there yet. */
    void make() throws IOException {
        Files.createDirectories(root.resolve(PublishedFolder.RELEASES));
        Rights.createFolder(staging(), Readers.OWNER);
    }

    /** Clears away what killed runs left, and names the folder to stage in, which is not there yet. */
    Path begin(ReleaseId id) throws IOException {
        Durable.deleteTree(staging());
        make();
        if (Files.exists(folder(id), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    folder(id).toString(),
                    null,
                    "extracts of another published folder, or of a release that was removed by hand; move them away, or name"
                            + " another folder with --extracts");
        }
        return staging().resolve(id.toString());
    }

    /** Moves staged extracts to their place in one step. */
    void add(ReleaseId id, Path staged) throws IOException {
        Durable.rename(staged, folder(id));
    }

    /** Points readers at the extracts of the current release; at none where they do not lie here. */
    void follow(Optional<ReleaseId> current) throws IOException {
        if (current.isPresent() && has(current.get())) {
            pointer.set(current.get(), staging(), false);
        } else {
            pointer.clear();
        }
    }

    /** Removes the extracts of a release, first from their place in one step. */
    void remove(ReleaseId id) throws IOException {
        if (has(id)) {
            Path out = staging().resolve("pruned-" + id);
            Durable.deleteTree(out);
            Durable.rename(folder(id), out);
            Durable.deleteTree(out);
        }
    }

    private Path staging() {
        return root.resolve(PublishedFolder.STAGING);
    }
}
