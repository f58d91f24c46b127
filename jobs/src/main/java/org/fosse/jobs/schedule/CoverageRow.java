package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.CoverageBasis;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.Frequency;
import org.fosse.tables.Period;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One return of a contract, expected or not.
 *
 * @param frequency null for a return that nothing asked for
 * @param lateDays null where it is not late or nobody knows
 */
record CoverageRow(
        RequirementDescription requirement,
        Period period,
        @Nullable Frequency frequency,
        CoverageBasis basis,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        CoverageStatus status,
        @Nullable Long lateDays,
        @Nullable Reason reason) {
    /** The row of table schedule_coverage. */
    TableRow<ScheduleCoverageTable> of(ContractReturns contract) {
        return ScheduleCoverageTable.TABLE
                .row()
                .set(ScheduleCoverageTable.PROVIDER_CODE, contract.contract().provider())
                .set(ScheduleCoverageTable.CONTRACT_REF, contract.contract().reference())
                .set(ScheduleCoverageTable.REQUIREMENT_ID, requirement.requirementId())
                .set(ScheduleCoverageTable.PERIOD_START, period.start())
                .set(ScheduleCoverageTable.PERIOD_END, period.end())
                .set(ScheduleCoverageTable.PERIOD_LABEL, period.label())
                .set(ScheduleCoverageTable.CONTRACT_YEAR, requirement.contractYear())
                .set(ScheduleCoverageTable.REQUIREMENT_NAME, requirement.name())
                .set(ScheduleCoverageTable.REQUIREMENT_TYPE, requirement.type())
                .set(ScheduleCoverageTable.CATALOGUE_ID, requirement.catalogueId())
                .set(ScheduleCoverageTable.QUALITY_DOMAIN, requirement.domain())
                .set(ScheduleCoverageTable.FREQUENCY, frequency)
                .set(ScheduleCoverageTable.BASIS, basis)
                .set(ScheduleCoverageTable.DUE_ON, dueOn)
                .set(ScheduleCoverageTable.SUBMITTED_ON, submittedOn)
                .set(ScheduleCoverageTable.STATUS, status)
                .set(ScheduleCoverageTable.LATE_DAYS, lateDays)
                .reason(ScheduleCoverageTable.REASON, reason)
                .build();
    }
}
