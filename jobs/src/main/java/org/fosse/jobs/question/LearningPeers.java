package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.tables.PeerLikeness;

/** For each unit the areas that do significantly better in one indicator, those most like it first. */
final class LearningPeers {
    /**
     * Who does better than a unit.
     *
     * @param unit the unit
     * @param mine its value
     * @param peer the value of the area that does better
     * @param own whether both are of the own system
     * @param likeness why the unit can learn from it
     * @param adjusted whether it does better after adjustment, and not as the values are
     */
    record Better(
            Unit unit,
            TableRow<BenchmarkTable> mine,
            TableRow<BenchmarkTable> peer,
            boolean own,
            PeerLikeness likeness,
            boolean adjusted) {
        String code() {
            return peer.get(BenchmarkTable.AREA_CODE);
        }

        /** Of adjusted values where that is what is better. */
        double difference() {
            var field = adjusted ? BenchmarkTable.ADJUSTED_VALUE : BenchmarkTable.VALUE;
            return peer.number(field) - mine.number(field);
        }
    }

    private static final Comparator<Better> FIRST = Comparator.comparing(
                    (Better each) -> each.likeness() == PeerLikeness.SAME_LEVEL)
            .thenComparing(each -> !each.own())
            .thenComparing(each -> -Math.abs(each.difference()))
            .thenComparing(Better::code);

    private final Map<String, TableRow<BenchmarkTable>> values = new TreeMap<>();
    private final Map<String, List<String>> alike = new TreeMap<>();
    private final Set<String> alikeAdjusted = new HashSet<>();
    private final Set<String> worse = new TreeSet<>();
    private final Set<String> better = new TreeSet<>();
    private final Map<String, String> modelled = new HashMap<>();

    /** An area's value, as the newest period has it. */
    void value(TableRow<BenchmarkTable> row) {
        values.put(row.get(BenchmarkTable.AREA_CODE), row);
    }

    /** Peers of a unit whose difference to it is significant, of adjusted values or as they are. */
    void alike(String unit, List<String> peers, boolean adjusted) {
        alike.put(unit, peers);
        if (adjusted) {
            alikeAdjusted.add(unit);
        }
    }

    /** A unit's place in the funnel of its system. */
    void funnel(String unit, boolean isBetter) {
        (isBetter ? better : worse).add(unit);
    }

    /**
     * A unit's place beside what is expected of it, in its system or in England.
     *
     * @param list the kind of a special list; empty for others
     */
    void beside(String unit, boolean isBetter, String list) {
        modelled.put(unit, list);
        (isBetter ? better : worse).add(unit);
    }

    /**
     * At most so many a unit: like it and near, like it and elsewhere, then near; within each the furthest ahead.
     *
     * @param elsewhere what is of another system, units among it that speak for this one
     */
    List<Better> find(Units units, Set<String> elsewhere, int most) {
        Set<String> asking = new TreeSet<>(worse);
        asking.addAll(alike.keySet());
        List<Better> all = new ArrayList<>();
        for (String unit : asking) {
            TableRow<BenchmarkTable> mine = values.get(unit);
            if (mine != null && units.has(unit)) {
                find(units.get(unit), mine, units, elsewhere).stream()
                        .sorted(FIRST)
                        .limit(most)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private List<Better> find(Unit unit, TableRow<BenchmarkTable> mine, Units units, Set<String> elsewhere) {
        List<Better> found = new ArrayList<>();
        Predicate<String> own =
                code -> units.has(code) && !elsewhere.contains(code) && !elsewhere.contains(unit.code());
        Set<String> taken = new HashSet<>();
        for (String code : alike.getOrDefault(unit.code(), List.of())) {
            TableRow<BenchmarkTable> peer = values.get(code);
            if (peer != null && taken.add(code)) {
                found.add(new Better(
                        unit,
                        mine,
                        peer,
                        own.test(code),
                        PeerLikeness.PEER_GROUP,
                        alikeAdjusted.contains(unit.code()) && areAdjusted(mine, peer)));
            }
        }
        if (worse.contains(unit.code())) {
            for (String code : better) {
                TableRow<BenchmarkTable> peer = values.get(code);
                String list = modelled.get(unit.code());
                // Special lists learn from lists of their kind, and who has a model from those that have one.
                if (peer != null && Objects.equals(list, modelled.get(code)) && taken.add(code)) {
                    found.add(new Better(
                            unit,
                            mine,
                            peer,
                            own.test(code),
                            PeerLikeness.SAME_LEVEL,
                            list != null && list.isEmpty() && areAdjusted(mine, peer)));
                }
            }
        }
        return found;
    }

    private static boolean areAdjusted(TableRow<BenchmarkTable> one, TableRow<BenchmarkTable> other) {
        return one.has(BenchmarkTable.ADJUSTED_VALUE) && other.has(BenchmarkTable.ADJUSTED_VALUE);
    }
}
