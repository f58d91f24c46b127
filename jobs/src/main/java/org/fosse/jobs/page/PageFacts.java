package org.fosse.jobs.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a release says alike.
 *
 * @param release its id
 * @param date the logical date
 * @param system the name of the system
 * @param contact whom to ask; empty where the configuration names nobody
 * @param domains the parts of quality, id to plain name, in the order they are shown
 * @param falseDiscoveryRate the share of flags that may be chance
 * @param staleAfterMonths from what age on nothing is said first of a figure
 * @param before the extracts of the release before; null where there is none
 */
public record PageFacts(
        String release,
        LocalDate date,
        String system,
        String contact,
        Map<String, String> domains,
        double falseDiscoveryRate,
        int staleAfterMonths,
        @Nullable Path before) {
    String day() {
        return Shown.day(date);
    }

    /** "1 in 20". */
    String oneIn() {
        return "1 in " + Math.round(1 / falseDiscoveryRate);
    }
}
