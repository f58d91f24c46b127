package org.fosse.schema;

import java.io.Serializable;
import org.fosse.tables.Column;

/**
 * A column of one table, for use in code: it knows its place in a row and the Java type of its values, so that a wrong
 * table, name or type does not compile.
 *
 * @param <T> the class of the table
 * @param <V> the Java type of a value: String, Long, Integer, Double, Boolean, LocalDate, byte[], or an enum of words
 * @param place of the column in a row, from 0
 * @param column its declaration
 * @param type the class of a value
 */
// T is there for the compiler alone: it keeps a field from being used with a row of another table.
@SuppressWarnings("UnusedTypeParameter")
public record Field<T, V>(int place, Column column, Class<V> type) implements Serializable {
    /** The column's name in files and in SQL. */
    public String name() {
        return column.name();
    }
}
