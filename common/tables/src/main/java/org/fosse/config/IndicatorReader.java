package org.fosse.config;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Reads conf/indicators/*.yaml: a set's name, what its indicators have in common ("defaults") and the indicators. An
 * entry's own word comes first, then the set's, then the general default.
 */
final class IndicatorReader {
    static final Map<String, Polarity> POLARITIES =
            Section.words(Polarity.values(), polarity -> polarity.text().replace(' ', '_'));
    static final Map<String, ValueType> VALUE_TYPES = Section.words(ValueType.values(), ValueType::text);
    private static final Map<String, DisclosureClass> CLASSES =
            Section.words(DisclosureClass.values(), DisclosureClass::text);
    private static final Map<String, String> FACETS = Section.words("access", "experience", "outcome");
    private static final Map<String, String> CARE_GROUPS = Section.words("physical", "mental", "both");
    private static final Map<String, String> OUTCOME_AIMS =
            Section.words("dying_prematurely", "quality_of_life", "recovery");
    private static final Map<String, String> IMPROVEMENT_AIMS =
            Section.words("quality", "safety", "efficiency", "timeliness", "person_centred");

    /** What an indicator may leave to its set. */
    private record Common(
            @Nullable String qualityDomain,
            Polarity polarity,
            @Nullable String unit,
            @Nullable ValueType valueType,
            @Nullable Double multiplier,
            boolean additive,
            List<String> attributedBy,
            Indicator.Leave disclosure,
            @Nullable String equityFacet,
            @Nullable List<String> adjustFor,
            Indicator.Tags tags,
            String reference,
            boolean expected) {
        /** Silence is no judgement, and no permission to add up. */
        static final Common NOTHING = new Common(
                null,
                Polarity.NO_JUDGEMENT,
                null,
                null,
                null,
                false,
                List.of(),
                Indicator.Leave.NOTHING,
                null,
                null,
                Indicator.Tags.NONE,
                "",
                true);
    }

    private final Map<String, String> qualityDomains;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, String> placeOfId = new LinkedHashMap<>();
    /** Where it is said that an indicator's numerators are another's denominators, by the first of them. */
    private final Map<String, Section> outOfOthers = new LinkedHashMap<>();
    /** Where each indicator that is another edition of a measure stands. */
    private final Map<String, Section> editions = new LinkedHashMap<>();

    IndicatorReader(Map<String, String> qualityDomains) {
        this.qualityDomains = qualityDomains;
    }

    /** The catalogue, after the last file: every edition of a measure has the measure's standards. */
    Map<String, Indicator> indicators() {
        outOfOthers.forEach((id, section) -> {
            if (!indicators.containsKey(id)) {
                section.refuseIndicator("out_of", id, indicators.keySet());
            }
        });
        editions.forEach((id, section) -> indicators.computeIfPresent(id, (same, edition) -> joined(edition, section)));
        return indicators;
    }

    private Indicator joined(Indicator edition, Section section) {
        Indicator measure = indicators.get(edition.measure());
        if (measure == null) {
            section.refuseIndicator("measure", edition.measure(), indicators.keySet());
            return edition;
        }
        if (!measure.isMeasure()) {
            section.refuse(
                    "measure",
                    measure.id(),
                    "measure_of_a_measure",
                    "This indicator is itself an edition of " + measure.measure() + ".",
                    "Name " + measure.measure() + ".");
        } else if (!measure.unit().equals(edition.unit()) || measure.polarity() != edition.polarity()) {
            section.refuse(
                    "measure",
                    measure.id(),
                    "another_measure",
                    "The measure's unit is " + measure.unit() + " and its polarity "
                            + measure.polarity().text() + "; here they are " + edition.unit() + " and "
                            + edition.polarity().text() + ".",
                    "Give both the same unit and polarity; where they differ, they are two measures.");
        }
        return edition.with(measure.standards());
    }

