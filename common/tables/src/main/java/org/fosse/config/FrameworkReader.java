package org.fosse.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.config.Framework.Cohort;
import org.fosse.config.Framework.Reading;
import org.fosse.config.Framework.Rounds;
import org.fosse.config.Framework.Scale;
import org.fosse.tables.Level;

/** Reads conf/frameworks/*.yaml: one assessment framework per file. */
final class FrameworkReader {
    /** The kinds of assessor, as the form may name them too. */
    static final Map<String, String> ASSESSORS =
            Section.words("self", "peer", "independent", "lived_experience", "regulator");

    static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
    private static final int FAR = 1000;

    private final Map<String, String> qualityDomains;
    private final Map<String, Framework> frameworks = new LinkedHashMap<>();

    FrameworkReader(Map<String, String> qualityDomains) {
        this.qualityDomains = qualityDomains;
    }

    Map<String, Framework> frameworks() {
        return frameworks;
    }

    void read(Section top) {
        String id = readId(top);
        String name = top.text("name");
        String unitAssessed = top.text("unit_assessed");
        String reference = top.text("reference", "");
        Scale scale = top.readRequired("scale", FrameworkReader::readScale);
        List<String> voices = readVoices(top);
        Map<String, String> phases = readWords(top, "phases");
        Framework framework = new Framework(
                id,
                name,
                unitAssessed,
                readBodyLevels(top),
                reference,
                scale,
                voices,
                top.read("assessors", section -> readAssessors(section, voices)),
                top.read("owners", FrameworkReader::readOwners),
                top.read("rounds", FrameworkReader::readRounds),
                top.read("reading", section -> readReading(section, scale)),
                phases,
                readCohorts(top),
                readWords(top, "needs"),
                new DomainReader(qualityDomains, scale, phases, voices).read(top));
        top.close();
        if (frameworks.putIfAbsent(id, framework) != null) {
            top.refuse(
                    "id",
                    id,
                    "duplicate_id",
                    "Another framework has this id.",
                    "Give each framework an id of its own.");
        }
    }

    static String readId(Section section) {
        return section.shortId("a short id such as LIQH or LIQH-1");
    }

    private static Scale readScale(Section section) {
        section.require("min", "max", "best");
        int min = section.wholeNumber("min", 0, -FAR, FAR);
        int max = section.wholeNumber("max", 0, -FAR, FAR);
        int best = section.wholeNumber("best", max, -FAR, FAR);
        boolean whole = section.has("min") && section.has("max");
        if (whole && min >= max) {
            section.outOfRange(section.line("max"), "max", "" + max, "" + (min + 1), "" + FAR);
        }
        if (whole && section.has("best") && best != min && best != max) {
            section.notAllowed("best", "" + best, List.of("" + min, "" + max));
        }
        List<Integer> anchored = new ArrayList<>();
        for (Section.Item item : section.items("anchored")) {
            if (!NUMBER.matcher(item.text()).matches()) {
                section.refuse(item, "wrong_type", "A level is a whole number.", "Give a level of the scale.");
            } else if (whole && outside(Integer.parseInt(item.text()), min, max)) {
                section.refuse(item, "unknown_level", "The level is not on the scale.", range(min, max));
            } else if (anchored.contains(Integer.parseInt(item.text()))) {
                section.refuse(item, "duplicate_level", "The level is listed twice.", "List it once.");
            } else {
                anchored.add(Integer.parseInt(item.text()));
            }
        }
        return new Scale(min, max, best, anchored, section.flag("comparable", true), section.text("note", ""));
    }

    private static List<String> readVoices(Section top) {
        Set<String> voices = new LinkedHashSet<>();
        for (Section.Item item : top.items("voices")) {
            if (!voices.add(item.text())) {
                top.refuse(item, "duplicate_voice", "The voice is listed twice.", "List it once.");
            }
        }
        return List.copyOf(voices);
    }

    private static List<String> readBodyLevels(Section top) {
        Set<String> levels = new LinkedHashSet<>();
        for (Section.Item item : top.items("body_levels")) {
            if (Level.find(item.text()).isEmpty()) {
                top.refuse(item, "unknown_area_level", "There is no such level of area.", levelNames());
            } else {
                levels.add(item.text());
            }
        }
        return List.copyOf(levels);
    }

    private static Map<String, String> readAssessors(Section section, List<String> voices) {
        Map<String, String> assessors = new LinkedHashMap<>();
        for (String voice : section.keys()) {
            if (!voices.contains(voice)) {
                section.refuse(voice, voice, "unknown_voice", "The voice is not in voices.", "Add it there.");
            }
            section.choice(voice, ASSESSORS).ifPresent(kind -> assessors.put(voice, kind));
        }
        return assessors;
    }

    private static Map<String, String> readOwners(Section section) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (String level : section.keys()) {
            if (Level.find(level).isEmpty()) {
                section.refuse(level, level, "unknown_area_level", "There is no such level of area.", levelNames());
            }
            owners.put(level, section.text(level));
        }
        return owners;
    }

    private static Rounds readRounds(Section section) {
        return new Rounds(
                section.wholeNumber("every_months", 12, 1, FAR), section.wholeNumber("stale_after_months", 18, 1, FAR));
    }

    private static Reading readReading(Section section, Scale scale) {
        int share = section.wholeNumber("share_level", scale.best(), -FAR, FAR);
        if (outside(share, scale.min(), scale.max())) {
            section.refuse(
                    "share_level",
                    "" + share,
                    "unknown_level",
                    "The level is not on the scale.",
                    range(scale.min(), scale.max()));
        }
        return new Reading(
                share,
                section.wholeNumber("disagreement_steps", 2, 1, FAR),
                section.wholeNumber("fewest_areas", 10, 5, FAR));
    }

    private static List<Cohort> readCohorts(Section top) {
        List<Cohort> cohorts = new ArrayList<>();
        for (Section section : top.sections("cohorts")) {
            String id = readId(section);
            String buddiesOf = section.findText("buddies_of").orElse(null);
            if (buddiesOf != null
                    && cohorts.stream().noneMatch(each -> each.id().equals(buddiesOf))) {
                section.refuse(
                        "buddies_of",
                        buddiesOf,
                        "unknown_cohort",
                        "No cohort above has this id.",
                        "Put the cohort that supports it before it.");
            }
            Cohort cohort = new Cohort(id, section.text("name"), section.day("starts", "not_a_date"), buddiesOf);
            if (cohorts.stream().anyMatch(each -> each.starts().isAfter(cohort.starts()))) {
                section.refuse(
                        "starts",
                        cohort.starts().toString(),
                        "not_in_order",
                        "The cohort starts before the one above.",
                        "List cohorts in order of their start.");
            }
            cohorts.add(cohort);
            section.close();
        }
        return cohorts;
    }

    /** A mapping from codes in snake_case to plain names. */
    static Map<String, String> readWords(Section parent, String key) {
        Section section = parent.section(key);
        Map<String, String> words = new LinkedHashMap<>();
        for (String code : section.keys()) {
            section.requireSnakeCase(code, code, "Use a code such as named_leader.");
            words.put(code, section.text(code));
        }
        return words;
    }

    static boolean outside(int level, int min, int max) {
        return level < min || level > max;
    }

    static String range(int min, int max) {
        return "The scale runs from " + min + " to " + max + ".";
    }

    private static String levelNames() {
        return "Use one of " + Arrays.stream(Level.values()).map(Level::text).collect(Collectors.joining(", ")) + ".";
    }
}
