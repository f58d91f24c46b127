package org.fosse.jobs.check;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a row breaks.
 *
 * @param column the column that is wrong; null when the row is
 * @param value what stands there; null where nothing does
 * @param message what is wrong
 */
public record Broken(
        Rule rule, @Nullable String column, @Nullable String value, String message) implements Serializable {}
