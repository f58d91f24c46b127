package org.fosse.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads conf/schedules/*.yaml: requirements that the quality schedules of several providers share. */
final class ScheduleReader {
    private static final Pattern YEAR = Pattern.compile("\\d{4}/\\d{2}");
    private static final String NONE = "none";
    private static final String ZERO = "zero_tolerance";
    private static final Map<String, String> DIRECTIONS = Section.words("at_least", "at_most", "between", ZERO, NONE);
    private static final Map<String, String> TYPES = Section.words("national", "local", "information_return");
    private static final Map<String, String> FREQUENCIES =
            Section.words("monthly", "quarterly", "half_yearly", "annual");
    private static final double FAR = 1e12;

    private final Map<String, String> qualityDomains;
    private final Map<String, Indicator> indicators;
    private final Map<String, ScheduleRequirement> requirements = new LinkedHashMap<>();

    ScheduleReader(Map<String, String> qualityDomains, Map<String, Indicator> indicators) {
        this.qualityDomains = qualityDomains;
        this.indicators = indicators;
    }

    Map<String, ScheduleRequirement> requirements() {
        return requirements;
    }

    void read(Section top) {
        top.require("requirements");
        for (Section section : top.sections("requirements")) {
            ScheduleRequirement requirement = readRequirement(section);
            if (requirements.putIfAbsent(requirement.id(), requirement) != null
                    && !requirement.id().isEmpty()) {
                section.refuse(
                        "id",
                        requirement.id(),
                        "duplicate_id",
                        "Another requirement has this id.",
                        "Give each requirement an id of its own.");
            }
        }
        top.close();
    }

    private ScheduleRequirement readRequirement(Section section) {
        String id = section.shortId("a short id such as NAT-RTT18");
        String name = section.text("name");
        section.require("type");
        String type = section.choice("type", TYPES, "national");
        String domain = section.text("quality_domain");
        QualityDomains.check(section, "quality_domain", domain, qualityDomains);
        String unit = section.text("unit");
        String direction = section.choice("direction", DIRECTIONS, NONE);
        Double low = section.findNumber("threshold_low", -FAR, FAR).orElse(null);
        Double high = section.findNumber("threshold_high", -FAR, FAR).orElse(null);
        checkThreshold(section, direction, low, high);
        String frequency = section.choice("frequency", FREQUENCIES).orElse(null);
        String year = section.findText("contract_year").orElse(null);
        if (year != null && !YEAR.matcher(year).matches()) {
            section.refuse(
                    "contract_year", year, "unknown_period", "This is not a financial year.", "Write it as 2025/26.");
        }
        ScheduleRequirement requirement = new ScheduleRequirement(
                id,
                readMeasure(section),
                name,
                type,
                domain,
                unit,
                direction,
                low,
                high,
                frequency,
                section.texts("provider_types"),
                year,
                section.text("consequence", ""),
                section.text("note", ""),
                section.text("reference"));
        section.close();
        return requirement;
    }

    /** The measure, whichever of its editions is named. */
    private @Nullable String readMeasure(Section section) {
        String id = section.findText("measure").orElse(null);
        Indicator named = id == null ? null : indicators.get(id);
        if (id != null && named == null) {
            section.refuseIndicator("measure", id, indicators.keySet());
        }
        return named == null ? null : named.measure();
    }

    /** A direction may leave its threshold to the contract, but no threshold may go without its direction. */
    private static void checkThreshold(Section section, String direction, @Nullable Double low, @Nullable Double high) {
        boolean takesLow = direction.equals("at_least") || direction.equals("between");
        boolean takesHigh = direction.equals("at_most") || direction.equals("between");
        if (low != null && !takesLow) {
            refuseThreshold(section, "threshold_low", low, "A lower threshold does not go with " + direction + ".");
        }
        if (high != null && !takesHigh) {
            refuseThreshold(section, "threshold_high", high, "An upper threshold does not go with " + direction + ".");
        }
        if (direction.equals("between") && (low == null) != (high == null)) {
            section.refuse(
                    "direction",
                    direction,
                    "direction_without_threshold",
                    "between has both thresholds, or leaves both to the contract.",
                    "Give the other one too.");
        }
        if (low != null && high != null && low > high) {
            section.refuse(
                    "threshold_low",
                    String.valueOf(low),
                    "thresholds_crossed",
                    "The lower threshold is above the upper.",
                    "Swap them.");
        }
    }

    private static void refuseThreshold(Section section, String key, double value, String message) {
        section.refuse(
                key,
                String.valueOf(value),
                "threshold_without_direction",
                message,
                "Say which values meet the requirement: at_least takes threshold_low, at_most threshold_high, between both.");
    }
}
