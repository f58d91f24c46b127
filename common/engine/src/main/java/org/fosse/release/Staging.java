package org.fosse.release;

import java.nio.file.Path;

/**
 * A release in the making. Nothing reads it; if the run dies, the next one removes it.
 *
 * @param id the id it will be published under
 * @param folder where tables and documents are to be written
 * @param extracts where extracts are to be written, in {@code folder} or outside of it; not there yet
 */
public record Staging(ReleaseId id, Path folder, Path extracts) {
    static final String EXTRACTS = "extracts";

    /** Whether the extracts will lie outside of the release. */
    boolean hasExtractsOutside() {
        return !extracts.startsWith(folder);
    }
}
