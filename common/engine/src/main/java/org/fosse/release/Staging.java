package org.fosse.release;

import java.nio.file.Path;

/**
 * A release in the making. Nothing reads it; if the run dies, the next one removes it.
 *
 * @param id the id it will be published under
 * @param folder where tables, extracts and documents are to be written
 */
public record Staging(ReleaseId id, Path folder) {}
