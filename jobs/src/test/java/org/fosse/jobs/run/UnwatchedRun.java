package org.fosse.jobs.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.fosse.config.FosseConfig;
import org.jspecify.annotations.Nullable;

/** A run that nobody watches. */
final class UnwatchedRun {
    private UnwatchedRun() {}

    static @Nullable Outcome of(RunRequest request, FosseConfig config, Instant startedAt) throws RunFailure {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
        Watchers nobody = new Watchers(null, null, "fosse", null, null);
        RunWatch watch = new RunWatch(
                request.date(), request.published(), request.stage(), startedAt, "test", nobody, quiet, false);
        return new Runner(request, config, "test", watch, quiet).run();
    }
}
