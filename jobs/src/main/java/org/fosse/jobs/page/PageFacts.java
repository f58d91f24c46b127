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
 * @param isDemonstration whether it is the sample, whose figures are invented
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
        boolean isDemonstration,
        int staleAfterMonths,
        @Nullable Path before) {
    /** What is said before all else of the sample; empty of any other release. */
    String demonstration() {
        return isDemonstration
                ? "Demonstration: this is the sample that comes with Fosse. Its figures are invented, also where a publisher is"
                        + " named as their source; they say nothing of the places and practices that are named."
                : "";
    }

    String day() {
        return Shown.day(date);
    }

    /** "1 in 20". */
    String oneIn() {
        return "1 in " + Math.round(1 / falseDiscoveryRate);
    }
}
