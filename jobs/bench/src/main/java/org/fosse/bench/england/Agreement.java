package org.fosse.bench.england;

import java.nio.file.Files;
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
import java.util.stream.Collectors;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Column;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Role;

/**
 * Whether a table of Fosse and that of another say the same, in every column that the other has.
 *
 * @param table which one
 * @param columns columns that were compared, the key's left out
 * @param rows rows that both have
 * @param alone rows that only one of them has
 * @param furthest the largest difference, as a share of the figure; infinite where words differ, or only one has a figure
 */
record Agreement(String table, int columns, long rows, long alone, double furthest) {
    static final double TOLERANCE = 1e-8;

    /**
     * A table of the core.
     *
     * @param asked the rows of Fosse's that others are asked for: groups that can be judged, and one way of being deprived
     */
    private record Compared(TypedTable<?> table, String asked) {
        List<String> key() {
            return table.columns().stream()
                    .filter(column -> column.role() == Role.IDENTIFIER)
                    .map(Column::name)
                    .toList();
        }
    }

    private static final List<Compared> CORE = List.of(
            new Compared(RateTable.TABLE, "true"),
            new Compared(
                    FunnelTable.TABLE, FunnelTable.POSITION.name() + " <> '" + FunnelPosition.NOT_JUDGED.text() + "'"),
            new Compared(VariationTable.TABLE, VariationTable.AREAS.name() + " >= 3"),
            new Compared(
                    InequalityTable.TABLE,
                    InequalityTable.UNIT_LEVEL.name() + " = 'practice' AND " + InequalityTable.DIMENSION.name()
                            + " = 'deprivation_national'"));

    /** The tables of the core. */
    static List<String> tables() {
        return CORE.stream().map(each -> each.table().name()).toList();
    }

    boolean holds() {
        return rows > 0 && alone == 0 && furthest <= TOLERANCE;
    }

    /**
     * Holds what somebody made against a release, table by table; tables that they did not make are left out.
     *
     * @param release a folder with a folder of Parquet for each table
     * @param made a folder with a file for each table, Parquet or CSV
     */
    static List<Agreement> check(Path release, Path made) {
        List<Agreement> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '8GB'");
            statement.execute("SET temp_directory = '" + made.resolve("spill") + "'");
            for (Compared each : CORE) {
                for (String ending : List.of(".parquet", ".csv")) {
                    Path theirs = made.resolve(each.table().name() + ending);
                    if (Files.exists(theirs)) {
                        statement.execute("CREATE VIEW theirs AS FROM '" + theirs + "'");
                        statement.execute("CREATE VIEW ours AS FROM read_parquet('"
                                + release.resolve(each.table().name()) + "/*.parquet') WHERE " + each.asked());
                        all.add(compare(statement, each.table().name(), each.key()));
                        statement.execute("DROP VIEW ours");
                        statement.execute("DROP VIEW theirs");
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare " + release + " and " + made, e);
        }
        return all;
    }

    private static Agreement compare(Statement statement, String table, List<String> key) throws SQLException {
        Map<String, String> differences = new LinkedHashMap<>();
        try (ResultSet columns = statement.executeQuery("DESCRIBE theirs")) {
            while (columns.next()) {
                String name = columns.getString(1);
                boolean words = columns.getString(2).equals("VARCHAR");
                if (!key.contains(name)) {
                    differences.put(name, (words ? WORDS : NUMBERS).replace("?", name));
                }
            }
        }
        String first = key.get(0);
        try (ResultSet result =
                statement.executeQuery("SELECT count(*) FILTER (a.%1$s = b.%1$s), count(*), greatest(%2$s) "
                                .formatted(
                                        first,
                                        differences.values().stream()
                                                .map(difference -> "max(" + difference
                                                        + ") FILTER (a.%1$s = b.%1$s)".formatted(first))
                                                .collect(Collectors.joining(", ")))
                        + "FROM ours AS a FULL JOIN theirs AS b USING (" + String.join(", ", key) + ")")) {
            result.next();
            long both = result.getLong(1);
            return new Agreement(table, differences.size(), both, result.getLong(2) - both, result.getDouble(3));
        }
    }

    private static final String WORDS = "if(a.? IS DISTINCT FROM b.?, 'inf'::DOUBLE, 0)";
    private static final String NUMBERS =
            "CASE WHEN a.? IS NULL AND b.? IS NULL THEN 0 WHEN a.? IS NULL OR b.? IS NULL "
                    + "THEN 'inf'::DOUBLE ELSE abs(a.? - b.?) / greatest(abs(a.?), abs(b.?), 1e-12) END";
}
