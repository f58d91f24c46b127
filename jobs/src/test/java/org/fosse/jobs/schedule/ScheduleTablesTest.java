package org.fosse.jobs.schedule;

import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.BreachOutlook;
import org.fosse.tables.ChangeMeaning;
import org.fosse.tables.CoverageBasis;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.Frequency;
import org.fosse.tables.Period;
import org.fosse.tables.QuarterPosition;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ThresholdDirection;
import org.fosse.tables.ThresholdSource;
import org.junit.jupiter.api.Test;

/** Every column of the schedule tables, each with a value of its own. */
class ScheduleTablesTest {
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static RowBuilder<ReturnCheckedTable> returned(String month, double numerator) {
        YearMonth of = YearMonth.parse(month);
        return ReturnCheckedTable.TABLE
                .row()
                .set(ReturnCheckedTable.PROVIDER_CODE, "RX1")
                .set(ReturnCheckedTable.CONTRACT_REF, "C-1")
                .set(ReturnCheckedTable.REQUIREMENT_ID, ScheduleCase.WAITS)
                .set(ReturnCheckedTable.PERIOD_START, of.atDay(1))
                .set(ReturnCheckedTable.PERIOD_END, of.atEndOfMonth())
                .set(ReturnCheckedTable.PERIOD_LABEL, month)
                .set(ReturnCheckedTable.CONTRACT_YEAR, "2025/26")
                .set(ReturnCheckedTable.COMMISSIONER_CODE, "QK1")
                .set(ReturnCheckedTable.REQUIREMENT_NAME, "Waits of the return")
                .set(ReturnCheckedTable.REQUIREMENT_TYPE, "national")
                .set(ReturnCheckedTable.CATALOGUE_ID, "NAT-X")
                .set(ReturnCheckedTable.QUALITY_DOMAIN, "access")
                .set(ReturnCheckedTable.UNIT, "percent")
                .set(ReturnCheckedTable.NUMERATOR, numerator)
                .set(ReturnCheckedTable.DENOMINATOR, 200.0)
                .set(ReturnCheckedTable.STATUS, "present")
                .set(ReturnCheckedTable.CONSEQUENCE, "A fine")
                .set(ReturnCheckedTable.CONSEQUENCE_CLASS, "fine")
                .set(ReturnCheckedTable.METHOD, "quarterly_call")
                .set(ReturnCheckedTable.SUBMITTED_ON, of.atEndOfMonth().plusDays(23))
                .set(ReturnCheckedTable.DUE_ON, of.atEndOfMonth().plusDays(9))
                .set(ReturnCheckedTable.CALLED_ON, of.atEndOfMonth().plusDays(5))
                .set(ReturnCheckedTable.CALLER_ROLE, "Quality lead")
                .set(ReturnCheckedTable.ACHIEVED, "yes")
                .set(ReturnCheckedTable.SUPPORT_ASKED, "Staff")
                .set(ReturnCheckedTable.COMMITTEE, "Board")
                .set(ReturnCheckedTable.REVISION, 4)
                .set(ReturnCheckedTable.SOURCE_ID, "quality_schedule_return")
                .set(ReturnCheckedTable.SOURCE_FILE, "a.csv")
                .set(ReturnCheckedTable.SOURCE_LINE, 17L)
                .set(ReturnCheckedTable.VERSION, 1);
    }

    /** The newest of returns of these counts of 200, month by month from April, at least 90 being asked for. */
    private static TableRow<QualityScheduleTable> newest(double... numerators) {
        List<ReturnObservation> points = new ArrayList<>();
        for (int i = 0; i < numerators.length; i++) {
            points.add(new ReturnObservation(
                    returned(YearMonth.from(APRIL).plusMonths(i).toString(), numerators[i])
                            .build()));
        }
        points.add(new ReturnObservation(
                returned(YearMonth.from(APRIL).plusMonths(numerators.length - 1).toString(), 150)
                        .build()));
        RequirementRow standing = ScheduleCase.row(false, APRIL.toString(), MARCH.toString(), 90, 0);
        List<TableRow<QualityScheduleTable>> judged =
                new ScheduleSeries(new ContractRegister(List.of(standing)), Schedules.blank()).judge(points);
        return judged.get(judged.size() - 1);
    }

