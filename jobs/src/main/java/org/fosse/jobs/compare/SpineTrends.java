package org.fosse.jobs.compare;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.PerKey;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.TrendTable;

/**
 * The trend of everyone together in each area, by the day that its series ends; read once and sent to every task, twelve bytes a series. A
 * series of months and one of years may end on one day, and the first kind by name stands.
 */
final class SpineTrends implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final PerKey<OfIndicator> byIndicator;

    private SpineTrends(PerKey<OfIndicator> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /** What a trend says, and of periods of which kind. */
    private record Said(String kind, String direction, String judgement, String method) implements Serializable {
        static Said of(TableRow<TrendTable> row) {
            return new Said(
                    row.get(TrendTable.PERIOD_KIND),
                    row.get(TrendTable.DIRECTION),
                    row.get(TrendTable.JUDGEMENT),
                    row.get(TrendTable.METHOD));
        }
    }

    /** The series of an indicator in order of area and last day, and what each says. */
    private static final class OfIndicator implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        private final long[] series;
        private final Said[] said;

        OfIndicator(SortedMap<Long, Said> saidOf) {
            series = saidOf.keySet().stream().mapToLong(Long::longValue).toArray();
            said = saidOf.values().toArray(Said[]::new);
        }
    }

    static Broadcast<SpineTrends> of(Inputs in, Run run) {
        Geography geography = Reference.of(in).value().geography();
        // Few things are said of many series: each is held once.
        Map<Said, Said> once = new HashMap<>();
        Map<String, TreeMap<Long, Said>> found = new HashMap<>();
        in.forEach(
                TrendTable.TABLE,
                List.of(
                        TrendTable.INDICATOR_ID,
                        TrendTable.AREA_CODE,
                        TrendTable.BREAKDOWN,
                        TrendTable.PERIOD_KIND,
                        TrendTable.LAST_PERIOD_END,
                        TrendTable.DIRECTION,
                        TrendTable.JUDGEMENT,
                        TrendTable.METHOD),
                row -> {
                    LocalDate end = row.find(TrendTable.LAST_PERIOD_END);
                    if (end != null && row.get(TrendTable.BREAKDOWN).equals(Shared.ALL)) {
                        found.computeIfAbsent(row.get(TrendTable.INDICATOR_ID), indicator -> new TreeMap<>())
                                .merge(
                                        series(geography.index(row.get(TrendTable.AREA_CODE)), end),
                                        once.computeIfAbsent(Said.of(row), said -> said),
                                        SpineTrends::first);
                    }
                });
        Map<String, OfIndicator> byIndicator = new HashMap<>();
        found.forEach((indicator, said) -> byIndicator.put(indicator, new OfIndicator(said)));
        return run.spark().broadcast(new SpineTrends(new PerKey<>(byIndicator)));
    }

    /** No trends. */
    static SpineTrends none() {
        return new SpineTrends(new PerKey<>(Map.of()));
    }

    private static long series(int area, LocalDate end) {
        return ((long) area << Integer.SIZE) | Integer.toUnsignedLong((int) end.toEpochDay());
    }

    private static Said first(Said one, Said other) {
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }

    /** Sets the trend of an area's series that ends on a day, if there is one. */
    void set(RowBuilder<SpineTable> row, String indicator, int area, LocalDate end) {
        OfIndicator own = byIndicator.find(indicator);
        int at = own == null ? -1 : Arrays.binarySearch(own.series, series(area, end));
        if (own != null && at >= 0) {
            Said said = own.said[at];
            row.set(SpineTable.TREND, said.direction())
                    .set(SpineTable.TREND_JUDGEMENT, said.judgement())
                    .set(SpineTable.TREND_METHOD, said.method());
        }
    }
}
