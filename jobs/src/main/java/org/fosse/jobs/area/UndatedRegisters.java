package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fosse.jobs.area.MembershipResolver.Statement;

/**
 * Registers that give an area its parent of today and no day since when. Such a statement is a picture of the day the
 * register was published: beside registration maps it neither reaches back over what an older map says, nor gives way to it
 * afterwards. Where no map speaks of the area, it is the only witness, and holds for the area's whole life.
 */
final class UndatedRegisters {
    private static final Set<String> REGISTERS = Set.of("ods_practice", "ods_sub_icb");
    /** A practice joins its sub-ICB location on a day that the register gives. */
    private static final String DATED_PARENT = "sub_icb";

    private UndatedRegisters() {}

    /**
     * What is said of one area and one level of parent, with undated statements cut to the days that they can speak of.
     *
     * @param said one area's statements about parents of one level
     * @param seenOn the day each register shows
     */
    static List<Statement> asPictures(List<Statement> said, Map<String, LocalDate> seenOn) {
        Optional<Statement> first = said.stream()
                .filter(MembershipResolver::isPicture)
                .min(Comparator.comparing(Statement::start).thenComparing(Statement::parent));
        if (first.isEmpty() || said.stream().noneMatch(UndatedRegisters::isUndated)) {
            return said;
        }
        Statement oldest = first.get();
        Statement newest = said.stream()
                .filter(MembershipResolver::isPicture)
                .max(Comparator.comparing(Statement::start).thenComparing(Statement::parent))
                .orElse(oldest);
        List<Statement> cut = new ArrayList<>();
        for (Statement each : said) {
            LocalDate seen = seenOn.get(each.source());
            if (isUndated(each) && seen != null && !seen.isBefore(oldest.start())) {
                LocalDate before = oldest.start().minusDays(1);
                cut.add(each.under(oldest.parent()).on(each.from(), earlier(before, each.end())));
                cut.add(each.on(later(oldest.start(), each.start()), each.to()));
            } else {
                cut.add(each);
            }
        }
        for (Statement each : said) {
            LocalDate seen = seenOn.get(each.source());
            if (isUndated(each)
                    && seen != null
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

    private static boolean isUndated(Statement each) {
        return !MembershipResolver.isPicture(each)
                && REGISTERS.contains(each.source())
                && !each.parentLevel().equals(DATED_PARENT);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
