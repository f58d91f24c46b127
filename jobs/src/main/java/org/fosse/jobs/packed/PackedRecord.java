package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * One row of table {@code packed}.
 *
 * @param start first day of the period
 * @param end last day of the period
 * @param content as {@link PackedBytes} makes it
 */
@SuppressWarnings("ArrayRecordComponent")
record PackedRecord(String indicatorId, LocalDate start, LocalDate end, long entries, byte[] content) {
    static PackedRecord read(InternalRow row) {
        return new PackedRecord(
                row.getUTF8String(0).toString(),
                LocalDate.ofEpochDay(row.getInt(1)),
                LocalDate.ofEpochDay(row.getInt(2)),
                row.getLong(3),
                row.getBinary(4));
    }

    static Iterator<PackedRecord> read(Iterator<InternalRow> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public PackedRecord next() {
                return read(rows.next());
            }
        };
    }

    boolean isOfOnePeriodWith(PackedRecord other) {
        return indicatorId.equals(other.indicatorId) && start.equals(other.start) && end.equals(other.end);
    }

    /** The indicator and period. */
    String text() {
        return indicatorId + " from " + start + " to " + end;
    }

    PackedPeriod period() {
        return PackedBytes.read(content);
    }

    Row row() {
        return RowFactory.create(indicatorId, start, end, entries, content);
    }
}
