package org.fosse.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.jobs.run.SampleRun;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Folder;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The star of the sample's release loads into DuckDB with its keys as constraints. */
final class SampleModelTest {
    private static Release release;

    @AutoClose
    private static StarDatabase database;

    @BeforeAll
    static void load() throws IOException, SQLException {
        release = SampleRun.first().release();
        database = new StarDatabase(release.folder());
    }

    @Test
    void everyRowIsLoaded() throws SQLException {
        Map<String, Long> rows = release.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.ReleasedTable::name, Manifest.ReleasedTable::rows));
        for (Table table : stars()) {
            assertThat(database.ask("SELECT count(*) FROM \"" + table.name() + "\"")
                            .get(1))
                    .as(table.name())
                    .containsExactly(rows.get(table.name()));
        }
    }

    @Test
    void everyKeyIsAConstraint() throws SQLException {
        Star star = Star.of(stars());
        assertThat(database.ask("SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'")
                        .get(1))
                .containsExactly((long) star.relations().size());
        assertThat(database.ask("SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'")
                        .get(1))
                .containsExactly((long) star.tables().size());
    }

    @Test
    void aKeyThatLeadsNowhereOrIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO fact_value SELECT * REPLACE ('nowhere' AS area_key) FROM fact_value LIMIT 1"))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> database.execute("INSERT INTO dim_group FROM dim_group LIMIT 1"))
                .hasMessageContaining("primary key");
    }

    /** Power BI compares texts without regard to case and to blanks at their end. */
    @Test
    void keysDifferToATabularModelToo() throws SQLException {
        for (Table table : stars()) {
            if (table.keys().size() == 1) {
                String key = table.keys().get(0);
                assertThat(database.ask("SELECT lower(rtrim(%s)) FROM %s GROUP BY 1 HAVING count(*) > 1"
                                .formatted(key, table.name())))
                        .as(table.name())
                        .hasSize(1);
            }
        }
    }

    @Test
    void theManifestNamesTheModel() {
        assertThat(release.manifest().files())
                .extracting(file -> file.path())
                .contains(
                        "star/datapackage.json",
                        "star/model/star.sql",
                        "star/model/sources.yml",
                        "star/model/fosse.pbip",
                        "star/model/fosse.SemanticModel/definition/tables/fact_value.tmdl");
    }

    @Test
    void theDataPackageOfTheStarHasItsKeys() throws IOException {
        JsonNode resources = new ObjectMapper()
                .readTree(release.folder().resolve("star/datapackage.json").toFile())
                .get("resources");
        List<String> keys = new ArrayList<>();
        for (JsonNode resource : resources) {
            assertThat(resource.get("path").asText())
                    .startsWith(resource.get("name").asText() + "/");
            resource.at("/schema/foreignKeys")
                    .forEach(key -> keys.add(resource.get("name").asText() + "."
                            + key.at("/fields/0").asText() + " -> "
                            + key.at("/reference/resource").asText() + "."
                            + key.at("/reference/fields/0").asText()));
        }
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(Star.of(stars()).relations().stream()
                        .map(each -> each.from() + "." + each.column().name() + " -> " + each.to() + "." + each.key())
                        .toList());
    }

    private static List<Table> stars() {
        return Tables.all().stream()
                .filter(table -> table.folder() == Folder.STAR)
                .map(table -> (Table) table)
                .toList();
    }
}
