package org.fosse.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One run at a time for a published folder. Two locks together:
 *
 * <ul>
 *   <li>{@code .lock} is held through the operating system, which lets go the moment the process ends, however it ends.
 *       A run killed on this machine therefore never blocks the next.
 *   <li>{@code .lock.json} says who it is. It is created in one step that fails when it exists, which also works between
 *       machines whose file system does not share the first kind of lock. Left by another machine it cannot be judged
 *       from here, so it stays until that run ends or someone says {@code fosse unlock}.
 * </ul>
 */
public final class RunLock implements AutoCloseable {
    private static final String HELD = ".lock";
    private static final String OWNER = ".lock.json";

    private final Path ownerFile;
    private final LockOwner owner;
    private final FileChannel channel;

    private RunLock(Path ownerFile, LockOwner owner, FileChannel channel) {
        this.ownerFile = ownerFile;
        this.owner = owner;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws LockedException if another run holds it
     */
    static RunLock take(Path root, LockOwner owner) throws IOException {
        Path ownerFile = root.resolve(OWNER);
        FileChannel channel = openHeld(root);
        boolean taken = false;
        try {
            Optional<LockOwner> other = readOwner(ownerFile);
            // With the system's lock in hand, an owner on this machine can only be alive where such locks do not work.
            if (other.isPresent() && (other.get().isAliveHere() || !other.get().isLocal())) {
                throw new LockedException(refusal(root, other.get()));
            }
            if (other.isPresent()) {
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
            throw new LockedException(owner.map(other -> refusal(root, other))
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

    /** A hard link appears whole and fails if the name exists, on local disks and on NFS alike. */
    private static void createWhole(Path root, Path ownerFile, LockOwner owner) throws IOException {
        Path aside = root.resolve(PublishedFolder.STAGING).resolve("lock-" + owner.pid() + ".json");
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

    private static String refusal(Path root, LockOwner other) {
        String wayOut = other.isLocal()
                ? "Wait for it to end, or stop that process; its lock then ends by itself."
                : "If that machine is down or the run is dead: fosse unlock --published " + root
                        + ", or run with --break-lock.";
        return root + " is locked by " + other + ". " + wayOut;
    }
}
