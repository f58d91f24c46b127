// Written from src/main/schema/framework.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One domain of an assessment framework, with what holds for the whole framework beside it. */
public final class FrameworkTable {
    private static final TypedTable.Builder<FrameworkTable> T =
            new TypedTable.Builder<>("framework", Stage.CLEAN, true, "One domain of an assessment framework, with what holds for the whole framework beside it.");

    /** Id of the assessment framework. */
    public static final Field<FrameworkTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<FrameworkTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework.", false), String.class);
    /** Name of the framework. */
    public static final Field<FrameworkTable, String> FRAMEWORK_NAME = T.field(new Column("framework_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the framework.", false), String.class);
    /** Who is assessed, in words. */
    public static final Field<FrameworkTable, String> UNIT_ASSESSED = T.field(new Column("unit_assessed", Type.STRING, Role.ATTRIBUTE, "", "Who is assessed, in words.", false), String.class);
    /** The levels of bodies it is for, divided by commas; null for any. */
    public static final Field<FrameworkTable, String> BODY_LEVELS = T.field(new Column("body_levels", Type.STRING, Role.ATTRIBUTE, "", "The levels of bodies it is for, divided by commas; null for any.", true), String.class);
    /** Where the framework was read. */
    public static final Field<FrameworkTable, String> FRAMEWORK_REFERENCE = T.field(new Column("framework_reference", Type.STRING, Role.ATTRIBUTE, "", "Where the framework was read.", true), String.class);
    /** Order of the domain in the framework, from 1. */
    public static final Field<FrameworkTable, Integer> DOMAIN_ORDER = T.field(new Column("domain_order", Type.INT, Role.ATTRIBUTE, "", "Order of the domain in the framework, from 1.", false), Integer.class);
    /** Name of the domain. */
    public static final Field<FrameworkTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain.", false), String.class);
    /** The domain it is a part of; null at the top. */
    public static final Field<FrameworkTable, String> PARENT_DOMAIN_ID = T.field(new Column("parent_domain_id", Type.STRING, Role.ATTRIBUTE, "", "The domain it is a part of; null at the top.", true), String.class);
    /** The part of quality the domain speaks to. */
    public static final Field<FrameworkTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the domain speaks to.", false), String.class);
    /** Stage of the journey it speaks to: waiting, in_care or after. */
    public static final Field<FrameworkTable, String> PHASE = T.field(new Column("phase", Type.STRING, Role.ATTRIBUTE, "", "Stage of the journey it speaks to: waiting, in_care or after.", true), String.class);
    /** That stage in words. */
    public static final Field<FrameworkTable, String> PHASE_NAME = T.field(new Column("phase_name", Type.STRING, Role.ATTRIBUTE, "", "That stage in words.", true), String.class);
    /** framework (as published), local (a choice of the configuration) or co_produced (agreed by staff and service users). */
    public static final Field<FrameworkTable, String> ORIGIN = T.field(new Column("origin", Type.STRING, Role.ATTRIBUTE, "", "framework (as published), local (a choice of the configuration) or co_produced (agreed by staff and service users).", false), String.class);
    /** Codes of the only bodies that score it, divided by commas; null for all. */
    public static final Field<FrameworkTable, String> ASKED_BODIES = T.field(new Column("asked_bodies", Type.STRING, Role.ATTRIBUTE, "", "Codes of the only bodies that score it, divided by commas; null for all.", true), String.class);
    /** Version of the newest wording; null where none is listed. */
    public static final Field<FrameworkTable, String> WORDING_VERSION = T.field(new Column("wording_version", Type.STRING, Role.ATTRIBUTE, "", "Version of the newest wording; null where none is listed.", true), String.class);
    /** That wording. */
    public static final Field<FrameworkTable, String> WORDING_TEXT = T.field(new Column("wording_text", Type.STRING, Role.ATTRIBUTE, "", "That wording.", true), String.class);
    /** The voice that proposed it. */
    public static final Field<FrameworkTable, String> WORDING_PROPOSED_BY = T.field(new Column("wording_proposed_by", Type.STRING, Role.ATTRIBUTE, "", "The voice that proposed it.", true), String.class);
    /** When it was agreed. */
    public static final Field<FrameworkTable, LocalDate> WORDING_AGREED_ON = T.field(new Column("wording_agreed_on", Type.DATE, Role.ATTRIBUTE, "", "When it was agreed.", true), LocalDate.class);
    /** Who may score, divided by commas; null for any voice. */
    public static final Field<FrameworkTable, String> VOICES_ASKED = T.field(new Column("voices_asked", Type.STRING, Role.ATTRIBUTE, "", "Who may score, divided by commas; null for any voice.", true), String.class);
    /** The kind of assessor behind each voice. */
    public static final Field<FrameworkTable, String> ASSESSORS = T.field(new Column("assessors", Type.STRING, Role.ATTRIBUTE, "", "The kind of assessor behind each voice.", true), String.class);
    /** Who answers for the assessment at each level. */
    public static final Field<FrameworkTable, String> OWNERS = T.field(new Column("owners", Type.STRING, Role.ATTRIBUTE, "", "Who answers for the assessment at each level.", true), String.class);
    /** Statements answered yes or no: item, then text, one after the other. */
    public static final Field<FrameworkTable, String> EVIDENCE_STATEMENTS = T.field(new Column("evidence_statements", Type.STRING, Role.ATTRIBUTE, "", "Statements answered yes or no: item, then text, one after the other.", true), String.class);
    /** Kinds of help a body may ask for: code, then text, one after the other. */
    public static final Field<FrameworkTable, String> NEEDS = T.field(new Column("needs", Type.STRING, Role.ATTRIBUTE, "", "Kinds of help a body may ask for: code, then text, one after the other.", true), String.class);
    /** Bodies that began together: cohort, then its start, one after the other. */
    public static final Field<FrameworkTable, String> COHORTS = T.field(new Column("cohorts", Type.STRING, Role.ATTRIBUTE, "", "Bodies that began together: cohort, then its start, one after the other.", true), String.class);
    /** Lowest level of the scale. */
    public static final Field<FrameworkTable, Integer> SCALE_MIN = T.field(new Column("scale_min", Type.INT, Role.MEASURE, "level of the scale", "Lowest level of the scale.", true), Integer.class);
    /** Highest level of the scale. */
    public static final Field<FrameworkTable, Integer> SCALE_MAX = T.field(new Column("scale_max", Type.INT, Role.MEASURE, "level of the scale", "Highest level of the scale.", true), Integer.class);
    /** The best level of the scale. */
    public static final Field<FrameworkTable, Integer> SCALE_BEST = T.field(new Column("scale_best", Type.INT, Role.MEASURE, "level of the scale", "The best level of the scale.", true), Integer.class);
    /** Levels that the framework describes. */
    public static final Field<FrameworkTable, Long> LEVELS_ANCHORED = T.field(new Column("levels_anchored", Type.LONG, Role.MEASURE, "levels", "Levels that the framework describes.", false), Long.class);
    /** Whether a level means the same for two bodies, so that they may be compared. */
    public static final Field<FrameworkTable, Boolean> COMPARABLE = T.field(new Column("comparable", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether a level means the same for two bodies, so that they may be compared.", false), Boolean.class);
    /** What the framework leaves open. */
    public static final Field<FrameworkTable, String> SCALE_NOTE = T.field(new Column("scale_note", Type.STRING, Role.ATTRIBUTE, "", "What the framework leaves open.", true), String.class);
    /** Months from one round to the next. */
    public static final Field<FrameworkTable, Integer> ROUND_EVERY_MONTHS = T.field(new Column("round_every_months", Type.INT, Role.MEASURE, "months", "Months from one round to the next.", true), Integer.class);
    /** Months after which a score is stale. */
    public static final Field<FrameworkTable, Integer> STALE_AFTER_MONTHS = T.field(new Column("stale_after_months", Type.INT, Role.MEASURE, "months", "Months after which a score is stale.", true), Integer.class);
    /** The level of which the share of voices at it or better is given. */
    public static final Field<FrameworkTable, Integer> SHARE_LEVEL = T.field(new Column("share_level", Type.INT, Role.MEASURE, "level of the scale", "The level of which the share of voices at it or better is given.", true), Integer.class);
    /** Voices this far apart disagree. */
    public static final Field<FrameworkTable, Integer> DISAGREEMENT_STEPS = T.field(new Column("disagreement_steps", Type.INT, Role.MEASURE, "levels", "Voices this far apart disagree.", true), Integer.class);
    /** Fewest areas for which an association with an indicator is given. */
    public static final Field<FrameworkTable, Integer> FEWEST_AREAS = T.field(new Column("fewest_areas", Type.INT, Role.MEASURE, "areas", "Fewest areas for which an association with an indicator is given.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<FrameworkTable> TABLE = T.table();

    private FrameworkTable() {}
}
