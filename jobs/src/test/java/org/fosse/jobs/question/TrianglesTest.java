package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.fosse.tables.TriangulationVerdict;
import org.junit.jupiter.api.Test;

final class TrianglesTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static TableRow<EvidenceTable> piece(
            Unit unit, EvidenceRule rule, EvidenceKind kind, EvidenceDirection side) {
        return EvidenceFixtures.evidence(unit, rule, kind, side, kind.text() + side.text(), MARCH);
    }

    private static TableRow<TriangulationTable> last(List<TableRow<TriangulationTable>> rows, String unit) {
        return rows.stream()
                .filter(row -> row.get(TriangulationTable.UNIT_CODE).equals(unit)
                        && row.get(TriangulationTable.PERIOD_END).equals(MARCH))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow<EvidenceTable> ofMeasure(TableRow<EvidenceTable> piece, String domain) {
        return EvidenceTable.TABLE
                .row(piece)
                .set(EvidenceTable.QUALITY_DOMAIN, domain)
                .set(EvidenceTable.MEASURE_ID, "WAITS")
                .build();
    }

    @Test
    void aBreachAndAStandardOfOneMeasureMeetWhereverTheContractPutsIt() {
        TableRow<EvidenceTable> standard = piece(
                EvidenceFixtures.PRACTICE, EvidenceRule.STANDARD, EvidenceKind.QUANTITATIVE, EvidenceDirection.CONCERN);
        TableRow<EvidenceTable> breach =
                piece(EvidenceFixtures.PRACTICE, EvidenceRule.BREACH, EvidenceKind.CONTRACT, EvidenceDirection.CONCERN);
        TableRow<EvidenceTable> alone =
                piece(EvidenceFixtures.OTHER, EvidenceRule.STANDARD, EvidenceKind.QUANTITATIVE, EvidenceDirection.GOOD);

        List<TableRow<TriangulationTable>> measures = Triangles.of(
                        List.of(ofMeasure(standard, "access"), ofMeasure(breach, "safe"), ofMeasure(alone, "access")),
                        Map.of("WAITS", "access"),
                        MARCH)
                .rows()
                .stream()
                .filter(row -> row.get(TriangulationTable.MEASURE_ID).equals("WAITS")
                        && row.get(TriangulationTable.PERIOD_END).equals(MARCH))
                .toList();

        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).get(TriangulationTable.UNIT_CODE)).isEqualTo("P1");
        assertThat(measures.get(0).get(TriangulationTable.QUALITY_DOMAIN)).isEqualTo("access");
        assertThat(measures.get(0).get(TriangulationTable.VERDICT)).isEqualTo(TriangulationVerdict.AGREE);
        assertThat(measures.get(0).get(TriangulationTable.SIDE)).isEqualTo(EvidenceDirection.CONCERN);
    }

    @Test
    void kindsAreSetSideBySideWithParentAndPeers() {
        List<TableRow<TriangulationTable>> rows = Triangles.of(
                        List.of(
                                piece(
                                        EvidenceFixtures.PRACTICE,
                                        EvidenceRule.OTHERS,
                                        EvidenceKind.QUANTITATIVE,
                                        EvidenceDirection.CONCERN),
                                piece(
                                        EvidenceFixtures.PRACTICE,
                                        EvidenceRule.INTELLIGENCE,
                                        EvidenceKind.QUALITATIVE,
                                        EvidenceDirection.CONCERN),
                                piece(
                                        EvidenceFixtures.OTHER,
                                        EvidenceRule.OTHERS,
                                        EvidenceKind.QUANTITATIVE,
                                        EvidenceDirection.GOOD),
                                piece(
                                        EvidenceFixtures.OTHER,
                                        EvidenceRule.INTELLIGENCE,
                                        EvidenceKind.QUALITATIVE,
                                        EvidenceDirection.CONCERN),
                                piece(
                                        EvidenceFixtures.NETWORK,
                                        EvidenceRule.ASSESSMENT_LEVEL,
                                        EvidenceKind.ASSESSMENT,
                                        EvidenceDirection.GOOD)),
                        Map.of(),
                        MARCH)
                .rows();
        assertThat(rows).hasSize(3 * Triangles.QUARTERS);
        assertThat(last(rows, "P1"))
                .isEqualTo(TriangulationTable.TABLE
                        .row()
                        .set(TriangulationTable.UNIT_CODE, "P1")
                        .set(TriangulationTable.QUALITY_DOMAIN, "access")
                        .set(TriangulationTable.MEASURE_ID, "all")
                        .set(TriangulationTable.PERIOD_START, LocalDate.of(2026, 1, 1))
                        .set(TriangulationTable.PERIOD_END, MARCH)
                        .set(TriangulationTable.PERIOD_LABEL, "Q4 2025/26")
                        .set(TriangulationTable.UNIT_LEVEL, Level.PRACTICE)
                        .set(TriangulationTable.UNIT_NAME, "First practice")
                        .set(TriangulationTable.QUANTITATIVE, EvidenceDirection.CONCERN)
                        .set(TriangulationTable.QUANTITATIVE_CONCERN, 1)
                        .set(TriangulationTable.QUANTITATIVE_GOOD, 0)
                        .set(TriangulationTable.QUANTITATIVE_ALL, 1)
                        .set(TriangulationTable.CONTRACT, EvidenceDirection.NONE)
                        .set(TriangulationTable.CONTRACT_CONCERN, 0)
                        .set(TriangulationTable.CONTRACT_GOOD, 0)
                        .set(TriangulationTable.CONTRACT_ALL, 0)
                        .set(TriangulationTable.ASSESSMENT, EvidenceDirection.NONE)
                        .set(TriangulationTable.ASSESSMENT_CONCERN, 0)
                        .set(TriangulationTable.ASSESSMENT_GOOD, 0)
                        .set(TriangulationTable.ASSESSMENT_ALL, 0)
                        .set(TriangulationTable.QUALITATIVE, EvidenceDirection.CONCERN)
                        .set(TriangulationTable.QUALITATIVE_CONCERN, 1)
                        .set(TriangulationTable.QUALITATIVE_GOOD, 0)
                        .set(TriangulationTable.QUALITATIVE_ALL, 1)
                        .set(TriangulationTable.VERDICT, TriangulationVerdict.AGREE)
                        .set(TriangulationTable.SIDE, EvidenceDirection.CONCERN)
                        .set(TriangulationTable.PARENT_CODE, "N1")
                        .set(TriangulationTable.PARENT_VERDICT, TriangulationVerdict.SINGLE_SOURCE)
                        .set(TriangulationTable.PARENT_SIDE, EvidenceDirection.GOOD)
                        .set(TriangulationTable.PEERS, 1L)
                        .set(TriangulationTable.PEERS_SAME, 0L)
                        .build());
        assertThat(last(rows, "P2").get(TriangulationTable.VERDICT)).isEqualTo(TriangulationVerdict.DISAGREE);
        assertThat(last(rows, "N1").get(TriangulationTable.VERDICT)).isEqualTo(TriangulationVerdict.SINGLE_SOURCE);
    }

    @Test
    void twoThirdsOfThePiecesSpeakForTheirKind() {
        Triangle triangle = new Triangle();
        for (EvidenceDirection side : List.of(EvidenceDirection.CONCERN, EvidenceDirection.GOOD)) {
            triangle.add(piece(EvidenceFixtures.PRACTICE, EvidenceRule.BREACH, EvidenceKind.CONTRACT, side));
        }
        assertThat(triangle.of(EvidenceKind.CONTRACT).side()).isEqualTo(EvidenceDirection.MIXED);
        triangle.add(piece(
                EvidenceFixtures.PRACTICE, EvidenceRule.BREACH, EvidenceKind.CONTRACT, EvidenceDirection.CONCERN));
        assertThat(triangle.of(EvidenceKind.CONTRACT).side()).isEqualTo(EvidenceDirection.CONCERN);
        assertThat(triangle.verdict()).isEqualTo(TriangulationVerdict.SINGLE_SOURCE);
    }

    @Test
    void quartersAreThoseOfTheFinancialYear() {
        assertThat(Quarter.of(LocalDate.of(2025, 4, 1)).label()).isEqualTo("Q1 2025/26");
        assertThat(Quarter.of(LocalDate.of(2025, 12, 31)).label()).isEqualTo("Q3 2025/26");
        assertThat(Quarter.of(LocalDate.of(2025, 1, 15)).start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(Quarter.of(LocalDate.of(2025, 1, 15)).minus(1).end()).isEqualTo(LocalDate.of(2024, 12, 31));
    }
}
