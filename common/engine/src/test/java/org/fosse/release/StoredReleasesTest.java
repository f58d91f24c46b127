package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fosse.objectstore.FolderStore;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.StoredObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of releases in a store, on the store that a folder is. */
final class StoredReleasesTest {
    @TempDir
    private Path folder;

    private ObjectStore store;
    private Path there;
    private int works;

    @BeforeEach
    void open() throws IOException {
        there = Files.createDirectories(folder.resolve("store"));
        store = new FolderStore(there, there.resolve(".parts"), false);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    /** As another machine sees it: nothing is here. */
    private PublishedFolder fresh() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work-" + works++));
        return new PublishedFolder(work, null, new StoredReleases(store, work));
    }

    @Test
    void whatOneMachinePublishesAnotherReads() throws IOException {
        Release first = Trial.publish(fresh(), 1);
        Release second = Trial.publish(fresh(), 2);
        assertThat(first.id()).hasToString("2026-03-31-1");
        assertThat(second.id()).hasToString("2026-03-31-2");

        PublishedFolder reader = fresh();
        Release current = reader.findCurrent().orElseThrow();
        assertThat(current.id()).isEqualTo(second.id());
        assertThat(reader.listReleases()).extracting(Release::id).containsExactly(first.id(), second.id());
        assertThat(reader.listDamage(current)).isEmpty();
        assertThat(current.folder().resolve("rate")).doesNotExist();
        reader.fetchTables(current, Set.of("rate"));
        assertThat(current.folder().resolve("rate/part-1.parquet"))
                .hasSameBinaryContentAs(there.resolve("releases/2026-03-31-2/rate/part-1.parquet"));
        assertThat(current.folder().resolve("area")).doesNotExist();
        assertThat(reader.findExtracts(current).orElseThrow().resolve("U12345/rate.csv"))
                .exists();

        // As any other reader would: current.json, then what it names.
        assertThat(there.resolve("current.json"))
                .content()
                .contains("\"release\" : \"2026-03-31-2\"".replace(" :", ":"), "\"path\": \"releases/2026-03-31-2\"");
    }

