package org.fosse.sources;

import java.util.List;
import java.util.TreeSet;
import org.fosse.sources.Landed.Scored;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for scores of an assessment framework. See docs/forms.md. Whether the framework has the domain, the
 * voice and the level is checked where the frameworks are known.
 */
final class AssessmentScoresSource implements Source {
    static final String ID = "assessment_scores";
    private static final String FRAMEWORK = "framework_id";
    private static final String BODY = "body_code";
    private static final String BODY_LEVEL = "body_level";
    private static final String BODY_NAME = "body_name";
    private static final String DOMAIN = "domain_id";
    private static final String ITEM = "item_id";
    private static final String VOICE = "voice";
    private static final String ASSESSOR_TYPE = "assessor_type";
    private static final String ROUND = "round";
    private static final String ASSESSED = "assessed_on";
    private static final String BASELINE = "baseline";
    private static final String LEVEL = "level";
    private static final String ANSWER = "answer";
    private static final String STATUS = "score_status";
    private static final String RESPONDENTS = "respondents";
    private static final String WORDING = "wording_version";
    private static final String EVIDENCE = "evidence_ref";
    private static final String EVIDENCE_KIND = "evidence_kind";
    private static final String EVIDENCE_ON = "evidence_on";
    private static final String NEEDS = "needs";
    private static final String ASSESSOR = "assessor";
    private static final String SCORED = "scored";
    private static final List<String> STATUSES =
            List.of(SCORED, "not_collected", "not_applicable", "not_yet", "not_rated", "suspended", "under_appeal");
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final List<String> ASSESSOR_TYPES =
            List.of("self", "peer", "independent", "lived_experience", "regulator");
    private static final List<String> EVIDENCE_KINDS =
            List.of("document", "data", "survey", "visit", "case", "tool", "tips", "event");
    private static final Form FORM = Form.headed(
            "assessment scores",
            List.of(FRAMEWORK, DOMAIN),
            List.of(FRAMEWORK, BODY, BODY_LEVEL, BODY_NAME, DOMAIN, VOICE, ROUND, ASSESSED, LEVEL),
            List.of(
                    ITEM,
                    ASSESSOR_TYPE,
                    BASELINE,
                    ANSWER,
                    STATUS,
                    RESPONDENTS,
                    WORDING,
                    EVIDENCE,
                    EVIDENCE_KIND,
                    EVIDENCE_ON,
                    NEEDS,
                    ASSESSOR));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Scores of assessment frameworks, in Fosse's own form";
    }

    @Override
    public List<Class<? extends Landed>> shapes() {
        return List.of(Landed.Scored.class);
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> List.of(scored(row));
    }

    private static Scored scored(DataRow row) throws RowFault {
        Level bodyLevel = Words.level(row, BODY_LEVEL);
        String item = row.optional(ITEM) == null ? null : row.identifier(ITEM);
        Integer level = row.wholeNumber(LEVEL);
        String answer = optionalWord(row, ANSWER, ANSWERS);
        refuseMixture(item, level, answer);
        boolean given = level != null || answer != null;
        String status = row.optional(STATUS) == null && given ? SCORED : row.word(STATUS, STATUSES);
        if (status.equals(SCORED) != given) {
            throw new RowFault(
                    STATUS,
                    status,
                    "status_contradicts_value",
                    given
                            ? "There is a level or an answer but the status says there is none."
                            : "The status is scored but there is no level or answer.",
                    "Correct the status or the level.");
        }
        return new Scored(
                row.identifier(FRAMEWORK),
                row.code(BODY, bodyLevel),
                bodyLevel,
                row.name(BODY_NAME),
                row.identifier(DOMAIN),
                item,
                row.name(VOICE),
                optionalWord(row, ASSESSOR_TYPE, ASSESSOR_TYPES),
                row.name(ROUND),
                row.requiredDate(ASSESSED),
                Words.yes(row, BASELINE),
                level,
                answer,
                status,
                respondents(row),
                row.optionalName(WORDING),
                row.optionalName(EVIDENCE),
                optionalWord(row, EVIDENCE_KIND, EVIDENCE_KINDS),
                row.date(EVIDENCE_ON),
                needs(row),
                row.optionalName(ASSESSOR));
    }

    /** A row is a level of the domain, or an answer to an item: never both. */
    private static void refuseMixture(@Nullable String item, @Nullable Integer level, @Nullable String answer)
            throws RowFault {
        if (item != null && level != null) {
            throw new RowFault(
                    LEVEL,
                    level.toString(),
                    "level_for_item",
                    "An item is answered yes or no and has no level.",
                    "Put yes or no into answer, or leave item_id empty.");
        }
        if (item == null && answer != null) {
            throw new RowFault(
                    ANSWER,
                    answer,
                    "answer_without_item",
                    "There is an answer but no item that it answers.",
                    "Name the item in item_id, or give a level instead.");
        }
    }

    private static @Nullable String optionalWord(DataRow row, String column, List<String> words) throws RowFault {
        return row.optional(column) == null ? null : row.word(column, words);
    }

    private static @Nullable Integer respondents(DataRow row) throws RowFault {
        Integer people = row.wholeNumber(RESPONDENTS);
        if (people != null && people < 1) {
            throw new RowFault(
                    RESPONDENTS,
                    people.toString(),
                    "no_respondents",
                    "Nobody can have scored this.",
                    "Give the number of people, or leave the field empty for a score agreed by a panel.");
        }
        return people;
    }

    /** The codes once each and in order, so that two spellings of one list are the same. */
    private static @Nullable String needs(DataRow row) throws RowFault {
        String text = row.optional(NEEDS);
        if (text == null) {
            return null;
        }
        TreeSet<String> codes = new TreeSet<>();
        for (String code : text.split("[;, ]+", -1)) {
            if (!code.isEmpty()) {
                codes.add(Codes.identifier(NEEDS, code));
            }
        }
        return codes.isEmpty() ? null : String.join(",", codes);
    }
}
