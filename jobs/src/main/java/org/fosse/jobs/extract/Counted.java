package org.fosse.jobs.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.engine.Store;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** The counts of a release that leave rounded: as they are, and as they are shown. */
final class Counted {
    /** In place of a count that there is not. */
    static final long NONE = -1;

    private final Map<At, Map<Group, Pair>> exact = new HashMap<>();
    private final Map<At, Map<Group, Pair>> practices = new HashMap<>();
    private final Map<At, Map<Group, Pair>> comparators = new HashMap<>();
    private final Map<At, String> mappings = new HashMap<>();
    private final Map<At, List<At>> series = new HashMap<>();

    /** Of one indicator, period and area. */
    record At(String indicator, LocalDate start, LocalDate end, String area) {
        At of(String other) {
            return new At(indicator, start, end, other);
        }

        /** The same for all periods. */
        At ofAnyPeriod() {
            return new At(indicator, LocalDate.MIN, LocalDate.MAX, area);
        }

        /** Whether another period of the same indicator and area lies within this one. */
        boolean covers(At other) {
            return !equals(other) && !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    record Group(String breakdown, String stratum) {}

    /** The two counts of a value. */
    record Pair(long some, long all) {
        long get(boolean ofAll) {
            return ofAll ? all : some;
        }
    }

    /**
     * Reads a release, or a run before it is one.
     *
     * @param indicators that leave rounded
     * @param counts those of them whose value is a count
     */
    static Counted of(Store store, Set<String> indicators, Set<String> counts) {
        Counted counted = new Counted();
        store.forEach(NetworkExtractTable.TABLE, row -> counted.takeShown(row, counts));
        Set<String> shown =
                counted.practices.keySet().stream().map(At::indicator).collect(Collectors.toSet());
        shown.retainAll(indicators);
        if (!shown.isEmpty()) {
            store.tasks(
                            RateTable.TABLE,
                            List.of(
                                    RateTable.INDICATOR_ID,
                                    RateTable.PERIOD_START,
                                    RateTable.PERIOD_END,
                                    RateTable.AREA_CODE,
                                    RateTable.AREA_LEVEL,
                                    RateTable.BREAKDOWN,
                                    RateTable.STRATUM,
                                    RateTable.NUMERATOR,
                                    RateTable.DENOMINATOR,
                                    RateTable.VALUE,
                                    RateTable.MAPPING_ID))
                    .filter(row -> shown.contains(row.get(RateTable.INDICATOR_ID)))
                    .collect()
                    .forEach(row -> counted.takeExact(row, counts));
        }
        counted.exact
                .keySet()
                .forEach(at -> counted.series
                        .computeIfAbsent(at.ofAnyPeriod(), key -> new ArrayList<>())
                        .add(at));
        counted.series
                .values()
                .forEach(each -> each.sort(Comparator.comparing(At::start).thenComparing(At::end)));
        return counted;
    }

    private void takeShown(TableRow<NetworkExtractTable> row, Set<String> counts) {
        if (row.get(NetworkExtractTable.PROTECTION) != LeavingAs.ROUNDED) {
            return;
        }
        Pair pair = pair(
                row.find(NetworkExtractTable.NUMERATOR),
                row.find(NetworkExtractTable.DENOMINATOR),
                row.find(NetworkExtractTable.VALUE),
                counts.contains(row.get(NetworkExtractTable.INDICATOR_ID)));
        boolean isPractice = row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.PRACTICE.text());
        put(
                isPractice ? practices : comparators,
                new At(
                        row.get(NetworkExtractTable.INDICATOR_ID),
                        row.get(NetworkExtractTable.PERIOD_START),
                        row.get(NetworkExtractTable.PERIOD_END),
                        row.get(NetworkExtractTable.AREA_CODE)),
                new Group(row.get(NetworkExtractTable.BREAKDOWN), row.get(NetworkExtractTable.STRATUM)),
                pair);
    }

