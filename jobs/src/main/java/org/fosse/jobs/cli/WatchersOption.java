package org.fosse.jobs.cli;

import java.nio.file.Path;
import org.fosse.jobs.run.Watchers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run is watched from. None of it says what the run computes, so that it is no part of the configuration. */
final class WatchersOption {
    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            defaultValue = "${env:FOSSE_METRICS}",
            description =
                    "Write what fosse status --format prometheus says into this file at the end of the run, also of one that fails. Default: FOSSE_METRICS of the environment.")
    private @Nullable Path metrics;

    @Option(
            names = "--lineage",
            paramLabel = "FILE|URL",
            defaultValue = "${env:FOSSE_LINEAGE}",
            description =
                    "Add OpenLineage events to this file, a line each, or post them to this address (http or https). Default: FOSSE_LINEAGE of the environment.")
    private @Nullable String lineage;

    @Option(
            names = "--lineage-namespace",
            paramLabel = "NAME",
            defaultValue = "${env:OPENLINEAGE_NAMESPACE:-fosse}",
            description =
                    "Namespace of the jobs in these events. Default: OPENLINEAGE_NAMESPACE of the environment, or fosse.")
    private String namespace = "fosse";

    @Option(
            names = "--spark-events",
            paramLabel = "FOLDER",
            description = "Keep Spark's log of events in this folder, for its history server.")
    private @Nullable Path sparkEvents;

    /** A key is given by the environment alone: who lists processes sees their arguments. */
    Watchers watchers() {
        return new Watchers(metrics, lineage, namespace, sparkEvents, System.getenv("OPENLINEAGE_API_KEY"));
    }
}
