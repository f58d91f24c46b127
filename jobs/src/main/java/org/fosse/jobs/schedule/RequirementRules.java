package org.fosse.jobs.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fosse.config.Schedules;
import org.fosse.jobs.check.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of one contract's register against the configuration and each other:
 *
 * <ul>
 *   <li>{@code unknown_provider}, {@code unknown_catalogue_id}, {@code undescribed_requirement}, {@code
 *       unknown_quality_domain}: the row alone is wrong.
 *   <li>{@code duplicate_row}: the same again in one file; the same again in another file is a repetition.
 *   <li>{@code conflicting_duplicate}: the same requirement and days in one revision with different content. None is used.
 *   <li>{@code overlapping_thresholds}: two thresholds of one requirement hold on the same day in the same revision. None
 *       is used: nobody can know which is meant. A higher revision replaces a lower on the days they share.
 * </ul>
 */
final class RequirementRules {
    private final Schedules schedules;
    private final Set<String> qualityDomains;

    RequirementRules(Schedules schedules, Set<String> qualityDomains) {
        this.schedules = schedules;
        this.qualityDomains = qualityDomains;
    }

    /**
     * A row and where it stands.
     *
     * @param known whether an extract names the provider
     */
    record Placed(RequirementRow row, boolean known, String file, long line) {}

    /**
     * A row with what is wrong with it.
     *
     * @param rule null when it is good
     * @param repeated whether another file has the same row
     * @param first the row it repeats or contradicts; itself where there is none
     */
    record Checked(RequirementRow row, @Nullable Rule rule, boolean repeated, Placed first) {}

    /** The rows of one contract, in order of file and line, each with its verdict. */
    List<Checked> check(List<Placed> rows) {
        List<Placed> good = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        List<Placed> filled = rows.stream()
                .map(each -> new Placed(each.row().filled(schedules), each.known(), each.file(), each.line()))
                .toList();
        for (Placed each : filled) {
            if (ownRule(each) == null) {
                good.add(each);
            }
        }
        for (Placed each : filled) {
            Rule rule = ownRule(each);
            checked.add(rule == null ? beside(each, good) : new Checked(each.row(), rule, false, each));
        }
        return checked;
    }

    private @Nullable Rule ownRule(Placed each) {
        RequirementRow row = each.row();
        if (!each.known()) {
            return Rule.UNKNOWN_PROVIDER;
        }
        if (row.catalogueId() != null && schedules.find(row.catalogueId()).isEmpty()) {
            return Rule.UNKNOWN_CATALOGUE_ID;
        }
        if (row.name() == null || row.type() == null || row.domain() == null || row.unit() == null) {
            return Rule.UNDESCRIBED_REQUIREMENT;
        }
        return qualityDomains.contains(row.domain()) ? null : Rule.UNKNOWN_QUALITY_DOMAIN;
    }

    private static Checked beside(Placed each, List<Placed> good) {
        for (Placed other : good) {
            if (other.row().sameKey(each.row()) && !other.row().saysTheSame(each.row())) {
                return new Checked(each.row(), Rule.CONFLICTING_DUPLICATE, false, other);
            }
        }
        for (Placed other : good) {
            if (other.equals(each)) {
                break;
            }
            if (other.row().saysTheSame(each.row())) {
                boolean sameFile = other.file().equals(each.file());
                return new Checked(each.row(), sameFile ? Rule.DUPLICATE_ROW : null, !sameFile, other);
            }
        }
        for (Placed other : good) {
            if (other.row().contradicts(each.row())) {
                return new Checked(each.row(), Rule.OVERLAPPING_THRESHOLDS, false, other);
            }
        }
        return new Checked(each.row(), null, false, each);
    }
}
