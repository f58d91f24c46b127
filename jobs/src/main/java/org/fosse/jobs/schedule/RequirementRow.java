package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RequirementCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * One row of a contract's register: a requirement and the threshold that holds from one day to another. The names of the
 * components are the columns of {@link RequirementCheckedTable#TABLE}.
 */
record RequirementRow(
        String contractYear,
        @Nullable String commissionerCode,
        String requirementId,
        @Nullable String catalogueId,
        @Nullable String name,
        @Nullable String type,
        @Nullable String owner,
        @Nullable String domain,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable Double low,
        @Nullable Double high,
        boolean trajectory,
        LocalDate from,
        LocalDate to,
        String frequency,
        @Nullable Integer dueDays,
        @Nullable String consequence,
        @Nullable String consequenceClass,
        int revision) {

    static RequirementRow of(TableRow<RequirementCheckedTable> row) {
        return new RequirementRow(
                row.get(RequirementCheckedTable.CONTRACT_YEAR),
                row.find(RequirementCheckedTable.COMMISSIONER_CODE),
                row.get(RequirementCheckedTable.REQUIREMENT_ID),
                row.find(RequirementCheckedTable.CATALOGUE_ID),
                row.find(RequirementCheckedTable.REQUIREMENT_NAME),
                row.find(RequirementCheckedTable.REQUIREMENT_TYPE),
                row.find(RequirementCheckedTable.OWNER),
                row.find(RequirementCheckedTable.QUALITY_DOMAIN),
                row.find(RequirementCheckedTable.UNIT),
                row.find(RequirementCheckedTable.DIRECTION),
                row.find(RequirementCheckedTable.THRESHOLD_LOW),
                row.find(RequirementCheckedTable.THRESHOLD_HIGH),
                row.get(RequirementCheckedTable.TRAJECTORY),
                row.get(RequirementCheckedTable.VALID_FROM),
                row.get(RequirementCheckedTable.VALID_TO),
                row.get(RequirementCheckedTable.FREQUENCY),
                row.find(RequirementCheckedTable.DUE_DAYS),
                row.find(RequirementCheckedTable.CONSEQUENCE),
                row.find(RequirementCheckedTable.CONSEQUENCE_CLASS),
                row.get(RequirementCheckedTable.REVISION));
    }

    /** Reads the columns of the checked table; a landed row has the same. */
    static RequirementRow of(Row row) {
        return new RequirementRow(
                row.getAs("contract_year"),
                row.getAs("commissioner_code"),
                row.getAs("requirement_id"),
                row.getAs("catalogue_id"),
                row.getAs("requirement_name"),
                row.getAs("requirement_type"),
                row.getAs("owner"),
                row.getAs("quality_domain"),
                row.getAs("unit"),
                row.getAs("direction"),
                row.getAs("threshold_low"),
                row.getAs("threshold_high"),
                row.<Boolean>getAs("trajectory"),
                row.getAs("valid_from"),
                row.getAs("valid_to"),
                row.getAs("frequency"),
                row.getAs("due_days"),
                row.getAs("consequence"),
                row.getAs("consequence_class"),
                row.<Integer>getAs("revision"));
    }

    /** The same with what the shared requirement says where the contract is silent. */
    RequirementRow filled(Schedules schedules) {
        ScheduleRequirement shared = schedules
                .find(catalogueId)
                .or(() -> schedules.find(requirementId))
                .orElse(null);
        if (shared == null) {
            return this;
        }
        boolean silent = direction == null;
        return new RequirementRow(
                contractYear,
                commissionerCode,
                requirementId,
                shared.id(),
                name == null ? shared.name() : name,
                type == null ? shared.type() : type,
                owner,
                domain == null ? shared.qualityDomain() : domain,
                unit == null ? shared.unit() : unit,
                silent ? shared.direction() : direction,
                silent ? shared.low() : low,
                silent ? shared.high() : high,
                trajectory,
                from,
                to,
                frequency,
                dueDays,
                (consequence == null && !shared.consequence().isEmpty()) ? shared.consequence() : consequence,
                consequenceClass,
                revision);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }

    /** Two rows that cannot both be right: they hold on the same day and ask for different things. */
    boolean contradicts(RequirementRow other) {
        boolean sameKind = requirementId.equals(other.requirementId)
                && trajectory == other.trajectory
                && revision == other.revision;
        boolean share = !from.isAfter(other.to) && !other.from.isAfter(to);
        return sameKind
                && share
                && !(Threshold.of(this).asksTheSame(Threshold.of(other))
                        && frequency.equals(other.frequency)
                        && Objects.equals(dueDays, other.dueDays));
    }

    /** Whether the other row speaks of the same requirement, kind and days in the same revision. */
    boolean sameKey(RequirementRow other) {
        return requirementId.equals(other.requirementId)
                && trajectory == other.trajectory
                && revision == other.revision
                && from.equals(other.from)
                && to.equals(other.to);
    }
}
