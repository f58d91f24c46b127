import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows how the tables of two releases differ: by key, column by column, with a few examples of each. Started from source by
 * {@code scripts/compare}, with the folders of the two releases and the tables to look at (all unless told); DuckDB must
 * be on the class path.
 */
public final class Compare {
    private static final int EXAMPLES = 5;

    private final Statement sql;
    private final String before;
    private final String after;

    private Compare(Statement sql, Path before, Path after) {
        this.sql = sql;
        this.before = before.toString().replace("'", "''");
        this.after = after.toString().replace("'", "''");
    }

    public static void main(String[] arguments) throws Exception {
        Path before = Path.of(arguments[0]);
        Path after = Path.of(arguments[1]);
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            new Compare(sql, before, after).run(wanted);
        }
    }

    private void run(List<String> wanted) throws SQLException {
        Map<String, String> old = tables(before);
        Map<String, String> made = tables(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(made.keySet());
        int different = 0;
        for (String name : names) {
            if (!wanted.isEmpty() && !wanted.contains(name)) {
                continue;
            }
            if (!old.containsKey(name) || !made.containsKey(name)) {
                System.out.println(name + ": " + (old.containsKey(name) ? "is gone" : "is new"));
                different++;
            } else if (!old.get(name).equals(made.get(name))) {
                table(name);
                different++;
            }
        }
        System.out.println(different == 0 ? "no table differs" : different + " tables differ");
    }

    /** The digest of each table, by the manifest. */
    private Map<String, String> tables(String release) throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (List<String> row : rows("SELECT t.name, t.content_digest FROM (SELECT unnest(tables) AS t FROM read_json('"
                + release + "/manifest.json'))")) {
            tables.put(row.get(0), row.get(1));
        }
        return tables;
    }

    /** The folder of a table's files, by the manifest. */
    private String folder(String release, String name) throws SQLException {
        return release + "/" + rows("SELECT regexp_replace(t.files[1], '/[^/]*$', '') FROM (SELECT unnest(tables) AS t FROM read_json('"
                + release + "/manifest.json')) WHERE t.name = '" + name + "'").get(0).get(0);
    }

    private void table(String name) throws SQLException {
        sql.execute("CREATE OR REPLACE VIEW a AS FROM read_parquet('" + folder(before, name) + "/*.parquet')");
        sql.execute("CREATE OR REPLACE VIEW b AS FROM read_parquet('" + folder(after, name) + "/*.parquet')");
        List<String> keys = rows("SELECT unnest(r.schema.\"primaryKey\") FROM (SELECT unnest(resources) AS r FROM read_json('"
                        + after + "/datapackage.json', maximum_object_size = 100000000)) WHERE r.name = '" + name + "'")
                .stream()
                .map(row -> '"' + row.get(0) + '"')
                .toList();
        List<String> old = columns("a");
        List<String> made = columns("b");
        String same = keys.stream().map(key -> "a." + key + " IS NOT DISTINCT FROM b." + key).collect(Collectors.joining(" AND "));
        String key = keys.stream().map(each -> "b." + each).collect(Collectors.joining(", ' | ', ", "concat(", ")"));
        System.out.println(name + ": " + one("SELECT count(*) FROM a") + " -> " + one("SELECT count(*) FROM b") + " rows");
        say("rows that are gone", rows("SELECT " + key.replace("b.", "a.") + " FROM a ANTI JOIN b ON " + same + " ORDER BY 1"));
        say("rows that are new", rows("SELECT " + key + " FROM b ANTI JOIN a ON " + same + " ORDER BY 1"));
        old.stream().filter(column -> !made.contains(column)).forEach(column -> System.out.println("  column " + column + " is gone"));
        made.stream().filter(column -> !old.contains(column)).forEach(column -> System.out.println("  column " + column + " is new"));
        for (String column : made) {
            if (old.contains(column) && !keys.contains('"' + column + '"')) {
                String quoted = '"' + column + '"';
                say(column, rows("SELECT " + key + " || ': ' || coalesce(a." + quoted + "::VARCHAR, 'null') || ' -> ' || coalesce(b."
                        + quoted + "::VARCHAR, 'null') FROM a JOIN b ON " + same + " WHERE a." + quoted
                        + "::VARCHAR IS DISTINCT FROM b." + quoted + "::VARCHAR ORDER BY 1"));
            }
        }
    }

    private static void say(String what, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            System.out.println("  " + what + ": " + rows.size());
            rows.stream().limit(EXAMPLES).forEach(row -> System.out.println("    " + row.get(0)));
        }
    }

    private List<String> columns(String view) throws SQLException {
        return rows("SELECT column_name FROM (DESCRIBE " + view + ")").stream().map(row -> row.get(0)).toList();
    }

    private String one(String query) throws SQLException {
        return rows(query).get(0).get(0);
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
