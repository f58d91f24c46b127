package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.Areas;
import org.fosse.config.Succession;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.fosse.tables.Word;

/**
 * Areas that came out of others, one declared succession after the other in order of their days. Both views of the past are
 * kept:
 *
 * <ul>
 *   <li>As it was: what belongs to an older area does so until the day before the new one begins. What a source puts into
 *       the new area on days before belonged to the older one, if there was one only. From the declared day on, what
 *       belongs to an older area belongs to the new one; where the older area was split, only a source can say to which.
 *   <li>As it is now: the older areas' members are put under the new area as well, on the days before it began, with the basis
 *       {@link Shared#AS_IT_IS_NOW}. What belongs to another area from the declared day on is left out, and so is what belonged to
 *       an area that was split and is in none of the new ones.
 * </ul>
 *
 * The areas themselves belong to those above them as it was: the older ones until the day before, the new ones from their
 * first day on, so that no figure compares an area with its own parts.
 */
final class AreaSuccessions {
    private final Areas declared;

    AreaSuccessions(Areas declared) {
        this.declared = declared;
    }

    /** The bridge with the successions in it. */
    Collection<Membership> apply(Collection<Membership> bridge) {
        Collection<Membership> changed = bridge;
        List<Succession> successions = declared.successions();
        for (int i = successions.size() - 1; i >= 0; i--) {
            changed = asItWas(changed, successions.get(i));
        }
        for (Succession each : successions) {
            changed = apply(changed, each);
        }
        return changed;
    }

    /** What a source puts into the new area on days before it began. */
    private static Collection<Membership> asItWas(Collection<Membership> bridge, Succession succession) {
        List<Membership> changed = new ArrayList<>();
        for (Membership each : bridge) {
            boolean isEarlier = each.parentLevel().equals(succession.level().text())
                    && each.parent().equals(succession.code())
                    && each.from().isBefore(succession.from());
            if (!isEarlier) {
                changed.add(each);
                continue;
            }
            LocalDate end = each.to().isBefore(succession.eve()) ? each.to() : succession.eve();
            boolean isOne = succession.formedFrom().size() == 1;
            changed.add(
                    isOne
                            ? each.with(succession.formedFrom().get(0), each.from(), end, each.basis())
                            : each.with(each.parent(), each.from(), end, Shared.AS_IT_IS_NOW));
            if (each.to().isAfter(end)) {
                changed.add(each.with(each.parent(), succession.from(), each.to(), each.basis()));
            }
        }
        return changed;
    }

    private Collection<Membership> apply(Collection<Membership> bridge, Succession succession) {
        Members members = new Members(bridge, succession);
        List<Membership> changed = new ArrayList<>();
        List<Membership> kept = new ArrayList<>();
        for (Membership each : bridge) {
            if (members.isOf(each.parentLevel(), each.parent())) {
                split(each, succession, members, changed);
            } else if (members.isOf(each.childLevel(), each.child())) {
                ownDays(each, succession, kept);
            } else {
                kept.add(each);
            }
        }
        kept.addAll(joined(changed));
        return kept;
    }

    /** Which children belong where on the days of the new area. */
    private final class Members {
        private final String level;
        private final Set<String> family;
        private final Set<MembershipKey> inNew = new HashSet<>();
        private final Set<MembershipKey> elsewhere = new HashSet<>();

        Members(Collection<Membership> bridge, Succession succession) {
            level = succession.level().text();
            family = new HashSet<>(succession.formedFrom());
            family.add(succession.code());
            for (Membership each : bridge) {
                if (each.parentLevel().equals(level) && !each.to().isBefore(succession.from())) {
                    boolean isIn = family.contains(each.parent()) && isWhole(each.parent(), succession);
                    (isIn ? inNew : elsewhere).add(key(each));
                }
            }
        }

        boolean isOf(String ofLevel, String code) {
            return ofLevel.equals(level) && family.contains(code);
        }
    }

    /** Whether whatever is in an area goes into the new one: into that itself, or an older one that was not split. */
    private boolean isWhole(String area, Succession succession) {
        return area.equals(succession.code())
                || declared.into(succession.level(), area).size() == 1;
    }

    /** A membership in an older area or in the new one. */
    private void split(Membership each, Succession succession, Members members, List<Membership> changed) {
        boolean isWhole = isWhole(each.parent(), succession);
        boolean stays = members.inNew.contains(key(each)) || (isWhole && !members.elsewhere.contains(key(each)));
        LocalDate eve = succession.eve();
        if (!each.from().isAfter(eve)) {
            LocalDate end = each.to().isBefore(eve) ? each.to() : eve;
            changed.add(each.with(each.parent(), each.from(), end, each.basis()));
            if (stays) {
                changed.add(each.with(succession.code(), each.from(), end, Shared.AS_IT_IS_NOW));
            }
        }
        if (each.to().isAfter(eve) && isWhole) {
            LocalDate start = each.from().isAfter(eve) ? each.from() : succession.from();
            changed.add(each.with(succession.code(), start, each.to(), each.basis()));
        }
    }

    /** What an older area or the new one itself belongs to, on the days it was there. */
    private static void ownDays(Membership each, Succession succession, List<Membership> kept) {
        boolean isNew = each.child().equals(succession.code());
        LocalDate from = isNew && each.from().isBefore(succession.from()) ? succession.from() : each.from();
        LocalDate to = !isNew && each.to().isAfter(succession.eve()) ? succession.eve() : each.to();
        if (!from.isAfter(to)) {
            kept.add(each.with(each.parent(), from, to, each.basis()));
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
        return new MembershipKey(each.mappingId(), each.child(), each.parentLevel());
    }

    /** Whether a declared succession says what becomes of an area's members, so that its end alone does not end them. */
    boolean continues(String level, String code) {
        return !declared.into(Word.of(Level.class, level), code).isEmpty();
    }
}
