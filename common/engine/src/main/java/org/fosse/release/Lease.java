package org.fosse.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.StoredObject;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time in a store. Every writer has a number: {@code lock/<number>.json} names it and is created by one of those
 * who want that number, {@code lock/<number>.beat} is written again and again while it lives, and {@code lock/<number>.ended} when it is done. The
 * highest number holds the lock until it has ended, or has given no sign of life for as long as it said: then the next number may be
 * taken. Whose number is no longer the highest has lost the lock and publishes nothing.
 *
 * <p>The age of a sign of life is the difference of two of the store's own times, that of the sign and that of an object written
 * a moment ago: clocks of machines are not compared.
 */
final class Lease implements AutoCloseable {
    private static final String FOLDER = "lock";
    private static final String OWNER = ".json";
    private static final String BEAT = ".beat";
    private static final String ENDED = ".ended";
    private static final String CLOCK = FOLDER + "/clock-";

    private final ObjectStore store;
    private final long number;
    private final String writer;
    private final LockOwner owner;
    private final Heartbeat heartbeat;
    private final Thread atTheEnd;

    /**
     * @param owner who holds it
     * @param writer a text that no other has
     */
    private record Held(LockOwner owner, String writer) {}

    /** What a listing says of the highest number. */
    private record State(long number, boolean ended, Duration silent) {}

    private Lease(ObjectStore store, long number, Held held) {
        this.store = store;
        this.number = number;
        this.writer = held.writer();
        this.owner = held.owner();
        this.heartbeat = new Heartbeat(
                owner.lease(), () -> store.put(name(number, BEAT), writer.getBytes(StandardCharsets.UTF_8)));
        this.atTheEnd = new Thread(() -> {
            try {
                end();
            } catch (IOException | RuntimeException untold) {
                // It then counts as dead when its last sign of life is too old.
            }
        });
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Takes the lock of a store.
     *
     * @param say told whose lock was taken over
     * @throws LockedException if another run holds it
     */
    static Lease take(ObjectStore store, LockOwner owner, Consumer<String> say) throws IOException {
        Held own = new Held(owner, UUID.randomUUID().toString());
        State state = look(store, own.writer());
        if (!state.ended()) {
            Optional<LockOwner> other = find(store, state.number());
            Duration lease = other.orElse(owner).lease();
            if (state.silent().compareTo(lease) <= 0) {
                throw new LockedException(refusal(store, other, state.silent(), lease));
            }
            say.accept("The lock of " + store.name() + " was taken over: "
                    + other.map(LockOwner::toString).orElse("a run that did not get to say who it is")
                    + " has given no sign of life for " + state.silent().toSeconds() + " s.");
        }
        long number = state.number() + 1;
        if (!store.putIfAbsent(name(number, OWNER), Json.write(own))) {
            throw new LockedException(find(store, number)
                    .map(other -> refusal(store, Optional.of(other), Duration.ZERO, other.lease()))
                    .orElse("Another run took the lock of " + store.name() + " at the same moment. Try again."));
        }
        Lease lease = new Lease(store, number, own);
        lease.forgetEarlier();
        return lease;
    }

    /**
     * Ends the lock of a run that cannot be alive on this machine.
     *
     * @return who held it; empty when nobody did
     * @throws LockedException if that run is alive on this machine
     */
    static Optional<LockOwner> breakLock(ObjectStore store) throws IOException {
        State state = look(store, UUID.randomUUID().toString());
        if (state.ended()) {
            return Optional.empty();
        }
        Optional<LockOwner> other = find(store, state.number());
        if (other.isPresent() && other.get().isAliveHere()) {
            throw new LockedException("The lock is held by " + other.get()
                    + ", which is alive on this machine. Wait for it, or stop that process first.");
        }
        store.put(name(state.number(), ENDED), "unlocked".getBytes(StandardCharsets.UTF_8));
        return other;
    }

    /** What tells this writer from any other. */
    String writer() {
        return writer;
    }

    /** The store's own time when this lock was taken. */
    Instant takenAt() throws IOException {
        return store.list(FOLDER).stream()
                .filter(each -> each.key().equals(name(number, OWNER)))
                .findFirst()
                .map(StoredObject::modified)
                .orElseThrow(this::lost);
    }

    /** Fails if another run has the lock, or somebody ended it: a run that lost its lock must not publish. */
    void check() throws IOException {
        State state = state(store.list(FOLDER), null);
        if (state.number() != number || state.ended()) {
            throw lost();
        }
    }

    private LockedException lost() {
        return new LockedException(
                "The lock of run " + owner.runId() + " was taken over or removed while it ran: it had given no"
                        + " sign of life for more than " + owner.lease().toSeconds()
                        + " s, or somebody said fosse unlock. Nothing was published. Run it again.");
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The process ends; it is being done.
            return;
        }
        end();
    }

    private void end() throws IOException {
        heartbeat.close();
        store.put(name(number, ENDED), writer.getBytes(StandardCharsets.UTF_8));
    }

    /** The one before this stays, so that its run finds that it is no longer the highest. */
    private void forgetEarlier() throws IOException {
        for (StoredObject each : store.list(FOLDER)) {
            long other = number(each.key());
            if (other >= 0 && other < number - 1) {
                store.delete(each.key());
            }
        }
    }

    private static State look(ObjectStore store, String writer) throws IOException {
        String clock = CLOCK + writer;
        store.put(clock, writer.getBytes(StandardCharsets.UTF_8));
        try {
            return state(store.list(FOLDER), clock);
        } finally {
            store.delete(clock);
        }
    }

    private static State state(List<StoredObject> lock, @Nullable String clock) {
        long highest = lock.stream().mapToLong(each -> number(each.key())).max().orElse(0);
        boolean ended =
                highest <= 0 || lock.stream().anyMatch(each -> each.key().equals(name(highest, ENDED)));
        Instant now = time(lock, each -> each.equals(clock));
        Instant sign = time(lock, each -> number(each) == highest);
        return new State(Math.max(0, highest), ended, Duration.between(sign, now));
    }

    private static Instant time(List<StoredObject> lock, Predicate<String> wanted) {
        return lock.stream()
                .filter(each -> wanted.test(each.key()))
                .map(StoredObject::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Optional<LockOwner> find(ObjectStore store, long number) throws IOException {
        Optional<byte[]> bytes = store.find(name(number, OWNER));
        try {
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Json.read(name(number, OWNER), bytes.get(), Held.class)
                            .owner());
        } catch (IOException cut) {
            return Optional.empty();
        }
    }

    private static String name(long number, String kind) {
        return String.format(Locale.ROOT, "%s/%010d%s", FOLDER, number, kind);
    }

    private static long number(String key) {
        String digits = key.replaceFirst("^" + FOLDER + "/(\\d{10})\\..*$", "$1");
        return digits.length() == 10 && digits.chars().allMatch(each -> each >= '0' && each <= '9')
                ? Long.parseLong(digits)
                : -1;
    }

    private static String refusal(ObjectStore store, Optional<LockOwner> other, Duration silent, Duration lease) {
        return store.name() + " is locked by "
                + other.map(LockOwner::toString).orElse("a run that has just begun") + ", last heard of "
                + Math.max(0, silent.toSeconds())
                + " s ago. Wait for it to end; if it is dead, the next run takes its lock over when it has"
                + " given no sign of life for " + lease.toSeconds() + " s.";
    }
}
