package org.fosse.engine;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.fosse.tables.Column;
import org.fosse.tables.Role;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * Hands on the rows of one partition and counts what the contract asks for, so that the contract costs no pass of its own.
 * Rows hold the table's columns and, last, the checks that the row breaks, one bit each. The hash of a row is that of its
 * bytes, which Spark lays out the same for the same values.
 */
final class TalliedRows implements Iterator<InternalRow> {
    private static final long SEED = 42;

    private final Iterator<InternalRow> rows;
    private final Consumer<Tally> done;
    private final Tally tally;
    private final int columns;
    private final int[] required;
    private final int[] textKeys;
    private final int[] numberKeys;
    private long lastKey;
    private boolean ended;

    /**
     * @param done takes the tally once all rows have been handed on
     */
    TalliedRows(Iterator<InternalRow> rows, Table table, Consumer<Tally> done) {
        this.rows = rows;
        this.done = done;
        List<Column> declared = table.columns();
        this.columns = declared.size();
        this.tally = new Tally(columns, table.checks().size());
        this.required = places(declared, column -> !column.nullable());
        this.textKeys = places(
                declared,
                column -> column.role() == Role.IDENTIFIER && column.type().equals(Type.STRING));
        this.numberKeys = places(
                declared,
                column -> column.role() == Role.IDENTIFIER && !column.type().equals(Type.STRING));
    }

    private static int[] places(List<Column> columns, java.util.function.Predicate<Column> which) {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> which.test(columns.get(i)))
                .toArray();
    }

    @Override
    public boolean hasNext() {
        boolean more = rows.hasNext();
        if (!more && !ended) {
            ended = true;
            done.accept(tally);
        }
        return more;
    }

    @Override
    public InternalRow next() {
        UnsafeRow row = (UnsafeRow) rows.next();
        long hash = XXH64.hashUnsafeWords(row.getBaseObject(), row.getBaseOffset(), row.getSizeInBytes(), SEED);
        tally.xor ^= hash;
        tally.sum += hash;
        for (int place : required) {
            if (row.isNullAt(place)) {
                tally.missing[place]++;
            }
        }
        long key = key(row);
        // Two neighbours with different keys and the same hash are as good as impossible, and would only be looked up.
        if (tally.rows > 0 && key == lastKey) {
            tally.repeatedKeys++;
        }
        lastKey = key;
        tally.rows++;
        int broken = row.getInt(columns);
        for (int check = 0; broken != 0; check++, broken >>>= 1) {
            tally.broken[check] += broken & 1;
        }
        return row;
    }

    private long key(UnsafeRow row) {
        long key = SEED;
        for (int place : numberKeys) {
            key = XXH64.hashLong(row.isNullAt(place) ? 0 : row.getLong(place), key);
        }
        for (int place : textKeys) {
            key = row.isNullAt(place) ? key : XXH64.hashUTF8String(row.getUTF8String(place), key);
        }
        return key;
    }
}
