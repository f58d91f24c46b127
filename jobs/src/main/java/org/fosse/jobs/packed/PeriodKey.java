package org.fosse.jobs.packed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PackedTable;

/**
 * An indicator and a period, in order of the table of packed values.
 *
 * @param start first day of the period
 * @param end last day of the period
 */
record PeriodKey(String indicatorId, LocalDate start, LocalDate end) implements Comparable<PeriodKey>, Serializable {
    private static final Comparator<PeriodKey> ORDER = Comparator.comparing(PeriodKey::indicatorId)
            .thenComparing(PeriodKey::start)
            .thenComparing(PeriodKey::end);

    static PeriodKey of(TableRow<PackedTable> row) {
        return new PeriodKey(
                row.get(PackedTable.INDICATOR_ID), row.get(PackedTable.PERIOD_START), row.get(PackedTable.PERIOD_END));
    }

    /** The row that holds a period's values. */
    TableRow<PackedTable> row(PackedPeriod period) {
        return PackedTable.TABLE
                .row()
                .set(PackedTable.INDICATOR_ID, indicatorId)
                .set(PackedTable.PERIOD_START, start)
                .set(PackedTable.PERIOD_END, end)
                .set(PackedTable.ENTRIES, (long) period.size())
                .set(PackedTable.CONTENT, PackedBytes.of(period))
                .build();
    }

    /** The indicator and period in words. */
    String text() {
        return indicatorId + " from " + start + " to " + end;
    }

    @Override
    public int compareTo(PeriodKey other) {
        return ORDER.compare(this, other);
    }
}
