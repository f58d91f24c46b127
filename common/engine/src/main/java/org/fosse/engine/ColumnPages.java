package org.fosse.engine;

import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file that is being written: the values of the page that is being filled, and the finished pages of the group
 * of rows. An absent value takes a bit that is not set, and nothing else.
 */
abstract class ColumnPages {
    /** A dictionary that is larger at the end of a page is the last one of its group of rows. */
    static final int MOST_BYTES_IN_DICTIONARY = 1 << 20;

    static final int MOST_IN_DICTIONARY = 1 << 16;

    /** A look-up ends after so many steps, so that values which were made to share a hash cost no more. */
    static final int MOST_PROBES = 256;

    /** Longer values are no bounds. */
    private static final int LONGEST_BOUND = 1 << 12;

    private final Table table;
    private final Column column;
    private final List<Page> pages = new ArrayList<>();
    private byte[] there = new byte[0];
    private int count;

    /** Whether pages hold the values themselves, from the next one to the end of the group of rows. */
    private boolean plain;

    ColumnPages(Table table, Column column) {
        this.table = table;
        this.column = column;
    }

    static ColumnPages of(Table table, Column column, TextPages.Held held) {
        return switch (column.type()) {
            case STRING, BINARY -> new TextPages(table, column, held);
            case LONG, INT, DOUBLE, BOOLEAN, DATE -> new NumberPages(table, column);
        };
    }

    /**
     * A page as the file holds it.
     *
     * @param rows that it spans
     * @param values that are there
     * @param size of the bytes before they were compressed
     * @param bounds absent where none can be told
     */
    record Page(
            int rows,
            int values,
            int size,
            ByteBuffer bytes,
            Encoding encoding,
            @Nullable Bounds bounds) {}

    /** The smallest and the largest value, as statistics hold them. */
    record Bounds(ByteBuffer least, ByteBuffer most) {}

    /** The dictionary of a group of rows. */
    record Values(int count, int size, ByteBuffer bytes) {}

    final Column column() {
        return column;
    }

    final List<Page> pages() {
        return pages;
    }

    /**
     * Adds the value of a row.
     *
     * @param row of the page, from 0
     * @throws IllegalArgumentException if it is not of the column's type
     */
    abstract void add(int row, Object value);

    /** Notes that a row has a value, and gives that value's place among those that are there. */
    final int place(int row) {
        int at = row >> 3;
        if (at >= there.length) {
            there = Arrays.copyOf(there, Math.max(at + 1, 2 * there.length));
        }
        there[at] |= (byte) (1 << (row & 7));
        return count++;
    }

    final IllegalArgumentException wrong(Object value) {
        return new IllegalArgumentException("table '" + table.name() + "', column '" + column.name() + "': "
                + value.getClass().getSimpleName() + " where the declaration says "
                + column.type().sql());
    }

    /** How many of so many rows have no value. */
    final int missing(int rows) {
        return rows - count;
    }

    /** Adds to the hash of each row so far the one of its value, or that there is none. */
    final void hash(long[] hashes, int rows) {
        long[] values = hashes(count);
        if (count == rows) {
            for (int i = 0; i < rows; i++) {
                hashes[i] = XXH64.hashLong(values[i], hashes[i]);
            }
            return;
        }
        int at = 0;
        for (int i = 0; i < rows; i++) {
            hashes[i] = has(i) ? XXH64.hashLong(values[at++], hashes[i]) : hashes[i] * 31 + 1;
        }
    }

    /** The same for the hash of a key, which absent values leave as it is. */
    final void hashKey(long[] hashes, int rows) {
        long[] values = hashes(count);
        int at = 0;
        for (int i = 0; i < rows; i++) {
            if (has(i)) {
                hashes[i] = XXH64.hashLong(values[at++], hashes[i]);
            }
        }
    }

    private boolean has(int row) {
        return (row >> 3) < there.length && ((there[row >> 3] >> (row & 7)) & 1) == 1;
    }

    /** What stands for each value in the hash of its row. */
    abstract long[] hashes(int count);

    /** Finishes the page, and says how many bytes it has. */
    final int endPage(int rows, PageBytes out, ZstdCompressCtx zstd) {
        out.clear();
        there = there.length < (rows + 7) / 8 ? Arrays.copyOf(there, (rows + 7) / 8) : there;
        out.levels(there, rows, count);
        Bounds bounds = count == 0 ? null : bounds(count);
        boolean coded = count > 0 && !plain && code(count, pages.isEmpty());
        if (coded) {
            writeCodes(out, count);
            plain = isDictionaryFull();
        } else {
            plain |= count > 0;
            writePlain(out, count);
        }
        ByteBuffer bytes = out.compressed(zstd);
        pages.add(new Page(
                rows,
                count,
                out.size(),
                bytes,
                coded ? Encoding.RLE_DICTIONARY : Encoding.PLAIN,
                bounds != null && Math.max(bounds.least.limit(), bounds.most.limit()) <= LONGEST_BOUND
                        ? bounds
                        : null));
        Arrays.fill(there, (byte) 0);
        count = 0;
        endPage();
        return bytes.limit();
    }

    /** Whether the page that is being filled will hold the values themselves. */
    final boolean isPlain() {
        return plain;
    }

    /** Gives the values of a page their places in the dictionary; whether it is worth its bytes. */
    abstract boolean code(int count, boolean first);

    abstract void writeCodes(PageBytes out, int count);

    abstract void writePlain(PageBytes out, int count);

    abstract boolean isDictionaryFull();

    /** The smallest and the largest of the values that are there; none where one is no number. */
    abstract @Nullable Bounds bounds(int count);

    /** Which of two bounds is smaller. */
    abstract int compare(ByteBuffer one, ByteBuffer other);

    /** Makes ready for the next page. */
    abstract void endPage();

    /** The dictionary of the finished pages; null where none of them has one. */
    final @Nullable Values dictionary(PageBytes out, ZstdCompressCtx zstd) {
        if (pages.stream().noneMatch(page -> page.encoding() == Encoding.RLE_DICTIONARY)) {
            return null;
        }
        out.clear();
        int entries = writeDictionary(out);
        return new Values(entries, out.size(), out.compressed(zstd));
    }

    abstract int writeDictionary(PageBytes out);

    /** Makes ready for the next group of rows. */
    final void endGroup() {
        pages.clear();
        plain = false;
        clearDictionary();
    }

    abstract void clearDictionary();
}
