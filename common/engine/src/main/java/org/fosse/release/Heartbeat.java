package org.fosse.release;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Gives a sign of life four times in the time that one is good for, for as long as the process lives. */
final class Heartbeat implements AutoCloseable {
    private static final int BEATS = 4;

    private final ScheduledExecutorService thread;
    private final Future<?> beats;

    /** A sign of life. */
    @FunctionalInterface
    interface Beat {
        void give() throws IOException;
    }

    Heartbeat(Duration lease, Beat beat) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "fosse-heartbeat");
            daemon.setDaemon(true);
            return daemon;
        });
        long every = lease.toMillis() / BEATS;
        beats = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        beat.give();
                    } catch (IOException | RuntimeException unheard) {
                        // The next one may be heard; if none is, the lock goes to another run and this one notices.
                    }
                },
                every,
                every,
                TimeUnit.MILLISECONDS);
    }

    /** The last sign has been given, or is being given for a second at most. */
    @Override
    public void close() {
        beats.cancel(false);
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
