package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.tables.EvidenceDirection.CONCERN;
import static org.fosse.tables.EvidenceDirection.GOOD;
import static org.fosse.tables.EvidenceDirection.NEITHER;
import static org.fosse.tables.EvidenceDirection.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.schema.table.StandingTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.fosse.tables.StandingDirection;
import org.fosse.tables.StandingLevel;
import org.junit.jupiter.api.Test;

final class StandingTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);

    private static TableRow<EvidenceTable> said(
            EvidenceRule rule, EvidenceDirection side, String indicator, LocalDate to) {
        return EvidenceTable.TABLE
                .row(EvidenceFixtures.evidence(
                        EvidenceFixtures.PRACTICE, rule, EvidenceKind.QUANTITATIVE, side, indicator, to))
                .set(EvidenceTable.PHRASE, "Name of " + indicator + ": " + rule.text())
                .build();
    }

    private static List<TableRow<EvidenceTable>> belowBothAndImproving() {
        return List.of(
                said(EvidenceRule.STANDARD, CONCERN, "BP", FEBRUARY),
                said(EvidenceRule.OTHERS, CONCERN, "BP", FEBRUARY),
                said(EvidenceRule.CHART_POINT, GOOD, "BP", JANUARY),
                said(EvidenceRule.CHART_POINT, GOOD, "BP", FEBRUARY));
    }

    private static TableRow<TriangulationTable> lastQuarter(List<TableRow<EvidenceTable>> evidence) {
        return Triangles.of(evidence, Map.of(), MARCH).rows().stream()
                .filter(row -> row.get(TriangulationTable.PERIOD_END).equals(MARCH))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyColumnIsItsOwn() {
        assertThat(Standing.of(belowBothAndImproving()))
                .extracting(Standing::row)
                .containsExactly(StandingTable.TABLE
                        .row()
                        .set(StandingTable.UNIT_CODE, "P1")
                        .set(StandingTable.INDICATOR_ID, "BP")
                        .set(StandingTable.PERIOD_START, LocalDate.of(2026, 1, 1))
                        .set(StandingTable.PERIOD_END, MARCH)
                        .set(StandingTable.PERIOD_LABEL, "Q4 2025/26")
                        .set(StandingTable.UNIT_LEVEL, Level.PRACTICE)
                        .set(StandingTable.UNIT_NAME, "First practice")
                        .set(StandingTable.QUALITY_DOMAIN, "access")
                        .set(StandingTable.INDICATOR_NAME, "Name of BP")
                        .set(StandingTable.VALUE_LEVEL, StandingLevel.BELOW_STANDARD_AND_OTHERS)
                        .set(StandingTable.AGAINST_STANDARD, CONCERN)
                        .set(StandingTable.AGAINST_OTHERS, CONCERN)
                        .set(StandingTable.DIRECTION, StandingDirection.IMPROVING)
                        .set(StandingTable.VOTE, CONCERN)
                        .set(StandingTable.LATEST_PERIOD_END, FEBRUARY)
                        .set(StandingTable.SENTENCE, "Name of BP, Q4 2025/26: standard; others; direction: improving.")
                        .build());
    }

    @Test
    void improvingMonthsOfALowValueAreOneVoteOfConcernAndNoBrightSpot() {
        TableRow<TriangulationTable> row = lastQuarter(belowBothAndImproving());
        assertThat(row.get(TriangulationTable.QUANTITATIVE_ALL)).isEqualTo(1);
        assertThat(row.get(TriangulationTable.SIDE)).isEqualTo(CONCERN);

        List<TableRow<EvidenceTable>> evidence = new ArrayList<>(belowBothAndImproving());
        evidence.add(said(EvidenceRule.SPECIAL_CAUSE, GOOD, "BP", FEBRUARY));
        evidence.add(said(EvidenceRule.SPECIAL_CAUSE, GOOD, "BP", MARCH));
        evidence.add(said(EvidenceRule.SPECIAL_CAUSE, GOOD, "SAME_DAY", FEBRUARY));
        evidence.add(said(EvidenceRule.SPECIAL_CAUSE, GOOD, "SAME_DAY", MARCH));
        assertThat(Signals.of(evidence, EvidenceFixtures.RULES, EvidenceFixtures.TODAY, 1))
                .filteredOn(signal -> signal.get(SignalTable.SIDE) == GOOD)
                .extracting(signal -> signal.get(SignalTable.SUBJECT))
                .containsExactly("SAME_DAY");
    }

    @Test
    void nothingIsGoodWhileOneIndicatorIsBelowItsStandardAndWorseThanTheOthers() {
        List<TableRow<EvidenceTable>> evidence = new ArrayList<>(belowBothAndImproving());
        for (String good : List.of("A", "B", "C")) {
            evidence.add(said(EvidenceRule.OTHERS, GOOD, good, MARCH));
        }
        TableRow<TriangulationTable> row = lastQuarter(evidence);
        assertThat(row.get(TriangulationTable.QUANTITATIVE_GOOD)).isEqualTo(3);
        assertThat(row.get(TriangulationTable.QUANTITATIVE)).isEqualTo(EvidenceDirection.MIXED);
    }

    @Test
    void theNationalStandardSpeaksBeforeTheSystemsOwn() {
        List<TableRow<EvidenceTable>> own = List.of(said(EvidenceRule.OWN_STANDARD, CONCERN, "BP", MARCH));
        List<TableRow<EvidenceTable>> both = new ArrayList<>(own);
        both.add(said(EvidenceRule.STANDARD, GOOD, "BP", MARCH));
        assertThat(Standing.of(own)).extracting(Standing::level).containsExactly(StandingLevel.BELOW_STANDARD);
        assertThat(Standing.of(both)).extracting(Standing::level).containsExactly(StandingLevel.MEETS_STANDARD);
    }

    @Test
    void ofTwoFunnelsOfOnePeriodTheWorsePlaceCountsAndOfTwoPeriodsTheNewer() {
        assertThat(Standing.of(List.of(
                        said(EvidenceRule.OTHERS, GOOD, "BP", MARCH), said(EvidenceRule.OTHERS, CONCERN, "BP", MARCH))))
                .extracting(Standing::level)
                .containsExactly(StandingLevel.WORSE_THAN_OTHERS);
        assertThat(Standing.of(List.of(
                        said(EvidenceRule.OTHERS, CONCERN, "BP", JANUARY),
                        said(EvidenceRule.OTHERS, GOOD, "BP", MARCH))))
                .extracting(Standing::level)
                .containsExactly(StandingLevel.BETTER_THAN_OTHERS);
    }

    @Test
    void theVoteOfEveryLevelAndDirection() {
        for (StandingLevel level : StandingLevel.values()) {
            List<EvidenceDirection> votes = Arrays.stream(StandingDirection.values())
                    .map(direction -> Standing.vote(level, direction))
                    .toList();
            // Worsening, no clear change, improving, cannot tell.
            assertThat(votes)
                    .as(level.text())
                    .isEqualTo(
                            switch (level) {
                                case BELOW_STANDARD_AND_OTHERS, BELOW_STANDARD, WORSE_THAN_OTHERS ->
                                    List.of(CONCERN, CONCERN, CONCERN, CONCERN);
                                case ORDINARY -> List.of(CONCERN, NEITHER, GOOD, NEITHER);
                                case MEETS_STANDARD, BETTER_THAN_OTHERS -> List.of(NEITHER, GOOD, GOOD, GOOD);
                                case UNKNOWN -> List.of(CONCERN, NEITHER, NEITHER, NEITHER);
                            });
        }
    }

    @Test
    void theLevelOfEveryStandardAndComparison() {
        List<EvidenceDirection> said = List.of(CONCERN, NEITHER, GOOD, UNKNOWN);
        List<List<StandingLevel>> levels = said.stream()
                .map(standard -> said.stream()
                        .map(others -> StandingLevel.of(standard, others))
                        .toList())
                .toList();
        assertThat(levels)
                .containsExactly(
                        List.of(
                                StandingLevel.BELOW_STANDARD_AND_OTHERS,
                                StandingLevel.BELOW_STANDARD,
                                StandingLevel.BELOW_STANDARD,
                                StandingLevel.BELOW_STANDARD),
                        List.of(
                                StandingLevel.WORSE_THAN_OTHERS,
                                StandingLevel.ORDINARY,
                                StandingLevel.BETTER_THAN_OTHERS,
                                StandingLevel.ORDINARY),
                        List.of(
                                StandingLevel.WORSE_THAN_OTHERS,
                                StandingLevel.MEETS_STANDARD,
                                StandingLevel.BETTER_THAN_OTHERS,
                                StandingLevel.MEETS_STANDARD),
                        List.of(
                                StandingLevel.WORSE_THAN_OTHERS,
                                StandingLevel.ORDINARY,
                                StandingLevel.BETTER_THAN_OTHERS,
                                StandingLevel.UNKNOWN));
    }
}
