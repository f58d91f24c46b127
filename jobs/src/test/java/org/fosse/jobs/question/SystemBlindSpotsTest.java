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
                .set(IndicatorTable.POLARITY, id.equals("OPEN") ? "no judgement" : "higher is better")
                .set(IndicatorTable.SOURCE_SET, "Waits")
                .set(IndicatorTable.REFERENCE, "A department, its book")
                .build();
    }

    private static TableRow<StandardTable> standard(String measure, StandardKind kind) {
        return StandardTable.TABLE
                .row()
                .set(StandardTable.MEASURE_ID, measure)
                .set(StandardTable.KIND, kind)
                .set(StandardTable.IN_FORCE_FROM, LocalDate.of(2010, 4, 1))
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
                        indicator("OURS", "OURS"),
                        indicator("OPEN", "OPEN"),
                        indicator("GONE", "GONE")),
                Set.of("OF0023"),
                List.of(
                        standard("BINDING", StandardKind.STATUTORY),
                        standard("WANTED", StandardKind.AMBITION),
                        standard("OURS", StandardKind.LOCAL),
                        StandardTable.TABLE
                                .row(standard("GONE", StandardKind.STATUTORY))
                                .set(StandardTable.IN_FORCE_TO, LocalDate.of(2023, 9, 30))
                                .build()),
                List.of(file("a.csv", "read"), file("b.csv", "refused"), file("c.csv", "unrecognised")),
                List.of(),
                EvidenceFixtures.TODAY);
    }

    private static List<TableRow<BlindSpotSummaryTable>> summary(
            List<TableRow<BlindSpotTable>> spots, Map<Level, Long> units, Set<String> own) {
        return new BlindSpotGroups(
                        EvidenceFixtures.RULES,
                        Map.of("access", "Access to care", "safe", "Safe care"),
                        units,
                        own,
                        Map.of("access", 12L))
                .rows(spots);
    }

    @Test
    void whatNobodyDeliveredCouldReadOrHasAValueOfIsSaidOnce() {
        assertThat(spots())
                .extracting(row -> row.get(BlindSpotTable.KIND).text() + " " + row.get(BlindSpotTable.THEME))
                .containsExactly(
                        "not_delivered qualitative",
                        // One edition of WAIT has a value, so it can be seen; of GONE the standard has been withdrawn.
                        "no_source BINDING",
                        "no_source OPEN",
                        "no_source OURS",
                        "no_source WANTED",
                        "file_not_read b.csv",
                        "file_not_read c.csv");
    }

    @Test
    void aBoardIsToldWhoHasWhatItLacksAndWhatIsTechnicalComesLast() {
        List<TableRow<BlindSpotSummaryTable>> summary = summary(spots(), Map.of(Level.SYSTEM, 1L), Set.of());
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.SENTENCE))
                .containsExactly(
                        "A system (QX1): nobody can see what patients, staff and reviews say. Who has it: The quality and"
                                + " patient safety teams of the system and its providers. Deliver soft intelligence:"
                                + " complaints, incidents, visits and surveys (docs/forms.md).",
                        "A system (QX1): nobody can see 3 measures of Access to care, 2 of them with a national standard or ambition,"
                                + " for any unit: Name of BINDING, Name of WANTED, Name of OURS. Ask who counts it (defined"
                                + " in: A department, its book). docs/sources.md has what is read; the form"
                                + " indicator_values (docs/forms.md) takes the rest.",
                        "A system (QX1): 2 files could not be read: b.csv, c.csv. See table run_input.",
                        "A system (QX1): nobody can see 1 measure of Access to care, for any unit: Name of OPEN. Ask who"
                                + " counts it (defined in: A department, its book). docs/sources.md has what is read; the"
                                + " form indicator_values (docs/forms.md) takes the rest.");
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.TECHNICAL))
                .containsExactly(false, false, true, true);
        // 3 x 4 x (1 + 3 of 12) / 2 x 1.5 for the measures.
        assertThat(summary.get(1).get(BlindSpotSummaryTable.SCORE)).isEqualTo(11.25);
    }

    @Test
    void whatManyUnitsOfALevelLackCountsMoreThanWhatFewLack() {
        List<TableRow<BlindSpotTable>> rows = new ArrayList<>();
        for (Unit unit : List.of(EvidenceFixtures.PRACTICE, EvidenceFixtures.OTHER)) {
            rows.add(stale(unit, "safe"));
        }
        rows.add(stale(EvidenceFixtures.NETWORK, "access"));
        List<TableRow<BlindSpotSummaryTable>> summary =
                summary(rows, Map.of(Level.PRACTICE, 2L, Level.NEIGHBOURHOOD, 4L), Set.of());
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.SENTENCE))
                .containsExactly(
                        "1 of 4 neighbourhoods: nothing newer than 2024-03-31 is known about Access to care. Ask for newer data.",
                        "All 2 practices: nothing newer than 2024-03-31 is known about Safe care. Ask for newer data.");
        // 3 x 2 x (1 + 1 of 4 x 2) / 2, and 3 x 1 x (1 + 2 of 2 x 2) / 2.
        assertThat(summary)
                .extracting(row -> row.get(BlindSpotSummaryTable.SCORE))
                .containsExactly(3.375, 2.25);
    }

    @Test
    void aProviderOfTheSystemIsToldByItselfAndBeforeOthers() {
        Unit own = new Unit("RAA", Level.PROVIDER, "Our trust", "QX1");
        List<TableRow<BlindSpotSummaryTable>> summary = summary(
                List.of(
                        stale(own, "safe"),
                        stale(own, "access"),
                        stale(new Unit("RBB", Level.PROVIDER, "Their trust", "QX1"), "safe")),
                Map.of(Level.PROVIDER, 2L),
                Set.of("RAA"));
        assertThat(summary)
                .extracting(row -> row.find(BlindSpotSummaryTable.UNIT_CODE))
                .containsExactly("RAA", null);
        assertThat(summary.get(0).get(BlindSpotSummaryTable.QUALITY_DOMAIN)).isEqualTo("access, safe");
        assertThat(summary.get(0).get(BlindSpotSummaryTable.SENTENCE))
                .startsWith(
                        "Our trust (RAA): nothing newer than 2024-03-31 is known about Access to care and Safe care.");
    }

    private static TableRow<BlindSpotTable> stale(Unit unit, String domain) {
        return BlindSpotTable.TABLE
                .row()
                .set(BlindSpotTable.UNIT_CODE, unit.code())
                .set(BlindSpotTable.QUALITY_DOMAIN, domain)
                .set(BlindSpotTable.THEME, "all")
                .set(BlindSpotTable.KIND, BlindSpotKind.STALE)
                .set(BlindSpotTable.UNIT_LEVEL, unit.level())
                .set(BlindSpotTable.UNIT_NAME, unit.name())
                .set(BlindSpotTable.THEME_NAME, "all of it")
                .set(BlindSpotTable.SINCE, LocalDate.of(2024, 3, 31))
                .set(BlindSpotTable.FILL, "Ask for newer data.")
                .build();
    }
}
