package org.fosse.schema;

import java.io.Serializable;

/**
 * The columns that every landed table begins with: where the record stands, and who read it.
 *
 * @param <T> the class of the table
 */
public record LandedFields<T>(Field<T, String> file, Field<T, Long> line, Field<T, Long> seq, Field<T, String> sourceId)
        implements Serializable {
    /**
     * Those of a landed table.
     *
     * @throws IllegalArgumentException if the table does not have them
     */
    public static <T> LandedFields<T> of(TypedTable<T> table) {
        return new LandedFields<>(
                table.field("file", String.class),
                table.field("line", Long.class),
                table.field("seq", Long.class),
                table.field("source_id", String.class));
    }
}
