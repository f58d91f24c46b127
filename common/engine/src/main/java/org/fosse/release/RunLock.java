package org.fosse.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run at a time for a published folder. Two locks together:
 *
 * <ul>
 *   <li>{@code .lock} is held through the operating system, which lets go the moment the process ends, however it ends.
 *       A run killed on this machine therefore never blocks the next.
 *   <li>{@code .lock.json} says who it is. It is created in one step that fails when it exists, which also works between
 *       machines whose file system does not share the first kind of lock. While its run lives its last byte is written again and
 *       again, which moves the file's time. Left by another machine it is taken over when that has not happened for as
 *       long as its owner said. Both times compared are the file system's own: that of the file, and that of one written a moment ago.
 * </ul>
 */
public final class RunLock implements AutoCloseable {
    private static final String HELD = ".lock";
    private static final String OWNER = ".lock.json";

    private final Path ownerFile;
    private final LockOwner owner;
    private final FileChannel channel;
    private final Heartbeat heartbeat;

    private RunLock(Path ownerFile, LockOwner owner, FileChannel channel) {
        this.ownerFile = ownerFile;
        this.owner = owner;
        this.channel = channel;
        this.heartbeat = new Heartbeat(owner.lease(), this::beat);
    }

    /** Writes the last byte, the end of a line, over itself. */
    private void beat() throws IOException {
        if (readOwner(ownerFile).equals(Optional.of(owner))) {
            try (FileChannel file = FileChannel.open(ownerFile, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(new byte[] {'\n'}), file.size() - 1);
            }
        }
    }

    /**
     * Takes the lock of a folder.
     *
     * @param say told whose lock was taken over
     * @throws LockedException if another run holds it
     */
    static RunLock take(Path root, LockOwner owner, Consumer<String> say) throws IOException {
        Path ownerFile = root.resolve(OWNER);
        FileChannel channel = openHeld(root);
        boolean taken = false;
        try {
            Optional<LockOwner> other;
            try {
                other = readOwner(ownerFile);
            } catch (IOException damaged) {
                throw new LockedException(
                        ownerFile
                                + " is damaged, and says not whose lock it is. If no run is under way, fosse unlock removes it.");
            }
            // With the system's lock in hand, an owner on this machine can only be alive where such locks do not work.
            if (other.isPresent()) {
                requireDead(root, ownerFile, owner, other.get(), say);
                Files.deleteIfExists(ownerFile);
            }
            createWhole(root, ownerFile, owner);
            taken = true;
            return new RunLock(ownerFile, owner, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /**
     * Removes a lock that a run on another machine, or a damaged file, left behind.
     *
     * @return who held it; empty when nobody did
     * @throws LockedException if the run is seen to be alive on this machine
     */
    static Optional<LockOwner> breakLock(Path root) throws IOException {
        Path ownerFile = root.resolve(OWNER);
        FileChannel held = openHeld(root);
        try {
            Optional<LockOwner> owner;
            try {
                owner = readOwner(ownerFile);
            } catch (IOException damaged) {
                owner = Optional.empty();
            }
            if (owner.isPresent() && owner.get().isAliveHere()) {
                throw new LockedException("The lock is held by " + owner.get()
                        + ", which is alive on this machine. Wait for it, or stop that process first.");
            }
            Files.deleteIfExists(ownerFile);
            return owner;
        } finally {
            held.close();
        }
    }

    /** The owner that is left of a run of this machine that was killed. */
    static Optional<LockOwner> findDead(Path root) throws IOException {
        return readOwner(root.resolve(OWNER)).filter(owner -> owner.isLocal() && !owner.isAliveHere());
    }

    /** Fails if someone broke this lock in the meantime: a run that lost its lock must not publish. */
    void check() throws IOException {
        if (!readOwner(ownerFile).equals(Optional.of(owner))) {
            throw new LockedException("The lock of run " + owner.runId() + " was removed while it ran"
                    + " (fosse unlock, or --break-lock of another run). Nothing was published. Run it again.");
        }
    }

    /** Gives the lock back. One that was taken over by another run is left to that run. */
    @Override
    public void close() throws IOException {
        try (channel) {
            heartbeat.close();
            if (readOwner(ownerFile).equals(Optional.of(owner))) {
                Files.deleteIfExists(ownerFile);
            }
        }
    }

    private static FileChannel openHeld(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(HELD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            held = null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (held == null) {
            channel.close();
            Optional<LockOwner> owner = readOwner(root.resolve(OWNER));
            throw new LockedException(owner.map(other -> refusal(root, other, Duration.ZERO))
                    .orElse("Another run is just taking or giving back the lock of " + root + ". Try again."));
        }
        return channel;
    }

    private static Optional<LockOwner> readOwner(Path file) throws IOException {
        try {
            return Optional.of(Json.read(file, LockOwner.class));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private static void requireDead(Path root, Path ownerFile, LockOwner owner, LockOwner other, Consumer<String> say)
            throws IOException {
        if (other.isLocal()) {
            if (other.isAliveHere()) {
                throw new LockedException(refusal(root, other, Duration.ZERO));
            }
            return;
        }
        Path aside = aside(root, owner);
        Durable.write(aside, Json.write(owner));
        Duration silent = Duration.between(
                Files.getLastModifiedTime(ownerFile).toInstant(),
                Files.getLastModifiedTime(aside).toInstant());
        if (silent.compareTo(other.lease()) <= 0) {
            throw new LockedException(refusal(root, other, silent));
        }
        say.accept("The lock of " + root + " was taken over: " + other + " has given no sign of life for "
                + silent.toSeconds() + " s.");
    }

    private static Path aside(Path root, LockOwner owner) {
        return root.resolve(PublishedFolder.STAGING).resolve("lock-" + owner.pid() + ".json");
    }

    /** A hard link appears whole and fails if the name exists, on local disks and on NFS alike. */
    private static void createWhole(Path root, Path ownerFile, LockOwner owner) throws IOException {
        Path aside = aside(root, owner);
        byte[] bytes = Json.write(owner);
        try {
            Durable.write(aside, bytes);
            Durable.linkOrCreate(ownerFile, aside, bytes);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw new LockedException("Another run took the lock of " + root + " at the same moment. Try again.");
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String refusal(Path root, LockOwner other, Duration silent) {
        String wayOut = other.isLocal()
                ? "Wait for it to end, or stop that process; its lock then ends by itself."
                : "It was last heard of " + Math.max(0, silent.toSeconds())
                        + " s ago. If it is dead, the next run takes its lock over when it has given no sign of life for "
                        + other.lease().toSeconds() + " s; fosse unlock --published " + root
                        + ", or run with --break-lock, does so now.";
        return root + " is locked by " + other + ". " + wayOut;
    }
}
