package org.fosse.sources.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the rows of a file and remembers them while they need little room, so that a file that is gone through twice is
 * opened once: to unpack a workbook and take it apart costs more than all that is done with its rows.
 */
public final class RememberedRows implements RowReader {
    /** About as much room as rows may take in memory. */
    private static final long MOST_BYTES = 32L << 20;

    /** What a text takes beside its characters, and a row beside its texts. */
    private static final int BYTES_PER_OBJECT = 56;

    private final RowReader rows;
    private @Nullable List<InputRow> known = new ArrayList<>();
    private long bytes;

    public RememberedRows(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        InputRow row = rows.next();
        if (row != null && known != null) {
            known.add(row);
            bytes += BYTES_PER_OBJECT;
            for (String field : row.fields()) {
                bytes += BYTES_PER_OBJECT + field.length();
            }
            if (bytes > MOST_BYTES) {
                known = null;
            }
        }
        return row;
    }

    /** The rows that were handed on, from the first; null where they were too many. */
    public @Nullable RowReader again() {
        if (known == null) {
            return null;
        }
        Iterator<InputRow> each = known.iterator();
        return new RowReader() {
            @Override
            public @Nullable InputRow next() {
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