    @Test
    void aReturnStandsBesideWhatFollowsFromItsThreshold() {
        assertRow(newest(196, 198, 170, 174))
                .has(QualityScheduleTable.DUE_ON, LocalDate.of(2025, 8, 20))
                .copies(
                        QualityScheduleTable.TABLE,
                        ReturnCheckedTable.TABLE,
                        returned("2025-07", 174).build())
                .has(QualityScheduleTable.DIRECTION, ThresholdDirection.AT_LEAST)
                .has(QualityScheduleTable.THRESHOLD_LOW, 90.0)
                .has(QualityScheduleTable.VALUE, 87.0)
                .has(QualityScheduleTable.OWNER, "owner")
                .has(QualityScheduleTable.REQUIREMENT_FROM, APRIL)
                .has(QualityScheduleTable.REQUIREMENT_TO, MARCH)
                .has(QualityScheduleTable.THRESHOLD_SOURCE, ThresholdSource.CONTRACT)
                .has(QualityScheduleTable.MET, false)
                .has(QualityScheduleTable.RESULT, ReturnResult.BREACHED)
                .has(QualityScheduleTable.DISTANCE, -3.0)
                .has(QualityScheduleTable.LATE, true)
                .has(QualityScheduleTable.LATE_DAYS, 3L)
                .has(QualityScheduleTable.BREACH_RUN, 2)
                .has(QualityScheduleTable.BREACH_FROM, LocalDate.of(2025, 6, 1))
                .has(QualityScheduleTable.BREACH_MONTHS, 2)
                .has(QualityScheduleTable.RESULT_SINCE, LocalDate.of(2025, 6, 1))
                .has(QualityScheduleTable.VALUE_CHANGE, 2.0)
                .has(QualityScheduleTable.CHANGE_MEANING, ChangeMeaning.BETTER)
                .has(QualityScheduleTable.REVISIONS, 1)
                .has(QualityScheduleTable.VALUE_BEFORE_REVISION, 75.0)
                .has(QualityScheduleTable.LATEST, true)
                .has(QualityScheduleTable.REASON, "call_disagrees_with_value,value_from_counts,too_few_points")
                .hasNothingElse();
    }

    @Test
    void aTrendHasItsSlopeAndThreeHorizons() {
        assertRow(newest(199, 194, 197, 190, 192, 188, 186))
                .has(QualityScheduleTable.TREND_SLOPE, -1.0)
                .has(QualityScheduleTable.MONTHS_TO_BREACH, 4)
                .has(QualityScheduleTable.MONTHS_TO_BREACH_SOONEST, 3)
                .has(QualityScheduleTable.MONTHS_TO_BREACH_LATEST, 7)
                .has(QualityScheduleTable.TREND_OUTLOOK, BreachOutlook.EXPECTED);
    }

    @Test
    void aReturnThatIsAskedForHasADueDayAndAStatus() {
        ContractReturns contract =
                new ContractReturns(new Contract("RX1", "C-1"), new ContractRegister(List.of()), List.of());
        CoverageRow row = new CoverageRow(
                new RequirementDescription("R-1", "2025/26", "Waits", "local", "NAT-X", "access"),
                new Period(APRIL, LocalDate.of(2025, 6, 30), "Q1 2025/26"),
                Frequency.QUARTERLY,
                CoverageBasis.REGISTER,
                LocalDate.of(2025, 7, 20),
                LocalDate.of(2025, 7, 22),
                CoverageStatus.RECEIVED_LATE,
                2L,
                Reason.DUE_DATE_INFERRED);

        assertRow(row.of(contract))
                .has(ScheduleCoverageTable.PROVIDER_CODE, "RX1")
                .has(ScheduleCoverageTable.CONTRACT_REF, "C-1")
                .has(ScheduleCoverageTable.REQUIREMENT_ID, "R-1")
                .has(ScheduleCoverageTable.PERIOD_START, APRIL)
                .has(ScheduleCoverageTable.PERIOD_END, LocalDate.of(2025, 6, 30))
                .has(ScheduleCoverageTable.PERIOD_LABEL, "Q1 2025/26")
                .has(ScheduleCoverageTable.CONTRACT_YEAR, "2025/26")
                .has(ScheduleCoverageTable.REQUIREMENT_NAME, "Waits")
                .has(ScheduleCoverageTable.REQUIREMENT_TYPE, "local")
                .has(ScheduleCoverageTable.CATALOGUE_ID, "NAT-X")
                .has(ScheduleCoverageTable.QUALITY_DOMAIN, "access")
                .has(ScheduleCoverageTable.FREQUENCY, Frequency.QUARTERLY)
                .has(ScheduleCoverageTable.BASIS, CoverageBasis.REGISTER)
                .has(ScheduleCoverageTable.DUE_ON, LocalDate.of(2025, 7, 20))
                .has(ScheduleCoverageTable.SUBMITTED_ON, LocalDate.of(2025, 7, 22))
                .has(ScheduleCoverageTable.STATUS, CoverageStatus.RECEIVED_LATE)
                .has(ScheduleCoverageTable.LATE_DAYS, 2L)
                .has(ScheduleCoverageTable.REASON, "due_date_inferred")
                .hasNothingElse();
    }

