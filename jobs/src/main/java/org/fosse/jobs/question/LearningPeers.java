package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** For each unit the areas that do significantly better in one indicator, those most like it first. */
final class LearningPeers {
    /** One area's value, as the newest period has it. */
    record Value(String code, String name, double value) {}

    /**
     * Who does better than a unit.
     *
     * @param unit code of the unit
     * @param peer the area that does better
     * @param own whether it is of the own system
     * @param alike whether it is one of the areas most like the unit, rather than one of the same level only
     */
    record Better(String unit, Value peer, boolean own, boolean alike) {}

    private final Map<String, Value> values = new TreeMap<>();
    private final Map<String, List<String>> alike = new TreeMap<>();
    private final Set<String> worse = new HashSet<>();
    private final Set<String> better = new HashSet<>();

    void value(Value value) {
        values.put(value.code(), value);
    }

    /** Peers of a unit whose difference to it is significant. */
    void alike(String unit, List<String> peers) {
        alike.put(unit, peers);
    }

    /** A unit's place in the funnel of its system. */
    void funnel(String unit, boolean isBetter) {
        (isBetter ? better : worse).add(unit);
    }

    /** At most so many a unit: like it and near, like it and elsewhere, then near; within each the furthest ahead. */
    List<Better> find(Units units, int most) {
        List<Better> all = new ArrayList<>();
        Set<String> asking = new java.util.TreeSet<>(worse);
        asking.addAll(alike.keySet());
        for (String unit : asking) {
            Value own = values.get(unit);
            if (own == null || units.find(unit) == null) {
                continue;
            }
            List<Better> found = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            for (String peer : alike.getOrDefault(unit, List.of())) {
                Value value = values.get(peer);
                if (value != null && taken.add(peer)) {
                    found.add(new Better(unit, value, units.find(peer) != null, true));
                }
            }
            if (worse.contains(unit)) {
                for (String peer : better) {
                    Value value = values.get(peer);
                    if (value != null && taken.add(peer)) {
                        found.add(new Better(unit, value, true, false));
                    }
                }
            }
            found.stream()
                    .sorted(Comparator.comparing((Better each) -> !each.alike())
                            .thenComparing(each -> !each.own())
                            .thenComparing(each -> -Math.abs(each.peer().value() - own.value()))
                            .thenComparing(each -> each.peer().code()))
                    .limit(most)
                    .forEach(all::add);
        }
        return all;
    }
}
