package org.fosse.jobs.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run did not publish; what it left behind says why. */
public final class RunFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Path report;
    private final transient @Nullable Path log;
    private final transient List<String> places;

    /**
     * @param report its page; null where none could be written
     * @param log its log; null where none could be written
     * @param places where to look, a line each
     */
    RunFailure(Throwable cause, @Nullable Path report, @Nullable Path log, List<String> places) {
        super(cause);
        this.places = List.copyOf(places);
        this.report = report;
        this.log = log;
    }

    public @Nullable Path report() {
        return report;
    }

    public @Nullable Path log() {
        return log;
    }

    public List<String> places() {
        return places;
    }
}
