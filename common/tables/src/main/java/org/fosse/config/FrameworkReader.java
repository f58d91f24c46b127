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
    static final Set<String> ASSESSORS = Set.of("self", "peer", "independent", "lived_experience", "regulator");

    static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final long FAR = 1000;

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
        Scale scale = readScale(top);
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
                readAssessors(top, voices),
                readOwners(top),
                readRounds(top),
                readReading(top, scale),
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
        String id = section.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.refuse(
                    "id",
                    id,
                    "bad_id",
                    "The id holds something other than letters, digits, _ . and -.",
                    "Use a short id such as LIQH or LIQH-1.");
        }
        return id;
    }

    private static Scale readScale(Section top) {
        if (!top.has("scale")) {
            top.missing("scale");
            return new Scale(0, 0, 0, List.of(), false, "");
        }
        Section section = top.section("scale");
        for (String key : List.of("min", "max", "best")) {
            if (!section.has(key)) {
                section.missing(key);
            }
        }
        int min = (int) section.wholeNumber("min", 0, -FAR, FAR);
        int max = (int) section.wholeNumber("max", 0, -FAR, FAR);
        int best = (int) section.wholeNumber("best", max, -FAR, FAR);
        boolean whole = section.has("min") && section.has("max");
        if (whole && min >= max) {
            section.outOfRange(section.line("max"), "max", "" + max, "" + (min + 1), "" + FAR);
        }
        if (whole && section.has("best") && best != min && best != max) {
            section.notAllowed("best", "" + best, List.of("" + min, "" + max));
        }
        List<Integer> anchored = new ArrayList<>();
        for (Section.Item item : section.texts("anchored")) {
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
        boolean comparable = section.flag("comparable", Defaults.SCALE_COMPARABLE);
        String note = section.text("note", "");
        section.close();
        return new Scale(min, max, best, anchored, comparable, note);
    }

    private static List<String> readVoices(Section top) {
        Set<String> voices = new LinkedHashSet<>();
        for (Section.Item item : top.texts("voices")) {
            if (!voices.add(item.text())) {
                top.refuse(item, "duplicate_voice", "The voice is listed twice.", "List it once.");
            }
        }
        return List.copyOf(voices);
    }

    private static List<String> readBodyLevels(Section top) {
        Set<String> levels = new LinkedHashSet<>();
        for (Section.Item item : top.texts("body_levels")) {
            if (Level.find(item.text()).isEmpty()) {
                top.refuse(item, "unknown_area_level", "There is no such level of area.", levelNames());
            } else {
                levels.add(item.text());
            }
        }
        return List.copyOf(levels);
    }

    private static Map<String, String> readAssessors(Section top, List<String> voices) {
        Section section = top.section("assessors");
        Map<String, String> assessors = new LinkedHashMap<>();
        for (String voice : section.keys()) {
            String kind = section.text(voice);
            if (!voices.contains(voice)) {
                section.refuse(voice, voice, "unknown_voice", "The voice is not in voices.", "Add it there.");
            } else if (!ASSESSORS.contains(kind)) {
                section.notAllowed(voice, kind, ASSESSORS.stream().sorted().toList());
            } else {
                assessors.put(voice, kind);
            }
        }
        return assessors;
    }

    private static Map<String, String> readOwners(Section top) {
        Section section = top.section("owners");
        Map<String, String> owners = new LinkedHashMap<>();
        for (String level : section.keys()) {
            if (Level.find(level).isEmpty()) {
                section.refuse(level, level, "unknown_area_level", "There is no such level of area.", levelNames());
            }
            owners.put(level, section.text(level));
        }
        return owners;
    }

    private static Rounds readRounds(Section top) {
        Section section = top.section("rounds");
        Rounds rounds = new Rounds((int) section.wholeNumber("every_months", Defaults.ROUND_EVERY_MONTHS, 1, FAR), (int)
                section.wholeNumber("stale_after_months", Defaults.STALE_AFTER_MONTHS, 1, FAR));
        section.close();
        return rounds;
    }

    private static Reading readReading(Section top, Scale scale) {
        Section section = top.section("reading");
        int share = (int) section.wholeNumber("share_level", scale.best(), -FAR, FAR);
        if (outside(share, scale.min(), scale.max())) {
            section.refuse(
                    "share_level",
                    "" + share,
                    "unknown_level",
                    "The level is not on the scale.",
                    range(scale.min(), scale.max()));
        }
        Reading reading = new Reading(
                share, (int) section.wholeNumber("disagreement_steps", Defaults.DISAGREEMENT_STEPS, 1, FAR), (int)
                        section.wholeNumber("fewest_areas", Defaults.ASSOCIATION_FEWEST_AREAS, 5, FAR));
        section.close();
        return reading;
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
            Cohort cohort = new Cohort(id, section.text("name"), ConfigDate.read(section, "starts"), buddiesOf);
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
            if (!WORD.matcher(code).matches()) {
                section.refuse(
                        code, code, "bad_id", "The code is not in snake_case.", "Use a code such as named_leader.");
            }
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
