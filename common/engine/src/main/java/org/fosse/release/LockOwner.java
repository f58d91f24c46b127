package org.fosse.release;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the lock.
 *
 * @param user login name
 * @param host name of the machine
 * @param pid process id on that machine
 * @param processStarted when that process began, which tells it from a later one with the same id; null if unknown
 * @param runId the run
 * @param startedAt when the run began, by the run's clock
 * @param leaseSeconds how long it may give no sign of life before others take its lock for that of a dead one
 */
public record LockOwner(
        String user,
        String host,
        long pid,
        @Nullable Instant processStarted,
        String runId,
        Instant startedAt,
        long leaseSeconds) {
    /** What holds where nothing else is said. */
    public static final int LEASE_SECONDS = 300;

    /** Start times come from the system's boot time, which moves a little when clocks are set. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(5);

    /** This process as the owner. The run id and the time come from the run: nothing here reads a clock. */
    public static LockOwner ofThisProcess(String runId, Instant startedAt) {
        return ofThisProcess(runId, startedAt, LEASE_SECONDS);
    }

    /** The same with another time without a sign of life. */
    public static LockOwner ofThisProcess(String runId, Instant startedAt, long leaseSeconds) {
        ProcessHandle self = ProcessHandle.current();
        return new LockOwner(
                System.getProperty("user.name", "unknown"),
                hostName(),
                self.pid(),
                self.info().startInstant().orElse(null),
                runId,
                startedAt,
                leaseSeconds);
    }

    /** How long its last sign of life is good for. */
    Duration lease() {
        return Duration.ofSeconds(leaseSeconds > 0 ? leaseSeconds : LEASE_SECONDS);
    }

    /** Whether the owner is a process of this machine. */
    boolean isLocal() {
        return host.equals(hostName());
    }

    /** Whether the owner is a process of this machine that still lives. */
    boolean isAliveHere() {
        if (!isLocal()) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty() || processStarted == null) {
            return process.isPresent();
        }
        Optional<Instant> started = process.get().info().startInstant();
        return started.isEmpty()
                || Duration.between(started.get(), processStarted).abs().compareTo(START_TOLERANCE) <= 0;
    }

    /** "run R of user@host (process 12) since 2026-03-31T02:00:00Z". */
    @Override
    public String toString() {
        return "run " + runId + " of " + user + "@" + host + " (process " + pid + ") since " + startedAt;
    }

    /** The machine's name without asking a name server, which may be slow or absent. */
    private static String hostName() {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        try {
            if (Files.isReadable(kernel)) {
                return Files.readString(kernel).strip();
            }
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
