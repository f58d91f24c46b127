package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.Succession;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.schema.Shared;
import org.jspecify.annotations.Nullable;

/**
 * The configured system and those it was formed from. From the declared day on, what belongs to an older system belongs to the
 * new one; before it, what a source puts into the new system belonged to the older one, if there was one only. The history of
 * the new system as it is now stands beside that of the older ones: their members are put under the new system as well, on
 * the days before it began, with the basis {@link Shared#AS_IT_IS_NOW}. What belongs to another system from the declared day on is left out
 * of that history.
 */
final class SystemSuccession {
    private static final String SYSTEM = "system";

    private final @Nullable Succession declared;

    SystemSuccession(@Nullable Succession declared) {
        this.declared = declared;
    }

    /** The bridge with the succession in it. */
    Collection<Membership> apply(Collection<Membership> bridge) {
        return declared == null ? bridge : apply(bridge, declared);
    }

    private static Collection<Membership> apply(Collection<Membership> bridge, Succession succession) {
        Set<String> family = new HashSet<>(succession.formedFrom());
        family.add(succession.code());
        Set<MembershipKey> elsewhere = new HashSet<>();
        for (Membership each : bridge) {
            if (each.parentLevel().equals(SYSTEM)
                    && !family.contains(each.parent())
                    && !each.to().isBefore(succession.from())) {
                elsewhere.add(key(each));
            }
        }
        List<Membership> changed = new ArrayList<>();
        List<Membership> kept = new ArrayList<>();
        for (Membership each : bridge) {
            if (each.parentLevel().equals(SYSTEM) && family.contains(each.parent())) {
                split(each, succession, !elsewhere.contains(key(each)), changed);
            } else {
                kept.add(each);
            }
        }
        kept.addAll(joined(changed));
        return kept;
    }

    private static void split(Membership each, Succession succession, boolean stays, List<Membership> changed) {
        LocalDate eve = succession.from().minusDays(1);
        if (!each.from().isAfter(eve)) {
            LocalDate end = each.to().isBefore(eve) ? each.to() : eve;
            boolean isNew = each.parent().equals(succession.code());
            if (!isNew) {
                changed.add(each.with(each.parent(), each.from(), end, each.basis()));
            } else if (succession.formedFrom().size() == 1) {
                changed.add(each.with(succession.formedFrom().get(0), each.from(), end, each.basis()));
            }
            if (stays) {
                changed.add(each.with(succession.code(), each.from(), end, Shared.AS_IT_IS_NOW));
            }
        }
        if (each.to().isAfter(eve)) {
            LocalDate start = each.from().isAfter(eve) ? each.from() : succession.from();
            changed.add(each.with(succession.code(), start, each.to(), each.basis()));
        }
    }

    /** Spans of one membership that touch or overlap, as one. */
    private static List<Membership> joined(List<Membership> spans) {
        List<Membership> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Membership::mappingId)
                .thenComparing(Membership::child)
                .thenComparing(Membership::parent)
                .thenComparing(Membership::basis)
                .thenComparing(Membership::share)
                .thenComparing(Membership::from)
                .thenComparing(Membership::to));
        List<Membership> joined = new ArrayList<>();
        for (Membership next : sorted) {
            Membership last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.with(last.parent(), next.from(), next.to(), last.basis())
                            .equals(next)
                    && !next.from().isAfter(last.to().plusDays(1))) {
                LocalDate end = next.to().isAfter(last.to()) ? next.to() : last.to();
                joined.set(joined.size() - 1, last.with(last.parent(), last.from(), end, last.basis()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static MembershipKey key(Membership each) {
        return new MembershipKey(each.mappingId(), each.child(), SYSTEM);
    }
}
