package org.fosse.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises; what is built on stores relies on nothing else. */
public abstract class ObjectStoreLaws {
    private static final int WRITERS = 6;
    private static final int KEYS = 20;

    @TempDir
    protected Path folder;

    /** An empty folder of a store. */
    protected abstract ObjectStore open() throws Exception;

    @Test
    void whatIsPutIsFoundListedReplacedAndDeleted() throws Exception {
        try (ObjectStore store = open()) {
            assertThat(store.list("a")).isEmpty();
            assertThat(store.find("a/b/one.json")).isEmpty();
            assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> store.open("a/b/one.json"));

            store.put("a/b/one.json", bytes("one"));
            store.put("a/b/one.json", bytes("one again"));
            Path file = Files.write(folder.resolve("two"), new byte[100_000]);
            store.put("a/two", file);
            store.put("ab/three", bytes(""));

            assertThat(store.find("a/b/one.json")).hasValue(bytes("one again"));
            try (InputStream in = store.open("a/two")) {
                assertThat(in.readAllBytes()).hasSize(100_000);
            }
            assertThat(store.list("a"))
                    .extracting(each -> each.key() + " " + each.bytes())
                    .containsExactly("a/b/one.json 9", "a/two 100000");
            assertThat(store.find("ab/three")).hasValue(new byte[0]);
            assertThat(store.list("")).extracting(StoredObject::key).contains("ab/three");

            store.delete("a/two");
            store.delete("a/two");
            assertThat(store.list("a")).extracting(StoredObject::key).containsExactly("a/b/one.json");
        }
    }

    @Test
    void timesOfTheStoreTellHowLongAgoAnObjectWasWritten() throws Exception {
        try (ObjectStore store = open()) {
            store.put("lock/one", bytes("1"));
            store.put("lock/two", bytes("2"));
            Thread.sleep(2100);
            store.put("lock/one", bytes("3"));

            List<StoredObject> all = store.list("lock");
            assertThat(all.get(0).modified()).isAfter(all.get(1).modified());
        }
    }

    @Test
    void ofManyWritersOfAKeyOneIsToldThatItIsTheirs() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (ObjectStore store = open()) {
            for (int key = 0; key < KEYS; key++) {
                String name = "race/" + key + ".json";
                CyclicBarrier start = new CyclicBarrier(WRITERS);
                List<Future<Boolean>> tries = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    byte[] own = bytes("writer " + writer);
                    tries.add(threads.submit(() -> {
                        start.await();
                        return store.putIfAbsent(name, own);
                    }));
                }
                List<Integer> winners = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    if (tries.get(writer).get()) {
                        winners.add(writer);
                    }
                }
                assertThat(winners).hasSize(1);
                assertThat(store.find(name)).hasValue(bytes("writer " + winners.get(0)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoWroteAnObjectIsToldSoAgain() throws Exception {
        try (ObjectStore store = open()) {
            assertThat(store.putIfAbsent("x/1", bytes("mine"))).isTrue();
            assertThat(store.putIfAbsent("x/1", bytes("mine"))).isTrue();
            assertThat(store.putIfAbsent("x/1", bytes("other"))).isFalse();
            store.delete("x/1");
            assertThat(store.putIfAbsent("x/1", bytes("other"))).isTrue();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
