package org.fosse.tables;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column. Published tables use the constants only: those that every Parquet reader in the field
 * understands. Working tables may nest.
 *
 * @param sql the type in SQL, as Spark reads it (and, for the constants, DuckDB too)
 */
public record Type(String sql) {
    public static final Type STRING = new Type("string");
    public static final Type LONG = new Type("bigint");
    public static final Type INT = new Type("int");
    public static final Type DOUBLE = new Type("double");
    public static final Type BOOLEAN = new Type("boolean");
    public static final Type DATE = new Type("date");

    /** A group of columns that are there or absent together. */
    public static Type struct(List<Column> fields) {
        return new Type(fields.stream()
                .map(field -> field.name() + ": " + field.type().sql())
                .collect(Collectors.joining(", ", "struct<", ">")));
    }
}
