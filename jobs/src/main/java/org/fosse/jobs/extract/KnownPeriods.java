package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/** The periods of each indicator with a practice's value; the latest is the one that ends last, of several the shortest. */
final class KnownPeriods implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Comparator<Period> ORDER = (Comparator<Period> & Serializable)
            (one, other) -> one.end.equals(other.end) ? one.start.compareTo(other.start) : one.end.compareTo(other.end);

    private final HashMap<String, TreeSet<Period>> byIndicator = new HashMap<>();

    private KnownPeriods() {}

    private record Period(LocalDate start, LocalDate end) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        boolean covers(Period other) {
            return !equals(other) && !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    /** Those of table rate. */
    static KnownPeriods of(Inputs in) {
        KnownPeriods latest = new KnownPeriods();
        in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.AREA_LEVEL,
                        RateTable.VALUE)
                .mapPartitions(rows -> {
                    KnownPeriods ofPart = new KnownPeriods();
                    rows.forEachRemaining(ofPart::take);
                    return List.of(ofPart).iterator();
                })
                .collect()
                .forEach(part -> part.byIndicator.forEach(
                        (indicator, periods) -> latest.of(indicator).addAll(periods)));
        return latest;
    }

    private void take(TableRow<RateTable> row) {
        if (row.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text()) && row.has(RateTable.VALUE)) {
            of(row.get(RateTable.INDICATOR_ID))
                    .add(new Period(row.get(RateTable.PERIOD_START), row.get(RateTable.PERIOD_END)));
        }
    }

    private Set<Period> of(String indicator) {
        return byIndicator.computeIfAbsent(indicator, id -> new TreeSet<>(ORDER));
    }

    boolean isLatest(String indicator, LocalDate start, LocalDate end) {
        TreeSet<Period> periods = byIndicator.get(indicator);
        return periods != null && periods.last().equals(new Period(start, end));
    }

    /** How many of the shortest periods lie within one; 1 where it is one of them. */
    long shortestWithin(String indicator, LocalDate start, LocalDate end) {
        Period whole = new Period(start, end);
        TreeSet<Period> periods = byIndicator.getOrDefault(indicator, new TreeSet<>(ORDER));
        long shortest = periods.stream()
                .filter(each -> whole.covers(each) && periods.stream().noneMatch(each::covers))
                .count();
        return Math.max(1, shortest);
    }
}
