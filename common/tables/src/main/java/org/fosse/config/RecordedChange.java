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
    static RecordedChange read(Section section) {
        String area = section.findText("area").orElse(null);
        String indicator = section.findText("indicator").orElse(null);
        // Why it is on record is for people; asking for it makes the key known.
        section.findText("note");
        if (area == null && indicator == null) {
            section.refuse(
                    "area",
                    null,
                    "no_area_or_indicator",
                    "A change that names neither an area nor an indicator would re-base every chart.",
                    "Add 'area:', 'indicator:' or both.");
        }
        return new RecordedChange(area, indicator, section.day("from", "bad_date"));
    }

    /** Whether it concerns the series of an area. */
    public boolean concerns(String area, String indicator) {
        return (areaCode == null || areaCode.equals(area)) && (indicatorId == null || indicatorId.equals(indicator));
    }
}
