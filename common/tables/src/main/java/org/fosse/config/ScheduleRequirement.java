package org.fosse.config;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that schedules of several providers share (conf/schedules/*.yaml). A contract or a return names it by its
 * id; what the contract says itself comes first.
 *
 * @param id stable id, the same for every provider
 * @param measure the indicator of the catalogue that measures the same thing; null where none does
 * @param name the requirement in plain words
 * @param type "national", "local" (in schedules of a kind of provider, set locally) or "information_return"
 * @param qualityDomain an id of the quality domains of fosse.yaml
 * @param unit unit of value and thresholds
 * @param direction at_least, at_most, between, zero_tolerance or none
 * @param low least that meets it; null where the direction has none, or the contract sets it
 * @param high most that meets it; null where the direction has none, or the contract sets it
 * @param frequency monthly, quarterly, half_yearly, annual; null where nothing fixes it
 * @param providerTypes the kinds of provider it is for, in words
 * @param contractYear the year whose text it was read in; null where the source names none
 * @param consequence what the source says follows from a breach; empty where it says nothing
 * @param note what must be known to read it; empty when nothing
 * @param reference where it was read
 */
public record ScheduleRequirement(
        String id,
        @Nullable String measure,
        String name,
        String type,
        String qualityDomain,
        String unit,
        String direction,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String frequency,
        List<String> providerTypes,
        @Nullable String contractYear,
        String consequence,
        String note,
        String reference)
        implements Serializable {
    public ScheduleRequirement {
        providerTypes = List.copyOf(providerTypes);
    }

    /** Whether it says by itself when a value meets it; otherwise the contract must. */
    public boolean hasThreshold() {
        return direction.equals("zero_tolerance") || low != null || high != null;
    }
}
