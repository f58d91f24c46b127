package org.fosse.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.fosse.objectstore.FolderStore;
import org.fosse.objectstore.ObjectStore;
import org.fosse.tables.Readers;
import org.jspecify.annotations.Nullable;

/**
 * The side of a published folder that writes, held by one run at a time. The order of a publication, each step whole or
 * absent after a kill: tables and documents into staging; {@code datapackage.json}; {@code manifest.json} last; all
 * forced to disk; the folder moved to {@code releases} in one rename; {@code current.json} renamed over, which is the
 * moment of publication; {@code current} renamed over. Extracts in a folder of their own are moved to their place after the release,
 * and their switch follows the switch of the releases.
 */
public final class ReleaseWriter implements AutoCloseable {
    private final PublishedFolder published;
    private final Pointer pointer;
    private final @Nullable ExtractsFolder extracts;
    private final RunLock lock;
    private final @Nullable StoreWriter store;
    private final LockOwner owner;
    private boolean isDelta;

    ReleaseWriter(
            PublishedFolder published,
            Pointer pointer,
            @Nullable ExtractsFolder extracts,
            RunLock lock,
            @Nullable StoreWriter store,
            LockOwner owner) {
        this.published = published;
        this.pointer = pointer;
        this.extracts = extracts;
        this.lock = lock;
        this.store = store;
        this.owner = owner;
    }

    /** Clears away what killed runs left, brings the switch in order, and makes an empty staging folder for a date. */
    public Staging begin(LocalDate date) throws IOException {
        check();
        clearStaging();
        ReleaseId id = store == null ? next(date) : store.claim(date);
        Path folder = Files.createDirectory(published.staging().resolve(id.toString()));
        return new Staging(id, folder, extracts == null ? folder.resolve(Staging.EXTRACTS) : extracts.begin(id));
    }

    private ReleaseId next(LocalDate date) throws IOException {
        int number = published.listIds().stream()
                .filter(id -> id.date().equals(date))
                .mapToInt(id -> id.number() + 1)
                .max()
                .orElse(1);
        return new ReleaseId(date, number);
    }

    private void check() throws IOException {
        lock.check();
        if (store != null) {
            store.check();
        }
    }

    private void point(Release release) throws IOException {
        if (store == null) {
            pointer.set(release.id(), published.staging());
        } else {
            store.point(release);
        }
        follow();
    }

    /** Publishes a staged release and makes it current. */
    public Release publish(Staging staging, Draft draft) throws IOException {
        Release release = add(staging, draft);
        point(release);
        return release;
    }

    /** Closes a staged release and leaves it where it is, as it would be published; the next one to begin clears it away. */
    public Release seal(Staging staging, Draft draft) throws IOException {
        return new Release(staging.id(), staging.folder(), Seal.write(staging, draft, owner.runId()));
    }

