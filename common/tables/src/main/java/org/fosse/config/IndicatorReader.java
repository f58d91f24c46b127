package org.fosse.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads conf/indicators/*.yaml: a set's name, what its indicators have in common ("defaults") and the indicators. An
 * entry's own word comes first, then the set's, then the general default.
 */
final class IndicatorReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Map<String, Polarity> POLARITIES = new LinkedHashMap<>();
    private static final Map<String, ValueType> VALUE_TYPES = new LinkedHashMap<>();
    private static final Map<String, String> FACETS = words("access", "experience", "outcome");
    private static final Map<String, String> CARE_GROUPS = words("physical", "mental", "both");
    private static final Map<String, String> OUTCOME_AIMS = words("dying_prematurely", "quality_of_life", "recovery");
    private static final Map<String, String> IMPROVEMENT_AIMS =
            words("quality", "safety", "efficiency", "timeliness", "person_centred");

    static {
        for (Polarity polarity : Polarity.values()) {
            POLARITIES.put(polarity.text().replace(' ', '_'), polarity);
        }
        for (ValueType type : ValueType.values()) {
            VALUE_TYPES.put(type.text(), type);
        }
    }

    private static Map<String, String> words(String... all) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : all) {
            words.put(word, word);
        }
        return words;
    }

    /** What an indicator may leave to its set. */
    private record Common(
            @Nullable String qualityDomain,
            @Nullable Polarity polarity,
            @Nullable String unit,
            @Nullable ValueType valueType,
            @Nullable Double multiplier,
            boolean additive,
            @Nullable String equityFacet,
            Indicator.Tags tags,
            String reference) {
        static final Common NOTHING =
                new Common(null, null, null, null, null, Defaults.ADDITIVE, null, Indicator.Tags.NONE, "");
    }

    private final Map<String, String> qualityDomains;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, String> placeOfId = new LinkedHashMap<>();

    IndicatorReader(Map<String, String> qualityDomains) {
        this.qualityDomains = qualityDomains;
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    void read(Section top) {
        String set = top.text("set");
        Section defaults = top.section("defaults");
        Common common = readCommon(defaults, Common.NOTHING);
        defaults.close();
        if (!top.has("indicators")) {
            top.missing("indicators");
        }
        for (Section section : top.sections("indicators")) {
            Indicator indicator = readIndicator(section, common, set);
            // Extracts may write an id in any case, so that two ids must differ by more.
            String first = placeOfId.putIfAbsent(
                    indicator.id().toLowerCase(Locale.ROOT), section.file() + ":" + section.line());
            if (first != null && !indicator.id().isEmpty()) {
                section.refuse(
                        "id",
                        indicator.id(),
                        "duplicate_id",
                        "Another indicator has this id, at " + first + ".",
                        "Give each indicator one entry in one set.");
            }
            indicators.putIfAbsent(indicator.id(), indicator);
        }
        top.close();
    }

    private Common readCommon(Section section, Common fallback) {
        Optional<String> domain = section.findText("quality_domain");
        domain.ifPresent(id -> QualityDomains.check(section, "quality_domain", id, qualityDomains));
        return new Common(
                domain.orElse(fallback.qualityDomain),
                section.choice("polarity", POLARITIES).orElse(fallback.polarity),
                section.findText("unit").orElse(fallback.unit),
                section.choice("value_type", VALUE_TYPES).orElse(fallback.valueType),
                section.findNumber("multiplier", Double.MIN_NORMAL, 1e9).orElse(fallback.multiplier),
                section.flag("additive", fallback.additive),
                section.choice("equity_facet", FACETS).orElse(fallback.equityFacet),
                readTags(section, fallback.tags),
                section.text("reference", fallback.reference));
    }

    private static Indicator.Tags readTags(Section section, Indicator.Tags fallback) {
        return new Indicator.Tags(
                section.findText("pathway").orElse(fallback.pathway()),
                section.choice("care_group", CARE_GROUPS).orElse(fallback.careGroup()),
                section.choice("outcome_aim", OUTCOME_AIMS).orElse(fallback.outcomeAim()),
                section.choice("improvement_aim", IMPROVEMENT_AIMS).orElse(fallback.improvementAim()),
                section.findText("theme").orElse(fallback.theme()),
                section.findText("paired_with").orElse(fallback.pairedWith()));
    }

    private Indicator readIndicator(Section section, Common ofSet, String set) {
        String id = section.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.refuse(
                    "id",
                    id,
                    "bad_id",
                    "The id holds something other than letters, digits, _ . and -.",
                    "Use the id that the source makes, such as QOF_DM or FT_93553.");
        }
        String name = section.text("name");
        String description = section.text("description", "");
        Common own = readCommon(section, ofSet);
        Double standard = section.findNumber("standard", -ValueType.TOO_LARGE, ValueType.TOO_LARGE)
                .orElse(null);
        ValueType type = required(section, "value_type", own.valueType, ValueType.COUNT);
        double multiplier = own.multiplier == null ? Defaults.multiplierOf(type) : own.multiplier;
        Indicator indicator = new Indicator(
                id,
                name,
                description,
                required(section, "quality_domain", own.qualityDomain, ""),
                own.polarity == null ? Defaults.POLARITY : own.polarity,
                required(section, "unit", own.unit, ""),
                type,
                multiplier,
                readRange(section, Defaults.rangeOf(type, multiplier)),
                own.additive,
                standard,
                own.equityFacet,
                own.tags,
                set,
                own.reference);
        checkAdditive(section, indicator);
        section.close();
        return indicator;
    }

    private static Indicator.Range readRange(Section section, Indicator.Range usual) {
        double least = -ValueType.TOO_LARGE;
        double lowest = section.findNumber("lowest", least, -least).orElse(usual.lowest());
        double highest = section.findNumber("highest", least, -least).orElse(usual.highest());
        if (lowest > highest) {
            section.refuse(
                    "lowest",
                    String.valueOf(lowest),
                    "above_highest",
                    "The lowest possible value is above the highest, " + highest + ".",
                    "Exchange the two, or leave out the one that the value type gives.");
        }
        return new Indicator.Range(lowest, highest);
    }

    private static <T> T required(Section section, String key, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (!section.has(key)) {
            section.missing(key);
        }
        return standIn;
    }

    private static void checkAdditive(Section section, Indicator indicator) {
        boolean canAdd = switch (indicator.valueType()) {
            case PROPORTION, RATE, RATIO, MEAN, COUNT -> true;
            case STANDARDISED_RATE, SCORE, CHANGE, ORDINAL -> false;
        };
        if (indicator.additive() && !canAdd) {
            section.refuse(
                    "additive",
                    "true",
                    "not_additive",
                    "A " + indicator.valueType().text() + " cannot be added up over areas.",
                    "Set additive to false, or give the value type that has a numerator and a denominator.");
        }
    }
}
