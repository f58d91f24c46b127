package org.fosse.jobs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * The star as a script of <a href="https://duckdb.org/docs/stable/sql/constraints">DuckDB</a>: its tables with their keys as
 * constraints, filled from the files of the release, each column with what it means. A key that is there twice, or leads
 * nowhere, stops it.
 */
final class DuckDbScript {
    private static final Map<Type, String> TYPES = Map.of(
            Type.STRING, "VARCHAR",
            Type.LONG, "BIGINT",
            Type.INT, "INTEGER",
            Type.DOUBLE, "DOUBLE",
            Type.BOOLEAN, "BOOLEAN",
            Type.DATE, "DATE");

    private DuckDbScript() {}

    static String text(Star star) {
        StringBuilder sql = new StringBuilder("""
                -- The star of a release in DuckDB, its keys as constraints. Say where the release is, and work in a folder of
                -- your own: a database made in the release's folder would change the release.
                --   duckdb star.duckdb -cmd "SET VARIABLE release = '/data/release'" < /data/release/star/model/star.sql
                SELECT CASE WHEN getvariable('release') IS NULL
                    THEN error('Say first where the release is: SET VARIABLE release = ''/data/release''') END;
                """);
        for (Table table : star.tables()) {
            sql.append("\nCREATE TABLE ").append(name(table.name())).append(" (\n    ");
            sql.append(String.join(",\n    ", parts(star, table))).append("\n);\n");
            sql.append("INSERT INTO ")
                    .append(name(table.name()))
                    .append(" BY NAME FROM read_parquet(getvariable('release') || ")
                    .append(text("/" + table.path() + "/*.parquet"))
                    .append(");\n");
            sql.append("COMMENT ON TABLE ")
                    .append(name(table.name()))
                    .append(" IS ")
                    .append(text(table.description()))
                    .append(";\n");
            for (Column column : table.columns()) {
                sql.append("COMMENT ON COLUMN ")
                        .append(name(table.name()))
                        .append('.')
                        .append(name(column.name()))
                        .append(" IS ")
                        .append(text(column.meaning()))
                        .append(";\n");
            }
        }
        return sql.toString();
    }

    private static List<String> parts(Star star, Table table) {
        List<String> parts = new ArrayList<>();
        for (Column column : table.columns()) {
            parts.add(name(column.name()) + " " + TYPES.get(column.type()) + (column.nullable() ? "" : " NOT NULL"));
        }
        if (!table.keys().isEmpty()) {
            parts.add(table.keys().stream()
                    .map(DuckDbScript::name)
                    .collect(Collectors.joining(", ", "PRIMARY KEY (", ")")));
        }
        for (Relation relation : star.relations(table)) {
            parts.add("FOREIGN KEY (" + name(relation.column().name()) + ") REFERENCES "
                    + name(relation.to().name()) + " (" + name(relation.key()) + ")");
        }
        return parts;
    }

    private static String name(String name) {
        return '"' + name + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
