package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.fosse.config.Schedules;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.schema.table.ReturnCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the threshold that holds on the last day of a return's period: the step of the contract's trajectory, else the
 * contract's standing threshold, else the one the return states, else that of the shared requirement it names.
 */
final class ThresholdInForce {
    private final ContractRegister register;
    private final Schedules schedules;

    ThresholdInForce(ContractRegister register, Schedules schedules) {
        this.register = register;
        this.schedules = schedules;
    }

    Threshold of(ReturnObservation point) {
        Threshold contract = ofContract(point.requirementId(), point.to());
        if (contract != null) {
            return contract;
        }
        Threshold stated = point.stated();
        if (stated != null) {
            return stated;
        }
        return schedules
                .find(point.row().find(ReturnCheckedTable.CATALOGUE_ID))
                .flatMap(Threshold::of)
                .orElse(Threshold.NONE);
    }

    /** The threshold of the period after this many months: the register's where it reaches so far, else the present one. */
    Threshold ahead(ReturnObservation point, Threshold present, int months) {
        LocalDate day = point.to().plusDays(1).plusMonths(months).minusDays(1);
        Threshold contract = ofContract(point.requirementId(), day);
        return contract == null ? present : contract;
    }

    private @Nullable Threshold ofContract(String requirementId, LocalDate day) {
        return register.inForce(requirementId, day)
                .map(RequirementRow::threshold)
                .orElse(null);
    }
}
