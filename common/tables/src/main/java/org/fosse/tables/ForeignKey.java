package org.fosse.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * That a column holds keys of another table: many rows here to one there.
 *
 * @param table the table whose key it is; that key is one column
 * @param role what the other table's row is to this one where a table leads to it more than once (parent, comparator); null
 *     for the relation that counts where nothing else is said
 */
public record ForeignKey(String table, @Nullable String role) implements Serializable {
    /** Whether it is the relation that counts where nothing else is said. */
    public boolean active() {
        return role == null;
    }
}
