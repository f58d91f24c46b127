package org.fosse.jobs.compare;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Inputs;
import org.fosse.engine.PerKey;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.figure.Completeness;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * Which period counts as the latest of an indicator at a level: the last one that at least half as many areas have a value
 * for as in its fullest period, so that one early return does not leave all other areas out; an area of which only some
 * practices have returned is that part of an area. Of two that end on the same day it is the longer one. Values of the whole population decide; groups only where there are no others.
 */
final class LatestPeriods implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private record Key(String indicator, String level) implements Serializable {}

    private record Span(LocalDate start, LocalDate end) implements Serializable {}

    /** How many areas have a value in a period: for the whole population, and in any group; parts of areas count as such. */
    record Count(String indicator, String level, LocalDate start, LocalDate end, double whole, double any)
            implements Serializable {
        List<Object> key() {
            return List.of(indicator, level, start, end);
        }

        Count plus(Count other) {
            return new Count(indicator, level, start, end, whole + other.whole, any + other.any);
        }
    }

    /** By indicator, then by level. */
    private final PerKey<Map<String, Span>> latest;

    private LatestPeriods(PerKey<Map<String, Span>> latest) {
        this.latest = latest;
    }

    private static final class OfRates implements SharedValue<LatestPeriods> {
        @Override
        public List<Table> inputs() {
            return List.of(RateTable.TABLE);
        }

        @Override
        public LatestPeriods make(Inputs in, Run run) {
            Map<List<Object>, Count> counts = new LinkedHashMap<>();
            in.tasks(
                            RateTable.TABLE,
                            RateTable.INDICATOR_ID,
                            RateTable.AREA_LEVEL,
                            RateTable.PERIOD_START,
                            RateTable.PERIOD_END,
                            RateTable.BREAKDOWN,
                            RateTable.VALUE,
                            RateTable.METHOD,
                            RateTable.AREAS,
                            RateTable.AREAS_EXPECTED)
                    .mapPartitions(OfRates::count)
                    .collect()
                    .forEach(each -> counts.merge(each.key(), each, Count::plus));
            return of(List.copyOf(counts.values()));
        }

        /** The counts of one task's rows; those of one period may come from several. */
        private static Iterator<Count> count(Iterator<TableRow<RateTable>> rows) {
            Map<List<Object>, Count> counts = new LinkedHashMap<>();
            rows.forEachRemaining(row -> {
                if (row.has(RateTable.VALUE) && Completeness.isOwn(row)) {
                    double share = Completeness.of(row);
                    Count one = new Count(
                            row.get(RateTable.INDICATOR_ID),
                            row.get(RateTable.AREA_LEVEL),
                            row.get(RateTable.PERIOD_START),
                            row.get(RateTable.PERIOD_END),
                            row.get(RateTable.BREAKDOWN).equals(Shared.ALL) ? share : 0,
                            share);
                    counts.merge(one.key(), one, Count::plus);
                }
            });
            return counts.values().iterator();
        }
    }

    /** Counted from table rate, once a run. */
    static LatestPeriods of(Inputs in) {
        return in.get(new OfRates());
    }

    static LatestPeriods of(List<Count> counts) {
        Map<Key, Double> fullestWhole = new HashMap<>();
        Map<Key, Double> fullestAny = new HashMap<>();
        for (Count each : counts) {
            Key key = new Key(each.indicator(), each.level());
            fullestWhole.merge(key, each.whole(), Math::max);
            fullestAny.merge(key, each.any(), Math::max);
        }
        Map<String, Map<String, Span>> latest = new HashMap<>();
        for (Count each : counts) {
            Key key = new Key(each.indicator(), each.level());
            double whole = fullestWhole.getOrDefault(key, 0.0);
            boolean enough =
                    whole > 0 ? 2 * each.whole() >= whole : 2 * each.any() >= fullestAny.getOrDefault(key, 0.0);
            if (enough) {
                latest.computeIfAbsent(each.indicator(), none -> new HashMap<>())
                        .merge(each.level(), new Span(each.start(), each.end()), LatestPeriods::later);
            }
        }
        return new LatestPeriods(new PerKey<>(latest));
    }

    private static Span later(Span one, Span other) {
        int order = one.end().compareTo(other.end());
        if (order == 0) {
            return one.start().isBefore(other.start()) ? one : other;
        }
        return order > 0 ? one : other;
    }

    /** Whether a period is the latest of an indicator at a level. */
    boolean isLatest(String indicator, Level level, LocalDate start, LocalDate end) {
        return new Span(start, end).equals(ofLevels(indicator).get(level.text()));
    }

    /** Whether a period is the latest of an indicator at any level. */
    boolean isLatest(String indicator, LocalDate start, LocalDate end) {
        return ofLevels(indicator).containsValue(new Span(start, end));
    }

    private Map<String, Span> ofLevels(String indicator) {
        Map<String, Span> own = latest.find(indicator);
        return own == null ? Map.of() : own;
    }
}
