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
        return read(Section.blank());
    }

    static Schedules read(Section section) {
        int points = section.wholeNumber("trend_points", 12, 3, FosseConfig.MANY);
        return new Schedules(
                Map.of(),
                points,
                section.wholeNumber("fewest_trend_points", Math.min(points, 6), 3, points),
                section.wholeNumber("breach_horizon_months", 24, 1, 120),
                section.wholeNumber("minimum_providers", 5, 3, FosseConfig.MANY),
                section.wholeNumber("enhanced_months", 2, 1, 120),
                section.wholeNumber("intensive_months", 6, 1, 120));
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
