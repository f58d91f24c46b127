package org.fosse.sources;

import java.util.List;
import org.fosse.sources.Landed.Scored;
import org.fosse.tables.Level;

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
    private static final String VOICE = "voice";
    private static final String ROUND = "round";
    private static final String ASSESSED = "assessed_on";
    private static final String BASELINE = "baseline";
    private static final String LEVEL = "level";
    private static final String STATUS = "score_status";
    private static final String EVIDENCE = "evidence_ref";
    private static final String ASSESSOR = "assessor";
    private static final String SCORED = "scored";
    private static final List<String> STATUSES = List.of(SCORED, "not_collected", "not_applicable", "not_yet");
    private static final Form FORM = Form.headed(
            "assessment scores",
            List.of(FRAMEWORK, DOMAIN),
            List.of(FRAMEWORK, BODY, BODY_LEVEL, BODY_NAME, DOMAIN, VOICE, ROUND, ASSESSED, LEVEL),
            List.of(BASELINE, STATUS, EVIDENCE, ASSESSOR));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Scores of assessment frameworks, in Fosse's own form";
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
        Integer level = row.wholeNumber(LEVEL);
        String status = row.optional(STATUS) == null && level != null ? SCORED : row.word(STATUS, STATUSES);
        if (status.equals(SCORED) != (level != null)) {
            throw new RowFault(
                    STATUS,
                    status,
                    "status_contradicts_value",
                    level == null ? "The status is scored but there is no level." : "There is a level but no score.",
                    "Correct the status or the level.");
        }
        return new Scored(
                row.identifier(FRAMEWORK),
                row.code(BODY, bodyLevel),
                bodyLevel,
                row.name(BODY_NAME),
                row.identifier(DOMAIN),
                row.name(VOICE),
                row.name(ROUND),
                row.requiredDate(ASSESSED),
                Words.yes(row, BASELINE),
                level,
                status,
                row.optionalName(EVIDENCE),
                row.optionalName(ASSESSOR));
    }
}
