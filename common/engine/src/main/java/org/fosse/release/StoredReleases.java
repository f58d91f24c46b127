package org.fosse.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.Parallel;
import org.fosse.objectstore.StoredObject;
import org.fosse.tables.Readers;
import org.jspecify.annotations.Nullable;

/**
 * Releases in a store: {@code releases/<id>/...} with {@code manifest.json} last, and {@link StoredPointer}s. What was needed of
 * them lies in a folder of this machine as it would if it had been published there; every file is held against its manifest when
 * it is fetched and when it is found there. What the store says is asked once, and again after {@link #forget}.
 */
public final class StoredReleases {
    /** Where a store's connector puts what is on its way. */
    public static final String ON_ITS_WAY = ".on-its-way";

    private static final String FETCHED = ".fetched";
    private static final String FAILED = "failed";
    /** The record of the last run. */
    public static final String LAST_RUN = "last-run.json";

    private final ObjectStore store;
    private final Path folder;
    private final Map<ReleaseId, Optional<Release>> known = new HashMap<>();
    private @Nullable Switch current;
    private @Nullable List<ReleaseId> ids;

    /**
     * @param highest the highest number that is taken, by a pointer that is whole or not
     * @param release which release is current
     */
    record Switch(long highest, Optional<StoredPointer> pointer, Optional<ReleaseId> release) {}

