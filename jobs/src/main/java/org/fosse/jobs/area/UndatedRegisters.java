package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fosse.jobs.area.MembershipResolver.Statement;

/**
 * Registers that give an area its parent of today and no day since when. Such a statement is a picture of the day the
 * register was published, and gives way to the register's next edition; beside registration maps it neither reaches back over what an older map says, nor gives way to it
 * afterwards. Where no map speaks of the area, it is the only witness, and holds for the area's whole life.
 */
final class UndatedRegisters {
    private UndatedRegisters() {}

    private record Key(String mappingId, String child, String parentLevel, String source) {
        static Key of(Statement each) {
            return new Key(each.mappingId(), each.child(), each.parentLevel(), each.source());
        }
    }

    /** Each edition holds from its day until the day before the next that knows the area; the first for all days before. */
    static List<Statement> editions(List<Statement> statements) {
        Map<Key, TreeSet<LocalDate>> days = new HashMap<>();
        for (Statement each : statements) {
            if (MembershipResolver.isUndated(each)) {
                days.computeIfAbsent(Key.of(each), key -> new TreeSet<>()).add(each.seenOn());
            }
        }
        List<Statement> cut = new ArrayList<>();
        for (Statement each : statements) {
            TreeSet<LocalDate> editions = MembershipResolver.isUndated(each) ? days.get(Key.of(each)) : null;
            if (editions == null || editions.size() == 1) {
                cut.add(each);
                continue;
            }
            LocalDate next = editions.higher(each.seenOn());
            LocalDate from = each.seenOn().equals(editions.first()) ? each.from() : later(each.start(), each.seenOn());
            LocalDate to = next == null ? each.to() : earlier(each.end(), next.minusDays(1));
            if (from == null || to == null || !from.isAfter(to)) {
                cut.add(each.on(from, to));
            }
        }
        return cut;
    }

    /**
     * What is said of one area and one level of parent, with undated statements cut to the days that they can speak of.
     *
     * @param said one area's statements about parents of one level
     */
    static List<Statement> asPictures(List<Statement> said) {
        Optional<Statement> first = said.stream()
                .filter(MembershipResolver::isPicture)
                .min(Comparator.comparing(Statement::start).thenComparing(Statement::parent));
        if (first.isEmpty() || said.stream().noneMatch(MembershipResolver::isUndated)) {
            return said;
        }
        Statement oldest = first.get();
        Statement newest = said.stream()
                .filter(MembershipResolver::isPicture)
                .max(Comparator.comparing(Statement::start).thenComparing(Statement::parent))
                .orElse(oldest);
        List<Statement> cut = new ArrayList<>();
        for (Statement each : said) {
            if (MembershipResolver.isUndated(each) && !each.seenOn().isBefore(oldest.start())) {
                LocalDate before = oldest.start().minusDays(1);
                cut.add(each.under(oldest.parent()).on(each.from(), earlier(before, each.end())));
                cut.add(each.on(later(oldest.start(), each.start()), each.to()));
            } else {
                cut.add(each);
            }
        }
        for (Statement each : said) {
            LocalDate seen = each.seenOn();
            if (MembershipResolver.isUndated(each)
                    && seen.isAfter(newest.start())
                    && !each.parent().equals(newest.parent())) {
                cut.replaceAll(other ->
                        MembershipResolver.isPicture(other) && !other.end().isBefore(seen)
                                ? other.on(other.from(), seen.minusDays(1))
                                : other);
            }
        }
        return cut;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
