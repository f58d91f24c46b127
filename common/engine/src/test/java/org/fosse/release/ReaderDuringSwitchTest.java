package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReaderDuringSwitchTest {
    private static final int SWITCHES = 150;
    /** Kept releases: readers that resolved one finish long before so many more are published. */
    private static final int KEEP = 30;

    @TempDir
    private Path root;

    @Test
    void readerThatResolvesOnceReadsWhole() throws Exception {
        PublishedFolder published = new PublishedFolder(root);
        Trial.publish(published, 0);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Integer> reads = thread.submit(() -> {
            int count = 0;
            while (!over.get()) {
                List<String> damage = published.findCurrent().orElseThrow().listDamage();
                assertThat(damage).isEmpty();
                count++;
            }
            return count;
        });
        for (int order = 1; order <= SWITCHES; order++) {
            Trial.publish(published, order);
            try (ReleaseWriter writer = published.lock(Trial.owner("prune-" + order))) {
                writer.prune(KEEP, 0);
            }
        }
        over.set(true);
        assertThat(reads.get()).isGreaterThan(SWITCHES / 4);
        thread.shutdown();
    }
}
