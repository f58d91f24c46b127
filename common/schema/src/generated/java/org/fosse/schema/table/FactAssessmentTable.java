// Written from src/main/schema/fact_assessment.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one voice said of one body in one domain of an assessment framework in one round. */
public final class FactAssessmentTable {
    private static final TypedTable.Builder<FactAssessmentTable> T =
            new TypedTable.Builder<>("fact_assessment", Folder.STAR, Stage.PUBLISH, true, "What one voice said of one body in one domain of an assessment framework in one round.");

    /** Its framework. */
    public static final Field<FactAssessmentTable, String> FRAMEWORK_DOMAIN_KEY = T.field(new Column("framework_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its framework.", false).leadingTo(new ForeignKey("dim_framework", null)), String.class);
    /** The yes-or-no item of evidence that is answered; all for the level of the domain itself. */
    public static final Field<FactAssessmentTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.IDENTIFIER, "", "The yes-or-no item of evidence that is answered; all for the level of the domain itself.", false), String.class);
    /** The body that is assessed, as it is on that day. */
    public static final Field<FactAssessmentTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The body that is assessed, as it is on that day.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Who scored: self, peer, staff, service_user and so on. */
    public static final Field<FactAssessmentTable, String> VOICE = T.field(new Column("voice", Type.STRING, Role.IDENTIFIER, "", "Who scored: self, peer, staff, service_user and so on.", false), String.class);
    /** The round of assessment, in the form's own words. */
    public static final Field<FactAssessmentTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.IDENTIFIER, "", "The round of assessment, in the form's own words.", false), String.class);
    /** The day of the assessment. */
    public static final Field<FactAssessmentTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.ATTRIBUTE, "", "The day of the assessment.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its reason. */
    public static final Field<FactAssessmentTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says. */
    public static final Field<FactAssessmentTable, String> ASSESSOR_TYPE = T.field(new Column("assessor_type", Type.STRING, Role.ATTRIBUTE, "", "self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says.", false), String.class);
    /** Whether the form marks the round as the baseline. */
    public static final Field<FactAssessmentTable, Boolean> BASELINE = T.field(new Column("baseline", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the form marks the round as the baseline.", false), Boolean.class);
    /** The level scored; null when it was not scored, is not shown, or the row answers an item. */
    public static final Field<FactAssessmentTable, Integer> LEVEL = T.field(new Column("level", Type.INT, Role.MEASURE, "level of the scale", "The level scored; null when it was not scored, is not shown, or the row answers an item.", true), Integer.class);
    /** yes or no to the item; null for a level, or when not shown. */
    public static final Field<FactAssessmentTable, String> ANSWER = T.field(new Column("answer", Type.STRING, Role.ATTRIBUTE, "", "yes or no to the item; null for a level, or when not shown.", true), String.class);
    /** scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal. */
    public static final Field<FactAssessmentTable, AssessmentStatus> SCORE_STATUS = T.field(new Column("score_status", Type.STRING, Role.ATTRIBUTE, "", "scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal.", false), AssessmentStatus.class);
    /** People behind the score; null for a score agreed by a panel, or when not shown. */
    public static final Field<FactAssessmentTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.MEASURE, "people", "People behind the score; null for a score agreed by a panel, or when not shown.", true), Integer.class);
    /** The framework's cohort the body began with; null where the framework has none. */
    public static final Field<FactAssessmentTable, String> COHORT = T.field(new Column("cohort", Type.STRING, Role.ATTRIBUTE, "", "The framework's cohort the body began with; null where the framework has none.", true), String.class);
    /** The level this voice gave in the baseline round of the same wording: the round marked in the form, otherwise its first scored one. */
    public static final Field<FactAssessmentTable, Integer> BASELINE_LEVEL = T.field(new Column("baseline_level", Type.INT, Role.MEASURE, "level of the scale", "The level this voice gave in the baseline round of the same wording: the round marked in the form, otherwise its first scored one.", true), Integer.class);
    /** Steps towards the best level since the baseline; negative is away from it. */
    public static final Field<FactAssessmentTable, Integer> CHANGE = T.field(new Column("change", Type.INT, Role.MEASURE, "levels", "Steps towards the best level since the baseline; negative is away from it.", true), Integer.class);
    /** Whether this is the voice's newest scored round for the body and domain (its newest of all where none is scored). */
    public static final Field<FactAssessmentTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the voice's newest scored round for the body and domain (its newest of all where none is scored).", false), Boolean.class);
    /** Whether it is older on the date of the run than the framework's limit. */
    public static final Field<FactAssessmentTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is older on the date of the run than the framework's limit.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<FactAssessmentTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactAssessmentTable, AssessmentScoreTable> PROJECTION = new Projection<>(TABLE, AssessmentScoreTable.TABLE, null, false, List.of(
            List.of(AssessmentScoreTable.FRAMEWORK_ID, AssessmentScoreTable.DOMAIN_ID),
            List.of(AssessmentScoreTable.ITEM_ID),
            List.of(AssessmentScoreTable.BODY_CODE, AssessmentScoreTable.ASSESSED_ON, AssessmentScoreTable.ASSESSED_ON),
            List.of(AssessmentScoreTable.VOICE),
            List.of(AssessmentScoreTable.ROUND),
            List.of(AssessmentScoreTable.ASSESSED_ON, AssessmentScoreTable.ASSESSED_ON),
            List.of(AssessmentScoreTable.REASON),
            List.of(AssessmentScoreTable.ASSESSOR_TYPE),
            List.of(AssessmentScoreTable.BASELINE),
            List.of(AssessmentScoreTable.LEVEL),
            List.of(AssessmentScoreTable.ANSWER),
            List.of(AssessmentScoreTable.SCORE_STATUS),
            List.of(AssessmentScoreTable.RESPONDENTS),
            List.of(AssessmentScoreTable.COHORT),
            List.of(AssessmentScoreTable.BASELINE_LEVEL),
            List.of(AssessmentScoreTable.CHANGE),
            List.of(AssessmentScoreTable.LATEST),
            List.of(AssessmentScoreTable.STALE)));

    private FactAssessmentTable() {}
}
