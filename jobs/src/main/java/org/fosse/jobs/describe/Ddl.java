package org.fosse.jobs.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * The tables of one release in the SQL of an engine: each a view or an external table over its files, every column with its type and
 * what it means. Made from the declarations; nothing of the release is read. A release never changes, so that what stands on one
 * needs no refresh; after the next one the script is made and run again.
 */
public final class Ddl {
    private Ddl() {}

    /** The engines whose SQL is known. */
    public enum Dialect {
        /** Views, with comments. */
        DUCKDB("DuckDB views. Run it in a database of your own: duckdb fosse.duckdb < this file.") {
            @Override
            String table(Table table, String location) {
                String name = quoted(table.name(), '"');
                String columns = table.columns().stream()
                        .map(column -> quoted(column.name(), '"'))
                        .collect(Collectors.joining(", "));
                String comments = table.columns().stream()
                        .map(column -> "COMMENT ON COLUMN " + name + "." + quoted(column.name(), '"') + " IS "
                                + text(column.meaning()) + ";\n")
                        .collect(Collectors.joining());
                return "CREATE OR REPLACE VIEW " + name + " AS SELECT " + columns + "\nFROM read_parquet("
                        + text(location + "/*.parquet") + ");\nCOMMENT ON VIEW " + name + " IS "
                        + text(table.description()) + ";\n" + comments;
            }
        },
        /** External tables of the session catalogue, Databricks and Fabric Spark among them. */
        SPARK("Spark external tables, in the database that is in use. spark-sql -f this file.") {
            @Override
            String table(Table table, String location) {
                String name = quoted(table.name(), '`');
                String columns = table.columns().stream()
                        .map(column -> quoted(column.name(), '`') + " "
                                + column.type().sql().toUpperCase(Locale.ROOT) + " COMMENT "
                                + escaped(column.meaning()))
                        .collect(Collectors.joining(",\n    "));
                return "DROP TABLE IF EXISTS " + name + ";\nCREATE TABLE " + name + " (\n    " + columns
                        + "\n) USING parquet\nLOCATION " + escaped(location) + "\nCOMMENT "
                        + escaped(table.description()) + ";\n";
            }
        },
        /** Views over OPENROWSET, of the serverless SQL pool of Synapse and of Fabric. */
        SYNAPSE(
                "Views of a serverless SQL pool of Azure Synapse, in a database whose default collation is a UTF-8 one.") {
            @Override
            String table(Table table, String location) {
                String columns = table.columns().stream()
                        .map(column -> "[" + column.name() + "] " + SYNAPSE_TYPES.get(column.type()) + " -- "
                                + column.meaning().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n    , "));
                return "-- " + table.description().replaceAll("\\R", " ") + "\nCREATE OR ALTER VIEW [" + table.name()
                        + "] AS SELECT * FROM OPENROWSET(\n    BULK " + text(location + "/*.parquet")
                        + ", FORMAT = 'PARQUET'\n) WITH (\n      " + columns + "\n) AS [rows];\nGO\n";
            }
        },
        /** Views over the files of a stage: an external table has a column VALUE of its own, and so have many of ours. */
        SNOWFLAKE(
                "Snowflake views over the stage fosse_release: first CREATE STAGE fosse_release with the release's URL, your storage"
                        + " integration and FILE_FORMAT = (TYPE = PARQUET).") {
            @Override
            String table(Table table, String location) {
                String names = table.columns().stream()
                        .map(column -> upper(column.name()) + " COMMENT " + escaped(column.meaning()))
                        .collect(Collectors.joining(",\n    "));
                String values = table.columns().stream()
                        .map(column -> "$1:" + quoted(column.name(), '"') + "::" + SNOWFLAKE_TYPES.get(column.type()))
                        .collect(Collectors.joining(", "));
                return "CREATE OR REPLACE VIEW " + upper(table.name()) + " (\n    " + names + "\n) COMMENT = "
                        + escaped(table.description()) + "\nAS SELECT " + values + "\nFROM @fosse_release/"
                        + table.path() + "/ (PATTERN => '.*[.]parquet');\n";
            }

            /** As the engine reads a name without quotes; in quotes no word is reserved. */
            private String upper(String name) {
                return quoted(name.toUpperCase(Locale.ROOT), '"');
            }
        };

        private final String use;

        Dialect(String use) {
            this.use = use;
        }

        /** @param location the table's folder */
        abstract String table(Table table, String location);
    }

    private static final Map<Type, String> SYNAPSE_TYPES = Map.of(
            Type.STRING, "VARCHAR(8000) COLLATE Latin1_General_100_BIN2_UTF8",
            Type.LONG, "BIGINT",
            Type.INT, "INT",
            Type.DOUBLE, "FLOAT",
            Type.BOOLEAN, "BIT",
            Type.DATE, "DATE");

    private static final Map<Type, String> SNOWFLAKE_TYPES = Map.of(
            Type.STRING, "VARCHAR",
            Type.LONG, "BIGINT",
            Type.INT, "INTEGER",
            Type.DOUBLE, "DOUBLE",
            Type.BOOLEAN, "BOOLEAN",
            Type.DATE, "DATE");

    /**
     * The script.
     *
     * @param tables those of the release, in the order that they are to be made in
     * @param location the folder or address of the release, as the engine names it; no slash at its end
     */
    public static String script(Dialect dialect, List<Table> tables, String location) {
        StringBuilder sql = new StringBuilder("-- ")
                .append(dialect.use)
                .append("\n-- Release: ")
                .append(location.replaceAll("\\R", " "))
                .append('\n');
        for (Table table : tables) {
            sql.append('\n').append(dialect.table(table, location + "/" + table.path()));
        }
        return sql.toString();
    }

    private static String quoted(String name, char quote) {
        return quote + name + quote;
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The same where a backslash begins an escape. */
    private static String escaped(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
