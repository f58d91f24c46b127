package org.fosse.jobs.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing an assessment leaves open.
 *
 * @param domainId the domain, or "all" for what concerns every domain
 * @param round the round it shows in; "none" when there was none
 * @param kind voices_disagree, voices_not_shown, voices_missing, voices_absent, never_scored, not_scored, help_needed or
 *     evidence_disputed
 * @param code what it is about within the kind: the voices, the status, the code of help or the item
 * @param steps levels between the voices furthest apart
 * @param low the voices at the level furthest from the best, divided by commas
 */
record Gap(
        String domainId,
        String bodyCode,
        String bodyLevel,
        String bodyName,
        String round,
        String kind,
        String code,
        @Nullable LocalDate assessedOn,
        @Nullable Integer steps,
        @Nullable String low,
        @Nullable Integer lowLevel,
        @Nullable String high,
        @Nullable Integer highLevel,
        String sentence,
        @Nullable String reason) {
    static final String NO_ROUND = "none";
    static final String ALL = "all";
}
