package org.fosse.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.config.Framework.Domain;
import org.fosse.config.Framework.LevelText;
import org.fosse.config.Framework.Scale;

/** Reads conf/frameworks/*.yaml: one assessment framework per file. */
final class FrameworkReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
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
        List<Domain> domains = readDomains(top, scale);
        top.close();
        if (frameworks.putIfAbsent(id, new Framework(id, name, unitAssessed, reference, scale, voices, domains))
                != null) {
            top.refuse(
                    "id",
                    id,
                    "duplicate_id",
                    "Another framework has this id.",
                    "Give each framework an id of its own.");
        }
    }

    private static String readId(Section section) {
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
            return new Scale(0, 0, 0, List.of(), "");
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
        String note = section.text("note", "");
        section.close();
        return new Scale(min, max, best, anchored, note);
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

    private List<Domain> readDomains(Section top, Scale scale) {
        List<Domain> domains = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        if (!top.has("domains")) {
            top.missing("domains");
        }
        for (Section section : top.sections("domains")) {
            String id = readId(section);
            String name = section.text("name");
            String parent = section.findText("parent").orElse(null);
            if (parent != null && !ids.contains(parent)) {
                section.refuse(
                        "parent",
                        parent,
                        "unknown_parent",
                        "No domain above has this id.",
                        "Put the parent before its parts.");
            }
            if (!ids.add(id) && !id.isEmpty()) {
                section.refuse("id", id, "duplicate_id", "Another domain has this id.", "Give it an id of its own.");
            }
            String qualityDomain = section.text("quality_domain");
            QualityDomains.check(section, "quality_domain", qualityDomain, qualityDomains);
            domains.add(new Domain(id, name, parent, qualityDomain, readLevels(section, scale)));
            section.close();
        }
        return domains;
    }

    private static List<LevelText> readLevels(Section domain, Scale scale) {
        List<LevelText> levels = new ArrayList<>();
        Section section = domain.section("levels");
        for (String key : section.keys()) {
            String text = section.text(key);
            if (!NUMBER.matcher(key).matches() || outside(Integer.parseInt(key), scale.min(), scale.max())) {
                section.refuse(
                        key, key, "unknown_level", "The level is not on the scale.", range(scale.min(), scale.max()));
            } else if (!scale.anchored().contains(Integer.parseInt(key))) {
                section.refuse(
                        key,
                        key,
                        "not_anchored",
                        "The level is described but the scale does not list it as anchored.",
                        "Add it to scale.anchored, or remove the description.");
            } else {
                levels.add(new LevelText(Integer.parseInt(key), text));
            }
        }
        return levels;
    }

    private static boolean outside(int level, int min, int max) {
        return level < min || level > max;
    }

    private static String range(int min, int max) {
        return "The scale runs from " + min + " to " + max + ".";
    }
}
