package org.fosse.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.table.BridgeAreaTable;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.schema.table.DimMethodTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What tools are told of the star is what the declarations say, in the tools' own syntax. */
final class ModelFilesTest {
    private static final Star WHOLE = Star.of(List.copyOf(Tables.all()));
    private static final Pattern DAX_COLUMN = Pattern.compile("(\\w+)\\[(\\w+)]");

    @Test
    void theScriptAsksWhereTheReleaseIsBeforeItMakesAnything() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThatThrownBy(() -> execute(database, DuckDbScript.text(WHOLE)))
                    .hasMessageContaining("SET VARIABLE release");
            assertThatThrownBy(() -> execute(database, "SELECT * FROM dim_area"))
                    .hasMessageContaining("does not exist");
        }
    }

    private static void execute(Connection database, String text) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute(text);
        }
    }

    @Test
    void theTabularModelHasATableWithItsColumnsAndFiles() {
        String text = TabularModel.files(Star.of(List.of(DimMethodTable.TABLE))).get("tables/dim_method.tmdl");
        Column key = DimMethodTable.METHOD_KEY.column();
        Column meaning = DimMethodTable.MEANING.column();

        assertThat(text)
                .isEqualTo("""
                        /// %s
                        table dim_method

                        	/// %s
                        	column method_key
                        		dataType: string
                        		isKey
                        		summarizeBy: none
                        		sourceColumn: method_key

                        	/// %s
                        	column meaning
                        		dataType: string
                        		summarizeBy: none
                        		sourceColumn: meaning

                        	partition dim_method = m
                        		mode: import
                        		source =
                        				let
                        				    Files = Folder.Files(Release & "\\star\\dim_method"),
                        				    Parts = Table.SelectRows(Files, each [Extension] = ".parquet")
                        				in
                        				    Table.Combine(List.Transform(Parts[Content], each Parquet.Document(_)))
                        """.formatted(DimMethodTable.TABLE.description(), key.description(), meaning.description()));
    }

    @Test
    void relationsInARoleAreNotActive() {
        Star star = Star.of(List.of(BridgeAreaTable.TABLE, DimAreaTable.TABLE));

        assertThat(TabularModel.files(star).get("relationships.tmdl")).isEqualTo("""
                relationship bridge_area_area_key
                	fromColumn: bridge_area.area_key
                	toColumn: dim_area.area_key

                relationship bridge_area_parent_key
                	isActive: false
                	fromColumn: bridge_area.parent_key
                	toColumn: dim_area.area_key
                """);
    }

    /** Power BI refuses a model in which a filter reaches a table in two ways. */
    @ParameterizedTest
    @MethodSource("tables")
    void noTableIsLedToInTwoActiveWays(Table from) {
        List<Table> reached = new ArrayList<>();
        List<Table> next = List.of(from);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(table -> WHOLE.relations(table).stream())
                    .filter(Relation::active)
                    .map(Relation::to)
                    .toList();
            reached.addAll(next);
        }

        assertThat(reached).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void measuresAreOfColumnsThatAreThereAndHaveNamesOfTheirOwn(Table table) {
        Map<String, Table> byName = WHOLE.tables().stream().collect(Collectors.toMap(Table::name, each -> each));
        Set<String> names = new HashSet<>(table.columnNames());
        for (Measure measure : Measures.of(WHOLE, table)) {
            assertThat(names.add(measure.name())).as(measure.name()).isTrue();
            DAX_COLUMN
                    .matcher(measure.dax())
                    .results()
                    .forEach(found -> assertThat(byName)
                            .hasEntrySatisfying(
                                    found.group(1),
                                    each -> assertThat(each.columnNames()).contains(found.group(2))));
        }
    }

    private static Stream<Table> tables() {
        return WHOLE.tables().stream();
    }

    @Test
    void measuresOfTheModelHaveDifferentNames() {
        assertThat(WHOLE.tables().stream()
                        .flatMap(table -> Measures.of(WHOLE, table).stream())
                        .map(Measure::name))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void duckDbHasKeysAsConstraintsAndWhatEachColumnMeans() {
        String sql = DuckDbScript.text(Star.of(List.of(BridgeAreaTable.TABLE, DimAreaTable.TABLE)));

        assertThat(sql.indexOf("CREATE TABLE \"dim_area\"")).isLessThan(sql.indexOf("CREATE TABLE \"bridge_area\""));
        assertThat(sql).contains("""
                        CREATE TABLE "bridge_area" (
                            "area_key" VARCHAR NOT NULL,
                            "parent_key" VARCHAR NOT NULL,
                            "parent_level" VARCHAR NOT NULL,
                            "is_main" BOOLEAN NOT NULL,
                            "share" DOUBLE NOT NULL,
                            PRIMARY KEY ("area_key", "parent_key"),
                            FOREIGN KEY ("area_key") REFERENCES "dim_area" ("area_key"),
                            FOREIGN KEY ("parent_key") REFERENCES "dim_area" ("area_key")
                        );
                        INSERT INTO "bridge_area" BY NAME FROM read_parquet(getvariable('release') || '/star/bridge_area/*.parquet');
                        """).contains("COMMENT ON COLUMN \"dim_area\".\"area_key\" IS 'The area''s code");
    }

    @Test
    void dbtTestsTheKeys() {
        String yaml = DbtSources.yaml(Star.of(List.of(BridgeAreaTable.TABLE, DimAreaTable.TABLE)));

        assertThat(yaml).contains("""
                        data_tests:
                          - unique:
                              arguments:
                                column_name: "cast(area_key as varchar) || '|' || cast(parent_key as varchar)"
                        columns:
                          - name: area_key
                """).contains("""
                            data_tests:
                              - not_null
                              - relationships:
                                  arguments:
                                    to: source('fosse', 'dim_area')
                                    field: area_key
                """);
    }

    @Test
    void dbtSourcesAreYamlThatNamesEveryTable() {
        Object sources = new Load(LoadSettings.builder().build()).loadFromString(DbtSources.yaml(WHOLE));

        assertThat(sources)
                .extracting("sources")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .extracting("tables")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting("name")
                .containsExactlyElementsOf(
                        WHOLE.tables().stream().map(Table::name).toList());
    }

    @Test
    void theOrderInWhichTablesComeDoesNotMatter() {
        List<Table> turned = new ArrayList<>(Tables.all());
        Collections.reverse(turned);

        assertThat(ModelFiles.texts(Star.of(turned))).isEqualTo(ModelFiles.texts(WHOLE));
    }

    @Test
    void tablesBesideTheStarAreNotInTheModel() {
        assertThat(Star.of(List.of(RateTable.TABLE, DimMethodTable.TABLE)).tables())
                .containsExactly(DimMethodTable.TABLE);
    }
}
