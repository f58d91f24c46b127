package org.fosse.jobs.model;

import java.util.Objects;
import org.fosse.tables.Column;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;

/**
 * That a column of one table holds the key of another: many rows to one.
 *
 * @param from the table whose column it is
 * @param column holds the keys
 * @param to the table whose key, of one column, it is
 */
record Relation(Table from, Column column, Table to) {
    /** The key's column in the table that is led to. */
    String key() {
        return to.keys().get(0);
    }

    /** Whether it counts where nothing else is said; the others are for what a row is in another role. */
    boolean active() {
        ForeignKey key = Objects.requireNonNull(column.references());
        return key.active();
    }
}
