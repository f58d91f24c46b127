package org.fosse.jobs.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fosse.config.Audiences;
import org.fosse.schema.table.TableAudienceTable;
import org.fosse.tables.StopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableAudienceJobTest {
    private static Audiences audiences(Map<String, String> of) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("system", "The board");
        names.put("public", "Anyone");
        return new Audiences(
                names, of, new Audiences.Licence("OGL-UK-3.0", "Licence", "https://example.org", "Say so"));
    }

    @Test
    void whatIsNotNamedIsForTheNarrowestAndHasNoLicence() {
        assertThat(TableAudienceJob.list(audiences(Map.of("reason", "public"))))
                .allSatisfy(row -> assertThat(row.get(TableAudienceTable.IS_PUBLISHED))
                        .isEqualTo(row.get(TableAudienceTable.TABLE_NAME).equals("reason"))
                        .isEqualTo(row.has(TableAudienceTable.LICENCE)))
                .filteredOn(row -> row.get(TableAudienceTable.AUDIENCE_RANK) == 1)
                .allMatch(row -> row.get(TableAudienceTable.AUDIENCE).equals("system"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rate", "observation", "inequality_group", "intelligence", "assessment_score", "no_such_table"})
    void countsOfPeopleAndUnknownTablesAreNotPublished(String table) {
        assertThatThrownBy(() -> TableAudienceJob.list(audiences(Map.of(table, "public"))))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.details()).anyMatch(line -> line.contains(table)));
    }
}
