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
import org.fosse.config.Areas;
import org.fosse.config.Places;
import org.fosse.schema.Shared;
import org.jspecify.annotations.Nullable;

/**
 * Makes one dated bridge out of everything the extracts say about which area belongs to which. Rules:
 *
 * <ol>
 *   <li>A picture of one day (a registration map) holds from that day until the day before the next picture of the same
 *       source; the last one holds on.
 *   <li>What a statement leaves open at its end does not outlast either area: it ends on the day a register says that one
 *       of them closed. A membership that a register dates ends, with its pictures, on the register's day.
 *   <li>A register that gives a parent without a day of its own is a picture of the day it was published (without that, of the
 *       run's date), and holds until the day before the next edition. It fills days that nothing else covers; where the newest map is older and
 *       says another parent, the register holds from its day on; days before the first map are that map's. A practice that a
 *       newer map lacks has closed ({@link OldRegisters}).
 *   <li>An area has one parent per level on any day; an organisation may have several. Where sources overlap, the lookup form goes before ODS's dated
 *       relationships, those before registration maps, those before the practice register; a lower source only fills
 *       days that no higher one covers. Within a source the later start wins.
 *   <li>On days of which no source says a practice's system it is in that of its sub-ICB location
 *       ({@link SystemsOfPractices}).
 *   <li>Places follow the configuration ({@link PlaceRules}), localities what the extracts say in general ({@link OwnLocalities}).
 *   <li>A neighbourhood does not lie inside a place. For comparisons it is put under the parent that holds most of its
 *       practices, with the share said; ties go to the lower code. Where a source states a neighbourhood's parent (its
 *       lead sub-ICB location), that stands.
 *   <li>Practices are put under a region or England only where the extracts know practices of at least two of its
 *       systems on the same day; otherwise one system's sum would pass for the whole.
 *   <li>Declared successions come last ({@link AreaSuccessions}).
 * </ol>
 */
public final class MembershipResolver {
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final String PRACTICE = "practice";
    private static final Set<String> ORGANISATIONS = Set.of("provider", "team", "design_group");

    private final Places places;
    private final PlaceRules placeRules;
    private final AreaSuccessions successions;

    public MembershipResolver(Places places, Areas declared) {
        this.places = places;
        this.placeRules = new PlaceRules(places, declared);
        this.successions = new AreaSuccessions(declared);
    }

    /**
     * What a source said; null dates are open.
     *
     * @param seenOn the day that the extract shows; of the run where it does not say
     */
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
            String source,
            LocalDate seenOn) {
        /** The same on other days. */
        Statement on(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
            return new Statement(
                    child,
                    childLevel,
                    parent,
                    parentLevel,
                    mappingId,
                    newFrom,
                    newTo,
                    snapshotOn,
                    basis,
                    source,
                    seenOn);
        }

        /** The same with another parent of that level. */
        Statement under(String newParent) {
            return new Statement(
                    child, childLevel, newParent, parentLevel, mappingId, from, to, snapshotOn, basis, source, seenOn);
        }

        LocalDate start() {
            return from == null ? BEGINNING : from;
        }

        LocalDate end() {
            return to == null ? END : to;
        }
    }

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
            double share) {
        /** The same under another parent on other days. */
        Membership with(String newParent, LocalDate newFrom, LocalDate newTo, String newBasis) {
            return new Membership(
                    child, childLevel, newParent, parentLevel, mappingId, newFrom, newTo, newBasis, share);
        }
    }

    /**
     * The bridge, sorted by mapping, child, parent level and date.
     *
     * @param closedOn last day of an area, by code; only of areas that closed
     */
    public List<Membership> resolve(List<Statement> statements, Map<String, LocalDate> closedOn) {
        List<Statement> pictures = withSnapshotDates(UndatedRegisters.editions(OldRegisters.ended(statements)));
        List<Statement> dated = StatedEnds.of(pictures, closedOn);
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
            List<Membership> painted = paint(UndatedRegisters.asPictures(said));
            (said.get(0).childLevel().equals(PRACTICE) ? practices : result).addAll(painted);
        }
        practices.addAll(SystemsOfPractices.of(practices, result));
        practices.addAll(placeRules.of(practices));
        practices.addAll(OwnLocalities.of(practices));
        result.addAll(practices);
        Set<MembershipKey> stated = new HashSet<>();
        result.forEach(each -> stated.add(new MembershipKey(each.mappingId(), each.child(), each.parentLevel())));
        MainParents.of(practices).stream()
                .filter(each -> !stated.contains(new MembershipKey(each.mappingId(), each.child(), each.parentLevel())))
                .forEach(result::add);
        result.addAll(WideParents.placesInSystems(result, places.areas()));
        result.addAll(WideParents.countryOf(result));
        result.removeAll(WideParents.loneRollUps(result));
        return successions.apply(result).stream()
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
            dated.add(each.on(on, next == null ? null : next.minusDays(1)));
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
                .thenComparing(Statement::start, Comparator.reverseOrder())
                .thenComparing(Statement::parent));
        List<Membership> painted = new ArrayList<>();
        for (Statement each : order) {
            for (Span free : uncovered(new Span(each.start(), each.end()), painted)) {
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

    /** The lower, the more a source's word is worth. */
    private static int precedence(Statement each) {
        if (each.source().equals("area_lookup")) {
            return 0;
        }
        if (each.source().equals("ods_pcn")) {
            return 1;
        }
        return isPicture(each) ? 2 : 3;
    }

    /** Whether it is of a practice, in general. */
    static boolean isOfPractice(Statement each) {
        return each.childLevel().equals(PRACTICE) && each.mappingId().equals(Shared.IN_FORCE);
    }

    static boolean isPicture(Statement each) {
        return each.snapshotOn() != null;
    }

    /** Whether a register says so that gives no day since when: days of the practice register are those of the practice. */
    static boolean isUndated(Statement each) {
        boolean daysOfPractice =
                each.source().equals("ods_practice") && !each.parentLevel().equals("sub_icb");
        return !isPicture(each)
                && AreaCodes.REGISTERS.contains(each.source())
                && (daysOfPractice || (each.from() == null && each.to() == null));
    }

    record Span(LocalDate from, LocalDate to) {}

    /** The days of a span on which nothing is painted. */
    static List<Span> uncovered(Span wanted, List<Membership> painted) {
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
}
