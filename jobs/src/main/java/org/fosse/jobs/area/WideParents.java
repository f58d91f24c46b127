package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.schema.Shared;

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
     * Practices under a region or country of which the extracts know one system only on any day, a system and the one that
     * followed it among them. Adding them up would give that system's figure the name of England.
     */
    static List<Membership> loneRollUps(Collection<Membership> known) {
        Map<List<String>, List<Membership>> systemsOf = new HashMap<>();
        Map<List<String>, Map<String, Days>> systemsUnder = new HashMap<>();
        for (Membership each : known) {
            if (each.childLevel().equals(PRACTICE) && each.parentLevel().equals("system")) {
                systemsOf
                        .computeIfAbsent(List.of(each.mappingId(), each.child()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Membership> wide = known.stream()
                .filter(each -> each.childLevel().equals(PRACTICE)
                        && (each.parentLevel().equals("region")
                                || each.parentLevel().equals("country")))
                .toList();
        for (Membership each : wide) {
            Map<String, Days> under =
                    systemsUnder.computeIfAbsent(List.of(each.mappingId(), each.parent()), key -> new HashMap<>());
            for (Membership system : systemsOf.getOrDefault(List.of(each.mappingId(), each.child()), List.of())) {
                under.merge(system.parent(), new Days(system.from(), system.to()), Days::with);
            }
        }
        return wide.stream()
                .filter(each ->
                        !sideBySide(systemsUnder.getOrDefault(List.of(each.mappingId(), each.parent()), Map.of())))
                .toList();
    }

    /** From the first to the last day a system has practices. */
    private record Days(LocalDate from, LocalDate to) {
        Days with(Days other) {
            return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private static boolean sideBySide(Map<String, Days> systems) {
        List<Days> inOrder = systems.values().stream()
                .sorted(Comparator.comparing(Days::from).thenComparing(Days::to))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (!inOrder.get(i).from().isAfter(inOrder.get(i - 1).to())) {
                return true;
            }
        }
        return false;
    }
}
