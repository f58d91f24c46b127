package org.fosse.jobs.run;

import org.jspecify.annotations.Nullable;

/**
 * How a run is to publish.
 *
 * @param publish whether it publishes at all; otherwise everything is made and looked at, and readers see what they saw before
 * @param makeCurrent whether its release becomes current also where it is of an earlier date than the current one, or made in part
 * @param acceptChanges why changes of what was delivered that are beyond the limits are right; null where nobody said so
 */
public record Publishing(
        boolean publish, boolean makeCurrent, @Nullable String acceptChanges) {
    public static final Publishing USUAL = new Publishing(true, false, null);
}
