// Written from src/main/schema/landed_score.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A score of an assessment or the answer to an item, as it came. */
public final class LandedScoreTable {
    private static final TypedTable.Builder<LandedScoreTable> T =
            new TypedTable.Builder<>("landed_score", Stage.LAND, false, "A score of an assessment or the answer to an item, as it came.");

    /** Path relative to the landing folder. */
    public static final Field<LandedScoreTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedScoreTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedScoreTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedScoreTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Framework id, as the extract gives it. */
    public static final Field<LandedScoreTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.ATTRIBUTE, "", "Framework id, as the extract gives it.", true), String.class);
    /** Body code, as the extract gives it. */
    public static final Field<LandedScoreTable, String> BODY_CODE = T.field(new Column("body_code", Type.STRING, Role.ATTRIBUTE, "", "Body code, as the extract gives it.", true), String.class);
    /** Body level, as the extract gives it. */
    public static final Field<LandedScoreTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.ATTRIBUTE, "", "Body level, as the extract gives it.", true), String.class);
    /** Body name, as the extract gives it. */
    public static final Field<LandedScoreTable, String> BODY_NAME = T.field(new Column("body_name", Type.STRING, Role.ATTRIBUTE, "", "Body name, as the extract gives it.", true), String.class);
    /** Domain id, as the extract gives it. */
    public static final Field<LandedScoreTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.ATTRIBUTE, "", "Domain id, as the extract gives it.", true), String.class);
    /** The item that is answered; null for a score of the domain itself. */
    public static final Field<LandedScoreTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.ATTRIBUTE, "", "The item that is answered; null for a score of the domain itself.", true), String.class);
    /** Voice, as the extract gives it. */
    public static final Field<LandedScoreTable, String> VOICE = T.field(new Column("voice", Type.STRING, Role.ATTRIBUTE, "", "Voice, as the extract gives it.", true), String.class);
    /** Assessor type, as the extract gives it. */
    public static final Field<LandedScoreTable, String> ASSESSOR_TYPE = T.field(new Column("assessor_type", Type.STRING, Role.ATTRIBUTE, "", "Assessor type, as the extract gives it.", true), String.class);
    /** Round, as the extract gives it. */
    public static final Field<LandedScoreTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.ATTRIBUTE, "", "Round, as the extract gives it.", true), String.class);
    /** Assessed on, as the extract gives it. */
    public static final Field<LandedScoreTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "Assessed on, as the extract gives it.", true), LocalDate.class);
    /** Baseline, as the extract gives it. */
    public static final Field<LandedScoreTable, Boolean> BASELINE = T.field(new Column("baseline", Type.BOOLEAN, Role.ATTRIBUTE, "", "Baseline, as the extract gives it.", true), Boolean.class);
    /** Level, as the extract gives it. */
    public static final Field<LandedScoreTable, Integer> LEVEL = T.field(new Column("level", Type.INT, Role.ATTRIBUTE, "", "Level, as the extract gives it.", true), Integer.class);
    /** "yes" or "no" to the item; null for a score. */
    public static final Field<LandedScoreTable, String> ANSWER = T.field(new Column("answer", Type.STRING, Role.ATTRIBUTE, "", "\"yes\" or \"no\" to the item; null for a score.", true), String.class);
    /** Score status, as the extract gives it. */
    public static final Field<LandedScoreTable, String> SCORE_STATUS = T.field(new Column("score_status", Type.STRING, Role.ATTRIBUTE, "", "Score status, as the extract gives it.", true), String.class);
    /** Respondents, as the extract gives it. */
    public static final Field<LandedScoreTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.ATTRIBUTE, "", "Respondents, as the extract gives it.", true), Integer.class);
    /** Wording version, as the extract gives it. */
    public static final Field<LandedScoreTable, String> WORDING_VERSION = T.field(new Column("wording_version", Type.STRING, Role.ATTRIBUTE, "", "Wording version, as the extract gives it.", true), String.class);
    /** Evidence ref, as the extract gives it. */
    public static final Field<LandedScoreTable, String> EVIDENCE_REF = T.field(new Column("evidence_ref", Type.STRING, Role.ATTRIBUTE, "", "Evidence ref, as the extract gives it.", true), String.class);
    /** Evidence kind, as the extract gives it. */
    public static final Field<LandedScoreTable, String> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "Evidence kind, as the extract gives it.", true), String.class);
    /** Evidence on, as the extract gives it. */
    public static final Field<LandedScoreTable, LocalDate> EVIDENCE_ON = T.field(new Column("evidence_on", Type.DATE, Role.ATTRIBUTE, "", "Evidence on, as the extract gives it.", true), LocalDate.class);
    /** Codes of the help asked for, divided by commas; null where none is. */
    public static final Field<LandedScoreTable, String> NEEDS = T.field(new Column("needs", Type.STRING, Role.ATTRIBUTE, "", "Codes of the help asked for, divided by commas; null where none is.", true), String.class);
    /** Assessor, as the extract gives it. */
    public static final Field<LandedScoreTable, String> ASSESSOR = T.field(new Column("assessor", Type.STRING, Role.ATTRIBUTE, "", "Assessor, as the extract gives it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LandedScoreTable> TABLE = T.dated(ASSESSED_ON, null).table();

    private LandedScoreTable() {}
}
