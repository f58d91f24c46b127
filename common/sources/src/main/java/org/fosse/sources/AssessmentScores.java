package org.fosse.sources;

import static org.fosse.sources.OwnForm.codeOf;
import static org.fosse.sources.OwnForm.maybe;
import static org.fosse.sources.OwnForm.word;

import java.util.TreeSet;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.tables.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/** Fosse's own form for scores of assessment frameworks. */
final class AssessmentScores {
    private static final String SCORED = AssessmentStatus.SCORED.text();

    static final OwnForm<LandedScoreTable> FORM = new OwnForm<>(
                    "assessment_scores", "Scores of assessment frameworks", LandedScoreTable.TABLE)
            .required(LandedScoreTable.BODY_LEVEL, OwnForm::level)
            .optional(LandedScoreTable.ITEM_ID, maybe(DataRow::identifier))
            .required(LandedScoreTable.LEVEL, DataRow::wholeNumber)
            .optional(LandedScoreTable.ANSWER, maybe(word("yes", "no")))
            .then((row, made, extract) -> refuseMixture(made))
            .optional(LandedScoreTable.SCORE_STATUS.name(), (row, made, extract) -> status(row, made))
            .required(LandedScoreTable.FRAMEWORK_ID, DataRow::identifier)
            .required(LandedScoreTable.BODY_CODE, codeOf(LandedScoreTable.BODY_LEVEL))
            .required(LandedScoreTable.BODY_NAME, DataRow::name)
            .required(LandedScoreTable.DOMAIN_ID, DataRow::identifier)
            .required(LandedScoreTable.VOICE, DataRow::name)
            .optional(
                    LandedScoreTable.ASSESSOR_TYPE,
                    maybe(word("self", "peer", "independent", "lived_experience", "regulator")))
            .required(LandedScoreTable.ROUND, DataRow::name)
            .required(LandedScoreTable.ASSESSED_ON, DataRow::requiredDate)
            .optional(LandedScoreTable.BASELINE, Words::yes)
            .optional(LandedScoreTable.RESPONDENTS, AssessmentScores::respondents)
            .optional(LandedScoreTable.WORDING_VERSION, DataRow::optionalName)
            .optional(LandedScoreTable.EVIDENCE_REF, DataRow::optionalName)
            .optional(
                    LandedScoreTable.EVIDENCE_KIND,
                    maybe(word("document", "data", "survey", "visit", "case", "tool", "tips", "event")))
            .optional(LandedScoreTable.EVIDENCE_ON, DataRow::date)
            .optional(LandedScoreTable.NEEDS, AssessmentScores::needs)
            .optional(LandedScoreTable.ASSESSOR, DataRow::optionalName)
            .headed("assessment scores", "framework_id", "domain_id");

    private AssessmentScores() {}

    private static void status(DataRow row, RowBuilder<LandedScoreTable> made) throws RowFault {
        String column = LandedScoreTable.SCORE_STATUS.name();
        boolean given = made.find(LandedScoreTable.LEVEL) != null || made.find(LandedScoreTable.ANSWER) != null;
        String status = row.optional(column) == null && given
                ? SCORED
                : OwnForm.words(AssessmentStatus.values()).read(row, column);
        if (SCORED.equals(status) != given) {
            throw new RowFault(
                    column,
                    status,
                    "status_contradicts_value",
                    given
                            ? "There is a level or an answer but the status says there is none."
                            : "The status is scored but there is no level or answer.",
                    "Correct the status or the level.");
        }
        made.set(LandedScoreTable.SCORE_STATUS, status);
    }

    /** A row is a level of the domain, or an answer to an item: never both. */
    private static void refuseMixture(RowBuilder<LandedScoreTable> made) throws RowFault {
        String item = made.find(LandedScoreTable.ITEM_ID);
        Integer level = made.find(LandedScoreTable.LEVEL);
        String answer = made.find(LandedScoreTable.ANSWER);
        if (item != null && level != null) {
            throw new RowFault(
                    LandedScoreTable.LEVEL.name(),
                    level.toString(),
                    "level_for_item",
                    "An item is answered yes or no and has no level.",
                    "Put yes or no into answer, or leave item_id empty.");
        }
        if (item == null && answer != null) {
            throw new RowFault(
                    LandedScoreTable.ANSWER.name(),
                    answer,
                    "answer_without_item",
                    "There is an answer but no item that it answers.",
                    "Name the item in item_id, or give a level instead.");
        }
    }

    private static @Nullable Integer respondents(DataRow row, String column) throws RowFault {
        Integer people = row.wholeNumber(column);
        if (people != null && people < 1) {
            throw new RowFault(
                    column,
                    people.toString(),
                    "no_respondents",
                    "Nobody can have scored this.",
                    "Give the number of people, or leave the field empty for a score agreed by a panel.");
        }
        return people;
    }

    /** The codes once each and in order, so that two spellings of one list are the same. */
    private static @Nullable String needs(DataRow row, String column) throws RowFault {
        TreeSet<String> codes = new TreeSet<>();
        for (String code : row.text(column).split("[;, ]+", -1)) {
            if (!code.isEmpty()) {
                codes.add(Codes.identifier(column, code));
            }
        }
        return codes.isEmpty() ? null : String.join(",", codes);
    }
}
