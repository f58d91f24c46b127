package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.util.Set;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.jobs.check.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a return leaves to the contract's register and the catalogue of requirements, and the rules it must keep beside
 * them. What the return says itself comes first, then the register, then the catalogue.
 */
final class ReturnRules {
    private static final int YEAR_DIGITS = 4;

    private final Schedules schedules;
    private final Set<String> qualityDomains;
    private final ContractRegister register;

    ReturnRules(Schedules schedules, Set<String> qualityDomains, ContractRegister register) {
        this.schedules = schedules;
        this.qualityDomains = qualityDomains;
        this.register = register;
    }

    /** What describes a requirement. */
    record Description(
            @Nullable String name,
            @Nullable String type,
            @Nullable String domain,
            @Nullable String unit,
            @Nullable String commissioner,
            @Nullable String catalogueId,
            @Nullable String consequence,
            @Nullable String consequenceClass) {}

    /** The description of a return's requirement, from what it says itself and from what is known besides. */
    Description describe(String requirementId, Description said) {
        RequirementRow row = register.newest(requirementId).orElse(null);
        String catalogueId = first(said.catalogueId(), row == null ? null : row.catalogueId());
        if (catalogueId == null && schedules.find(requirementId).isPresent()) {
            catalogueId = requirementId;
        }
        ScheduleRequirement shared = schedules.find(catalogueId).orElse(null);
        return new Description(
                first(said.name(), row == null ? null : row.name(), shared == null ? null : shared.name()),
                first(said.type(), row == null ? null : row.type(), shared == null ? null : shared.type()),
                first(said.domain(), row == null ? null : row.domain(), shared == null ? null : shared.qualityDomain()),
                first(said.unit(), row == null ? null : row.unit(), shared == null ? null : shared.unit()),
                first(said.commissioner(), row == null ? null : row.commissionerCode()),
                catalogueId,
                first(
                        said.consequence(),
                        row == null ? null : row.consequence(),
                        (shared == null || shared.consequence().isEmpty()) ? null : shared.consequence()),
                first(said.consequenceClass(), row == null ? null : row.consequenceClass()));
    }

    /** The rule that a described return breaks; null when it is good. */
    @Nullable
    Rule broken(boolean knownProvider, Description described, String contractYear, LocalDate from, LocalDate to) {
        if (!knownProvider) {
            return Rule.UNKNOWN_PROVIDER;
        }
        if (described.catalogueId() != null
                && schedules.find(described.catalogueId()).isEmpty()) {
            return Rule.UNKNOWN_CATALOGUE_ID;
        }
        if (described.name() == null
                || described.type() == null
                || described.domain() == null
                || described.unit() == null) {
            return Rule.UNDESCRIBED_REQUIREMENT;
        }
        if (!qualityDomains.contains(described.domain())) {
            return Rule.UNKNOWN_QUALITY_DOMAIN;
        }
        LocalDate yearStart = LocalDate.of(Integer.parseInt(contractYear.substring(0, YEAR_DIGITS)), 4, 1);
        LocalDate registered = register.startOf(contractYear);
        if (from.isBefore(registered == null ? yearStart : registered)) {
            return Rule.RETURN_BEFORE_CONTRACT;
        }
        return to.isBefore(yearStart.plusYears(1)) ? null : Rule.OUTSIDE_CONTRACT_YEAR;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
