package org.fosse.sources;

import static org.fosse.sources.OwnForm.code;
import static org.fosse.sources.OwnForm.maybe;
import static org.fosse.sources.OwnForm.word;

import java.time.LocalDate;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.LandedRequirementTable;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for the register of a contract: its requirements, their thresholds over time, and when their returns
 * are due. Whether thresholds overlap is checked where all rows of the contract are known.
 */
final class QualityScheduleRequirement {
    private static final String STEP = "trajectory_period";
    private static final int LONGEST_WAIT = 400;

    static final OwnForm<LandedRequirementTable> FORM = new OwnForm<>(
                    "quality_schedule_requirement",
                    "Registers of contracts: the requirements of a quality schedule",
                    LandedRequirementTable.TABLE)
            .thresholds(
                    LandedRequirementTable.DIRECTION,
                    LandedRequirementTable.THRESHOLD_LOW,
                    LandedRequirementTable.THRESHOLD_HIGH)
            .required(
                    LandedRequirementTable.CONTRACT_YEAR,
                    (row, column) -> ContractYears.read(row, column).label())
            .optional(LandedRequirementTable.DUE_DAYS, QualityScheduleRequirement::dueDays)
            .optional(LandedRequirementTable.VALID_FROM, DataRow::date)
            .optional(LandedRequirementTable.VALID_TO, DataRow::date)
            .optional(STEP, (row, made, extract) -> valid(row, made))
            .required(LandedRequirementTable.CONTRACT_REF, DataRow::identifier)
            .required(LandedRequirementTable.PROVIDER_CODE, code(Level.PROVIDER))
            .optional(LandedRequirementTable.COMMISSIONER_CODE, maybe(code(Level.SYSTEM)))
            .required(LandedRequirementTable.REQUIREMENT_ID, DataRow::identifier)
            .optional(LandedRequirementTable.CATALOGUE_ID, maybe(DataRow::identifier))
            .optional(LandedRequirementTable.REQUIREMENT_NAME, DataRow::optionalName)
            .optional(LandedRequirementTable.REQUIREMENT_TYPE, maybe(word("national", "local", "information_return")))
            .optional(LandedRequirementTable.OWNER, DataRow::optionalName)
            .optional(LandedRequirementTable.QUALITY_DOMAIN, DataRow::optional)
            .optional(LandedRequirementTable.UNIT, DataRow::optional)
            .required(LandedRequirementTable.FREQUENCY, word("monthly", "quarterly", "half_yearly", "annual"))
            .optional(LandedRequirementTable.CONSEQUENCE, DataRow::optionalName)
            .optional(LandedRequirementTable.CONSEQUENCE_CLASS, maybe(DataRow::identifier))
            .revision(LandedRequirementTable.REVISION)
            .headed("quality schedule requirement", "contract_ref", "requirement_id", "frequency");

    private QualityScheduleRequirement() {}

    private static @Nullable Integer dueDays(DataRow row, String column) throws RowFault {
        Integer days = row.wholeNumber(column);
        if (days != null && (days < 0 || days > LONGEST_WAIT)) {
            throw new RowFault(
                    column,
                    days.toString(),
                    "out_of_range",
                    "A return is due between 0 and " + LONGEST_WAIT + " days after the end of its period.",
                    "Correct the number of days.");
        }
        return days;
    }

    /** The days on which the row holds: the step of the trajectory, or from and to, or the contract year. */
    private static void valid(DataRow row, RowBuilder<LandedRequirementTable> made) throws RowFault {
        Period step = row.optional(STEP) == null ? null : row.period(STEP);
        LocalDate from = made.find(LandedRequirementTable.VALID_FROM);
        LocalDate to = made.find(LandedRequirementTable.VALID_TO);
        String direction = made.find(LandedRequirementTable.DIRECTION);
        if (step != null && (direction == null || direction.equals(Thresholds.NONE))) {
            throw new RowFault(
                    STEP,
                    step.label(),
                    "trajectory_without_threshold",
                    "A step of a trajectory has no threshold.",
                    "Give the step its direction and threshold, or empty " + STEP + ".");
        }
        if (step != null && (from != null || to != null)) {
            throw new RowFault(
                    STEP,
                    step.label(),
                    "two_validities",
                    "The row has both a step of a trajectory and days of its own.",
                    "Give one of the two.");
        }
        Period year = ContractYears.read(row, LandedRequirementTable.CONTRACT_YEAR.name());
        LocalDate first = step != null ? step.start() : from != null ? from : year.start();
        LocalDate last = step != null ? step.end() : to != null ? to : year.end();
        String end = LandedRequirementTable.VALID_TO.name();
        boolean early = first.isBefore(year.start());
        if (last.isBefore(first)) {
            throw new RowFault(
                    end, last.toString(), "ends_before_start", "It ends before it starts.", "Swap the dates.");
        }
        if (early || last.isAfter(year.end())) {
            throw new RowFault(
                    step != null ? STEP : early ? LandedRequirementTable.VALID_FROM.name() : end,
                    first + " to " + last,
                    "outside_contract_year",
                    "The days do not lie in the contract year.",
                    "Give each contract year its own row.");
        }
        made.set(LandedRequirementTable.TRAJECTORY, step != null)
                .set(LandedRequirementTable.VALID_FROM, first)
                .set(LandedRequirementTable.VALID_TO, last);
    }
}
