package org.fosse.tables;

/** The type of a column: those that every Parquet reader in the field understands. */
public enum Type {
    STRING("string"),
    LONG("bigint"),
    INT("int"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    DATE("date"),
    /** Bytes; for working tables only. */
    BINARY("binary");

    private final String sql;

    Type(String sql) {
        this.sql = sql;
    }

    /** The type in SQL, as Spark reads it (and, but for bytes, DuckDB too). */
    public String sql() {
        return sql;
    }
}
