package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.schedule.ScheduleCase.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.fosse.tables.CoverageBasis;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.Frequency;
import org.fosse.tables.Period;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 10);

    private static ReceivedReturn received(String requirement, String month, String sent, String due) {
        YearMonth of = YearMonth.parse(month);
        return new ReceivedReturn(
                new RequirementDescription(requirement, "2025/26", "Waits", "local", null, "access"),
                new Period(of.atDay(1), of.atEndOfMonth(), month),
                true,
                sent == null ? null : LocalDate.parse(sent),
                due == null ? null : LocalDate.parse(due));
    }

    private static List<CoverageRow> lines(ContractRegister register, ReceivedReturn... returns) {
        return new Coverage(register, TODAY).lines(List.of(returns));
    }

    private static ContractRegister registered() {
        return new ContractRegister(List.of(row(false, "2025-04-01", "2026-03-31", 90, 0)));
    }

    @Test
    void theRegisterAsksForEachPeriodThatHasBegun() {
        assertThat(lines(
                        registered(),
                        received(ScheduleCase.WAITS, "2025-04", "2025-05-20", null),
                        received(ScheduleCase.WAITS, "2025-05", "2025-06-25", null)))
                .extracting(
                        line -> line.period().label(), CoverageRow::status, CoverageRow::lateDays, CoverageRow::basis)
                .containsExactly(
                        Tuple.tuple("Apr 2025", CoverageStatus.RECEIVED, null, CoverageBasis.REGISTER),
                        Tuple.tuple("May 2025", CoverageStatus.RECEIVED_LATE, 5L, CoverageBasis.REGISTER),
                        Tuple.tuple("Jun 2025", CoverageStatus.MISSING, 21L, CoverageBasis.REGISTER),
                        Tuple.tuple("Jul 2025", CoverageStatus.NOT_YET_DUE, null, CoverageBasis.REGISTER),
                        Tuple.tuple("Aug 2025", CoverageStatus.NOT_YET_DUE, null, CoverageBasis.REGISTER));
    }

    @Test
    void aReturnThatTheRegisterDoesNotAskForIsKept() {
        assertThat(lines(registered(), received("R-9", "2025-04", "2025-05-20", null)))
                .filteredOn(line -> line.requirement().requirementId().equals("R-9"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(CoverageStatus.NOT_EXPECTED);
                    assertThat(line.reason()).isEqualTo(Reason.NOT_IN_REGISTER);
                });
    }

    @Test
    void withoutARegisterTheReturnsSayWhatIsMissing() {
        ContractRegister none = new ContractRegister(List.of());

        assertThat(lines(
                        none,
                        received("R-1", "2025-04", "2025-05-18", "2025-05-20"),
                        received("R-1", "2025-06", "2025-07-18", "2025-07-20")))
                .extracting(line -> line.period().label(), CoverageRow::status, CoverageRow::dueOn, CoverageRow::reason)
                .containsExactly(
                        Tuple.tuple("Apr 2025", CoverageStatus.RECEIVED, LocalDate.of(2025, 5, 20), null),
                        Tuple.tuple(
                                "May 2025",
                                CoverageStatus.MISSING,
                                LocalDate.of(2025, 6, 20),
                                Reason.DUE_DATE_INFERRED),
                        Tuple.tuple("Jun 2025", CoverageStatus.RECEIVED, LocalDate.of(2025, 7, 20), null),
                        Tuple.tuple(
                                "Jul 2025",
                                CoverageStatus.NOT_YET_DUE,
                                LocalDate.of(2025, 8, 20),
                                Reason.DUE_DATE_INFERRED),
                        Tuple.tuple(
                                "Aug 2025",
                                CoverageStatus.NOT_YET_DUE,
                                LocalDate.of(2025, 9, 20),
                                Reason.DUE_DATE_INFERRED));
    }

    @Test
    void withoutRegisterAndDueDateOnlyGapsAreMissing() {
        ContractRegister none = new ContractRegister(List.of());

        assertThat(lines(
                        none,
                        received("R-1", "2025-04", null, null),
                        received("R-2", "2025-04", null, null),
                        received("R-2", "2025-05", null, null)))
                .extracting(
                        line -> line.requirement().requirementId(),
                        line -> line.period().label(),
                        CoverageRow::status)
                .containsExactly(
                        Tuple.tuple("R-1", "Apr 2025", CoverageStatus.RECEIVED),
                        Tuple.tuple("R-1", "May 2025", CoverageStatus.MISSING),
                        Tuple.tuple("R-2", "Apr 2025", CoverageStatus.RECEIVED),
                        Tuple.tuple("R-2", "May 2025", CoverageStatus.RECEIVED));
    }

    @Test
    void periodsDivideTheFinancialYear() {
        assertThat(Frequency.QUARTERLY.periods("2025/26"))
                .extracting(Period::label)
                .containsExactly("Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26");
        assertThat(Frequency.HALF_YEARLY.periods("2025/26"))
                .extracting(Period::label)
                .containsExactly("Apr 2025 to Sep 2025", "Oct 2025 to Mar 2026");
        assertThat(Frequency.find("2025/26", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)))
                .contains(Frequency.ANNUAL);
        assertThat(Frequency.find("2025/26", LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 31)))
                .isEmpty();
    }
}
