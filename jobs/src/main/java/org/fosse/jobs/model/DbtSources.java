package org.fosse.jobs.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * The star as <a href="https://docs.getdbt.com/docs/build/sources">sources of dbt</a>, with tests of its keys: {@code unique},
 * {@code not_null} and {@code relationships}. Tests have their arguments where dbt 1.10.5 and later want them. With dbt-duckdb
 * the files of the release are read where they are; with other warehouses, once they are loaded there.
 */
final class DbtSources {
    private static final Map<Type, String> TYPES = Map.of(
            Type.STRING, "varchar",
            Type.LONG, "bigint",
            Type.INT, "integer",
            Type.DOUBLE, "double",
            Type.BOOLEAN, "boolean",
            Type.DATE, "date");

    private DbtSources() {}

    static String yaml(Star star) {
        StringBuilder yaml = new StringBuilder("""
                # The star of a release for dbt 1.10.5 and later. FOSSE_RELEASE in the environment says where the release is;
                # only dbt-duckdb reads it there.
                version: 2
                sources:
                  - name: fosse
                    description: "The star of a release of Fosse: facts, and the dimensions that their keys lead to."
                    config:
                      meta:
                        external_location: "read_parquet('{{ env_var('FOSSE_RELEASE', '.') }}/star/{name}/*.parquet')"
                    tables:
                """);
        for (Table table : star.tables()) {
            yaml.append("      - name: ").append(table.name()).append('\n');
            yaml.append("        description: ")
                    .append(text(table.description()))
                    .append('\n');
            if (table.keys().size() > 1) {
                // dbt's own test takes an expression where it takes a column.
                yaml.append("        data_tests:\n          - unique:\n              arguments:\n")
                        .append("                column_name: ")
                        .append(text(together(table)))
                        .append('\n');
            }
            yaml.append("        columns:\n");
            for (Column column : table.columns()) {
                append(yaml, column, table.keys().equals(List.of(column.name())), star.relation(table, column));
            }
        }
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, Column column, boolean unique, Optional<Relation> relation) {
        yaml.append("          - name: ").append(column.name()).append('\n');
        yaml.append("            description: ").append(text(column.meaning())).append('\n');
        yaml.append("            data_type: ").append(TYPES.get(column.type())).append('\n');
        if (column.nullable() && relation.isEmpty()) {
            return;
        }
        yaml.append("            data_tests:\n");
        if (unique) {
            yaml.append("              - unique\n");
        }
        if (!column.nullable()) {
            yaml.append("              - not_null\n");
        }
        relation.ifPresent(to -> yaml.append("""
                              - relationships:
                                  arguments:
                                    to: source('fosse', '%s')
                                    field: %s
                """.formatted(to.to().name(), to.key())));
    }

    private static String together(Table table) {
        return table.keys().stream()
                .map(key -> "cast(" + key + " as varchar)")
                .collect(Collectors.joining(" || '|' || "));
    }

    private static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
