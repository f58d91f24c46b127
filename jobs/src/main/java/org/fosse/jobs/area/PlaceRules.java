package org.fosse.jobs.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Areas;
import org.fosse.config.PlaceRule;
import org.fosse.config.Places;
import org.fosse.config.Succession;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.jobs.area.MembershipResolver.Span;
import org.fosse.tables.Level;

/**
 * The places that the configuration puts practices into, on the days a practice has a sub-ICB location and no place from a
 * lookup form. A practice listed by code goes before its sub-ICB location. A sub-ICB location that is not listed follows the
 * one it became or was formed from, if those that are listed are in one place. Where both a place and the one that it became are listed,
 * each has its own days.
 */
final class PlaceRules {
    private static final String PLACE = "place";

    private final List<PlaceRule> rules;
    private final Map<String, Span> days = new HashMap<>();
    private final Map<String, String> knownSubIcbs = new HashMap<>();
    private final String basis;
    private final Areas declared;

    PlaceRules(Places places, Areas declared) {
        this.basis = places.basis();
        this.declared = declared;
        this.rules = places.areas();
        for (PlaceRule each : rules) {
            Succession origin = declared.origin(Level.PLACE, each.code());
            boolean hasOlder = origin != null
                    && rules.stream().anyMatch(other -> origin.formedFrom().contains(other.code()));
            List<Succession> into = declared.into(Level.PLACE, each.code());
            days.put(
                    each.code(),
                    new Span(
                            origin != null && hasOlder ? origin.from() : MembershipResolver.BEGINNING,
                            into.isEmpty()
                                    ? MembershipResolver.END
                                    : into.get(0).eve()));
        }
    }

    /** Practices in their places. */
    List<Membership> of(List<Membership> practices) {
        Map<MembershipKey, List<Membership>> known = new HashMap<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(PLACE)) {
                known.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each);
            }
        }
        List<Membership> made = new ArrayList<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(Level.SUB_ICB.text())) {
                List<Membership> painted = known.computeIfAbsent(key(each), key -> new ArrayList<>());
                List<PlaceRule> asked = new ArrayList<>(rules.stream()
                        .filter(rule -> rule.practices().contains(each.child()))
                        .toList());
                asked.addAll(rules.stream()
                        .filter(rule -> holds(rule, each.parent()))
                        .toList());
                for (PlaceRule rule : asked) {
                    paint(each, rule, painted, made);
                }
            }
        }
        return made;
    }

    private void paint(Membership each, PlaceRule rule, List<Membership> painted, List<Membership> made) {
        Span own = days.getOrDefault(rule.code(), new Span(each.from(), each.to()));
        Span both = new Span(
                each.from().isAfter(own.from()) ? each.from() : own.from(),
                each.to().isBefore(own.to()) ? each.to() : own.to());
        for (Span free : MembershipResolver.uncovered(both, painted)) {
            Membership place = new Membership(
                    each.child(),
                    each.childLevel(),
                    rule.code(),
                    PLACE,
                    each.mappingId(),
                    free.from(),
                    free.to(),
                    basis,
                    1);
            painted.add(place);
            made.add(place);
        }
    }

    private boolean holds(PlaceRule rule, String subIcb) {
        return rule.subIcbs().contains(knownSubIcbs.computeIfAbsent(subIcb, this::listed));
    }

    /** The sub-ICB location itself where a place lists it, else the one of its line that does. */
    private String listed(String subIcb) {
        Set<PlaceRule> places = new HashSet<>();
        String found = subIcb;
        for (String each : declared.line(Level.SUB_ICB, subIcb)) {
            List<PlaceRule> with =
                    rules.stream().filter(rule -> rule.subIcbs().contains(each)).toList();
            if (each.equals(subIcb) && !with.isEmpty()) {
                return subIcb;
            }
            if (!with.isEmpty()) {
                places.addAll(with);
                found = each;
            }
        }
        return places.size() <= 1 ? found : subIcb;
    }

    private static MembershipKey key(Membership each) {
        return new MembershipKey(each.mappingId(), each.child(), PLACE);
    }
}
