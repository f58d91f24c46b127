package org.fosse.jobs.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Store;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a release that leave rounded: as they are, and as all folders together show them. A cell is a practice's count, or
 * that of a larger area where it is not the sum of practices; all others are sums.
 */
final class Counted {
    /** In place of a count that there is not. */
    static final long NONE = -1;

    private final Map<At, Map<Group, Pair>> exact = new HashMap<>();
    private final Map<At, Map<Group, Pair>> cells = new HashMap<>();
    private final Map<At, Map<Group, Pair>> sums = new HashMap<>();
    private final Set<Twice> twice = new HashSet<>();
    private final Facts facts;
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

    /** A cell of which two figures are shown. */
    record Twice(At at, Group group, boolean ofAll) {}

    /**
     * What is known of indicators.
     *
     * @param rounded those that leave rounded
     * @param counts those of them whose value is a count
     * @param summed those of them whose larger areas are the sums of practices
     */
    record Facts(Set<String> rounded, Set<String> counts, Set<String> summed) {}

    Counted(Facts facts) {
        this.facts = facts;
    }

    /** The two counts of a value. */
    record Pair(long some, long all) {
        static final Pair NOTHING = new Pair(NONE, NONE);

        long get(boolean ofAll) {
            return ofAll ? all : some;
        }

        /** These counts, and those of another pair that are not there. */
        Pair or(Pair other) {
            return new Pair(some == NONE ? other.some : some, all == NONE ? other.all : all);
        }
    }

    /** Reads a release, or a run before it is one. */
    static Counted of(Store store, Facts facts) {
        Counted counted = new Counted(facts);
        if (facts.rounded.isEmpty()) {
            return counted;
        }
        Outgoing.forEach(store, counted::takeShown);
        Set<String> shown = Stream.of(counted.cells, counted.sums)
                .flatMap(each -> each.keySet().stream().map(At::indicator))
                .collect(Collectors.toSet());
        shown.retainAll(facts.rounded);
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
                    .forEach(counted::takeExact);
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

    void takeShown(Outgoing row) {
        if (!row.isRounded()) {
            return;
        }
        Pair pair =
                pair(row.numerator(), row.denominator(), row.value(), row.at().indicator());
        boolean isSum =
                !row.isOf(Level.PRACTICE) && facts.summed.contains(row.at().indicator());
        Map<At, Map<Group, Pair>> in = isSum ? sums : cells;
        Pair other = in.getOrDefault(row.at(), Map.of()).getOrDefault(row.group(), Pair.NOTHING);
        for (boolean ofAll : List.of(false, true)) {
            if (pair.get(ofAll) != NONE && other.get(ofAll) != NONE && pair.get(ofAll) != other.get(ofAll)) {
                twice.add(new Twice(row.at(), row.group(), ofAll));
            }
        }
        put(in, row.at(), row.group(), other.or(pair));
    }

    void takeExact(TableRow<RateTable> row) {
        At at = new At(
                row.get(RateTable.INDICATOR_ID),
                row.get(RateTable.PERIOD_START),
                row.get(RateTable.PERIOD_END),
                row.get(RateTable.AREA_CODE));
        boolean isPractice = row.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text());
        if (isPractice || !facts.summed.contains(at.indicator())) {
            put(
                    exact,
                    at,
                    new Group(row.get(RateTable.BREAKDOWN), row.get(RateTable.STRATUM)),
                    pair(
                            row.number(RateTable.NUMERATOR),
                            row.number(RateTable.DENOMINATOR),
                            row.number(RateTable.VALUE),
                            at.indicator()));
        }
        if (!isPractice) {
            mappings.put(at, row.get(RateTable.MAPPING_ID));
        }
    }

    private static void put(Map<At, Map<Group, Pair>> in, At at, Group group, Pair pair) {
        if (pair.some() != NONE || pair.all() != NONE) {
            in.computeIfAbsent(at, key -> new HashMap<>()).put(group, pair);
        }
    }

    private Pair pair(double some, double all, double value, String indicator) {
        return new Pair(whole(Double.isNaN(some) && facts.counts.contains(indicator) ? value : some), whole(all));
    }

    private static long whole(double count) {
        return count >= 0 && count == Math.rint(count) ? (long) count : NONE;
    }

    /** Adds the figure of a cell that nobody is shown and that others tell. */
    void tell(At at, Group group, boolean ofAll, long figure) {
        Pair told = ofAll ? new Pair(NONE, figure) : new Pair(figure, NONE);
        put(
                cells,
                at,
                group,
                cells.getOrDefault(at, Map.of())
                        .getOrDefault(group, Pair.NOTHING)
                        .or(told));
    }

    /** The cells of which folders show two figures. */
    Set<Twice> twice() {
        return twice;
    }

    /** Cells as they are shown, by indicator, period and area. */
    Map<At, Map<Group, Pair>> cells() {
        return cells;
    }

    /** Sums of practices' cells as they are shown. */
    Map<At, Map<Group, Pair>> sums() {
        return sums;
    }

    /** Cells as they are. */
    Map<At, Map<Group, Pair>> exact() {
        return exact;
    }

    /** A cell as it is. */
    long exact(At at, Group group, boolean ofAll) {
        return exact.getOrDefault(at, Map.of())
                .getOrDefault(group, Pair.NOTHING)
                .get(ofAll);
    }

    /** A cell as it is shown. */
    long shown(At at, Group group, boolean ofAll) {
        return cells.getOrDefault(at, Map.of())
                .getOrDefault(group, Pair.NOTHING)
                .get(ofAll);
    }

    /** A sum as it is shown. */
    long sum(At at, Group group, boolean ofAll) {
        return sums.getOrDefault(at, Map.of()).getOrDefault(group, Pair.NOTHING).get(ofAll);
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

    /** The mapping of a larger area's value; null of a practice's. */
    @Nullable
    String mapping(At at) {
        return mappings.get(at);
    }
}