    /** Adds a staged release beside the current one, which stays current: for a backfill of an earlier date. */
    public Release add(Staging staging, Draft draft) throws IOException {
        Manifest manifest = seal(staging, draft).manifest();
        Rights.limit(staging.folder(), draft.readers());
        Durable.forceTree(staging.folder());
        if (manifest.hasExtractsOutside()) {
            Rights.limit(staging.extracts(), Readers.GROUP);
            Durable.forceTree(staging.extracts());
        }
        check();
        Path target = published.folder(staging.id());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "someone else made this release");
        }
        if (store != null) {
            store.push(staging.id(), staging.folder(), manifest);
        }
        Durable.rename(staging.folder(), target);
        if (extracts != null && manifest.hasExtractsOutside()) {
            extracts.add(staging.id(), staging.extracts());
        }
        return new Release(staging.id(), target, manifest);
    }

    /**
     * Makes a release current again after reading every file of it.
     *
     * @throws IOException if there is no such release or it is damaged; the current one then stays
     * @throws org.fosse.tables.StopException if it or the current one has its extracts in a folder that was not named
     */
    public Release rollback(ReleaseId id) throws IOException {
        Release release = published.getRelease(id);
        List<String> damage = published.listDamage(release);
        if (extracts == null) {
            try {
                published.findCurrent().ifPresent(published::findExtractsOutside);
            } catch (SwitchException damaged) {
                // This is how it is mended.
            }
        }
        if (!damage.isEmpty()) {
            throw new IOException("Release " + id + " is damaged and was not made current: " + damage);
        }
        check();
        clearAside();
        point(release);
        return release;
    }

    /** Readers of the extracts, and of Delta tables, see those of the release that is current. */
    private void follow() throws IOException {
        if (extracts != null) {
            extracts.follow(published.findCurrentId());
        }
        Optional<ObjectStore> delta = delta();
        Optional<Release> current = delta.isEmpty() ? Optional.empty() : published.findCurrent();
        if (delta.isPresent() && current.isPresent()) {
            try {
                new DeltaTables(delta.get(), published).follow(current.get());
            } catch (IOException e) {
                throw new IOException(
                        "Release " + current.get().id()
                                + " is current, and its Delta tables could not be brought up to it: " + e.getMessage(),
                        e);
            }
        }
    }

    /** Where the releases lie, if they are Delta tables too. */
    private Optional<ObjectStore> delta() throws IOException {
        ObjectStore at = store == null ? new FolderStore(published.root(), published.staging(), true) : store.store();
        return isDelta || DeltaTables.areThere(at) ? Optional.of(at) : Optional.empty();
    }

    /** Publications from now on are Delta tables too, in a folder beside the releases. */
    public void addDelta(Readers readers) throws IOException {
        isDelta = true;
        if (store == null) {
            Rights.createFolder(published.root().resolve(DeltaTables.FOLDER), readers);
        }
    }

    /**
     * Removes all but the last releases made, the last one of each of the last months, and the current one. Keep two or more:
     * a reader that resolved the switch a moment before it moved is still reading the release before.
     *
     * @param keep how many of the last made are kept, at least 1
     * @param keepMonthly of how many months with a release, counted back from the newest, the release of the last logical
     *     date is kept; 0 keeps none for its month's sake
     * @return those removed, with their extracts
     * @throws org.fosse.tables.StopException if one of them has its extracts in a folder that was not named; none is then removed
     */
    public List<ReleaseId> prune(int keep, int keepMonthly) throws IOException {
        if (keep < 1 || keepMonthly < 0) {
            throw new IllegalArgumentException(
                    "cannot keep " + keep + " releases and " + keepMonthly + " months; the least are 1 and 0");
        }
        check();
        List<Release> all = published.listReleases();
        Set<ReleaseId> kept = new HashSet<>(monthEnds(all, keepMonthly));
        published.findCurrentId().ifPresent(kept::add);
        List<Release> outdated = all.subList(0, Math.max(0, all.size() - keep)).stream()
                .filter(release -> !kept.contains(release.id()))
                .toList();
        outdated.forEach(published::findExtractsOutside);
        for (Release release : outdated) {
            Optional<ExtractsFolder> outside = published.findExtractsOutside(release);
            if (outside.isPresent()) {
                // First, so that a kill leaves no extracts whose release is gone.
                outside.get().remove(release.id());
            }
            if (store != null) {
                store.remove(release.id());
            }
            Path out = published.staging().resolve("pruned-" + release.id());
            Durable.deleteTree(out);
            Durable.rename(release.folder(), out);
            Durable.deleteTree(out);
        }
        Optional<ObjectStore> delta = outdated.isEmpty() ? Optional.empty() : delta();
        if (delta.isPresent()) {
            new DeltaTables(delta.get(), published).vacuum(published.listReleases());
        }
        return outdated.stream().map(Release::id).toList();
    }

    private static Collection<ReleaseId> monthEnds(List<Release> all, int months) {
        NavigableMap<YearMonth, ReleaseId> last = new TreeMap<>(Comparator.reverseOrder());
        for (Release release : all) {
            ReleaseId id = release.id();
            last.merge(YearMonth.from(id.date()), id, BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        return last.values().stream().limit(months).toList();
    }

    /**
     * Records that a release was signed off, after reading every file of it. The record stays when the release is pruned.
     *
     * @return whether it is recorded now; false where the same content was signed off in that role already
     * @throws IOException if there is no such release or it is damaged; nothing is then recorded
     */
    public boolean sign(ReleaseId id, SignOff.Role role, Instant at) throws IOException {
        Release release = published.getRelease(id);
        List<String> damage = published.listDamage(release);
        if (!damage.isEmpty()) {
            throw new IOException("Release " + id + " is damaged and was not signed: " + damage);
        }
        check();
        if (published.listSignedRoles(release).contains(role)) {
            return false;
        }
        List<SignOff> all = new ArrayList<>(published.listSignOffs());
        all.add(new SignOff(id.toString(), release.manifestSha256(), role, at.toString()));
        if (store != null) {
            store.sign(all);
            return true;
        }
        Durable.replace(
                published.root().resolve(SignOff.FILE_NAME),
                published.staging().resolve(SignOff.FILE_NAME),
                Json.write(all));
        return true;
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (store != null) {
                store.close();
            }
        }
    }

    private void clearStaging() throws IOException {
        try (Stream<Path> left = Files.list(published.staging())) {
            for (Path path : left.toList()) {
                Durable.deleteTree(path);
            }
        }
        if (store == null) {
            pointer.heal(published.staging());
        } else {
            store.begin();
        }
        follow();
    }

    private void clearAside() throws IOException {
        Files.deleteIfExists(published.staging().resolve(Pointer.FILE));
        Files.deleteIfExists(published.staging().resolve(Pointer.LINK));
    }
}