    @Test
    void rollbackPruneAndSignReachEveryMachine() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Trial.publish(fresh(), i);
        }
        ReleaseId second = ReleaseId.find("2026-03-31-2").orElseThrow();
        try (ReleaseWriter writer = fresh().lock(Trial.owner("rollback"))) {
            writer.rollback(second);
            writer.sign(second, SignOff.Role.CLINICAL, Instant.parse("2026-04-02T09:30:00Z"));
            assertThat(writer.prune(1, 0)).extracting(ReleaseId::number).containsExactly(1, 3);
        }
        PublishedFolder reader = fresh();
        assertThat(reader.findCurrent().orElseThrow().id()).isEqualTo(second);
        assertThat(reader.listReleases()).extracting(each -> each.id().number()).containsExactly(2, 4);
        assertThat(reader.listSignedRoles(reader.findCurrent().orElseThrow())).containsExactly(SignOff.Role.CLINICAL);
        assertThat(there.resolve("releases/2026-03-31-1")).doesNotExist();
        assertThat(Trial.publish(fresh(), 5).id().number()).isEqualTo(5);
    }

    @Test
    void whatKilledRunsLeftIsClearedAndTheirIdsAreNotUsedAgain() throws IOException {
        Trial.publish(fresh(), 1);
        put("releases/2026-03-31-2/claim.json", "{}");
        put("releases/2026-03-31-2/rate/part-0.parquet", "half");
        // HDFS and Azure show what is being written.
        put("releases/2026-03-31-3/manifest.json", "");
        put("releases/2026-03-31-3/rate/part-0.parquet", "half");
        put("pointers/0000000002.json", "");
        put("current.json", "{}");

        PublishedFolder reader = fresh();
        assertThat(reader.findCurrent().orElseThrow().id().number()).isEqualTo(1);
        assertThat(reader.listReleases()).hasSize(1);

        Release next = Trial.publish(fresh(), 4);
        assertThat(next.id().number()).isEqualTo(4);
        assertThat(fresh().findCurrent().orElseThrow().id()).isEqualTo(next.id());
        assertThat(there.resolve("releases/2026-03-31-2/rate")).isEmptyDirectory();
        assertThat(there.resolve("current.json")).content().contains(next.id().toString());
        // A manifest that is cut may be on its way still; a day later it is not.
        assertThat(there.resolve("releases/2026-03-31-3/rate/part-0.parquet")).exists();
        for (String each : List.of("manifest.json", "rate/part-0.parquet")) {
            Files.setLastModifiedTime(
                    there.resolve("releases/2026-03-31-3/" + each),
                    FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        }
        Trial.publish(fresh(), 5);
        assertThat(there.resolve("releases/2026-03-31-3/rate/part-0.parquet")).doesNotExist();
    }

    @Test
    void secondWriterIsToldWhoHoldsTheLock() throws IOException {
        try (ReleaseWriter held = fresh().lock(Trial.owner("first"))) {
            assertThat(held).isNotNull();
            PublishedFolder second = fresh();
            assertThatExceptionOfType(LockedException.class)
                    .isThrownBy(() -> second.lock(Trial.owner("second")))
                    .withMessageContaining("run first of")
                    .withMessageContaining("2026-04-01T02:00:00Z")
                    .withMessageContaining("300 s");
        }
        fresh().lock(Trial.owner("third")).close();
    }

    @Test
    void ofManyAtOnceOneGetsTheLock() throws Exception {
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        CyclicBarrier end = new CyclicBarrier(many);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String run = "run-" + i;
            PublishedFolder own = fresh();
            tries.add(threads.submit(() -> {
                start.await();
                try (ReleaseWriter held = own.lock(Trial.owner(run))) {
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
    void silentLockIsTakenOverAndItsRunPublishesNothing() throws IOException {
        try (ReleaseWriter stalled = fresh().lock(Trial.owner("stalled"))) {
            Staging staging = stalled.begin(Trial.DATE);
            Trial.fill(staging, 1);
            silent(Duration.ofSeconds(301));
            Release next = Trial.publish(fresh(), 2);
            assertThatExceptionOfType(LockedException.class)
                    .isThrownBy(() -> stalled.publish(staging, Trial.draft(1)))
                    .withMessageContaining("was taken over");
            assertThat(fresh().findCurrent().orElseThrow().id()).isEqualTo(next.id());
            assertThat(fresh().listReleases()).hasSize(1);
        }
        // What the stalled run gives back is not the other's.
        fresh().lock(Trial.owner("next")).close();
    }

    @Test
    void aRunThatLivesKeepsItsLock() throws Exception {
        LockOwner owner = LockOwner.ofThisProcess("short", Instant.parse("2026-04-01T02:00:00Z"), 1);
        try (ReleaseWriter held = fresh().lock(owner)) {
            Thread.sleep(3000);
            PublishedFolder other = fresh();
            assertThatExceptionOfType(LockedException.class).isThrownBy(() -> other.lock(Trial.owner("other")));
            held.begin(Trial.DATE);
        }
    }

    @Test
    void lockOfARunThatDidNotGetToSayWhoItIsEndsWhenItIsOld() throws IOException {
        put("lock/0000000001.json", "");
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> fresh().lock(Trial.owner("next")));
        silent(Duration.ofSeconds(301));
        fresh().lock(Trial.owner("next")).close();
    }

    @Test
    void unlockedRunPublishesNothing() throws IOException {
        LockOwner far = new LockOwner("ann", "far-away", 7, null, "far", Instant.EPOCH, 300);
        try (ReleaseWriter held = fresh().lock(far)) {
            Staging staging = held.begin(Trial.DATE);
            Trial.fill(staging, 1);
            assertThat(fresh().breakLock()).contains(far);
            assertThatExceptionOfType(LockedException.class).isThrownBy(() -> held.publish(staging, Trial.draft(1)));
        }
        assertThat(fresh().findCurrent()).isEmpty();
        assertThat(fresh().breakLock()).isEmpty();
    }

    /** Its lock is checked, then it stands still until another run has cleared away what it had written. */
    @Test
    void releaseThatWasGivenUpCannotBeFinished() throws IOException {
        StoredReleases releases = new StoredReleases(store, folder.resolve("held"));
        ReleaseId id = ReleaseId.find("2026-03-31-1").orElseThrow();
        put("releases/" + id + "/claim.json", "{}");
        put("releases/" + id + "/rate/part-0.parquet", "half");
        Trial.publish(fresh(), 2);

        assertThat(store.putIfAbsent("releases/" + id + "/manifest.json", "late".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(releases.find(id)).isEmpty();
    }

    @Test
    void switchThatAnotherRunMadeMeanwhileIsNotMadeAgain() throws IOException {
        Trial.publish(fresh(), 1);
        StoredReleases releases = new StoredReleases(store, folder.resolve("held"));
        try (StoreWriter writer = releases.lock(Trial.owner("slow"), line -> {})) {
            Release first =
                    releases.find(ReleaseId.find("2026-03-31-1").orElseThrow()).orElseThrow();
            put(
                    "pointers/0000000002.json",
                    new String(Files.readAllBytes(there.resolve("pointers/0000000001.json")), StandardCharsets.UTF_8)
                            .replace("\"number\": 1", "\"number\": 2"));
            assertThatExceptionOfType(LockedException.class)
                    .isThrownBy(() -> writer.point(first))
                    .withMessageContaining("meanwhile");
        }
    }

    @Test
    void damageInTheStoreIsNoticed() throws IOException {
        Release release = Trial.publish(fresh(), 1);
        put("releases/" + release.id() + "/rate/part-0.parquet", "other");
        put("releases/" + release.id() + "/rate/part-9.parquet", "more");
        store.delete("releases/" + release.id() + "/area/part-0.parquet");
        PublishedFolder reader = fresh();
        Release current = reader.findCurrent().orElseThrow();
        assertThat(reader.listDamage(current))
                .containsExactly(
                        "area/part-0.parquet is missing",
                        "rate/part-0.parquet has other content than when it was published",
                        "rate/part-9.parquet is not of this release");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reader.fetchTables(current, Set.of("rate")))
                .withMessageContaining("rate/part-0.parquet has other content");
        assertThat(current.folder().resolve("rate/part-0.parquet")).doesNotExist();
    }

    @Test
    void fileThatIsHereIsUsedOnlyWithTheRightContent() throws IOException {
        Trial.publish(fresh(), 1);
        PublishedFolder reader = fresh();
        Release current = reader.findCurrent().orElseThrow();
        reader.fetchAll(current);
        Path file = current.folder().resolve("rate/part-0.parquet");
        byte[] right = Files.readAllBytes(file);
        byte[] wrong = right.clone();
        wrong[7]++;
        Files.write(file, wrong);
        reader.fetchAll(current);
        assertThat(file).hasBinaryContent(right);
    }

    @Test
    void accountOfARunThatStoppedIsNotLostWithItsMachine() throws IOException {
        PublishedFolder run = fresh();
        put("failed/2026-03-31/earlier.csv", "earlier");
        Files.createDirectories(run.root().resolve("failed/2026-03-31/run_input"));
        Files.writeString(run.root().resolve("failed/2026-03-31/run_input/part-0.parquet"), "rows");
        Files.writeString(run.root().resolve(StoredReleases.LAST_RUN), "{}");
        new StoredReleases(store, run.root()).bringAccount(Trial.DATE);
        assertThat(store.list("failed"))
                .extracting(StoredObject::key)
                .containsExactly("failed/2026-03-31/run_input/part-0.parquet");
        PublishedFolder monitor = fresh();
        monitor.fetchAccount();
        assertThat(monitor.root().resolve(StoredReleases.LAST_RUN)).hasContent("{}");
    }

    @Test
    void publishedFolderThatWasCopiedIntoTheStoreGoesOn() throws IOException {
        Path local = folder.resolve("local");
        Release release = Trial.publish(new PublishedFolder(local), 1);
        for (ReleasedFile file : release.manifest().files()) {
            store.put(
                    "releases/" + release.id() + "/" + file.path(),
                    release.folder().resolve(file.path()));
        }
        store.put(
                "releases/" + release.id() + "/manifest.json", release.folder().resolve("manifest.json"));
        store.put("current.json", local.resolve("current.json"));
        assertThat(fresh().findCurrent().orElseThrow().id()).isEqualTo(release.id());
        assertThat(Trial.publish(fresh(), 2).id().number()).isEqualTo(2);
        assertThat(fresh().findCurrent().orElseThrow().id().number()).isEqualTo(2);
    }

    private void put(String key, String text) throws IOException {
        store.put(key, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last sign of life of whoever holds the lock is made older. */
    private void silent(Duration how) throws IOException {
        try (Stream<Path> lock = Files.list(there.resolve("lock"))) {
            for (Path each : lock.toList()) {
                Files.setLastModifiedTime(
                        each,
                        FileTime.from(
                                Files.getLastModifiedTime(each).toInstant().minus(how)));
            }
        }
    }
}
