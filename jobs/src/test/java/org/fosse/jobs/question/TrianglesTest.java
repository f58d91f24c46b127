package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.fosse.schema.table.TriangulationTable;
import org.junit.jupiter.api.Test;

final class TrianglesTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static Evidence piece(Unit unit, String rule, String kind, String side) {
        return Pieces.evidence(unit, rule, kind, side, kind + side, MARCH);
    }

    private static String last(List<Row> rows, String unit, String column) {
        int at = TriangulationTable.TABLE.columnNames().indexOf(column);
        return rows.stream()
                .filter(row -> row.getString(0).equals(unit) && row.get(3).equals(MARCH))
                .map(row -> String.valueOf(row.get(at)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void kindsAreSetSideBySideWithParentAndPeers() {
        List<Row> rows = Triangles.of(
                        List.of(
                                piece(Pieces.PRACTICE, Evidence.FUNNEL, Evidence.QUANTITATIVE, Evidence.CONCERN),
                                piece(Pieces.PRACTICE, Evidence.INTELLIGENCE, Evidence.QUALITATIVE, Evidence.CONCERN),
                                piece(Pieces.OTHER, Evidence.FUNNEL, Evidence.QUANTITATIVE, Evidence.GOOD),
                                piece(Pieces.OTHER, Evidence.INTELLIGENCE, Evidence.QUALITATIVE, Evidence.CONCERN),
                                piece(Pieces.NETWORK, Evidence.LEVEL, Evidence.ASSESSMENT, Evidence.GOOD)),
                        MARCH)
                .rows(new RowBuilder(TriangulationTable.TABLE));
        assertThat(rows).hasSize(3 * Triangles.QUARTERS);
        assertThat(last(rows, "P1", "verdict")).isEqualTo(Triangle.AGREE);
        assertThat(last(rows, "P1", "side")).isEqualTo(Evidence.CONCERN);
        assertThat(last(rows, "P1", "parent_side")).isEqualTo(Evidence.GOOD);
        assertThat(last(rows, "P1", "peers")).isEqualTo("1");
        assertThat(last(rows, "P1", "peers_same")).isEqualTo("0");
        assertThat(last(rows, "P2", "verdict")).isEqualTo(Triangle.DISAGREE);
        assertThat(last(rows, "N1", "verdict")).isEqualTo(Triangle.SINGLE);
        assertThat(last(rows, "N1", "period_label")).isEqualTo("Q4 2025/26");
    }

    @Test
    void twoThirdsOfThePiecesSpeakForTheirKind() {
        Triangle triangle = new Triangle();
        for (String side : List.of(Evidence.CONCERN, Evidence.GOOD)) {
            triangle.add(piece(Pieces.PRACTICE, Evidence.BREACH, Evidence.CONTRACT, side));
        }
        assertThat(triangle.side(Triangle.Kind.CONTRACT)).isEqualTo(Triangle.MIXED);
        triangle.add(piece(Pieces.PRACTICE, Evidence.BREACH, Evidence.CONTRACT, Evidence.CONCERN));
        assertThat(triangle.side(Triangle.Kind.CONTRACT)).isEqualTo(Evidence.CONCERN);
        assertThat(triangle.verdict()).isEqualTo(Triangle.SINGLE);
    }

    @Test
    void quartersAreThoseOfTheFinancialYear() {
        assertThat(Quarter.of(LocalDate.of(2025, 4, 1)).label()).isEqualTo("Q1 2025/26");
        assertThat(Quarter.of(LocalDate.of(2025, 12, 31)).label()).isEqualTo("Q3 2025/26");
        assertThat(Quarter.of(LocalDate.of(2025, 1, 15)).start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(Quarter.of(LocalDate.of(2025, 1, 15)).minus(1).end()).isEqualTo(LocalDate.of(2024, 12, 31));
    }
}
