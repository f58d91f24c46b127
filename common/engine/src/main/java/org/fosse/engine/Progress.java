package org.fosse.engine;

import org.fosse.tables.Table;

/** Told of each table as it is made. Implementations show it; they never see a row. */
public interface Progress {
    /** A table is being made: the {@code number}th of {@code total}. */
    void started(Table table, int number, int total);

    /** It is done. */
    void finished(Table table, Written written, int number, int total);
}
