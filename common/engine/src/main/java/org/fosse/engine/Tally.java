package org.fosse.engine;

import java.io.Serial;
import java.io.Serializable;

/** What is counted of a table while it is written: in one partition, or in all when the tallies are added up. */
final class Tally implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    long rows;
    /** All rows' hashes, combined so that their order does not matter. */
    long xor;

    /** The same by another road, so that two equal rows do not cancel out. */
    long sum;

    /** Rows with the key of the row before. */
    long repeatedKeys;

    /** By column of the table: rows without a value where one is required. */
    final long[] missing;

    /** By check of the table: rows that break it. */
    final long[] broken;

    Tally(int columns, int checks) {
        this.missing = new long[columns];
        this.broken = new long[checks];
    }

    /** The digest of the rows: the same for the same rows in any order and any number of partitions. */
    String digest() {
        return "%016x-%016x-%d".formatted(xor, sum, rows);
    }

    /** The tally of rows that keep their declaration. */
    static Tally of(String digest, int columns, int checks) {
        String[] parts = digest.split("-", -1);
        Tally tally = new Tally(columns, checks);
        tally.xor = Long.parseUnsignedLong(parts[0], 16);
        tally.sum = Long.parseUnsignedLong(parts[1], 16);
        tally.rows = Long.parseLong(parts[2]);
        return tally;
    }

    void add(Tally other) {
        rows += other.rows;
        xor ^= other.xor;
        sum += other.sum;
        repeatedKeys += other.repeatedKeys;
        for (int i = 0; i < missing.length; i++) {
            missing[i] += other.missing[i];
        }
        for (int i = 0; i < broken.length; i++) {
            broken[i] += other.broken[i];
        }
    }
}