    private void takeExact(TableRow<RateTable> row, Set<String> counts) {
        At at = new At(
                row.get(RateTable.INDICATOR_ID),
                row.get(RateTable.PERIOD_START),
                row.get(RateTable.PERIOD_END),
                row.get(RateTable.AREA_CODE));
        if (row.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text())) {
            put(
                    exact,
                    at,
                    new Group(row.get(RateTable.BREAKDOWN), row.get(RateTable.STRATUM)),
                    pair(
                            row.find(RateTable.NUMERATOR),
                            row.find(RateTable.DENOMINATOR),
                            row.find(RateTable.VALUE),
                            counts.contains(at.indicator())));
        } else {
            mappings.put(at, row.get(RateTable.MAPPING_ID));
        }
    }

    private static void put(Map<At, Map<Group, Pair>> in, At at, Group group, Pair pair) {
        if (pair.some() != NONE || pair.all() != NONE) {
            in.computeIfAbsent(at, key -> new HashMap<>()).put(group, pair);
        }
    }

    private static Pair pair(@Nullable Double some, @Nullable Double all, @Nullable Double value, boolean isCount) {
        return new Pair(whole(some == null && isCount ? value : some), whole(all));
    }

    private static long whole(@Nullable Double count) {
        return count == null || count < 0 || count != Math.rint(count) ? NONE : count.longValue();
    }

    /** Practices' counts as they are shown, by indicator, period and practice. */
    Map<At, Map<Group, Pair>> practices() {
        return practices;
    }

    /** The same of networks, places and the system. */
    Map<At, Map<Group, Pair>> comparators() {
        return comparators;
    }

    /** Practices' counts as they are. */
    Map<At, Map<Group, Pair>> exact() {
        return exact;
    }

    /** A practice's count as it is. */
    long exact(At at, Group group, boolean ofAll) {
        Pair pair = exact.getOrDefault(at, Map.of()).get(group);
        return pair == null ? NONE : pair.get(ofAll);
    }

    /** A practice's count as it is shown. */
    long shown(At at, Group group, boolean ofAll) {
        Pair pair = practices.getOrDefault(at, Map.of()).get(group);
        return pair == null ? NONE : pair.get(ofAll);
    }

    /**
     * The periods that make up a longer one: they follow each other from its first day to its last, and the count of everybody and of
     * every group is the sum of theirs. Empty where there are no such.
     */
    List<At> tiles(At whole, boolean ofAll) {
        List<At> inner = series.getOrDefault(whole.ofAnyPeriod(), List.of()).stream()
                .filter(whole::covers)
                .toList();
        List<At> tiles = inner.stream()
                .filter(each -> inner.stream().noneMatch(other -> other.covers(each)))
                .toList();
        LocalDate next = whole.start();
        for (At tile : tiles) {
            if (!tile.start().equals(next)) {
                return List.of();
            }
            next = tile.end().plusDays(1);
        }
        boolean adds = next.equals(whole.end().plusDays(1))
                && exact.getOrDefault(whole, Map.of()).keySet().stream()
                        .allMatch(group -> exact(whole, group, ofAll)
                                == tiles.stream()
                                        .mapToLong(tile -> exact(tile, group, ofAll))
                                        .sum());
        return adds ? tiles : List.of();
    }

    /** Whether a figure is the sum of those that are shown of the periods that make its own up, so that it says nothing of its own. */
    boolean isSum(At whole, Group group, boolean ofAll, List<At> tiles) {
        return !tiles.isEmpty()
                && tiles.stream().allMatch(tile -> shown(tile, group, ofAll) != NONE)
                && tiles.stream().mapToLong(tile -> shown(tile, group, ofAll)).sum() == shown(whole, group, ofAll);
    }

    /** The mapping that a comparator was added up by; null where it was not. */
    @Nullable
    String mapping(At at) {
        return mappings.get(at);
    }
}
