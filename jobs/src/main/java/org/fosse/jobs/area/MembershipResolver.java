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
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
import org.fosse.jobs.Shared;
import org.jspecify.annotations.Nullable;

/**
 * Makes one dated bridge out of everything the extracts say about which area belongs to which. Rules:
 *
 * <ol>
 *   <li>A picture of one day (a registration map) holds from that day until the day before the next picture of the same
 *       source; the last one holds on.
 *   <li>An area has one parent per level on any day; an organisation may have several. Where sources overlap, the lookup form goes before ODS's dated
 *       relationships, those before registration maps, those before the practice register; a lower source only fills
 *       days that no higher one covers. Within a source the later start wins.
 *   <li>Places follow the configuration: practices listed by code, else the sub-ICB location's place.
 *   <li>A neighbourhood does not lie inside a place. For comparisons it is put under the parent that holds most of its
 *       practices, with the share said; ties go to the lower code. Where a source states a neighbourhood's parent (its
 *       lead sub-ICB location), that stands.
 *   <li>Practices are put under a region or England only where the extracts know practices of at least two of its
 *       systems; otherwise one system's sum would pass for the whole.
 * </ol>
 */
public final class MembershipResolver {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final String PRACTICE = "practice";
    private static final String NEIGHBOURHOOD = "neighbourhood";
    private static final String ENGLAND = "E92000001";
    private static final Set<String> ORGANISATIONS = Set.of("provider", "team", "design_group");

    private final List<PlaceRule> places;
    private final String placeBasis;

    public MembershipResolver(List<PlaceRule> places, String placeBasis) {
        this.places = List.copyOf(places);
        this.placeBasis = placeBasis;
    }

    /** What a source said; null dates are open. */
    public record Statement(
            String child,
            String childLevel,
            String parent,
            String parentLevel,
            String mappingId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate snapshotOn,
            String basis,
            String source) {}

    /** A row of the bridge; both dates are inside the span. */
    public record Membership(
            String child,
            String childLevel,
            String parent,
            String parentLevel,
            String mappingId,
            LocalDate from,
            LocalDate to,
            String basis,
            double share) {}

    /** The bridge, sorted by mapping, child, parent level and date. */
    public List<Membership> resolve(List<Statement> statements) {
        List<Statement> dated = withSnapshotDates(statements);
        Map<Key, List<Statement>> byChild = new TreeMap<>();
        for (Statement each : dated) {
            // An organisation may belong to several areas at once: each parent is painted by itself.
            String slot = ORGANISATIONS.contains(each.childLevel())
                    ? each.parentLevel() + "/" + each.parent()
                    : each.parentLevel();
            byChild.computeIfAbsent(new Key(each.mappingId(), each.child(), slot), key -> new ArrayList<>())
                    .add(each);
        }
        Set<Membership> result = new HashSet<>();
        List<Membership> practices = new ArrayList<>();
        for (List<Statement> said : byChild.values()) {
            (said.get(0).childLevel().equals(PRACTICE) ? practices : result).addAll(paint(said));
        }
        practices.addAll(placesOf(practices));
        result.addAll(practices);
        Set<Key> stated = new HashSet<>();
        result.forEach(each -> stated.add(new Key(each.mappingId(), each.child(), each.parentLevel())));
        neighbourhoods(practices).stream()
                .filter(each -> !stated.contains(new Key(each.mappingId(), each.child(), each.parentLevel())))
                .forEach(result::add);
        result.addAll(placesInSystems(result));
        result.addAll(countryOf(result));
        result.removeAll(loneRollUps(result));
        return result.stream()
                .sorted(Comparator.comparing(Membership::mappingId)
                        .thenComparing(Membership::childLevel)
                        .thenComparing(Membership::child)
                        .thenComparing(Membership::parentLevel)
                        .thenComparing(Membership::from)
                        .thenComparing(Membership::parent)
                        .thenComparing(Membership::to))
                .toList();
    }

