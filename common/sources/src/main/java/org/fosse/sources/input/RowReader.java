package org.fosse.sources.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives a file's rows one after the other; nothing but the current row is held. */
public interface RowReader extends Closeable {
    /**
     * The next row, blank ones included; null after the last.
     *
     * @throws UnreadableException when the file cannot be read further
     */
    @Nullable
    InputRow next() throws IOException;
}