    /** @param folder where what is needed of the store comes to lie; of this store alone */
    public StoredReleases(ObjectStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** How people name the store. */
    public String name() {
        return store.name();
    }

    Path folder() {
        return folder;
    }

    /** Takes the lock and gives the side that writes. */
    StoreWriter lock(LockOwner owner, Consumer<String> say) throws IOException {
        return new StoreWriter(store, this, Lease.take(store, owner, say));
    }

    Optional<LockOwner> breakLock() throws IOException {
        return Lease.breakLock(store);
    }

    /** What the store said may be so no more. */
    void forget() {
        known.clear();
        current = null;
        ids = null;
    }

    Optional<ReleaseId> findCurrent() throws IOException {
        return look().release();
    }

    /** The switch as it is now. */
    Switch look() throws IOException {
        Switch seen = current;
        if (seen == null) {
            seen = readSwitch();
            current = seen;
        }
        return seen;
    }

    private Switch readSwitch() throws IOException {
        List<Long> numbers = store.list(StoredPointer.FOLDER).stream()
                .map(each -> StoredPointer.number(each.key()))
                .filter(number -> number > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (long number : numbers) {
            String key = StoredPointer.key(number);
            Optional<StoredPointer> whole = store.find(key).flatMap(bytes -> StoredPointer.read(key, bytes));
            if (whole.isPresent()) {
                return new Switch(
                        numbers.get(0), whole, ReleaseId.find(whole.get().release()));
            }
        }
        // A published folder that was copied into the store has a switch of its own.
        Optional<byte[]> copied = store.find(Pointer.FILE);
        return new Switch(
                numbers.isEmpty() ? 0 : numbers.get(0),
                Optional.empty(),
                copied.isEmpty()
                        ? Optional.empty()
                        : ReleaseId.find(Json.read(store.name() + "/" + Pointer.FILE, copied.get(), JsonNode.class)
                                .path("release")
                                .asText("")));
    }

    /** Every id that has a manifest, whole or not. */
    List<ReleaseId> listIds() throws IOException {
        List<ReleaseId> seen = ids;
        if (seen == null) {
            seen = idsOf(store.list(PublishedFolder.RELEASES)).entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(StoredReleases::isManifest))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            ids = seen;
        }
        return seen;
    }

    /** The objects of each release and of what is to become one. */
    static Map<ReleaseId, List<StoredObject>> idsOf(List<StoredObject> objects) {
        Map<ReleaseId, List<StoredObject>> byId = new HashMap<>();
        for (StoredObject each : objects) {
            String[] parts = each.key().split("/", 3);
            if (parts.length == 3) {
                ReleaseId.find(parts[1])
                        .ifPresent(id -> byId.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(each));
            }
        }
        return byId;
    }

    static boolean isManifest(StoredObject object) {
        return object.key().split("/", 3)[2].equals(Manifest.FILE_NAME);
    }

    static String key(ReleaseId id, String path) {
        return PublishedFolder.RELEASES + "/" + id + "/" + path;
    }

    /** The release of this id, its manifest fetched; empty where there is none, or none that is whole. */
    Optional<Release> find(ReleaseId id) throws IOException {
        Optional<Release> found = known.get(id);
        if (found == null) {
            found = fetchManifest(id);
            known.put(id, found);
        }
        return found;
    }

    private Optional<Release> fetchManifest(ReleaseId id) throws IOException {
        String key = key(id, Manifest.FILE_NAME);
        Optional<byte[]> bytes = store.find(key);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest;
        try {
            manifest = Json.read(key, bytes.get(), Manifest.class);
        } catch (IOException cutOrAbandoned) {
            return Optional.empty();
        }
        if (!manifest.release().equals(id.toString())) {
            throw new IOException(store.name() + "/" + key + " is the manifest of " + manifest.release());
        }
        Path own = folder.resolve(PublishedFolder.RELEASES).resolve(id.toString());
        Path file = own.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes.get())) {
            // Another release of that name: the store was emptied and used anew.
            Durable.deleteTree(own);
            Rights.createFolder(own, Readers.OWNER);
            Durable.replace(file, aside(), bytes.get());
        }
        return Optional.of(new Release(id, own, manifest));
    }

    /**
     * Brings files of a release here. What lies here already with the right content stays; what another release here holds with
     * the same content is copied from it.
     *
     * @throws IOException if one is missing or damaged in the store
     */
    void fetch(Release release, Predicate<String> paths) throws IOException {
        Map<String, Path> here = new HashMap<>();
        known.values()
                .forEach(other -> other.filter(each -> !each.id().equals(release.id()))
                        .ifPresent(each -> each.manifest()
                                .files()
                                .forEach(file ->
                                        here.put(file.sha256(), each.folder().resolve(file.path())))));
        List<ReleasedFile> wanted = release.manifest().files().stream()
                .filter(file -> paths.test(file.path()))
                .toList();
        Parallel.each(wanted, file -> fetch(release, file, here.get(file.sha256())));
    }

    private void fetch(Release release, ReleasedFile file, @Nullable Path same) throws IOException {
        Path target = release.folder().resolve(file.path());
        if (!target.normalize().equals(target) || !target.startsWith(release.folder())) {
            throw new IOException(
                    "The manifest of release " + release.id() + " in " + store.name() + " names a file outside of it.");
        }
        if (isWhole(target, file)) {
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Path aside = aside();
        try {
            boolean copied = false;
            if (same != null && isWhole(same, file)) {
                Files.copy(same, aside);
                copied = isWhole(aside, file);
            }
            if (!copied) {
                String damage = download(release.id(), file, Files.newOutputStream(aside));
                if (!damage.isEmpty()) {
                    throw new IOException("Release " + release.id() + " in " + store.name() + " is damaged: " + damage
                            + ". Put it back from a copy, or roll back to another release (fosse verify --all).");
                }
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean isWhole(Path path, ReleasedFile file) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == file.bytes()
                && Durable.sha256(path).equals(file.sha256());
    }

    /** Copies an object, and says what is wrong with it; nothing where it is as its manifest says. */
    private String download(ReleaseId id, ReleasedFile file, OutputStream to) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        try (OutputStream out = new DigestOutputStream(to, digest);
                InputStream in = store.open(key(id, file.path()))) {
            in.transferTo(out);
        } catch (FileNotFoundException missing) {
            return file.path() + " is missing";
        }
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256())
                ? ""
                : file.path() + " has other content than when it was published";
    }

    /** Damage of a release as it lies in the store: a line for each file that is missing, differs or is not its own. */
    List<String> listDamage(Release release) throws IOException {
        List<String> damage = Collections.synchronizedList(new ArrayList<>());
        Parallel.each(release.manifest().files(), file -> {
            String wrong = download(release.id(), file, OutputStream.nullOutputStream());
            if (!wrong.isEmpty()) {
                damage.add(wrong);
            }
        });
        Set<String> own = release.manifest().files().stream()
                .map(file -> key(release.id(), file.path()))
                .collect(Collectors.toSet());
        String start = key(release.id(), "");
        store.list(PublishedFolder.RELEASES + "/" + release.id()).stream()
                .map(StoredObject::key)
                .filter(key -> key.endsWith(".parquet") && !own.contains(key))
                .forEach(key -> damage.add(key.substring(start.length()) + " is not of this release"));
        return damage.stream().sorted().toList();
    }

    /** Brings the account of a run that stopped into the store, in place of an earlier one of its date. */
    /** Brings what a run has left for those who watch: of a failed one what says why, of any its record. */
    public void bringAccount(LocalDate date) throws IOException {
        Path last = folder.resolve(LAST_RUN);
        if (Files.isRegularFile(last)) {
            store.put(LAST_RUN, Files.readAllBytes(last));
        }
        Path failed = folder.resolve(FAILED).resolve(date.toString());
        if (!Files.isDirectory(failed)) {
            return;
        }
        store.delete(FAILED + "/" + date);
        Parallel.each(
                files(failed),
                file -> store.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }

    void fetchAccount() throws IOException {
        Optional<byte[]> last = store.find(LAST_RUN);
        if (last.isPresent()) {
            Files.createDirectories(folder);
            Durable.write(folder.resolve(LAST_RUN), last.get());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    List<SignOff> listSignOffs() throws IOException {
        Optional<byte[]> file = store.find(SignOff.FILE_NAME);
        return file.isEmpty()
                ? List.of()
                : List.of(Json.read(store.name() + "/" + SignOff.FILE_NAME, file.get(), SignOff[].class));
    }

    /** A new name beside the releases. */
    private Path aside() throws IOException {
        return Rights.createFolder(folder.resolve(FETCHED), Readers.OWNER)
                .resolve(UUID.randomUUID().toString());
    }

    /** Removes what the store no longer has, and what killed runs left on its way. To be called under the lock of the folder. */
    void clear() throws IOException {
        Durable.deleteTree(folder.resolve(FETCHED));
        // The folders of it stay: the connector knows them.
        for (Path left : files(folder.resolve(ON_ITS_WAY))) {
            Files.deleteIfExists(left);
        }
        Path releases = folder.resolve(PublishedFolder.RELEASES);
        if (!Files.isDirectory(releases)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> list = Files.list(releases)) {
            all = list.toList();
        }
        Set<String> there = listIds().stream().map(ReleaseId::toString).collect(Collectors.toSet());
        for (Path each : all) {
            if (!there.contains(String.valueOf(each.getFileName()))) {
                Durable.deleteTree(each);
            }
        }
    }
}
