package org.fosse.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.tables.Level;

/**
 * Which practices make up a place.
 *
 * @param basis "registration" or "residence": how a person is counted to a place
 * @param areas the practice-to-place assignment
 */
public record Places(String basis, List<PlaceRule> areas) {
    private static final Map<String, String> BASES = Section.words("registration", "residence");

    public Places {
        areas = List.copyOf(areas);
    }

    static Places read(Section section, String systemCode, Areas areas) {
        Map<String, String> placeOfCode = new LinkedHashMap<>();
        Map<String, List<String>> placesOfSubIcb = new LinkedHashMap<>();
        Map<String, List<String>> placesOfPractice = new LinkedHashMap<>();
        Map<String, List<String>> placesOfDistrict = new LinkedHashMap<>();
        return new Places(section.choice("basis", BASES, "registration"), section.readAll("areas", area -> {
            String code = area.text("code");
            String name = area.text("name");
            String system = area.text("system", systemCode);
            if (placeOfCode.putIfAbsent(code, code) != null) {
                area.refuse("code", code, "duplicate_place", "The place is listed twice.", "Join the two entries.");
            }
            if (!area.has("sub_icbs") && !area.has("practices")) {
                area.refuse(
                        "code",
                        code,
                        "empty_place",
                        "The place has neither sub-ICB locations nor practices.",
                        "List at least one of them.");
            }
            return new PlaceRule(
                    code,
                    name,
                    system,
                    readMembers(area, "sub_icbs", code, placesOfSubIcb, areas),
                    readMembers(area, "practices", code, placesOfPractice, areas),
                    readMembers(area, "districts", code, placesOfDistrict, areas));
        }));
    }

    /** Codes that a place lists. Two places may list one code only where the one came out of the other. */
    private static List<String> readMembers(
            Section area, String key, String place, Map<String, List<String>> placesOf, Areas areas) {
        List<String> members = new ArrayList<>();
        for (Section.Item item : area.items(key)) {
            List<String> others = placesOf.computeIfAbsent(item.text(), code -> new ArrayList<>());
            Optional<String> first = others.stream()
                    .filter(other -> other.equals(place)
                            || !areas.line(Level.PLACE, place).contains(other))
                    .findFirst();
            if (first.isEmpty()) {
                members.add(item.text());
                others.add(place);
            } else {
                area.refuse(
                        item,
                        "in_two_places",
                        "The code is already listed for place " + first.get() + ".",
                        "List it for one place only; a practice listed by code leaves its sub-ICB's place by itself.");
            }
        }
        return members;
    }
}
