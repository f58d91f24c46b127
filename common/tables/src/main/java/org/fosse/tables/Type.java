package org.fosse.tables;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The type of a column. Published tables use the constants only: those that every Parquet reader in the field
 * understands. Working tables may nest.
 *
 * @param sql the type in SQL, as Spark reads it (and, for the constants, DuckDB too)
 * @param fields the columns of a struct; empty for every other type
 */
public record Type(String sql, List<Column> fields) implements Serializable {
    public static final Type STRING = new Type("string", List.of());
    public static final Type LONG = new Type("bigint", List.of());
    public static final Type INT = new Type("int", List.of());
    public static final Type DOUBLE = new Type("double", List.of());
    public static final Type BOOLEAN = new Type("boolean", List.of());
    public static final Type DATE = new Type("date", List.of());
    /** Bytes; for working tables only. */
    public static final Type BINARY = new Type("binary", List.of());

    public Type {
        fields = List.copyOf(fields);
    }

    /** A group of columns that are there or absent together. */
    public static Type struct(List<Column> fields) {
        String sql = fields.stream()
                .map(field -> field.name() + ": " + field.type().sql())
                .collect(Collectors.joining(", ", "struct<", ">"));
        return new Type(sql, fields);
    }
}
