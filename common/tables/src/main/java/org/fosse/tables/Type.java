package org.fosse.tables;

/** The column types of published tables: those that every Parquet reader in the field understands. */
public enum Type {
    STRING("string"),
    LONG("bigint"),
    INT("int"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    DATE("date");

    private final String sql;

    Type(String sql) {
        this.sql = sql;
    }

    /** The name of the type in SQL, as Spark and DuckDB both read it. */
    public String sql() {
        return sql;
    }
}