    private record Key(String mappingId, String child, String parentLevel) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::mappingId)
                    .thenComparing(Key::child)
                    .thenComparing(Key::parentLevel)
                    .compare(this, other);
        }
    }

    private record SnapshotKey(String mappingId, String source, String childLevel, String parentLevel) {}

    /** Rule 1: a picture holds until the day before the next. */
    private static List<Statement> withSnapshotDates(List<Statement> statements) {
        Map<SnapshotKey, TreeSet<LocalDate>> days = new HashMap<>();
        for (Statement each : statements) {
            if (each.snapshotOn() != null) {
                days.computeIfAbsent(keyOf(each), key -> new TreeSet<>()).add(each.snapshotOn());
            }
        }
        List<Statement> dated = new ArrayList<>();
        for (Statement each : statements) {
            LocalDate on = each.snapshotOn();
            if (on == null) {
                dated.add(each);
                continue;
            }
            TreeSet<LocalDate> pictures = days.get(keyOf(each));
            LocalDate next = pictures == null ? null : pictures.higher(on);
            dated.add(new Statement(
                    each.child(),
                    each.childLevel(),
                    each.parent(),
                    each.parentLevel(),
                    each.mappingId(),
                    on,
                    next == null ? null : next.minusDays(1),
                    on,
                    each.basis(),
                    each.source()));
        }
        return dated;
    }

    private static SnapshotKey keyOf(Statement each) {
        return new SnapshotKey(each.mappingId(), each.source(), each.childLevel(), each.parentLevel());
    }

    /** Rule 2: higher sources first, later starts first; what is already covered stays. */
    private static List<Membership> paint(List<Statement> said) {
        List<Statement> order = new ArrayList<>(said);
        order.sort(Comparator.comparingInt(MembershipResolver::precedence)
                .thenComparing(MembershipResolver::start, Comparator.reverseOrder())
                .thenComparing(Statement::parent));
        List<Membership> painted = new ArrayList<>();
        for (Statement each : order) {
            for (Span free : uncovered(new Span(start(each), end(each)), painted)) {
                painted.add(new Membership(
                        each.child(),
                        each.childLevel(),
                        each.parent(),
                        each.parentLevel(),
                        each.mappingId(),
                        free.from(),
                        free.to(),
                        each.basis(),
                        1));
            }
        }
        return painted;
    }

    private static int precedence(Statement each) {
        if (each.source().equals("area_lookup")) {
            return 0;
        }
        if (each.source().equals("ods_pcn")) {
            return 1;
        }
        return each.snapshotOn() != null ? 2 : 3;
    }

    private record Span(LocalDate from, LocalDate to) {}

    private static List<Span> uncovered(Span wanted, List<Membership> painted) {
        List<Span> free = wanted.from().isAfter(wanted.to()) ? List.of() : List.of(wanted);
        for (Membership taken : painted) {
            List<Span> rest = new ArrayList<>();
            for (Span span : free) {
                if (taken.to().isBefore(span.from()) || taken.from().isAfter(span.to())) {
                    rest.add(span);
                    continue;
                }
                if (span.from().isBefore(taken.from())) {
                    rest.add(new Span(span.from(), taken.from().minusDays(1)));
                }
                if (span.to().isAfter(taken.to())) {
                    rest.add(new Span(taken.to().plusDays(1), span.to()));
                }
            }
            free = rest;
        }
        return free;
    }

    /** Rule 3, on the days a practice has a sub-ICB location and no place from a lookup. */
    private List<Membership> placesOf(List<Membership> practices) {
        Map<String, PlaceRule> byPractice = new HashMap<>();
        Map<String, PlaceRule> bySubIcb = new HashMap<>();
        for (PlaceRule place : places) {
            place.practices().forEach(code -> byPractice.put(code, place));
            place.subIcbs().forEach(code -> bySubIcb.put(code, place));
        }
        Map<Key, List<Membership>> known = byKey(practices, "place");
        List<Membership> made = new ArrayList<>();
        for (Membership each : practices) {
            if (!each.parentLevel().equals("sub_icb")) {
                continue;
            }
            PlaceRule place = byPractice.getOrDefault(each.child(), bySubIcb.get(each.parent()));
            if (place == null) {
                continue;
            }
            List<Membership> stated = known.getOrDefault(new Key(each.mappingId(), each.child(), "place"), List.of());
            for (Span free : uncovered(new Span(each.from(), each.to()), stated)) {
                made.add(new Membership(
                        each.child(),
                        PRACTICE,
                        place.code(),
                        "place",
                        each.mappingId(),
                        free.from(),
                        free.to(),
                        placeBasis,
                        1));
            }
        }
        return made;
    }

    /** Every mapping shares the configuration's places, for comparison within the system. */
    private List<Membership> placesInSystems(Collection<Membership> known) {
        Set<String> mappings = new TreeSet<>(Set.of(Shared.IN_FORCE));
        known.forEach(each -> mappings.add(each.mappingId()));
        List<Membership> made = new ArrayList<>();
        for (String mapping : mappings) {
            for (PlaceRule place : places) {
                made.add(new Membership(
                        place.code(), "place", place.systemCode(), "system", mapping, BEGINNING, END, "statutory", 1));
            }
        }
        return made;
    }

    /** What has a system is in England on the same days, and so is the system itself, unless a source said so. */
    private static List<Membership> countryOf(Collection<Membership> known) {
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
                        each.parent(), "system", ENGLAND, "country", each.mappingId(), BEGINNING, END, "statutory", 1));
            }
        }
        return List.copyOf(made);
    }

    /**
     * Practices under a region or country of which the extracts know one system only. Adding them up would give that
     * system's figure the name of England.
     */
    private static List<Membership> loneRollUps(Collection<Membership> known) {
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

    private static Map<Key, List<Membership>> byKey(List<Membership> memberships, String parentLevel) {
        Map<Key, List<Membership>> byKey = new HashMap<>();
        for (Membership each : memberships) {
            if (each.parentLevel().equals(parentLevel)) {
                byKey.computeIfAbsent(new Key(each.mappingId(), each.child(), parentLevel), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return byKey;
    }

    /** Rule 4: for each network and each span of days without a change, the parent that holds most of its practices. */
    private static List<Membership> neighbourhoods(List<Membership> practices) {
        Map<Key, List<Membership>> practicesOf = new TreeMap<>();
        Map<Key, List<Membership>> others = new HashMap<>();
        Set<String> levels = new TreeSet<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(NEIGHBOURHOOD)) {
                practicesOf
                        .computeIfAbsent(
                                new Key(each.mappingId(), each.parent(), NEIGHBOURHOOD), key -> new ArrayList<>())
                        .add(each);
            } else {
                levels.add(each.parentLevel());
                others.computeIfAbsent(
                                new Key(each.mappingId(), each.child(), each.parentLevel()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Membership> made = new ArrayList<>();
        practicesOf.forEach((network, members) ->
                levels.forEach(level -> made.addAll(mainParents(network, members, level, others))));
        return made;
    }

    private static List<Membership> mainParents(
            Key network, List<Membership> members, String level, Map<Key, List<Membership>> others) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        List<List<Membership>> parents = new ArrayList<>();
        for (Membership member : members) {
            List<Membership> of = others.getOrDefault(new Key(network.mappingId(), member.child(), level), List.of());
            parents.add(of);
            changes.add(member.from());
            changes.add(dayAfter(member.to()));
            of.forEach(parent -> {
                changes.add(parent.from());
                changes.add(dayAfter(parent.to()));
            });
        }
        List<Membership> made = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(changes);
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate day = days.get(i);
            Map<String, Integer> counts = new TreeMap<>();
            int total = 0;
            for (int m = 0; m < members.size(); m++) {
                if (!covers(members.get(m), day)) {
                    continue;
                }
                total++;
                for (Membership parent : parents.get(m)) {
                    if (covers(parent, day)) {
                        counts.merge(parent.parent(), 1, Integer::sum);
                    }
                }
            }
            if (!counts.isEmpty()) {
                Map.Entry<String, Integer> most = counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                        .orElseThrow();
                append(
                        made,
                        new Membership(
                                network.child(),
                                NEIGHBOURHOOD,
                                most.getKey(),
                                level,
                                network.mappingId(),
                                day,
                                dayBefore(days.get(i + 1)),
                                "most practices",
                                (double) most.getValue() / total));
            }
        }
        return made;
    }

    /** Joins a span to the one before when nothing but the days differs. */
    private static void append(List<Membership> made, Membership next) {
        if (!made.isEmpty()) {
            Membership last = made.get(made.size() - 1);
            if (last.parent().equals(next.parent())
                    && last.share() == next.share()
                    && dayAfter(last.to()).equals(next.from())) {
                made.set(
                        made.size() - 1,
                        new Membership(
                                last.child(),
                                last.childLevel(),
                                last.parent(),
                                last.parentLevel(),
                                last.mappingId(),
                                last.from(),
                                next.to(),
                                last.basis(),
                                last.share()));
                return;
            }
        }
        made.add(next);
    }

    private static boolean covers(Membership membership, LocalDate day) {
        return !day.isBefore(membership.from()) && !day.isAfter(membership.to());
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    private static LocalDate start(Statement each) {
        LocalDate from = each.from();
        return from == null ? BEGINNING : from;
    }

    private static LocalDate end(Statement each) {
        LocalDate to = each.to();
        return to == null ? END : to;
    }
}
