// Written from src/main/schema/assessment_score.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one voice said of one body in one domain of an assessment framework in one round, with its baseline and the change since. Where a voice speaks for few people, no voice's answer is shown. */
public final class AssessmentScoreTable {
    private static final TypedTable.Builder<AssessmentScoreTable> T =
            new TypedTable.Builder<>("assessment_score", Stage.COMPUTE, true, "What one voice said of one body in one domain of an assessment framework in one round, with its baseline and the change since. Where a voice speaks for few people, no voice's answer is shown.");

    /** Id of the assessment framework. */
    public static final Field<AssessmentScoreTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<AssessmentScoreTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework.", false), String.class);
    /** The yes-or-no item of evidence that is answered; all for the level of the domain itself. */
    public static final Field<AssessmentScoreTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.IDENTIFIER, "", "The yes-or-no item of evidence that is answered; all for the level of the domain itself.", false), String.class);
    /** Code of the body that is assessed. */
    public static final Field<AssessmentScoreTable, String> BODY_CODE = T.field(new Column("body_code", Type.STRING, Role.IDENTIFIER, "", "Code of the body that is assessed.", false), String.class);
    /** Who scored: self, peer, staff, service_user and so on. */
    public static final Field<AssessmentScoreTable, String> VOICE = T.field(new Column("voice", Type.STRING, Role.IDENTIFIER, "", "Who scored: self, peer, staff, service_user and so on.", false), String.class);
    /** The round of assessment, in the form's own words. */
    public static final Field<AssessmentScoreTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.IDENTIFIER, "", "The round of assessment, in the form's own words.", false), String.class);
    /** Level of the body: system, place, neighbourhood, provider, team or design_group. */
    public static final Field<AssessmentScoreTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the body: system, place, neighbourhood, provider, team or design_group.", false), String.class);
    /** Name of the body. */
    public static final Field<AssessmentScoreTable, String> BODY_NAME = T.field(new Column("body_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the body.", false), String.class);
    /** self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says. */
    public static final Field<AssessmentScoreTable, String> ASSESSOR_TYPE = T.field(new Column("assessor_type", Type.STRING, Role.ATTRIBUTE, "", "self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says.", false), String.class);
    /** When it was assessed. */
    public static final Field<AssessmentScoreTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "When it was assessed.", false), LocalDate.class);
    /** Whether the form marks the round as the baseline. */
    public static final Field<AssessmentScoreTable, Boolean> BASELINE = T.field(new Column("baseline", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the form marks the round as the baseline.", false), Boolean.class);
    /** The level scored; null when it was not scored, is not shown, or the row answers an item. */
    public static final Field<AssessmentScoreTable, Integer> LEVEL = T.field(new Column("level", Type.INT, Role.MEASURE, "level of the scale", "The level scored; null when it was not scored, is not shown, or the row answers an item.", true), Integer.class);
    /** yes or no to the item; null for a level, or when not shown. */
    public static final Field<AssessmentScoreTable, String> ANSWER = T.field(new Column("answer", Type.STRING, Role.ATTRIBUTE, "", "yes or no to the item; null for a level, or when not shown.", true), String.class);
    /** scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal. */
    public static final Field<AssessmentScoreTable, AssessmentStatus> SCORE_STATUS = T.field(new Column("score_status", Type.STRING, Role.ATTRIBUTE, "", "scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal.", false), AssessmentStatus.class);
    /** People behind the score; null for a score agreed by a panel, or when not shown. */
    public static final Field<AssessmentScoreTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.MEASURE, "people", "People behind the score; null for a score agreed by a panel, or when not shown.", true), Integer.class);
    /** Which wording of the question was asked; null where the framework lists none. */
    public static final Field<AssessmentScoreTable, String> WORDING_VERSION = T.field(new Column("wording_version", Type.STRING, Role.ATTRIBUTE, "", "Which wording of the question was asked; null where the framework lists none.", true), String.class);
    /** Reference of the evidence for the level. */
    public static final Field<AssessmentScoreTable, String> EVIDENCE_REF = T.field(new Column("evidence_ref", Type.STRING, Role.ATTRIBUTE, "", "Reference of the evidence for the level.", true), String.class);
    /** document, data, survey, visit, case, tool, tips or event, where the form says. */
    public static final Field<AssessmentScoreTable, String> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "document, data, survey, visit, case, tool, tips or event, where the form says.", true), String.class);
    /** Day of the evidence, or of its last renewal. */
    public static final Field<AssessmentScoreTable, LocalDate> EVIDENCE_ON = T.field(new Column("evidence_on", Type.DATE, Role.ATTRIBUTE, "", "Day of the evidence, or of its last renewal.", true), LocalDate.class);
    /** Help asked of the system: codes of the framework, divided by commas. */
    public static final Field<AssessmentScoreTable, String> NEEDS = T.field(new Column("needs", Type.STRING, Role.ATTRIBUTE, "", "Help asked of the system: codes of the framework, divided by commas.", true), String.class);
    /** Who assessed, as the form gives it. */
    public static final Field<AssessmentScoreTable, String> ASSESSOR = T.field(new Column("assessor", Type.STRING, Role.ATTRIBUTE, "", "Who assessed, as the form gives it.", true), String.class);
    /** The source the row comes from. */
    public static final Field<AssessmentScoreTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<AssessmentScoreTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<AssessmentScoreTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Name of the framework. */
    public static final Field<AssessmentScoreTable, String> FRAMEWORK_NAME = T.field(new Column("framework_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the framework.", false), String.class);
    /** Name of the domain. */
    public static final Field<AssessmentScoreTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain.", false), String.class);
    /** The part of quality the domain speaks to. */
    public static final Field<AssessmentScoreTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the domain speaks to.", false), String.class);
    /** Stage of the journey the domain speaks to: waiting, in_care or after; null where the framework has none. */
    public static final Field<AssessmentScoreTable, String> PHASE = T.field(new Column("phase", Type.STRING, Role.ATTRIBUTE, "", "Stage of the journey the domain speaks to: waiting, in_care or after; null where the framework has none.", true), String.class);
    /** The framework's cohort the body began with; null where the framework has none. */
    public static final Field<AssessmentScoreTable, String> COHORT = T.field(new Column("cohort", Type.STRING, Role.ATTRIBUTE, "", "The framework's cohort the body began with; null where the framework has none.", true), String.class);
    /** Lowest level of the scale. */
    public static final Field<AssessmentScoreTable, Integer> SCALE_MIN = T.field(new Column("scale_min", Type.INT, Role.MEASURE, "level of the scale", "Lowest level of the scale.", true), Integer.class);
    /** Highest level of the scale. */
    public static final Field<AssessmentScoreTable, Integer> SCALE_MAX = T.field(new Column("scale_max", Type.INT, Role.MEASURE, "level of the scale", "Highest level of the scale.", true), Integer.class);
    /** The best level of the scale. */
    public static final Field<AssessmentScoreTable, Integer> SCALE_BEST = T.field(new Column("scale_best", Type.INT, Role.MEASURE, "level of the scale", "The best level of the scale.", true), Integer.class);
    /** What the level means, where the framework describes it. */
    public static final Field<AssessmentScoreTable, String> LEVEL_TEXT = T.field(new Column("level_text", Type.STRING, Role.ATTRIBUTE, "", "What the level means, where the framework describes it.", true), String.class);
    /** The level this voice gave in the baseline round of the same wording: the round marked in the form, otherwise its first scored one. */
    public static final Field<AssessmentScoreTable, Integer> BASELINE_LEVEL = T.field(new Column("baseline_level", Type.INT, Role.MEASURE, "level of the scale", "The level this voice gave in the baseline round of the same wording: the round marked in the form, otherwise its first scored one.", true), Integer.class);
    /** The baseline round. */
    public static final Field<AssessmentScoreTable, String> BASELINE_ROUND = T.field(new Column("baseline_round", Type.STRING, Role.ATTRIBUTE, "", "The baseline round.", true), String.class);
    /** Steps towards the best level since the baseline; negative is away from it. */
    public static final Field<AssessmentScoreTable, Integer> CHANGE = T.field(new Column("change", Type.INT, Role.MEASURE, "levels", "Steps towards the best level since the baseline; negative is away from it.", true), Integer.class);
    /** Whether this is the voice's newest scored round for the body and domain (its newest of all where none is scored). */
    public static final Field<AssessmentScoreTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the voice's newest scored round for the body and domain (its newest of all where none is scored).", false), Boolean.class);
    /** Whether it is older on the date of the run than the framework's limit. */
    public static final Field<AssessmentScoreTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is older on the date of the run than the framework's limit.", false), Boolean.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AssessmentScoreTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AssessmentScoreTable> TABLE = T.table(
            new Check("level_on_scale", "level between scale_min and scale_max", "A level lies on its scale."),
            new Check("nothing_of_small_groups", "reason is null or reason <> 'small_group' or (level is null and answer is null and change is null and respondents is null)", "Where the group is small, nothing that a single voice said is shown."));

    private AssessmentScoreTable() {}
}
