package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;

/**
 * What each place is the exact sum of, in files that know no places: the districts that the configuration names, and the
 * sub-ICB locations of its practices where these have no practice of another place. A place that shares a sub-ICB location
 * with another has none: commissioners' counts do not say which of the two a patient is of.
 */
record ExactPlaces(Map<String, Set<String>> districts, Map<String, Set<String>> subIcbs) {
    /** Whether a practice is of a place or sub-ICB location on that day. */
    static boolean isRead(TableRow<MembershipTable> row, LocalDate today) {
        String parent = row.get(MembershipTable.PARENT_LEVEL);
        return row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                && row.get(MembershipTable.CHILD_LEVEL).equals(Level.PRACTICE.text())
                && (parent.equals(Level.PLACE.text()) || parent.equals(Level.SUB_ICB.text()))
                && !row.get(MembershipTable.VALID_FROM).isAfter(today)
                && !row.get(MembershipTable.VALID_TO).isBefore(today);
    }

    static ExactPlaces of(List<PlaceRule> rules, Collection<TableRow<MembershipTable>> practices) {
        Map<String, Set<String>> districts = new TreeMap<>();
        for (PlaceRule rule : rules) {
            if (!rule.districts().isEmpty()) {
                districts.put(rule.code(), new TreeSet<>(rule.districts()));
            }
        }
        Map<String, String> placeOf = new HashMap<>();
        Map<String, String> subIcbOf = new HashMap<>();
        for (TableRow<MembershipTable> row : practices) {
            boolean place = row.get(MembershipTable.PARENT_LEVEL).equals(Level.PLACE.text());
            (place ? placeOf : subIcbOf).put(row.get(MembershipTable.CHILD_CODE), row.get(MembershipTable.PARENT_CODE));
        }
        Map<String, Set<String>> placesOfSubIcb = new HashMap<>();
        Map<String, Set<String>> subIcbs = new TreeMap<>();
        subIcbOf.forEach((practice, subIcb) -> {
            String place = placeOf.getOrDefault(practice, "");
            placesOfSubIcb.computeIfAbsent(subIcb, each -> new TreeSet<>()).add(place);
            subIcbs.computeIfAbsent(place, each -> new TreeSet<>()).add(subIcb);
        });
        subIcbs.remove("");
        subIcbs.values()
                .removeIf(of -> of.stream()
                        .anyMatch(subIcb ->
                                placesOfSubIcb.getOrDefault(subIcb, Set.of()).size() != 1));
        return new ExactPlaces(districts, subIcbs);
    }
}
