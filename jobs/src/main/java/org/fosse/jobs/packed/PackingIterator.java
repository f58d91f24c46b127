package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Packs observed rows of one task, in any order, into parts of periods. The rows are Spark's internal ones, read by
 * position as {@link PackedJob} selects them.
 */
final class PackingIterator implements Iterator<Row> {
    private static final int NUMBERS_FROM = 10;

    private record Key(UTF8String indicator, int start, int end) {}

    private final Iterator<InternalRow> rows;
    private final Geography geography;
    private final int held;
    private final Names names = new Names();
    private final Map<UTF8String, Integer> areas = new HashMap<>();
    private final Map<UTF8String, Map<UTF8String, Integer>> groups = new HashMap<>();
    private final Map<UTF8String, Map<UTF8String, Map<UTF8String, Integer>>> origins = new HashMap<>();
    private final Map<UTF8String, Byte> statuses = new HashMap<>();
    private final double[] numbers = new double[PackedPeriod.NUMBERS.size()];
    private final Map<Key, PeriodBuilder> open = new HashMap<>();
    private final Queue<Row> ready = new ArrayDeque<>();
    private @Nullable Key lastKey;
    private @Nullable PeriodBuilder lastBuilder;

    PackingIterator(Iterator<InternalRow> rows, Geography geography, int held) {
        this.rows = rows;
        this.geography = geography;
        this.held = held;
    }

    @Override
    public boolean hasNext() {
        int taken = 0;
        while (ready.isEmpty() && rows.hasNext()) {
            add(rows.next());
            taken++;
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
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void flush() {
        open.forEach((key, builder) -> {
            PackedPeriod period = builder.build();
            ready.add(RowFactory.create(
                    key.indicator().toString(),
                    LocalDate.ofEpochDay(key.start()),
                    LocalDate.ofEpochDay(key.end()),
                    (long) period.size(),
                    PackedBytes.of(period)));
        });
        open.clear();
        lastKey = null;
        lastBuilder = null;
    }

    private void add(InternalRow row) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.isNullAt(NUMBERS_FROM + i) ? Double.NaN : row.getDouble(NUMBERS_FROM + i);
        }
        builder(row.getUTF8String(0), row.getInt(1), row.getInt(2))
                .add(
                        area(row.getUTF8String(3)),
                        group(row.getUTF8String(4), row.getUTF8String(5)),
                        origin(row.getUTF8String(7), row.getUTF8String(8), row.getUTF8String(9)),
                        status(row.getUTF8String(6)),
                        numbers);
    }

    private PeriodBuilder builder(UTF8String indicator, int start, int end) {
        Key last = lastKey;
        if (last != null
                && lastBuilder != null
                && last.start() == start
                && last.end() == end
                && last.indicator().equals(indicator)) {
            return lastBuilder;
        }
        // The row's memory is used again for the next row.
        Key key = new Key(copy(indicator), start, end);
        PeriodBuilder builder = open.computeIfAbsent(key, unused -> new PeriodBuilder(names));
        lastKey = key;
        lastBuilder = builder;
        return builder;
    }

    private int area(UTF8String code) {
        Integer known = areas.get(code);
        if (known == null) {
            known = geography.index(code.toString());
            if (known < 0) {
                throw new IllegalStateException("table observation holds area '" + code
                        + "', which table area does not; such rows are rejected before they get here");
            }
            areas.put(copy(code), known);
        }
        return known;
    }

    private int group(UTF8String breakdown, UTF8String stratum) {
        Map<UTF8String, Integer> of = groups.get(breakdown);
        if (of == null) {
            of = new HashMap<>();
            groups.put(copy(breakdown), of);
        }
        Integer known = of.get(stratum);
        if (known == null) {
            known = names.group(breakdown.toString(), stratum.toString());
            of.put(copy(stratum), known);
        }
        return known;
    }

    private int origin(UTF8String mapping, UTF8String source, UTF8String label) {
        Map<UTF8String, Map<UTF8String, Integer>> ofMapping = origins.get(mapping);
        if (ofMapping == null) {
            ofMapping = new HashMap<>();
            origins.put(copy(mapping), ofMapping);
        }
        Map<UTF8String, Integer> ofSource = ofMapping.get(source);
        if (ofSource == null) {
            ofSource = new HashMap<>();
            ofMapping.put(copy(source), ofSource);
        }
        Integer known = ofSource.get(label);
        if (known == null) {
            known = names.origin(mapping.toString(), source.toString(), label.toString());
            ofSource.put(copy(label), known);
        }
        return known;
    }

    private byte status(UTF8String text) {
        Byte known = statuses.get(text);
        if (known == null) {
            known = Status.of(text.toString()).number();
            statuses.put(copy(text), known);
        }
        return known;
    }

    private static UTF8String copy(UTF8String text) {
        return UTF8String.fromBytes(Arrays.copyOf(text.getBytes(), text.numBytes()));
    }
}
