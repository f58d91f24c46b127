package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotSummaryTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.junit.jupiter.api.Test;

final class SystemBlindSpotsTest {
    private static final Unit SYSTEM = new Unit("QX1", Level.SYSTEM, "A system", null);

    private static TableRow<IndicatorTable> indicator(String id, String measure) {
        return IndicatorTable.TABLE
                .row()
                .set(IndicatorTable.INDICATOR_ID, id)
                .set(IndicatorTable.MEASURE_ID, measure)
                .set(IndicatorTable.INDICATOR_NAME, "Name of " + id)
                .set(IndicatorTable.QUALITY_DOMAIN, "access")
                .build();
    }

    private static TableRow<StandardTable> standard(String measure, StandardKind kind, boolean verified) {
        return StandardTable.TABLE
                .row()
                .set(StandardTable.MEASURE_ID, measure)
                .set(StandardTable.KIND, kind)
                .set(StandardTable.IN_FORCE_FROM, LocalDate.of(2010, 4, 1))
                .set(StandardTable.VERIFIED, verified)
                .build();
    }

    private static TableRow<RunInputTable> file(String name, String status) {
        return RunInputTable.TABLE
                .row()
                .set(RunInputTable.SOURCE_FILE, name)
                .set(RunInputTable.STATUS, status)
                .build();
    }

    private static List<TableRow<BlindSpotTable>> spots() {
        return SystemBlindSpots.of(
                SYSTEM,
                EnumSet.of(EvidenceKind.QUANTITATIVE, EvidenceKind.CONTRACT, EvidenceKind.ASSESSMENT),
                List.of(
                        indicator("WAIT", "WAIT"),
                        indicator("OF0023", "WAIT"),
                        indicator("BINDING", "BINDING"),
                        indicator("WANTED", "WANTED"),
                        indicator("HEARSAY", "HEARSAY")),
                Set.of("OF0023"),
                List.of(
                        standard("BINDING", StandardKind.STATUTORY, true),
                        standard("WANTED", StandardKind.AMBITION, true),
                        standard("HEARSAY", StandardKind.STATUTORY, false)),
                List.of(file("a.csv", "read"), file("b.csv", "refused"), file("c.csv", "unrecognised")),
                EvidenceFixtures.TODAY);
    }

    @Test
    void whatNobodyDeliveredCouldReadOrHasAValueOfIsSaidOnce() {
        assertThat(spots())
                .extracting(row -> row.get(BlindSpotTable.KIND).text() + " " + row.get(BlindSpotTable.THEME))
                .containsExactly(
                        "not_delivered qualitative",
                        // One edition of the measure has a value, so it can be seen.
                        "no_source BINDING",
                        "no_source HEARSAY",
                        "no_source WANTED",
                        "file_not_read b.csv",
                        "file_not_read c.csv");
    }

    @Test
    void aStandardThatBindsAndCannotBeJudgedComesBeforeOtherMeasuresWithoutAValue() {
        List<TableRow<BlindSpotSummaryTable>> summary = BlindSpotSummaryJob.rows(
                spots(),
                Map.of(Level.SYSTEM, 1L),
                EvidenceFixtures.RULES,
                Map.of("access", "Access to care", "safe", "Safe care"));
        assertThat(summary)
                .filteredOn(row -> row.get(BlindSpotSummaryTable.KIND) == BlindSpotKind.NO_SOURCE)
                .extracting(row -> row.get(BlindSpotSummaryTable.EXAMPLES))
                .containsExactly("Name of BINDING", "Name of HEARSAY; Name of WANTED");
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.RANK))
                .containsExactly(1, 2, 3, 4);
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.SCORE))
                .containsExactly(24.0, 20.0, 16.0, 8.0);
    }

    @Test
    void whatManyUnitsOfALevelLackIsOneRowAndCountsMoreThanWhatFewLack() {
        List<TableRow<BlindSpotTable>> rows = new ArrayList<>();
        for (Unit unit : List.of(EvidenceFixtures.PRACTICE, EvidenceFixtures.OTHER)) {
            rows.add(stale(unit, "safe"));
        }
        rows.add(stale(EvidenceFixtures.PRACTICE, "access"));
        List<TableRow<BlindSpotSummaryTable>> summary = BlindSpotSummaryJob.rows(
                rows,
                Map.of(Level.PRACTICE, 2L),
                EvidenceFixtures.RULES,
                Map.of("access", "Access to care", "safe", "Safe care"));
        assertThat(summary).hasSize(2);
        assertThat(summary.get(0).get(BlindSpotSummaryTable.QUALITY_DOMAIN)).isEqualTo("safe");
        assertThat(summary.get(0).get(BlindSpotSummaryTable.UNITS)).isEqualTo(2);
        assertThat(summary.get(0).get(BlindSpotSummaryTable.SCORE)).isEqualTo(3.0);
        assertThat(summary.get(1).get(BlindSpotSummaryTable.SCORE)).isEqualTo(2.25);
    }

    private static TableRow<BlindSpotTable> stale(Unit unit, String domain) {
        return BlindSpotTable.TABLE
                .row()
                .set(BlindSpotTable.UNIT_CODE, unit.code())
                .set(BlindSpotTable.QUALITY_DOMAIN, domain)
                .set(BlindSpotTable.THEME, "all")
                .set(BlindSpotTable.KIND, BlindSpotKind.STALE)
                .set(BlindSpotTable.UNIT_LEVEL, unit.level())
                .set(BlindSpotTable.THEME_NAME, "all of it")
                .set(BlindSpotTable.FILL, "Ask for newer data.")
                .build();
    }
}
