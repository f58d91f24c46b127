// Written from src/main/schema/score_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every assessment score, with the rule it breaks if it breaks one. */
public final class ScoreCheckedTable {
    private static final TypedTable.Builder<ScoreCheckedTable> T =
            new TypedTable.Builder<>("score_checked", Stage.CLEAN, false, "Every assessment score, with the rule it breaks if it breaks one.");

    /** Id of the assessment framework. */
    public static final Field<ScoreCheckedTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the assessment framework.", true), String.class);
    /** Id of the domain within the framework. */
    public static final Field<ScoreCheckedTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the domain within the framework.", true), String.class);
    /** The yes-or-no item of evidence that is answered; all for the level of the domain itself. */
    public static final Field<ScoreCheckedTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.ATTRIBUTE, "", "The yes-or-no item of evidence that is answered; all for the level of the domain itself.", true), String.class);
    /** Code of the body that is assessed. */
    public static final Field<ScoreCheckedTable, String> BODY_CODE = T.field(new Column("body_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the body that is assessed.", true), String.class);
    /** Who scored: self, peer, staff, service_user and so on. */
    public static final Field<ScoreCheckedTable, String> VOICE = T.field(new Column("voice", Type.STRING, Role.ATTRIBUTE, "", "Who scored: self, peer, staff, service_user and so on.", true), String.class);
    /** The round of assessment, in the form's own words. */
    public static final Field<ScoreCheckedTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.ATTRIBUTE, "", "The round of assessment, in the form's own words.", true), String.class);
    /** Level of the body: system, place, neighbourhood, provider, team or design_group. */
    public static final Field<ScoreCheckedTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the body: system, place, neighbourhood, provider, team or design_group.", true), String.class);
    /** Name of the body. */
    public static final Field<ScoreCheckedTable, String> BODY_NAME = T.field(new Column("body_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the body.", true), String.class);
    /** self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says. */
    public static final Field<ScoreCheckedTable, String> ASSESSOR_TYPE = T.field(new Column("assessor_type", Type.STRING, Role.ATTRIBUTE, "", "self, peer, independent, lived_experience or regulator; not_stated where neither form nor framework says.", true), String.class);
    /** When it was assessed. */
    public static final Field<ScoreCheckedTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "When it was assessed.", true), LocalDate.class);
    /** Whether the form marks the round as the baseline. */
    public static final Field<ScoreCheckedTable, Boolean> BASELINE = T.field(new Column("baseline", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the form marks the round as the baseline.", true), Boolean.class);
    /** The level scored; null when it was not scored, is not shown, or the row answers an item. */
    public static final Field<ScoreCheckedTable, Integer> LEVEL = T.field(new Column("level", Type.INT, Role.ATTRIBUTE, "", "The level scored; null when it was not scored, is not shown, or the row answers an item.", true), Integer.class);
    /** yes or no to the item; null for a level, or when not shown. */
    public static final Field<ScoreCheckedTable, String> ANSWER = T.field(new Column("answer", Type.STRING, Role.ATTRIBUTE, "", "yes or no to the item; null for a level, or when not shown.", true), String.class);
    /** scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal. */
    public static final Field<ScoreCheckedTable, String> SCORE_STATUS = T.field(new Column("score_status", Type.STRING, Role.ATTRIBUTE, "", "scored, not_collected, not_applicable or not_yet; for ratings also not_rated, suspended or under_appeal.", true), String.class);
    /** People behind the score; null for a score agreed by a panel, or when not shown. */
    public static final Field<ScoreCheckedTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.ATTRIBUTE, "", "People behind the score; null for a score agreed by a panel, or when not shown.", true), Integer.class);
    /** Which wording of the question was asked; null where the framework lists none. */
    public static final Field<ScoreCheckedTable, String> WORDING_VERSION = T.field(new Column("wording_version", Type.STRING, Role.ATTRIBUTE, "", "Which wording of the question was asked; null where the framework lists none.", true), String.class);
    /** Reference of the evidence for the level. */
    public static final Field<ScoreCheckedTable, String> EVIDENCE_REF = T.field(new Column("evidence_ref", Type.STRING, Role.ATTRIBUTE, "", "Reference of the evidence for the level.", true), String.class);
    /** document, data, survey, visit, case, tool, tips or event, where the form says. */
    public static final Field<ScoreCheckedTable, String> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "document, data, survey, visit, case, tool, tips or event, where the form says.", true), String.class);
    /** Day of the evidence, or of its last renewal. */
    public static final Field<ScoreCheckedTable, LocalDate> EVIDENCE_ON = T.field(new Column("evidence_on", Type.DATE, Role.ATTRIBUTE, "", "Day of the evidence, or of its last renewal.", true), LocalDate.class);
    /** Help asked of the system: codes of the framework, divided by commas. */
    public static final Field<ScoreCheckedTable, String> NEEDS = T.field(new Column("needs", Type.STRING, Role.ATTRIBUTE, "", "Help asked of the system: codes of the framework, divided by commas.", true), String.class);
    /** Who assessed, as the form gives it. */
    public static final Field<ScoreCheckedTable, String> ASSESSOR = T.field(new Column("assessor", Type.STRING, Role.ATTRIBUTE, "", "Who assessed, as the form gives it.", true), String.class);
    /** The source the row comes from. */
    public static final Field<ScoreCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ScoreCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ScoreCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<ScoreCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ScoreCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<ScoreCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<ScoreCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<ScoreCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<ScoreCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<ScoreCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<ScoreCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<ScoreCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<ScoreCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<ScoreCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<ScoreCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ScoreCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<ScoreCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private ScoreCheckedTable() {}
}
