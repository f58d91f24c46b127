package org.fosse.jobs.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;

/**
 * Localities are the system's own: no publication's mapping knows them. A mapping that has none gets those of the general
 * one, on the days that it has the practice, so that what is added up by it reaches the localities too.
 */
final class OwnLocalities {
    private static final String LOCALITY = Level.LOCALITY.text();

    private OwnLocalities() {}

    /** Practices in their localities by the mappings that have none. */
    static List<Membership> of(List<Membership> practices) {
        Map<String, List<Membership>> general = new HashMap<>();
        Set<String> having = new HashSet<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(LOCALITY)) {
                having.add(each.mappingId());
                if (each.mappingId().equals(Shared.IN_FORCE)) {
                    general.computeIfAbsent(each.child(), child -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        List<Membership> made = new ArrayList<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(Level.SUB_ICB.text())
                    && !each.mappingId().equals(Shared.IN_FORCE)
                    && !having.contains(each.mappingId())) {
                for (Membership locality : general.getOrDefault(each.child(), List.of())) {
                    if (!locality.from().isAfter(each.to()) && !locality.to().isBefore(each.from())) {
                        made.add(new Membership(
                                each.child(),
                                each.childLevel(),
                                locality.parent(),
                                LOCALITY,
                                each.mappingId(),
                                locality.from().isAfter(each.from()) ? locality.from() : each.from(),
                                locality.to().isBefore(each.to()) ? locality.to() : each.to(),
                                locality.basis(),
                                locality.share()));
                    }
                }
            }
        }
        return made;
    }
}
