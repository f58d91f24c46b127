package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.Projection;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.Role;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the star of the sample: it says what the wide tables say, and its keys lead where they should. */
final class StarTest {
    @AutoClose
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws SQLException {
        tables = new ReleaseTables(SampleRun.first().release());
    }

    static Stream<Named<Projection<?, ?>>> projections() {
        return Tables.projections().stream()
                .map(projection -> Named.of(projection.table().name(), projection));
    }

    /** Those that a row of the source gives one row of. */
    static Stream<Named<Projection<?, ?>>> facts() {
        return projections().filter(each -> !each.getPayload().distinct());
    }

    static Stream<Named<Table>> star() {
        return Jobs.plan().tables().stream()
                .filter(table -> table.folder() == Folder.STAR)
                .map(table -> Named.of(table.name(), table));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aFactHasTheRowsOfItsSourceLessThoseThatAreCountedAsLeftOut(Projection<?, ?> fact) throws SQLException {
        assertThat(one("SELECT count(*) FROM " + fact.table()))
                .isEqualTo(one("SELECT count(*) FROM " + taken(fact)))
                .isEqualTo(one("SELECT (SELECT count(*) FROM " + fact.source()
                        + ") - (SELECT coalesce(sum(rows), 0)::BIGINT FROM fact_left_out WHERE fact = '" + fact.table()
                        + "' AND source_table = '" + fact.source()
                        + "')"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void everyMeasureAddsUpToThatOfTheSource(Projection<?, ?> fact) throws SQLException {
        String measures = fact.table().columns().stream()
                .filter(column -> column.role() == Role.MEASURE)
                .map(column -> "count(" + column.name() + "), sum(" + column.name() + "::DECIMAL(38, 6))")
                .collect(Collectors.joining(", "));
        String all = measures.isEmpty() ? "count(*)" : measures;

        assertThat(tables.lines("SELECT " + all + " FROM " + fact.table()))
                .isEqualTo(tables.lines("SELECT " + all + " FROM " + taken(fact)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("star")
    void everyKeyLeadsToOneRow(Table table) throws SQLException {
        for (Column column : table.columns()) {
            if (column.references() != null) {
                String other = column.references().table();
                String key = keyOf(other);
                assertThat(tables.lines("SELECT DISTINCT f." + column.name() + " FROM " + table + " f LEFT JOIN "
                                + other
                                + " d ON f." + column.name() + " = d." + key + " WHERE d." + key + " IS NULL AND f."
                                + column.name() + " IS NOT NULL"))
                        .as("%s of %s", column.name(), table)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("star")
    void twoRelationsFromOneTableToAnotherHaveRoles(Table table) {
        assertThat(table.columns().stream().map(Column::references).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    /** What a dimension says is said there alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("projections")
    void noFactRepeatsAWordOfTheDimensionsItLeadsTo(Projection<?, ?> fact) {
        List<String> said = fact.table().columns().stream()
                .map(Column::references)
                .filter(Objects::nonNull)
                .flatMap(key ->
                        Tables.all().stream().filter(table -> table.name().equals(key.table())))
                .flatMap(table -> table.columns().stream().filter(column -> column.role() == Role.ATTRIBUTE))
                .map(Column::name)
                .filter(name -> !name.startsWith("valid_"))
                .toList();

        assertThat(fact.table().columns())
                .filteredOn(column -> column.references() == null && column.role() == Role.ATTRIBUTE)
                .extracting(Column::name)
                .noneMatch(said::contains);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void practicesAddUpToTheSumsOfTheWideTableAtEachLevelAndPeriod(String level, String column) throws SQLException {
        List<String> sums = tables.lines("""
                SELECT indicator_id, period_start, period_end, area_code, numerator::BIGINT, denominator::BIGINT
                FROM rate WHERE area_level = '%s' AND breakdown = 'all' AND areas > 1 ORDER BY ALL""".formatted(level));

        assertThat(sums).hasSizeGreaterThan(100);
        assertThat(tables.lines("""
                        SELECT v.indicator_id, period_start, period_end, %s, sum(v.numerator)::BIGINT,
                            sum(v.denominator)::BIGINT
                        FROM fact_value v JOIN dim_area USING (area_key) JOIN dim_period USING (period_key)
                            JOIN dim_group USING (group_key)
                        WHERE area_level = 'practice' AND is_everyone AND v.numerator IS NOT NULL
                        GROUP BY ALL ORDER BY ALL""".formatted(column))).containsAll(sums);
    }

    static List<Arguments> levels() {
        return List.of(
                Arguments.of("neighbourhood", DimAreaTable.NETWORK_CODE.name()),
                Arguments.of("place", DimAreaTable.PLACE_CODE.name()));
    }

    @Test
    void aDatabaseTakesTheStarWithItsKeysAsConstraints() throws SQLException {
        List<Table> dimensionsFirst = star().map(Named::getPayload)
                .sorted((one, other) -> Boolean.compare(leads(one), leads(other)))
                .toList();
        for (Table table : dimensionsFirst) {
            String columns = table.columns().stream()
                    .map(column -> column.name() + " " + column.type().sql().replace("string", "varchar")
                            + (column.references() == null
                                    ? ""
                                    : " REFERENCES c_" + column.references().table()))
                    .collect(Collectors.joining(", "));
            tables.execute("CREATE TABLE c_" + table + " (" + columns + ", PRIMARY KEY ("
                    + String.join(", ", table.keys()) + "))");
            tables.execute("INSERT INTO c_" + table + " FROM " + table);
        }

        assertThat(one("SELECT count(*) FROM c_fact_value")).isEqualTo(one("SELECT count(*) FROM fact_value"));
    }

    private static boolean leads(Table table) {
        return table.columns().stream().anyMatch(column -> column.references() != null);
    }

    private static String keyOf(String table) {
        return Tables.all().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.keys().stream())
                .collect(Collectors.joining());
    }

    private static <S> String taken(Projection<?, S> fact) {
        return fact.source()
                + (fact.taken() == null ? "" : " WHERE " + fact.taken().condition());
    }

    private static String one(String query) throws SQLException {
        return tables.lines(query).get(0);
    }
}
