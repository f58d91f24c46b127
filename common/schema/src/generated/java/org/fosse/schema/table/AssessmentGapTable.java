// Written from src/main/schema/assessment_gap.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Something that the latest round of an assessment leaves open: voices that disagree or are missing, domains that no voice scored, evidence in dispute, help that is asked for. */
public final class AssessmentGapTable {
    private static final TypedTable.Builder<AssessmentGapTable> T =
            new TypedTable.Builder<>("assessment_gap", Stage.COMPUTE, true, "Something that the latest round of an assessment leaves open: voices that disagree or are missing, domains that no voice scored, evidence in dispute, help that is asked for.");

    /** Id of the assessment framework. */
    public static final Field<AssessmentGapTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework; all for what concerns every domain. */
    public static final Field<AssessmentGapTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework; all for what concerns every domain.", false), String.class);
    /** Code of the body that is assessed. */
    public static final Field<AssessmentGapTable, String> BODY_CODE = T.field(new Column("body_code", Type.STRING, Role.IDENTIFIER, "", "Code of the body that is assessed.", false), String.class);
    /** The round it shows in; none when there was never one. */
    public static final Field<AssessmentGapTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.IDENTIFIER, "", "The round it shows in; none when there was never one.", false), String.class);
    /** voices_disagree (by the framework's number of steps or more), voices_not_shown (few people stand behind one), voices_missing (took part, but not in this domain), voices_absent (took no part in the round), never_scored, not_scored, help_needed or evidence_disputed. */
    public static final Field<AssessmentGapTable, AssessmentGapKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "voices_disagree (by the framework's number of steps or more), voices_not_shown (few people stand behind one), voices_missing (took part, but not in this domain), voices_absent (took no part in the round), never_scored, not_scored, help_needed or evidence_disputed.", false), AssessmentGapKind.class);
    /** The missing or absent voices, the statuses given instead of a score, the code of help, or the item of evidence; all for the other kinds. */
    public static final Field<AssessmentGapTable, String> CODE = T.field(new Column("code", Type.STRING, Role.IDENTIFIER, "", "The missing or absent voices, the statuses given instead of a score, the code of help, or the item of evidence; all for the other kinds.", false), String.class);
    /** Level of the body. */
    public static final Field<AssessmentGapTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the body.", false), String.class);
    /** Name of the body. */
    public static final Field<AssessmentGapTable, String> BODY_NAME = T.field(new Column("body_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the body.", false), String.class);
    /** Name of the domain; null for all. */
    public static final Field<AssessmentGapTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain; null for all.", true), String.class);
    /** The part of quality the domain speaks to; null for all. */
    public static final Field<AssessmentGapTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the domain speaks to; null for all.", true), String.class);
    /** Who answers for the assessment at the level of the body. */
    public static final Field<AssessmentGapTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "Who answers for the assessment at the level of the body.", true), String.class);
    /** When; null for never_scored. */
    public static final Field<AssessmentGapTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "When; null for never_scored.", true), LocalDate.class);
    /** Whether that is longer ago than the framework's limit; null for never_scored. */
    public static final Field<AssessmentGapTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether that is longer ago than the framework's limit; null for never_scored.", true), Boolean.class);
    /** Levels between the voices furthest apart. */
    public static final Field<AssessmentGapTable, Integer> STEPS_APART = T.field(new Column("steps_apart", Type.INT, Role.MEASURE, "levels", "Levels between the voices furthest apart.", true), Integer.class);
    /** The voices at the level furthest from the best, divided by commas. */
    public static final Field<AssessmentGapTable, String> LOW_VOICES = T.field(new Column("low_voices", Type.STRING, Role.ATTRIBUTE, "", "The voices at the level furthest from the best, divided by commas.", true), String.class);
    /** That level. */
    public static final Field<AssessmentGapTable, Integer> LOW_LEVEL = T.field(new Column("low_level", Type.INT, Role.MEASURE, "level of the scale", "That level.", true), Integer.class);
    /** The voices at the level closest to the best, divided by commas. */
    public static final Field<AssessmentGapTable, String> HIGH_VOICES = T.field(new Column("high_voices", Type.STRING, Role.ATTRIBUTE, "", "The voices at the level closest to the best, divided by commas.", true), String.class);
    /** That level. */
    public static final Field<AssessmentGapTable, Integer> HIGH_LEVEL = T.field(new Column("high_level", Type.INT, Role.MEASURE, "level of the scale", "That level.", true), Integer.class);
    /** The gap in words. */
    public static final Field<AssessmentGapTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The gap in words.", false), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AssessmentGapTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AssessmentGapTable> TABLE = T.table();

    private AssessmentGapTable() {}
}
