package org.fosse.jobs.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.MembershipResolver.Membership;

/** What lies above a place: the system, the region and England. */
final class WideParents {
    private static final String PRACTICE = "practice";
    private static final String ENGLAND = "E92000001";

    private WideParents() {}

    /** Every mapping shares the configuration's places, for comparison within the system. */
    static List<Membership> placesInSystems(Collection<Membership> known, List<PlaceRule> places) {
        Set<String> mappings = new TreeSet<>(Set.of(Shared.IN_FORCE));
        known.forEach(each -> mappings.add(each.mappingId()));
        List<Membership> made = new ArrayList<>();
        for (String mapping : mappings) {
            for (PlaceRule place : places) {
                made.add(new Membership(
                        place.code(),
                        "place",
                        place.systemCode(),
                        "system",
                        mapping,
                        MembershipResolver.BEGINNING,
                        MembershipResolver.END,
                        "statutory",
                        1));
            }
        }
        return made;
    }

    /** What has a system is in England on the same days, and so is the system itself, unless a source said so. */
    static List<Membership> countryOf(Collection<Membership> known) {
        Set<List<String>> stated = new HashSet<>();
        known.stream()
                .filter(each -> each.parentLevel().equals("country"))
                .forEach(each -> stated.add(List.of(each.mappingId(), each.child())));
        Set<Membership> made = new HashSet<>();
        for (Membership each : known) {
            if (!each.parentLevel().equals("system")) {
                continue;
            }
            if (!stated.contains(List.of(each.mappingId(), each.child()))) {
                made.add(new Membership(
                        each.child(),
                        each.childLevel(),
                        ENGLAND,
                        "country",
                        each.mappingId(),
                        each.from(),
                        each.to(),
                        "statutory",
                        1));
            }
            if (!stated.contains(List.of(each.mappingId(), each.parent()))) {
                made.add(new Membership(
                        each.parent(),
                        "system",
                        ENGLAND,
                        "country",
                        each.mappingId(),
                        MembershipResolver.BEGINNING,
                        MembershipResolver.END,
                        "statutory",
                        1));
            }
        }
        return List.copyOf(made);
    }

    /**
     * Practices under a region or country of which the extracts know one system only. Adding them up would give that
     * system's figure the name of England.
     */
    static List<Membership> loneRollUps(Collection<Membership> known) {
        Map<List<String>, Set<String>> systemsOf = new HashMap<>();
        Map<List<String>, Set<String>> systemsUnder = new HashMap<>();
        for (Membership each : known) {
            if (each.childLevel().equals(PRACTICE) && each.parentLevel().equals("system")) {
                systemsOf
                        .computeIfAbsent(List.of(each.mappingId(), each.child()), key -> new HashSet<>())
                        .add(each.parent());
            }
        }
        List<Membership> wide = known.stream()
                .filter(each -> each.childLevel().equals(PRACTICE)
                        && (each.parentLevel().equals("region")
                                || each.parentLevel().equals("country")))
                .toList();
        for (Membership each : wide) {
            systemsUnder
                    .computeIfAbsent(List.of(each.mappingId(), each.parent()), key -> new HashSet<>())
                    .addAll(systemsOf.getOrDefault(List.of(each.mappingId(), each.child()), Set.of()));
        }
        return wide.stream()
                .filter(each -> systemsUnder
                                .getOrDefault(List.of(each.mappingId(), each.parent()), Set.of())
                                .size()
                        < 2)
                .toList();
    }
}
