package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/** The latest period of each indicator with a practice's value: the one that ends last, of several the shortest. */
final class LatestPeriods implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final BinaryOperator<Period> LATER =
            BinaryOperator.maxBy(Comparator.comparing(Period::end).thenComparing(Period::start));

    private final HashMap<String, Period> byIndicator = new HashMap<>();

    private LatestPeriods() {}

    private record Period(LocalDate start, LocalDate end) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** Those of table rate. */
    static LatestPeriods of(Inputs in) {
        LatestPeriods latest = new LatestPeriods();
        in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.AREA_LEVEL,
                        RateTable.VALUE)
                .mapPartitions(rows -> {
                    LatestPeriods ofPart = new LatestPeriods();
                    rows.forEachRemaining(ofPart::take);
                    return List.of(ofPart).iterator();
                })
                .collect()
                .forEach(part -> part.byIndicator.forEach(
                        (indicator, period) -> latest.byIndicator.merge(indicator, period, LATER)));
        return latest;
    }

    private void take(TableRow<RateTable> row) {
        if (row.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text()) && row.has(RateTable.VALUE)) {
            byIndicator.merge(
                    row.get(RateTable.INDICATOR_ID),
                    new Period(row.get(RateTable.PERIOD_START), row.get(RateTable.PERIOD_END)),
                    LATER);
        }
    }

    boolean is(String indicator, LocalDate start, LocalDate end) {
        return new Period(start, end).equals(byIndicator.get(indicator));
    }
}
