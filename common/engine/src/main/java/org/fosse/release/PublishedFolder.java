package org.fosse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.tables.Readers;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that readers see: {@code releases/<id>}, the switch {@code current} and {@code current.json}, and the
 * lock. This side only reads and needs no lock; {@link #lock} gives the side that writes.
 *
 * <p>A folder below {@code releases} is whole from the moment it exists: it is moved there in one step, complete, and
 * moved out in one step before it is deleted. Where the releases lie in a store, the folder holds what is needed of them; the
 * store says what there is and what is current.
 */
public final class PublishedFolder {
    static final String RELEASES = "releases";
    static final String STAGING = ".staging";

    private final Path root;
    private final Pointer pointer;
    private final @Nullable ExtractsFolder extracts;
    private final @Nullable StoredReleases stored;

    public PublishedFolder(Path root) {
        this(root, null);
    }

    /** @param extracts the folder that extracts are published to; null where they lie in their releases */
    public PublishedFolder(Path root, @Nullable Path extracts) {
        this(root, extracts, null);
    }

    /** @param stored the releases in a store, of which {@code root} holds what is needed; null where they lie in {@code root} themselves */
    public PublishedFolder(Path root, @Nullable Path extracts, @Nullable StoredReleases stored) {
        this.root = root;
        this.stored = stored;
        this.pointer = new Pointer(root);
        this.extracts = extracts == null ? null : new ExtractsFolder(extracts);
    }

    public Path root() {
        return root;
    }

    /** The release that is current, resolved once; empty when nothing was published yet. */
    public Optional<Release> findCurrent() throws IOException {
        Optional<ReleaseId> id = findCurrentId();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Release> release = findRelease(id.get());
        if (release.isEmpty()) {
            throw new SwitchException("The switch of " + name() + " names " + id.get() + ", which is not there", null);
        }
        return release;
    }

    Optional<ReleaseId> findCurrentId() throws IOException {
        return stored == null ? pointer.find() : stored.findCurrent();
    }

    /** How people name where the releases are. */
    public String name() {
        return stored == null ? root.toAbsolutePath().normalize().toString() : stored.name();
    }

    /** Brings tables of a release here, where it lies in a store. */
    public void fetchTables(Release release, Collection<String> tables) throws IOException {
        Set<String> wanted = release.manifest().tables().stream()
                .filter(table -> tables.contains(table.name()))
                .flatMap(table -> table.files().stream())
                .collect(Collectors.toSet());
        fetch(release, wanted::contains);
    }

    /** Brings every file of a release here, where it lies in a store. */
    public void fetchAll(Release release) throws IOException {
        fetch(release, path -> true);
    }

    /** Brings the account of the last run here, where the releases lie in a store. */
    public void fetchAccount() throws IOException {
        if (stored != null) {
            stored.fetchAccount();
        }
    }

    /** Whoever took the lock on this machine and died with it: the next run takes it over. */
    public Optional<LockOwner> findDeadRun() throws IOException {
        return RunLock.findDead(root);
    }

    private void fetch(Release release, Predicate<String> paths) throws IOException {
        if (stored != null) {
            stored.fetch(release, paths);
        }
    }

    /** The release of this id; empty when there is none. */
    public Optional<Release> findRelease(ReleaseId id) throws IOException {
        if (stored != null) {
            return stored.find(id);
        }
        Path folder = folder(id);
        return Files.isDirectory(folder) ? Optional.of(Release.read(id, folder)) : Optional.empty();
    }

    /** Whether a release lies where releases are put together, and so is none that anybody sees. */
    public static boolean isStaged(Release release) {
        Path parent = release.folder().getParent();
        return parent != null && parent.endsWith(STAGING);
    }

    /** All releases in the order they were made, the latest last. Folders without a manifest are none of ours. */
    public List<Release> listReleases() throws IOException {
        List<Release> releases = new ArrayList<>();
        for (ReleaseId id : listIds()) {
            if (stored != null) {
                stored.find(id).ifPresent(releases::add);
            } else if (Files.isRegularFile(folder(id).resolve(Manifest.FILE_NAME))) {
                releases.add(getRelease(id));
            }
        }
        releases.sort(
                Comparator.comparing((Release release) -> release.manifest().createdAt())
                        .thenComparing(Release::id));
        return releases;
    }

    /**
     * Damage of a release, and of its extracts wherever they lie: a line for each file that is missing, differs or is not its own.
     *
     * @throws StopException if its extracts lie in a folder that was not named
     */
    public List<String> listDamage(Release release) throws IOException {
        List<String> damage = new ArrayList<>(stored == null ? release.listDamage() : stored.listDamage(release));
        Optional<ExtractsFolder> outside = findExtractsOutside(release);
        if (outside.isPresent()) {
            damage.addAll(release.listDamage(outside.get()));
        }
        return damage;
    }

    /** Every sign-off in the order they were given, those of releases that are pruned among them. */
    public List<SignOff> listSignOffs() throws IOException {
        if (stored != null) {
            return stored.listSignOffs();
        }
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
     * Where the extracts of a release lie; empty where it has none.
     *
     * @throws StopException if they lie in a folder of their own that was not named
     */
    public Optional<Path> findExtracts(Release release) throws IOException {
        if (!release.manifest().hasExtractsOutside()) {
            fetch(release, path -> path.startsWith(Staging.EXTRACTS + "/"));
        }
        return findExtractsOutside(release)
                .map(folder -> folder.folder(release.id()))
                .or(() -> Optional.of(release.folder().resolve(Staging.EXTRACTS)))
                .filter(Files::isDirectory);
    }

    /**
     * The folder that the extracts of a release lie in; empty where they lie in the release, or there are none.
     *
     * @throws StopException if it was not named
     */
    Optional<ExtractsFolder> findExtractsOutside(Release release) {
        if (!release.manifest().hasExtractsOutside()) {
            return Optional.empty();
        }
        if (extracts == null) {
            throw new StopException(
                    StopException.Kind.CONFIGURATION,
                    "Release " + release.id() + " has its extracts in a folder of their own.",
                    List.of("Name that folder with --extracts FOLDER."));
        }
        return Optional.of(extracts);
    }

    /**
     * Requires the folder of the extracts where there are any: without it they would stay where readers see them when their
     * release is withdrawn or removed.
     *
     * @throws StopException if it was not named, or another one was
     */
    public void requireExtracts() throws IOException {
        listReleases().forEach(this::findExtractsOutside);
        Optional<Release> current = findCurrent();
        Optional<ExtractsFolder> folder = current.flatMap(this::findExtractsOutside);
        if (folder.isPresent() && !folder.get().has(current.get().id())) {
            throw new StopException(
                    StopException.Kind.CONFIGURATION,
                    "The extracts of the current release, " + current.get().id() + ", do not lie in "
                            + folder.get().root() + ".",
                    List.of(
                            "Name the folder they lie in with --extracts; if they are lost, roll back to a release that has its"
                                    + " own, or publish into another folder."));
        }
    }

    /**
     * Takes the lock and gives the side that writes.
     *
     * @throws LockedException if another run holds it
     */
    public ReleaseWriter lock(LockOwner owner) throws IOException {
        Files.createDirectories(root.resolve(RELEASES));
        if (Files.isSymbolicLink(root.resolve(STAGING))) {
            throw new IOException(root.resolve(STAGING)
                    + " is a link, and what lies in it is cleared away by every run. Remove the link.");
        }
        Rights.createFolder(root.resolve(STAGING), Readers.OWNER);
        if (extracts != null) {
            extracts.make();
        }
        Consumer<String> say = line -> System.err.println("fosse: " + line);
        RunLock lock = RunLock.take(root, owner, say);
        StoreWriter store = null;
        try {
            store = stored == null ? null : stored.lock(owner, say);
            return new ReleaseWriter(this, pointer, extracts, lock, store, owner);
        } finally {
            if (stored != null && store == null) {
                lock.close();
            }
        }
    }

    /**
     * Removes the lock of a run that cannot be alive here; the way out after a machine was lost.
     *
     * @return who held it; empty when nobody did
     * @throws LockedException if that run is alive on this machine
     */
    public Optional<LockOwner> breakLock() throws IOException {
        Optional<LockOwner> here = Files.isDirectory(root) ? RunLock.breakLock(root) : Optional.empty();
        Optional<LockOwner> there = stored == null ? Optional.empty() : stored.breakLock();
        return there.or(() -> here);
    }

    List<ReleaseId> listIds() throws IOException {
        if (stored != null) {
            return stored.listIds();
        }
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
                .orElseThrow(() -> new IOException("There is no release " + id + " in " + name()
                        + ". fosse releases lists those that there are."));
    }

    Path folder(ReleaseId id) {
        return root.resolve(RELEASES).resolve(id.toString());
    }

    /** Where releases are put together; what lies there is none. */
    public Path staging() {
        return root.resolve(STAGING);
    }
}
