package org.fosse.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the quality-schedule tables are made by: the requirements that several schedules share, and the parameters.
 *
 * @param requirements the catalogue of requirements by id
 * @param trendPoints most values that a trend is read from, the newest ones
 * @param fewestTrendPoints fewest values that a trend is read from
 * @param horizonMonths how many months ahead a breach is looked for
 * @param minimumProviders fewest providers whose values are compared
 * @param enhancedMonths months in breach after which assurance is enhanced
 * @param intensiveMonths months in breach after which assurance is intensive
 */
public record Schedules(
        Map<String, ScheduleRequirement> requirements,
        int trendPoints,
        int fewestTrendPoints,
        int horizonMonths,
        int minimumProviders,
        int enhancedMonths,
        int intensiveMonths)
        implements Serializable {
    public Schedules {
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    }

    /** No requirement, and the defaults. */
    public static Schedules blank() {
        return new Schedules(
                Map.of(),
                Defaults.TREND_POINTS,
                Defaults.FEWEST_TREND_POINTS,
                Defaults.BREACH_HORIZON_MONTHS,
                Defaults.MINIMUM_PROVIDERS,
                Defaults.ENHANCED_MONTHS,
                Defaults.INTENSIVE_MONTHS);
    }

    /** The same with another catalogue. */
    public Schedules with(Map<String, ScheduleRequirement> newRequirements) {
        return new Schedules(
                newRequirements,
                trendPoints,
                fewestTrendPoints,
                horizonMonths,
                minimumProviders,
                enhancedMonths,
                intensiveMonths);
    }

    /** The shared requirement with this id; empty when there is none. */
    public Optional<ScheduleRequirement> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(requirements.get(id));
    }
}