    void read(Section top) {
        String set = top.text("set");
        Common common = top.read("defaults", defaults -> readCommon(defaults, Common.NOTHING));
        top.require("indicators");
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
            if (!indicator.isMeasure()) {
                editions.putIfAbsent(indicator.id(), section);
            }
        }
        top.close();
    }

    private Common readCommon(Section section, Common usual) {
        String domain = section.textOrNone("quality_domain", usual.qualityDomain);
        if (domain != null && section.has("quality_domain")) {
            QualityDomains.checkOrWhole(section, "quality_domain", domain, qualityDomains);
        }
        return new Common(
                domain,
                section.choice("polarity", POLARITIES, usual.polarity),
                section.textOrNone("unit", usual.unit),
                section.choiceOrNone("value_type", VALUE_TYPES, usual.valueType),
                section.findNumber("multiplier", Double.MIN_NORMAL, 1e9).orElse(usual.multiplier),
                section.flag("additive", usual.additive),
                section.texts("attributed_by", usual.attributedBy),
                section.has("disclosure") ? section.read("disclosure", this::readDisclosure) : usual.disclosure,
                section.choiceOrNone("equity_facet", FACETS, usual.equityFacet),
                section.has("adjust_for") ? section.texts("adjust_for") : usual.adjustFor,
                new Indicator.Tags(
                        section.textOrNone("pathway", usual.tags.pathway()),
                        section.choiceOrNone("care_group", CARE_GROUPS, usual.tags.careGroup()),
                        section.choiceOrNone("outcome_aim", OUTCOME_AIMS, usual.tags.outcomeAim()),
                        section.choiceOrNone("improvement_aim", IMPROVEMENT_AIMS, usual.tags.improvementAim()),
                        section.textOrNone("theme", usual.tags.theme()),
                        section.textOrNone("paired_with", usual.tags.pairedWith())),
                section.text("reference", usual.reference),
                section.flag("expected", usual.expected));
    }

    /** A class that is public says at which levels; any other says nothing of levels. */
    private Indicator.Leave readDisclosure(Section section) {
        section.require("class");
        DisclosureClass kind = section.choice("class", CLASSES, DisclosureClass.UNDECLARED);
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        if (kind == DisclosureClass.PUBLIC) {
            section.oneOrMore("levels");
            for (Section.Item item : section.items("levels")) {
                Level.find(item.text())
                        .ifPresentOrElse(
                                levels::add,
                                () -> section.refuse(
                                        item,
                                        "not_allowed",
                                        "There is no level '" + item.text() + "'.",
                                        "Write one of "
                                                + String.join(
                                                        ", ",
                                                        Section.words(Level.values(), Level::text)
                                                                .keySet()) + "."));
            }
        }
        String outOf = kind == DisclosureClass.PEOPLE ? section.textOrNone("out_of", null) : null;
        if (outOf != null) {
            outOfOthers.put(outOf, section);
        }
        return new Indicator.Leave(kind, levels, outOf);
    }

    private Indicator readIndicator(Section section, Common ofSet, String set) {
        String id = section.shortId("the id that the source makes, such as QOF_DM or FT_93553");
        String name = section.text("name");
        String description = section.text("description", "");
        Common own = readCommon(section, ofSet);
        String measure = section.findText("measure").orElse(id);
        Standards standards = StandardReader.read(section);
        ValueType type = required(section, "value_type", own.valueType, ValueType.COUNT);
        double multiplier =
                section.answer("multiplier", own.multiplier == null ? type.usualMultiplier() : own.multiplier);
        Indicator indicator = new Indicator(
                id,
                measure,
                name,
                description,
                required(section, "quality_domain", own.qualityDomain, ""),
                own.polarity,
                required(section, "unit", own.unit, ""),
                type,
                multiplier,
                readRange(section, Indicator.Range.of(type, multiplier)),
                own.additive,
                own.attributedBy,
                own.disclosure,
                standards,
                own.equityFacet,
                own.adjustFor,
                own.tags,
                set,
                own.reference,
                own.expected);
        checkAdditive(section, indicator);
        checkAttributed(section, indicator);
        checkStandards(section, indicator);
        section.close();
        return indicator;
    }

    private static Indicator.Range readRange(Section section, Indicator.Range usual) {
        double least = -ValueType.TOO_LARGE;
        double lowest = section.number("lowest", usual.lowest(), least, -least);
        double highest = section.number("highest", usual.highest(), least, -least);
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
        section.require(key);
        return standIn;
    }

    private static void checkStandards(Section section, Indicator indicator) {
        if (indicator.standards().all().isEmpty()) {
            return;
        }
        if (indicator.polarity().side() == null) {
            section.refuse(
                    "standards",
                    null,
                    "standard_without_polarity",
                    "Nothing says on which side of its standards a value should be.",
                    "Set polarity to higher_is_better or lower_is_better, or take the standards out.");
        }
        if (!indicator.isMeasure()) {
            section.refuse(
                    "standards",
                    null,
                    "standards_of_an_edition",
                    "The standards stand with the measure, " + indicator.measure() + ".",
                    "Move them there.");
        }
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

    /** A mean of providers' values weighted by their shares must be a value of the same kind, and of one measure there is one. */
    private static void checkAttributed(Section section, Indicator indicator) {
        if (indicator.attributedBy().isEmpty()) {
            return;
        }
        boolean canAverage = switch (indicator.valueType()) {
            case PROPORTION, RATE, STANDARDISED_RATE, RATIO, MEAN -> true;
            case SCORE, COUNT, CHANGE, ORDINAL -> false;
        };
        if (!canAverage) {
            section.refuse(
                    "attributed_by",
                    String.join(", ", indicator.attributedBy()),
                    "not_attributable",
                    "A " + indicator.valueType().text() + " of a provider says nothing of the areas it works for.",
                    "Take attributed_by out; of a set that has it in its defaults, write attributed_by: [] here.");
        }
        if (!indicator.isMeasure()) {
            section.refuse(
                    "attributed_by",
                    String.join(", ", indicator.attributedBy()),
                    "attributed_edition",
                    "This is another edition of " + indicator.measure() + ", whose values are the ones to attribute.",
                    "Move it there.");
        }
    }
}
