package org.fosse.jobs.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.jobs.area.MembershipResolver.Span;
import org.fosse.tables.Level;

/**
 * The system of a practice on days of which no source says it: that of its sub-ICB location. The practice register says since
 * February 2026 where a practice stands, and no longer which system commissions it.
 */
final class SystemsOfPractices {
    private static final String SUB_ICB = Level.SUB_ICB.text();
    private static final String SYSTEM = Level.SYSTEM.text();

    private SystemsOfPractices() {}

    /**
     * @param practices what practices belong to
     * @param areas what areas belong to
     */
    static List<Membership> of(Collection<Membership> practices, Collection<Membership> areas) {
        Map<MembershipKey, List<Membership>> stated = inSystems(practices);
        Map<MembershipKey, List<Membership>> systems = inSystems(areas);
        List<Membership> made = new ArrayList<>();
        for (Membership each : practices) {
            if (!each.parentLevel().equals(SUB_ICB)) {
                continue;
            }
            List<Membership> known =
                    stated.getOrDefault(new MembershipKey(each.mappingId(), each.child(), SYSTEM), List.of());
            for (Membership above :
                    systems.getOrDefault(new MembershipKey(each.mappingId(), each.parent(), SYSTEM), List.of())) {
                Span both = new Span(
                        each.from().isAfter(above.from()) ? each.from() : above.from(),
                        each.to().isBefore(above.to()) ? each.to() : above.to());
                for (Span free : MembershipResolver.uncovered(both, known)) {
                    made.add(new Membership(
                            each.child(),
                            each.childLevel(),
                            above.parent(),
                            SYSTEM,
                            each.mappingId(),
                            free.from(),
                            free.to(),
                            each.basis(),
                            1));
                }
            }
        }
        return made;
    }

    private static Map<MembershipKey, List<Membership>> inSystems(Collection<Membership> known) {
        return known.stream()
                .filter(each -> each.parentLevel().equals(SYSTEM))
                .collect(Collectors.groupingBy(each -> new MembershipKey(each.mappingId(), each.child(), SYSTEM)));
    }
}
