package org.fosse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that readers see: {@code releases/<id>}, the switch {@code current} and {@code current.json}, and the
 * lock. This side only reads and needs no lock; {@link #lock} gives the side that writes.
 *
 * <p>A folder below {@code releases} is whole from the moment it exists: it is moved there in one step, complete, and
 * moved out in one step before it is deleted.
 */
public final class PublishedFolder {
    static final String RELEASES = "releases";
    static final String STAGING = ".staging";

    private final Path root;
    private final Pointer pointer;

    public PublishedFolder(Path root) {
        this.root = root;
        this.pointer = new Pointer(root);
    }

    public Path root() {
        return root;
    }

    /** The release that is current, resolved once; empty when nothing was published yet. */
    public Optional<Release> findCurrent() throws IOException {
        Optional<ReleaseId> id = pointer.find();
        return id.isEmpty() ? Optional.empty() : Optional.of(getRelease(id.get()));
    }

    /** The release of this id; empty when there is none. */
    public Optional<Release> findRelease(ReleaseId id) throws IOException {
        Path folder = folder(id);
        return Files.isDirectory(folder) ? Optional.of(Release.read(id, folder)) : Optional.empty();
    }

    /** All releases in the order they were made, the latest last. Folders without a manifest are none of ours. */
    public List<Release> listReleases() throws IOException {
        List<Release> releases = new ArrayList<>();
        for (ReleaseId id : listIds()) {
            if (Files.isRegularFile(folder(id).resolve(Manifest.FILE_NAME))) {
                releases.add(getRelease(id));
            }
        }
        releases.sort(
                Comparator.comparing((Release release) -> release.manifest().createdAt())
                        .thenComparing(Release::id));
        return releases;
    }

    /** Every sign-off in the order they were given, those of releases that are pruned among them. */
    public List<SignOff> listSignOffs() throws IOException {
        Path file = root.resolve(SignOff.FILE_NAME);
        return Files.exists(file) ? List.of(Json.read(file, SignOff[].class)) : List.of();
    }

    /** The roles in which a release was signed off as it is now, each once. */
    public List<SignOff.Role> listSignedRoles(Release release) throws IOException {
        List<SignOff> own = listSignOffs().stream()
                .filter(each -> each.release().equals(release.id().toString()))
                .toList();
        String digest = own.isEmpty() ? "" : release.manifestSha256();
        return own.stream()
                .filter(each -> each.manifestSha256().equals(digest))
                .map(SignOff::role)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Takes the lock and gives the side that writes.
     *
     * @throws LockedException if another run holds it
     */
    public ReleaseWriter lock(LockOwner owner) throws IOException {
        Files.createDirectories(root.resolve(RELEASES));
        Files.createDirectories(root.resolve(STAGING));
        return new ReleaseWriter(this, pointer, RunLock.take(root, owner), owner);
    }

    /**
     * Removes the lock of a run that cannot be alive here; the way out after a machine was lost.
     *
     * @return who held it; empty when nobody did
     * @throws LockedException if that run is alive on this machine
     */
    public Optional<LockOwner> breakLock() throws IOException {
        return Files.isDirectory(root) ? RunLock.breakLock(root) : Optional.empty();
    }

    List<ReleaseId> listIds() throws IOException {
        Path releases = root.resolve(RELEASES);
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> Optional.ofNullable(folder.getFileName()).stream())
                    .flatMap(name -> ReleaseId.find(name.toString()).stream())
                    .sorted()
                    .toList();
        }
    }

    Release getRelease(ReleaseId id) throws IOException {
        return findRelease(id)
                .orElseThrow(() -> new IOException("There is no release " + id + " in " + root.resolve(RELEASES)
                        + ". See fosse releases; fosse rollback points to another one."));
    }

    Path folder(ReleaseId id) {
        return root.resolve(RELEASES).resolve(id.toString());
    }

    Path staging() {
        return root.resolve(STAGING);
    }
}
