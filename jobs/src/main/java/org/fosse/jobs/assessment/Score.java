package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.fosse.jobs.Shared;
import org.jspecify.annotations.Nullable;

/**
 * What one voice said of one domain, or of one of its yes-or-no items, in one round.
 *
 * @param itemId "all" for the level of the domain itself
 * @param level null when it was not scored, is not shown, or for an item
 * @param answer "yes" or "no" to the item
 * @param status "scored", or why there is no level or answer
 * @param respondents people behind it; null for a panel, or when not shown
 * @param wording the wording that was asked; null where the framework lists none
 * @param needs codes of the help asked for, divided by commas
 * @param baseline whether the form marks the round as the baseline
 * @param reason why a level or answer that was given is not shown; null when it is
 */
record Score(
        String domainId,
        String itemId,
        String bodyCode,
        String bodyLevel,
        String bodyName,
        String voice,
        String assessorType,
        String round,
        LocalDate assessedOn,
        @Nullable Integer level,
        @Nullable String answer,
        String status,
        @Nullable Integer respondents,
        @Nullable String wording,
        @Nullable String evidenceRef,
        @Nullable LocalDate evidenceOn,
        @Nullable String needs,
        boolean baseline,
        @Nullable String reason) {
    static final String SCORED = "scored";
    /** Nobody's answer is shown where so few people gave it that they may be recognised. */
    static final String SMALL_GROUP = "small_group";

    /** Oldest first; of one day, by the name of the round, so that the order is the same every time. */
    static final Comparator<Score> BY_DATE =
            Comparator.comparing(Score::assessedOn).thenComparing(Score::round).thenComparing(Score::voice);

    static Score read(Row row) {
        return new Score(
                row.getAs("domain_id"),
                row.getAs("item_id"),
                row.getAs("body_code"),
                row.getAs("body_level"),
                row.getAs("body_name"),
                row.getAs("voice"),
                row.getAs("assessor_type"),
                row.getAs("round"),
                row.getAs("assessed_on"),
                row.getAs("level"),
                row.getAs("answer"),
                row.getAs("score_status"),
                row.getAs("respondents"),
                row.getAs("wording_version"),
                row.getAs("evidence_ref"),
                row.getAs("evidence_on"),
                row.getAs("needs"),
                Boolean.TRUE.equals(row.<Boolean>getAs("baseline")),
                row.schema().getFieldIndex("reason").isEmpty() ? null : row.getAs("reason"));
    }

    boolean ofDomain() {
        return itemId.equals(Shared.ALL);
    }

    /** Whether a level or an answer was given, shown or not. */
    boolean scored() {
        return status.equals(SCORED);
    }

    /** Whether a level is there to be read. */
    boolean hasLevel() {
        return level != null;
    }

    int levelOr(int none) {
        return level == null ? none : level;
    }
}
