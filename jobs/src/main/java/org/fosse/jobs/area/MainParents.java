package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.jobs.area.MembershipResolver.Membership;

/** Under which area of each level a neighbourhood is compared: the one that holds most of its practices. */
final class MainParents {
    private static final String NEIGHBOURHOOD = "neighbourhood";

    private MainParents() {}

    /** Rule 4: for each network and each span of days without a change, the parent that holds most of its practices. */
    static List<Membership> of(List<Membership> practices) {
        Map<MembershipKey, List<Membership>> practicesOf = new TreeMap<>();
        Map<MembershipKey, List<Membership>> others = new HashMap<>();
        Set<String> levels = new TreeSet<>();
        for (Membership each : practices) {
            if (each.parentLevel().equals(NEIGHBOURHOOD)) {
                practicesOf
                        .computeIfAbsent(
                                new MembershipKey(each.mappingId(), each.parent(), NEIGHBOURHOOD),
                                key -> new ArrayList<>())
                        .add(each);
            } else {
                levels.add(each.parentLevel());
                others.computeIfAbsent(
                                new MembershipKey(each.mappingId(), each.child(), each.parentLevel()),
                                key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Membership> made = new ArrayList<>();
        practicesOf.forEach((network, members) ->
                levels.forEach(level -> made.addAll(mainParents(network, members, level, others))));
        return made;
    }

    private static List<Membership> mainParents(
            MembershipKey network,
            List<Membership> members,
            String level,
            Map<MembershipKey, List<Membership>> others) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        List<List<Membership>> parents = new ArrayList<>();
        for (Membership member : members) {
            List<Membership> of =
                    others.getOrDefault(new MembershipKey(network.mappingId(), member.child(), level), List.of());
            parents.add(of);
            changes.add(member.from());
            changes.add(member.to().plusDays(1));
            of.forEach(parent -> {
                changes.add(parent.from());
                changes.add(parent.to().plusDays(1));
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
                                days.get(i + 1).minusDays(1),
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
                    && last.to().plusDays(1).equals(next.from())) {
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
}
