package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that is on record and may have moved a process, from which on control charts take their limits anew.
 *
 * @param areaCode the area it was made in; null for every area
 * @param indicatorId the indicator it was meant for; null for every indicator
 * @param startedOn first day of the change
 */
public record RecordedChange(
        @Nullable String areaCode, @Nullable String indicatorId, LocalDate startedOn) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Whether it concerns the series of an area. */
    public boolean concerns(String area, String indicator) {
        return (areaCode == null || areaCode.equals(area)) && (indicatorId == null || indicatorId.equals(indicator));
    }
}
