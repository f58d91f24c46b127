package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The good rows of a contract's register. On any day a step of a trajectory comes before a standing threshold, and a higher
 * revision before a lower one.
 */
final class ContractRegister {
    private static final Comparator<RequirementRow> IN_FORCE = Comparator.comparing(RequirementRow::trajectory)
            .thenComparingInt(RequirementRow::revision)
            .thenComparing(RequirementRow::from)
            .thenComparing(RequirementRow::to);
    private static final Comparator<RequirementRow> NEWEST = Comparator.comparingInt(RequirementRow::revision)
            .thenComparing(row -> !row.trajectory())
            .thenComparing(RequirementRow::from)
            .thenComparing(RequirementRow::to);

    private final List<RequirementRow> rows;

    ContractRegister(List<RequirementRow> rows) {
        this.rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The first day on which any requirement of the contract holds in a contract year; null without a register for it. */
    @Nullable
    LocalDate startOf(String contractYear) {
        return rows.stream()
                .filter(row -> row.contractYear().equals(contractYear))
                .map(RequirementRow::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The requirement as the register has it on a day; empty when no row of it holds then. */
    Optional<RequirementRow> inForce(String requirementId, LocalDate day) {
        return rows.stream()
                .filter(of(requirementId))
                .filter(row -> row.holdsOn(day))
                .max(IN_FORCE);
    }

    /** The requirement as the register describes it last; empty when the register does not have it. */
    Optional<RequirementRow> newest(String requirementId) {
        return rows.stream().filter(of(requirementId)).max(NEWEST);
    }

    /** First day of the first row of a requirement; null when the register does not have it. */
    @Nullable
    LocalDate firstDay(String requirementId) {
        return rows.stream()
                .filter(of(requirementId))
                .map(RequirementRow::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Last day of the last row of a requirement; null when the register does not have it. */
    @Nullable
    LocalDate lastDay(String requirementId) {
        return rows.stream()
                .filter(of(requirementId))
                .map(RequirementRow::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    List<RequirementRow> rows() {
        return rows;
    }

    private static Predicate<RequirementRow> of(String requirementId) {
        return row -> row.requirementId().equals(requirementId);
    }
}
