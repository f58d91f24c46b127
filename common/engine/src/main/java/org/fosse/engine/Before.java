package org.fosse.engine;

import org.fosse.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * The release that what came is compared with.
 *
 * @param release the newest of the run's date or an earlier one
 * @param accepted why changes beyond the limits are right, as whoever started the run says; null where nobody did
 */
public record Before(Release release, @Nullable String accepted) {}
