package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @TempDir
    private Path root;

    private PublishedFolder published;

    @BeforeEach
    void open() throws IOException {
        published = new PublishedFolder(root);
        published.lock(Trial.owner("first")).close();
    }

    @Test
    void secondRunIsRefusedAndToldWhoAndSinceWhen() throws IOException {
        try (ReleaseWriter held = published.lock(Trial.owner("first"))) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(LockedException.class)
                    .isThrownBy(() -> published.lock(Trial.owner("second")))
                    .withMessageContaining("run first of")
                    .withMessageContaining("2026-04-01T02:00:00Z")
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
        published.lock(Trial.owner("third")).close();
    }

    @Test
    void ofManyAtOnceOneGetsIt() throws Exception {
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        CyclicBarrier end = new CyclicBarrier(many);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String run = "run-" + i;
            tries.add(threads.submit(() -> {
                start.await();
                try (ReleaseWriter held = published.lock(Trial.owner(run))) {
                    assertThat(held).isNotNull();
                    end.await();
                    return true;
                } catch (LockedException refused) {
                    end.await();
                    return false;
                }
            }));
        }
        int winners = 0;
        for (Future<Boolean> attempt : tries) {
            winners += attempt.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(winners).isEqualTo(1);
    }

    @Test
    void lockOfADeadProcessHereIsTakenOver() throws IOException {
        LockOwner self = Trial.owner("dead");
        // Same process id, another start: an id that was used again.
        write(new LockOwner(self.user(), self.host(), self.pid(), LONG_AGO, "dead", LONG_AGO, 300));
        published.lock(Trial.owner("next")).close();
        assertThat(root.resolve(".lock.json")).doesNotExist();
    }

    @Test
    void lockOfAnotherMachineStaysUntilUnlocked() throws IOException {
        LockOwner far = new LockOwner("ann", "far-away", 7, null, "far", LONG_AGO, 300);
        write(far);
        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> published.lock(Trial.owner("next")))
                .withMessageContaining("ann@far-away")
                .withMessageContaining("fosse unlock");
        assertThat(published.breakLock()).contains(far);
        published.lock(Trial.owner("next")).close();
    }

    @Test
    void lockOfAnotherMachineThatIsSilentIsTakenOver() throws IOException {
        write(new LockOwner("ann", "far-away", 7, null, "far", LONG_AGO, 60));
        Path lock = root.resolve(".lock.json");
        Files.setLastModifiedTime(
                lock, FileTime.from(Files.getLastModifiedTime(lock).toInstant().minusSeconds(61)));
        try (ReleaseWriter held = published.lock(Trial.owner("next"))) {
            held.begin(Trial.DATE);
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void aRunThatLivesMovesTheTimeOfItsLock() throws Exception {
        Path lock = root.resolve(".lock.json");
        try (ReleaseWriter held = published.lock(LockOwner.ofThisProcess("short", LONG_AGO, 1))) {
            byte[] first = Files.readAllBytes(lock);
            Files.setLastModifiedTime(lock, FileTime.from(LONG_AGO));
            Thread.sleep(1500);
            assertThat(Files.getLastModifiedTime(lock).toInstant()).isAfter(LONG_AGO);
            assertThat(lock).hasBinaryContent(first);
            held.begin(Trial.DATE);
        }
    }

    @Test
    void damagedLockIsAnErrorUntilUnlocked() throws IOException {
        Files.writeString(root.resolve(".lock.json"), "");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> published.lock(Trial.owner("next")));
        assertThat(published.breakLock()).isEmpty();
        published.lock(Trial.owner("next")).close();
    }

    @Test
    void unlockDoesNotTouchARunThatIsAlive() throws IOException {
        try (ReleaseWriter held = published.lock(Trial.owner("first"))) {
            assertThatExceptionOfType(LockedException.class).isThrownBy(() -> published.breakLock());
            held.begin(Trial.DATE);
        }
    }

    @Test
    void runWhoseLockWasBrokenDoesNotPublish() throws IOException {
        try (ReleaseWriter held = published.lock(Trial.owner("first"))) {
            Staging staging = held.begin(Trial.DATE);
            Trial.fill(staging, 1);
            write(new LockOwner("ann", "far-away", 7, null, "far", LONG_AGO, 300));
            assertThatExceptionOfType(LockedException.class)
                    .isThrownBy(() -> held.publish(staging, Trial.draft(1)))
                    .withMessageContaining("was removed while it ran");
        }
        assertThat(published.findCurrent()).isEmpty();
        assertThat(root.resolve(".lock.json")).exists();
    }

    private void write(LockOwner owner) throws IOException {
        Files.write(root.resolve(".lock.json"), Json.write(owner));
    }
}
