package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.PlaceRule;
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
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final String PRACTICE = "practice";
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
        Map<MembershipKey, List<Statement>> byChild = new TreeMap<>();
        for (Statement each : dated) {
            // An organisation may belong to several areas at once: each parent is painted by itself.
            String slot = ORGANISATIONS.contains(each.childLevel())
                    ? each.parentLevel() + "/" + each.parent()
                    : each.parentLevel();
            byChild.computeIfAbsent(new MembershipKey(each.mappingId(), each.child(), slot), key -> new ArrayList<>())
                    .add(each);
        }
        Set<Membership> result = new HashSet<>();
        List<Membership> practices = new ArrayList<>();
        for (List<Statement> said : byChild.values()) {
            (said.get(0).childLevel().equals(PRACTICE) ? practices : result).addAll(paint(said));
        }
        practices.addAll(placesOf(practices));
        result.addAll(practices);
        Set<MembershipKey> stated = new HashSet<>();
        result.forEach(each -> stated.add(new MembershipKey(each.mappingId(), each.child(), each.parentLevel())));
        MainParents.of(practices).stream()
                .filter(each -> !stated.contains(new MembershipKey(each.mappingId(), each.child(), each.parentLevel())))
                .forEach(result::add);
        result.addAll(WideParents.placesInSystems(result, places));
        result.addAll(WideParents.countryOf(result));
        result.removeAll(WideParents.loneRollUps(result));
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
        Map<MembershipKey, List<Membership>> known = byKey(practices, "place");
        List<Membership> made = new ArrayList<>();
        for (Membership each : practices) {
            if (!each.parentLevel().equals("sub_icb")) {
                continue;
            }
            PlaceRule place = byPractice.getOrDefault(each.child(), bySubIcb.get(each.parent()));
            if (place == null) {
                continue;
            }
            List<Membership> stated =
                    known.getOrDefault(new MembershipKey(each.mappingId(), each.child(), "place"), List.of());
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

    private static Map<MembershipKey, List<Membership>> byKey(List<Membership> memberships, String parentLevel) {
        Map<MembershipKey, List<Membership>> byKey = new HashMap<>();
        for (Membership each : memberships) {
            if (each.parentLevel().equals(parentLevel)) {
                byKey.computeIfAbsent(
                                new MembershipKey(each.mappingId(), each.child(), parentLevel),
                                key -> new ArrayList<>())
                        .add(each);
            }
        }
        return byKey;
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
