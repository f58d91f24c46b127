package org.fosse.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.jobs.Shared;
import org.fosse.jobs.variation.RateJob;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/**
 * Which period counts as the latest of an indicator at a level: the last one that at least half as many areas have a value
 * for as in its fullest period, so that one early return does not leave all other areas out; an area of which only some
 * practices have returned is that part of an area. Of two that end on the same day it is the longer one. Values of the whole population decide; groups only where there are no others.
 */
final class LatestPeriods implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private record Key(String indicator, String level) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private record Span(LocalDate start, LocalDate end) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** How many areas have a value in a period: for the whole population, and in any group; parts of areas count as such. */
    record Count(String indicator, String level, LocalDate start, LocalDate end, double whole, double any) {}

    private final Map<Key, Span> latest;

    private LatestPeriods(Map<Key, Span> latest) {
        this.latest = latest;
    }

    /** Counted from table rate, once a run. */
    static LatestPeriods of(Inputs in) {
        return (LatestPeriods) in.once("latest_periods", () -> {
            List<Count> counts = new ArrayList<>();
            for (Row row : in.get(RateTable.TABLE)
                    .where(col("value").isNotNull())
                    .groupBy("indicator_id", "area_level", "period_start", "period_end")
                    .agg(
                            sum(when(col("breakdown").equalTo(Shared.ALL), RateJob.completeness())
                                    .otherwise(0.0)),
                            sum(RateJob.completeness()))
                    .collectAsList()) {
                counts.add(new Count(
                        row.getString(0),
                        row.getString(1),
                        row.<LocalDate>getAs(2),
                        row.<LocalDate>getAs(3),
                        row.getDouble(4),
                        row.getDouble(5)));
            }
            return of(counts);
        });
    }

    static LatestPeriods of(List<Count> counts) {
        Map<Key, Double> fullestWhole = new HashMap<>();
        Map<Key, Double> fullestAny = new HashMap<>();
        for (Count each : counts) {
            Key key = new Key(each.indicator(), each.level());
            fullestWhole.merge(key, each.whole(), Math::max);
            fullestAny.merge(key, each.any(), Math::max);
        }
        Map<Key, Span> latest = new HashMap<>();
        for (Count each : counts) {
            Key key = new Key(each.indicator(), each.level());
            double whole = fullestWhole.getOrDefault(key, 0.0);
            boolean enough =
                    whole > 0 ? 2 * each.whole() >= whole : 2 * each.any() >= fullestAny.getOrDefault(key, 0.0);
            if (enough) {
                latest.merge(key, new Span(each.start(), each.end()), LatestPeriods::later);
            }
        }
        return new LatestPeriods(latest);
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
        return new Span(start, end).equals(latest.get(new Key(indicator, level.text())));
    }

    /** Whether a period is the latest of an indicator at any level. */
    boolean isLatest(String indicator, LocalDate start, LocalDate end) {
        Span wanted = new Span(start, end);
        for (Level level : Level.values()) {
            if (wanted.equals(latest.get(new Key(indicator, level.text())))) {
                return true;
            }
        }
        return false;
    }
}
