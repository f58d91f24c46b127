package org.fosse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.Parallel;
import org.fosse.objectstore.StoredObject;

/**
 * The side of a store's releases that writes, held by one run at a time. The order of a publication, each step whole or absent
 * after a kill: an id is claimed; the files; {@code manifest.json}, created by one writer only, which makes it a release; the next
 * {@link StoredPointer}, created by one writer only, which is the moment of publication; {@code current.json}.
 *
 * <p>A run that was held up for so long that another has its lock can still do no harm: what it left is closed to it before it is
 * cleared away (see {@link #clear}), and the number of the pointer that it would write is taken.
 */
final class StoreWriter implements AutoCloseable {
    private static final String CLAIM = "claim.json";
    /** How long a manifest that is cut may still be on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);
    /** Earlier pointers that are left for those who want to know. */
    private static final int POINTERS_KEPT = 1000;

    private final ObjectStore store;
    private final StoredReleases releases;
    private final Lease lease;
    /** The highest pointer's number when the lock was taken; where it grows without this writer, another has the lock. */
    private long highest;

    StoreWriter(ObjectStore store, StoredReleases releases, Lease lease) throws IOException {
        this.store = store;
        this.releases = releases;
        this.lease = lease;
        releases.forget();
        this.highest = releases.look().highest();
    }

    ObjectStore store() {
        return store;
    }

    void check() throws IOException {
        lease.check();
    }

    /** Clears away what killed runs left, and brings {@code current.json} in order. */
    void begin() throws IOException {
        releases.forget();
        releases.clear();
        Map<ReleaseId, List<StoredObject>> all = StoredReleases.idsOf(store.list(PublishedFolder.RELEASES));
        for (Map.Entry<ReleaseId, List<StoredObject>> each : all.entrySet()) {
            if (releases.listIds().contains(each.getKey())) {
                clearCut(each.getKey(), each.getValue());
            } else {
                clear(each.getKey(), each.getValue());
            }
        }
        follow();
    }

    /** A release without a manifest: its writer, should it still come, finds that there is one. */
    private void clear(ReleaseId id, List<StoredObject> objects) throws IOException {
        Map<String, String> abandoned = new LinkedHashMap<>();
        abandoned.put("abandoned", id.toString());
        abandoned.put("writer", lease.writer());
        if (store.putIfAbsent(StoredReleases.key(id, Manifest.FILE_NAME), Json.write(abandoned))) {
            Parallel.each(objects, each -> store.delete(each.key()));
        }
    }

    /** A manifest that is cut, or says that its release was abandoned, goes when nobody can be writing it any more. */
    private void clearCut(ReleaseId id, List<StoredObject> objects) throws IOException {
        Instant oldest = lease.takenAt().minus(ON_ITS_WAY);
        if (releases.find(id).isEmpty()
                && objects.stream().allMatch(each -> each.modified().isBefore(oldest))) {
            remove(id);
        }
    }

    /** Claims the next id of a date: one that no other writer has, or had as far as the store remembers. */
    ReleaseId claim(LocalDate date) throws IOException {
        int number = 1
                + StoredReleases.idsOf(store.list(PublishedFolder.RELEASES)).keySet().stream()
                        .filter(id -> id.date().equals(date))
                        .mapToInt(ReleaseId::number)
                        .max()
                        .orElse(0);
        ReleaseId id = new ReleaseId(date, number);
        while (!store.putIfAbsent(
                StoredReleases.key(id, CLAIM), Json.write(Map.of("writer", lease.writer(), "id", id.toString())))) {
            id = new ReleaseId(date, id.number() + 1);
        }
        return id;
    }

    /** Brings a sealed release into the store. */
    void push(ReleaseId id, Path folder, Manifest manifest) throws IOException {
        lease.check();
        Parallel.each(
                manifest.files(), file -> store.put(StoredReleases.key(id, file.path()), folder.resolve(file.path())));
        lease.check();
        byte[] bytes = Files.readAllBytes(folder.resolve(Manifest.FILE_NAME));
        if (!store.putIfAbsent(StoredReleases.key(id, Manifest.FILE_NAME), bytes)) {
            throw new LockedException(
                    "Release " + id + " in " + store.name()
                            + " was given up by another run, which took this one for dead. Nothing was published. Run it again.");
        }
        store.delete(StoredReleases.key(id, CLAIM));
        releases.forget();
    }

    /** Makes a release current, unless somebody else has switched since the lock was taken. */
    void point(Release release) throws IOException {
        lease.check();
        StoredPointer pointer = StoredPointer.of(highest + 1, release, lease.writer());
        boolean first = store.putIfAbsent(StoredPointer.key(pointer.number()), Json.write(pointer));
        releases.forget();
        if (!first || releases.look().highest() != pointer.number()) {
            throw new LockedException("Another run has switched " + store.name()
                    + " to another release meanwhile; readers see that one. Run it again.");
        }
        highest = pointer.number();
        follow();
        forgetEarlier();
    }

    /** Readers of {@code current.json} see what the highest pointer says. */
    private void follow() throws IOException {
        Optional<StoredPointer> pointer = releases.look().pointer();
        if (pointer.isPresent()) {
            byte[] bytes = Json.write(pointer.get());
            Optional<byte[]> there = store.find(Pointer.FILE);
            if (there.isEmpty() || !Arrays.equals(there.get(), bytes)) {
                store.put(Pointer.FILE, bytes);
            }
        }
    }

    private void forgetEarlier() throws IOException {
        for (StoredObject each : store.list(StoredPointer.FOLDER)) {
            long other = StoredPointer.number(each.key());
            if (other > 0 && other <= highest - POINTERS_KEPT) {
                store.delete(each.key());
            }
        }
    }

    /** Removes a release: first its manifest, without which it is none. */
    void remove(ReleaseId id) throws IOException {
        store.delete(StoredReleases.key(id, Manifest.FILE_NAME));
        store.delete(PublishedFolder.RELEASES + "/" + id);
        releases.forget();
    }

    void sign(List<SignOff> all) throws IOException {
        lease.check();
        store.put(SignOff.FILE_NAME, Json.write(all));
    }

    @Override
    public void close() throws IOException {
        lease.close();
    }
}
