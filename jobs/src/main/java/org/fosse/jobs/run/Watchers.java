package org.fosse.jobs.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is watched from.
 *
 * @param metrics a file for Prometheus; null for none
 * @param lineage where OpenLineage events go: a file, or an address that begins with http; null for nowhere
 * @param namespace of the jobs in these events
 * @param sparkEvents a folder for Spark's own log of events; null for none
 * @param lineageKey what the receiver of the events asks for; null for nothing
 */
public record Watchers(
        @Nullable Path metrics,
        @Nullable String lineage,
        String namespace,
        @Nullable Path sparkEvents,
        @Nullable String lineageKey) {}
