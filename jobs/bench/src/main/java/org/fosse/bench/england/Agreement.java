package org.fosse.bench.england;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Table;

/**
 * Whether Fosse's tables and DuckDB's say the same.
 *
 * @param table which one
 * @param column which figure of it
 * @param rows rows that both have
 * @param alone rows that only one of them has
 * @param furthest the largest difference, as a share of the figure
 */
record Agreement(String table, String column, long rows, long alone, double furthest) {
    static final double TOLERANCE = 1e-9;

    private static final String RATE = "indicator_id, period_start, period_end, breakdown, stratum, area_code";
    private static final String VARIATION = "indicator_id, period_start, period_end, parent_code, child_level";
    private static final String INEQUALITY = "indicator_id, period_start, period_end, area_code";

    boolean holds() {
        return rows > 0 && alone == 0 && furthest <= TOLERANCE;
    }

    /** Compares what the candidates left in a folder. */
    static List<Agreement> check(Path folder) {
        String fosse = folder.resolve("fosse/tables").toString();
        String duckdb = folder.resolve("duckdb").toString();
        List<Agreement> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE VIEW ours_rate AS FROM read_parquet('" + fosse + "/rate/*.parquet')");
            statement.execute("CREATE VIEW theirs_rate AS FROM read_parquet('" + duckdb + "/rate.parquet')");
            statement.execute(
                    "CREATE VIEW ours_variation AS SELECT *, outliers_low_95 + outliers_low_998 AS outliers_low, "
                            + "outliers_high_95 + outliers_high_998 AS outliers_high "
                            + "FROM read_parquet('" + fosse + "/variation/*.parquet') WHERE areas >= 3");
            statement.execute(
                    "CREATE VIEW theirs_variation AS SELECT *, quantiles[2] AS percentile_5, quantiles[4] AS median, "
                            + "quantiles[6] AS percentile_95 FROM read_parquet('" + duckdb
                            + "/variation.parquet') WHERE areas >= 3");
            statement.execute("CREATE VIEW ours_inequality AS FROM read_parquet('" + fosse + "/inequality/*.parquet') "
                    + "WHERE dimension = 'deprivation_national' AND unit_level = 'practice' AND groups = 5");
            statement.execute("CREATE VIEW theirs_inequality AS FROM read_parquet('" + duckdb
                    + "/inequality.parquet') WHERE groups = 5");
            for (Field<RateTable, ?> column : List.of(
                    RateTable.NUMERATOR,
                    RateTable.DENOMINATOR,
                    RateTable.VALUE,
                    RateTable.LOWER_95,
                    RateTable.UPPER_998)) {
                all.add(compare(statement, RateTable.TABLE, RATE, column.name()));
            }
            List<String> variation = new ArrayList<>(Stream.of(
                            VariationTable.AREAS,
                            VariationTable.MEAN,
                            VariationTable.WEIGHTED_MEAN,
                            VariationTable.STANDARD_DEVIATION,
                            VariationTable.COEFFICIENT_OF_VARIATION,
                            VariationTable.PERCENTILE_5,
                            VariationTable.MEDIAN,
                            VariationTable.PERCENTILE_95,
                            VariationTable.EXTREMAL_QUOTIENT,
                            VariationTable.SYSTEMATIC_COMPONENT,
                            VariationTable.OUTLIERS_LOW_998,
                            VariationTable.OUTLIERS_HIGH_998)
                    .map(Field::name)
                    .toList());
            variation.addAll(List.of("outliers_low", "outliers_high"));
            for (String column : variation) {
                if (has(statement, "ours_variation", column)) {
                    all.add(compare(statement, VariationTable.TABLE, VARIATION, column));
                }
            }
            all.add(compare(statement, InequalityTable.TABLE, INEQUALITY, InequalityTable.SLOPE_INDEX.name()));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot compare the tables", e);
        }
        return all;
    }

    private static boolean has(Statement statement, String view, String column) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT count(*) FROM duckdb_columns() WHERE table_name = '"
                + view + "' AND column_name = '" + column + "'")) {
            return found.next() && found.getLong(1) > 0;
        }
    }

    private static Agreement compare(Statement statement, Table table, String key, String column) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FILTER (a IS NOT NULL AND b IS NOT NULL), "
                + "count(*) FILTER (a IS NULL OR b IS NULL), "
                + "max(abs(a - b) / greatest(abs(a), abs(b), 1e-12)) FROM (SELECT " + key + ", " + column
                + "::DOUBLE AS a FROM ours_" + table + ") FULL JOIN (SELECT " + key + ", " + column
                + "::DOUBLE AS b FROM theirs_" + table + ") USING (" + key + ")")) {
            result.next();
            return new Agreement(table.name(), column, result.getLong(1), result.getLong(2), result.getDouble(3));
        }
    }
}
