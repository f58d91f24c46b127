package org.fosse.objectstore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several requests at a time: each of them waits, and keeps no processor busy. */
public final class Parallel {
    private static final int AT_ONCE = 8;

    private Parallel() {}

    /** What is to be done with each. */
    @FunctionalInterface
    public interface Action<T> {
        void on(T each) throws IOException;
    }

    /**
     * Does it with each, and ends when all are done or one has failed.
     *
     * @throws IOException the first failure
     */
    public static <T> void each(Collection<T> all, Action<T> action) throws IOException {
        // Threads of our own: those that Java shares do not find classes that spark-submit brought.
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "fosse-store");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (T each : all) {
                begun.add(threads.submit(() -> {
                    action.on(each);
                    return null;
                }));
            }
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while objects were read or written.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