    @Test
    void aProviderStandsBesideTheOthersOfItsType() {
        ScheduleRequirement shared = ScheduleCase.shared("at_most", 5.0);
        List<TableRow<QualityScheduleTable>> returns = new ArrayList<>();
        double[] values = {10, 20, 30, 40, 80};
        for (int i = 0; i < values.length; i++) {
            returns.add(compared("P" + i, "C-1", values[i]));
        }
        returns.add(compared("P4", "C-2", 60));

        assertRow(new RequirementComparison(shared, 5)
                        .compare("acute", Map.of("P4", "Fourth"), returns)
                        .get(4))
                .has(RequirementComparisonTable.CATALOGUE_ID, "NAT-X")
                .has(RequirementComparisonTable.PROVIDER_TYPE, "acute")
                .has(RequirementComparisonTable.PERIOD_START, APRIL)
                .has(RequirementComparisonTable.PERIOD_END, MARCH)
                .has(RequirementComparisonTable.PROVIDER_CODE, "P4")
                .has(RequirementComparisonTable.PERIOD_LABEL, "2025/26")
                .has(RequirementComparisonTable.REQUIREMENT_NAME, "Shared")
                .has(RequirementComparisonTable.PROVIDER_NAME, "Fourth")
                .has(RequirementComparisonTable.UNIT, "percent")
                .has(RequirementComparisonTable.DIRECTION, ThresholdDirection.AT_MOST)
                .has(RequirementComparisonTable.CONTRACTS, 2L)
                .has(RequirementComparisonTable.VALUE, 70.0)
                .has(RequirementComparisonTable.RESULT, ReturnResult.BREACHED)
                .has(RequirementComparisonTable.PROVIDERS, 5L)
                .has(RequirementComparisonTable.RANK, 5)
                .has(RequirementComparisonTable.LOWER_QUARTILE, 20.0)
                .has(RequirementComparisonTable.MEDIAN, 30.0)
                .has(RequirementComparisonTable.UPPER_QUARTILE, 40.0)
                .has(RequirementComparisonTable.POSITION, QuarterPosition.WORST_QUARTER)
                .has(RequirementComparisonTable.REASON, "pooled_contracts")
                .hasNothingElse();
    }

    private static TableRow<QualityScheduleTable> compared(String provider, String contract, double value) {
        return QualityScheduleTable.TABLE
                .row()
                .set(QualityScheduleTable.PROVIDER_CODE, provider)
                .set(QualityScheduleTable.CONTRACT_REF, contract)
                .set(QualityScheduleTable.PERIOD_START, APRIL)
                .set(QualityScheduleTable.PERIOD_END, MARCH)
                .set(QualityScheduleTable.PERIOD_LABEL, "2025/26")
                .set(QualityScheduleTable.UNIT, "percent")
                .set(QualityScheduleTable.NUMERATOR, value)
                .set(QualityScheduleTable.DENOMINATOR, 100.0)
                .set(QualityScheduleTable.VALUE, value)
                .set(QualityScheduleTable.RESULT, ReturnResult.BREACHED)
                .build();
    }
}
