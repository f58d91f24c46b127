package org.fosse.jobs.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fosse.engine.ProtectionKey;
import org.fosse.release.StoredReleases;
import org.fosse.tables.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a user asked for.
 *
 * @param date logical date
 * @param landing folder of the extracts
 * @param published folder of the releases
 * @param extracts folder outside of the releases that extracts are published to; null where they lie in the release
 * @param conf folder of the configuration
 * @param only tables to make; empty for all
 * @param stage the one stage to run, its predecessors being done; null for the whole run
 * @param master Spark master; null for the session's own or local[*]
 * @param seed for methods that simulate
 * @param skipUnchanged end with "nothing new" when inputs, configuration, version and date are those of the current release
 * @param afresh make every table anew, also where nothing that it is made of has changed
 * @param protection the secret by which counts of people are rounded before they leave; null where there is none
 * @param withoutSecret whether there is none on purpose, though the release before had one
 * @param publishing how it is to publish
 * @param madeUp whether the extracts are those of the sample, which are made up
 * @param stored the releases in a store, of which {@code published} holds what is needed; null where they lie there themselves
 */
public record RunRequest(
        LocalDate date,
        Path landing,
        Path published,
        @Nullable Path extracts,
        Path conf,
        List<String> only,
        @Nullable Stage stage,
        @Nullable String master,
        long seed,
        boolean skipUnchanged,
        boolean afresh,
        @Nullable ProtectionKey protection,
        boolean withoutSecret,
        Publishing publishing,
        boolean madeUp,
        @Nullable StoredReleases stored) {
    public RunRequest {
        only = List.copyOf(only);
    }
}
