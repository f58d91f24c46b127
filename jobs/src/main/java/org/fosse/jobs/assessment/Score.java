package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.tables.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one rater (an assessor, or a group of them) said of one domain, or of one of its yes-or-no items, in one round.
 *
 * @param row as the form gives it, or as it is published
 */
record Score(TableRow<AssessmentScoreTable> row) {
    /** Oldest first; of one day, by the name of the round, so that the order is the same every time. */
    static final Comparator<Score> BY_DATE =
            Comparator.comparing(Score::assessedOn).thenComparing(Score::round).thenComparing(Score::rater);

    /** By body, domain and item, then by rater and date. */
    static final Comparator<Score> BY_BODY = Comparator.comparing(Score::bodyCode)
            .thenComparing(Score::domainId)
            .thenComparing(Score::itemId)
            .thenComparing(Score::rater)
            .thenComparing(BY_DATE);

    String domainId() {
        return row.get(AssessmentScoreTable.DOMAIN_ID);
    }

    /** The item that is answered; "all" for the level of the domain itself. */
    String itemId() {
        return row.get(AssessmentScoreTable.ITEM_ID);
    }

    String bodyCode() {
        return row.get(AssessmentScoreTable.BODY_CODE);
    }

    String bodyLevel() {
        return row.get(AssessmentScoreTable.BODY_LEVEL);
    }

    String bodyName() {
        return row.get(AssessmentScoreTable.BODY_NAME);
    }

    String rater() {
        return row.get(AssessmentScoreTable.VOICE);
    }

    String round() {
        return row.get(AssessmentScoreTable.ROUND);
    }

    LocalDate assessedOn() {
        return row.get(AssessmentScoreTable.ASSESSED_ON);
    }

    /** The level; null when it was not scored, is not shown, or for an item. */
    @Nullable
    Integer level() {
        return row.find(AssessmentScoreTable.LEVEL);
    }

    int levelOr(int none) {
        Integer level = level();
        return level == null ? none : level;
    }

    /** "yes" or "no" to the item. */
    @Nullable
    String answer() {
        return row.find(AssessmentScoreTable.ANSWER);
    }

    AssessmentStatus status() {
        return row.get(AssessmentScoreTable.SCORE_STATUS);
    }

    /** People behind it; null for a panel, or when not shown. */
    @Nullable
    Integer respondents() {
        return row.find(AssessmentScoreTable.RESPONDENTS);
    }

    /** The wording that was asked; null where the framework lists none. */
    @Nullable
    String wording() {
        return row.find(AssessmentScoreTable.WORDING_VERSION);
    }

    /** Whether the form marks the round as the baseline. */
    boolean baseline() {
        return row.is(AssessmentScoreTable.BASELINE);
    }

    boolean ofDomain() {
        return itemId().equals(Shared.ALL);
    }

    /** Whether a level or an answer was given, shown or not. */
    boolean scored() {
        return status() == AssessmentStatus.SCORED;
    }
}
