package org.fosse.jobs.packed;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.PackedTable;
import org.jspecify.annotations.Nullable;

/** Packs the newest versions among the observed rows of one task, in any order, into parts of periods. */
final class PackingIterator implements Iterator<TableRow<PackedTable>> {
    private final Iterator<TableRow<ObservationTable>> rows;
    private final Geography geography;
    private final int held;
    private final Names names = new Names();
    private final double[] numbers = new double[PackedPeriod.NUMBERS.size()];
    private final Map<PeriodKey, PeriodBuilder> open = new HashMap<>();
    private final Queue<TableRow<PackedTable>> ready = new ArrayDeque<>();
    private @Nullable PeriodKey lastKey;
    private @Nullable PeriodBuilder lastBuilder;

    PackingIterator(Iterator<TableRow<ObservationTable>> rows, Geography geography, int held) {
        this.rows = rows;
        this.geography = geography;
        this.held = held;
    }

    @Override
    public boolean hasNext() {
        int taken = 0;
        while (ready.isEmpty() && rows.hasNext()) {
            TableRow<ObservationTable> row = rows.next();
            if (row.get(ObservationTable.VERSION) == 1) {
                add(row);
                taken++;
            }
            if (taken >= held) {
                flush();
            }
        }
        if (ready.isEmpty() && !open.isEmpty()) {
            flush();
        }
        return !ready.isEmpty();
    }

    @Override
    public TableRow<PackedTable> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void flush() {
        open.forEach((key, builder) -> ready.add(key.row(builder.build())));
        open.clear();
        lastKey = null;
        lastBuilder = null;
    }

    private void add(TableRow<ObservationTable> row) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.number(PackedPeriod.NUMBERS.get(i));
        }
        builder(new PeriodKey(
                        row.get(ObservationTable.INDICATOR_ID),
                        row.get(ObservationTable.PERIOD_START),
                        row.get(ObservationTable.PERIOD_END)))
                .add(
                        area(row.get(ObservationTable.AREA_CODE)),
                        names.group(row.get(ObservationTable.BREAKDOWN), row.get(ObservationTable.STRATUM)),
                        names.origin(
                                row.get(ObservationTable.MAPPING_ID),
                                row.get(ObservationTable.SOURCE_ID),
                                row.get(ObservationTable.PERIOD_LABEL)),
                        Status.of(row.get(ObservationTable.STATUS)).number(),
                        numbers);
    }

    private PeriodBuilder builder(PeriodKey key) {
        if (lastBuilder == null || !key.equals(lastKey)) {
            lastBuilder = open.computeIfAbsent(key, unused -> new PeriodBuilder(names));
            lastKey = key;
        }
        return lastBuilder;
    }

    private int area(String code) {
        int area = geography.index(code);
        if (area < 0) {
            throw new IllegalStateException("table observation holds area '" + code
                    + "', which table area does not; such rows are rejected before they get here");
        }
        return area;
    }
}
