package org.fosse.engine;

import org.fosse.tables.Table;

/**
 * Told of each table as it is made, by one thread; several may be in the making. Implementations show it; they never see a
 * row.
 */
public interface Progress {
    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void started(Table table, int done, int total) {}

        @Override
        public void finished(Table table, Written written, int done, int total) {}
    };

    /** A table is being made, when {@code done} of {@code total} are there. */
    void started(Table table, int done, int total);

    /** A table would be the same again, and was taken as the run before left it; it is counted in {@code done}. */
    default void taken(Table table, Written written, int done, int total) {
        finished(table, written, done, total);
    }

    /** It is made, and is counted in {@code done}. */
    void finished(Table table, Written written, int done, int total);
}
