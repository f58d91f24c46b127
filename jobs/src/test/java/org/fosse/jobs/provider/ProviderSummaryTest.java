package org.fosse.jobs.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import org.fosse.config.Schedules;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.schema.table.ProviderProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.ProviderAssurance;
import org.fosse.tables.ProviderLinkKind;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ThresholdDirection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProviderSummaryTest {
    private final ProviderSummary summary = new ProviderSummary("RXX", Schedules.blank());

    /** The newest return of a national requirement, named "Name" and its id. */
    private static RowBuilder<QualityScheduleTable> returned(String id, ReturnResult result, int months) {
        return QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.REQUIREMENT_ID, id)
                .set(QualityScheduleTable.CONTRACT_REF, "C1")
                .set(QualityScheduleTable.REQUIREMENT_NAME, "Name " + id)
                .set(QualityScheduleTable.REQUIREMENT_TYPE, "national")
                .set(QualityScheduleTable.PERIOD_LABEL, "Feb 2026")
                .set(QualityScheduleTable.PERIOD_END, LocalDate.of(2026, 2, 28))
                .set(QualityScheduleTable.DIRECTION, ThresholdDirection.NONE)
                .set(QualityScheduleTable.RESULT, result)
                .set(QualityScheduleTable.BREACH_MONTHS, months)
                .set(QualityScheduleTable.LATEST, true);
    }

    private void addReturn(String id, ReturnResult result, int months, @Nullable Integer toBreach) {
        summary.addReturn(returned(id, result, months)
                .set(QualityScheduleTable.MONTHS_TO_BREACH, toBreach)
                .build());
    }

    private void addCall(LocalDate on, boolean latest, @Nullable String support) {
        summary.addReturn(returned("Z", ReturnResult.NO_THRESHOLD, 0)
                .set(QualityScheduleTable.LATEST, latest)
                .set(QualityScheduleTable.CALLED_ON, on)
                .set(QualityScheduleTable.METHOD, "quarterly_call")
                .set(QualityScheduleTable.SUPPORT_ASKED, support)
                .build());
    }

    private void addExpected(String contract, CoverageStatus status) {
        summary.addExpected(ScheduleCoverageTable.TABLE
                .row()
                .set(ScheduleCoverageTable.CONTRACT_REF, contract)
                .set(ScheduleCoverageTable.STATUS, status)
                .build());
    }

    private void addLink(ProviderLinkKind kind, String code, @Nullable String name, @Nullable Boolean outOfArea) {
        summary.addLink(ProviderLinkTable.TABLE
                .row()
                .set(ProviderLinkTable.LINK, kind)
                .set(ProviderLinkTable.LINKED_CODE, code)
                .set(ProviderLinkTable.LINKED_NAME, name)
                .set(ProviderLinkTable.OUT_OF_AREA, outOfArea)
                .build());
    }

    @Test
    void theLongestBreachIsTheWorstAndDecidesTheAssurance() {
        addReturn("A", ReturnResult.MET, 0, 3);
        addReturn("B", ReturnResult.BREACHED, 2, null);
        addReturn("C", ReturnResult.BREACHED, 7, null);

        TableRow<ProviderProfileTable> row = summary.row();
        assertThat(row.get(ProviderProfileTable.WORST_REQUIREMENT)).startsWith("Name C: ");
        assertRow(row)
                .has(ProviderProfileTable.ASSURANCE, ProviderAssurance.INTENSIVE)
                .has(ProviderProfileTable.REASON, "long_breach")
                .has(ProviderProfileTable.REQUIREMENTS_BREACHED, 2L);
    }

    @Test
    void withoutABreachTheNearestOneIsTheWorst() {
        addReturn("A", ReturnResult.MET, 0, 9);
        addReturn("B", ReturnResult.MET, 0, 3);

        TableRow<ProviderProfileTable> row = summary.row();
        assertThat(row.get(ProviderProfileTable.WORST_REQUIREMENT)).startsWith("Name B: ");
        assertRow(row).has(ProviderProfileTable.ASSURANCE, ProviderAssurance.ROUTINE);
    }

    @Test
    void aMissingReturnOrAnOpenRequestAsksForMore() {
        addExpected("C1", CoverageStatus.RECEIVED);
        assertRow(summary.row()).has(ProviderProfileTable.ASSURANCE, ProviderAssurance.ROUTINE);
        addExpected("C1", CoverageStatus.MISSING);
        addExpected("C1", CoverageStatus.NOT_YET_DUE);
        addCall(LocalDate.of(2026, 1, 1), true, "Help");

        assertRow(summary.row())
                .has(ProviderProfileTable.ASSURANCE, ProviderAssurance.ENHANCED)
                .has(ProviderProfileTable.REASON, "returns_missing,support_asked")
                .has(ProviderProfileTable.RETURNS_DUE, 2L)
                .has(ProviderProfileTable.CALLS, 1L);
    }

    @Test
    void supportAskedLongAgoIsKeptButNoLongerOpen() {
        addCall(LocalDate.of(2025, 1, 1), false, "Help");
        addCall(LocalDate.of(2026, 1, 1), true, null);

        assertRow(summary.row())
                .has(ProviderProfileTable.SUPPORT_ASKED, "Help")
                .has(ProviderProfileTable.ASSURANCE, ProviderAssurance.ROUTINE);
    }

    @Test
    void nothingToJudgeByGivesNoGrade() {
        assertRow(summary.row())
                .hasNo(ProviderProfileTable.ASSURANCE, ProviderProfileTable.REASON, ProviderProfileTable.COVERAGE)
                .has(ProviderProfileTable.REQUIREMENTS, 0L);
    }

    @Test
    void everyColumnHasItsOwnValue() {
        summary.setArea(AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_NAME, "The trust")
                .set(AreaTable.AREA_KIND, "Acute trust")
                .set(AreaTable.SYSTEM_CODE, "QAA")
                .build());
        addLink(ProviderLinkKind.CHAIN, "CH", "The chain", null);
        addLink(ProviderLinkKind.COLLABORATIVE, "CO", null, null);
        addLink(ProviderLinkKind.SERVES, "P2", "Place 2", true);
        addLink(ProviderLinkKind.SERVES, "P1", "Place 1", false);
        addReturn("A", ReturnResult.BREACHED, 5, null);
        addReturn("B", ReturnResult.MET, 0, 4);
        addReturn("C", ReturnResult.MET, 0, 9);
        for (String local : new String[] {"L1", "L2", "L3", "L4"}) {
            summary.addReturn(returned(local, ReturnResult.NO_THRESHOLD, 0)
                    .set(QualityScheduleTable.REQUIREMENT_TYPE, "local")
                    .build());
        }
        for (int day = 1; day <= 9; day++) {
            addCall(LocalDate.of(2025, 12, day), false, "Old help");
        }
        addCall(LocalDate.of(2026, 1, 7), true, "New help");
        for (int i = 0; i < 7; i++) {
            addExpected("C" + (i % 6), CoverageStatus.RECEIVED_LATE);
        }
        for (int i = 0; i < 3; i++) {
            addExpected("C1", CoverageStatus.MISSING);
            addExpected("C1", CoverageStatus.RECEIVED);
        }
        addExpected("C1", CoverageStatus.RECEIVED_WITHOUT_VALUE);
        addExpected("C1", CoverageStatus.RECEIVED_WITHOUT_VALUE);

        TableRow<ProviderProfileTable> row = summary.row();
        assertRow(row)
                .has(ProviderProfileTable.PROVIDER_CODE, "RXX")
                .has(ProviderProfileTable.PROVIDER_NAME, "The trust")
                .has(ProviderProfileTable.PROVIDER_TYPE, "Acute trust")
                .has(ProviderProfileTable.SYSTEM_CODE, "QAA")
                .has(ProviderProfileTable.OUT_OF_AREA, true)
                .has(ProviderProfileTable.CHAINS, "The chain")
                .has(ProviderProfileTable.COLLABORATIVES, "CO")
                .has(ProviderProfileTable.AREAS_SERVED, "Place 1; Place 2")
                .has(ProviderProfileTable.CONTRACTS, 6L)
                .has(ProviderProfileTable.REQUIREMENTS, 8L)
                .has(ProviderProfileTable.REQUIREMENTS_NATIONAL, 4L)
                .has(ProviderProfileTable.REQUIREMENTS_MET, 2L)
                .has(ProviderProfileTable.REQUIREMENTS_BREACHED, 1L)
                .has(ProviderProfileTable.REQUIREMENTS_NOT_JUDGED, 5L)
                .has(ProviderProfileTable.LONGEST_BREACH_MONTHS, 5)
                .has(ProviderProfileTable.LONGEST_BREACH_REQUIREMENT, "Name A")
                .has(ProviderProfileTable.SOONEST_BREACH_MONTHS, 4)
                .has(ProviderProfileTable.SOONEST_BREACH_REQUIREMENT, "Name B")
                .has(ProviderProfileTable.PERIOD_END, LocalDate.of(2026, 2, 28))
                .has(ProviderProfileTable.RETURNS_DUE, 15L)
                .has(ProviderProfileTable.RETURNS_RECEIVED, 12L)
                .has(ProviderProfileTable.RETURNS_LATE, 7L)
                .has(ProviderProfileTable.RETURNS_MISSING, 3L)
                .has(ProviderProfileTable.COVERAGE, 80.0)
                .has(ProviderProfileTable.CALLS, 10L)
                .has(ProviderProfileTable.LAST_CALLED_ON, LocalDate.of(2026, 1, 7))
                .has(ProviderProfileTable.SUPPORT_ASKED, "New help")
                .has(ProviderProfileTable.ASSURANCE, ProviderAssurance.ENHANCED)
                .has(ProviderProfileTable.REASON, "long_breach,returns_missing,support_asked");
        assertThat(row.get(ProviderProfileTable.WORST_REQUIREMENT))
                .startsWith("Name A: ")
                .contains("5 months");
    }
}
