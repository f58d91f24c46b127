// Written from src/main/schema/intelligence_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every item of soft intelligence, with the rule it breaks if it breaks one. */
public final class IntelligenceCheckedTable {
    private static final TypedTable.Builder<IntelligenceCheckedTable> T =
            new TypedTable.Builder<>("intelligence_checked", Stage.CLEAN, false, "Every item of soft intelligence, with the rule it breaks if it breaks one.");

    /** Identifies the item in the register. */
    public static final Field<IntelligenceCheckedTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.ATTRIBUTE, "", "Identifies the item in the register.", true), String.class);
    /** Code of the area or provider it is about. */
    public static final Field<IntelligenceCheckedTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider it is about.", true), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<IntelligenceCheckedTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", true), String.class);
    /** The day it came in. */
    public static final Field<IntelligenceCheckedTable, LocalDate> RECEIVED_ON = T.field(new Column("received_on", Type.DATE, Role.ATTRIBUTE, "", "The day it came in.", true), LocalDate.class);
    /** First day it is about. */
    public static final Field<IntelligenceCheckedTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day it is about.", true), LocalDate.class);
    /** Last day it is about. */
    public static final Field<IntelligenceCheckedTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day it is about.", true), LocalDate.class);
    /** What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance. */
    public static final Field<IntelligenceCheckedTable, String> CATEGORY = T.field(new Column("category", Type.STRING, Role.ATTRIBUTE, "", "What a system quality group takes it under: place, pathway, inequality, provider_chain, safeguarding or performance.", true), String.class);
    /** What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md. */
    public static final Field<IntelligenceCheckedTable, String> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "What it is: complaint, incident, survey, visit, audit, regulation_28, excellence and others; see docs/forms.md.", true), String.class);
    /** What it is about, in a few words; for a statutory_duty the duty. */
    public static final Field<IntelligenceCheckedTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "What it is about, in a few words; for a statutory_duty the duty.", true), String.class);
    /** A part of the theme. */
    public static final Field<IntelligenceCheckedTable, String> SUB_THEME = T.field(new Column("sub_theme", Type.STRING, Role.ATTRIBUTE, "", "A part of the theme.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<IntelligenceCheckedTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** The pathway of care, where it is about one. */
    public static final Field<IntelligenceCheckedTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care, where it is about one.", true), String.class);
    /** How many; 0 when it was looked for and there was none; null when withheld, see reason. */
    public static final Field<IntelligenceCheckedTable, Long> COUNT = T.field(new Column("count", Type.LONG, Role.ATTRIBUTE, "", "How many; 0 when it was looked for and there was none; null when withheld, see reason.", true), Long.class);
    /** concern, neutral or positive. */
    public static final Field<IntelligenceCheckedTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "concern, neutral or positive.", true), String.class);
    /** none, low, moderate or high: the worst among those counted. */
    public static final Field<IntelligenceCheckedTable, String> SEVERITY = T.field(new Column("severity", Type.STRING, Role.ATTRIBUTE, "", "none, low, moderate or high: the worst among those counted.", true), String.class);
    /** The provider's or partner's committee that passed it on. */
    public static final Field<IntelligenceCheckedTable, String> SOURCE_COMMITTEE = T.field(new Column("source_committee", Type.STRING, Role.ATTRIBUTE, "", "The provider's or partner's committee that passed it on.", true), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<IntelligenceCheckedTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** The day the system quality group had it. */
    public static final Field<IntelligenceCheckedTable, LocalDate> GROUP_ON = T.field(new Column("group_on", Type.DATE, Role.ATTRIBUTE, "", "The day the system quality group had it.", true), LocalDate.class);
    /** The day the assurance committee had it. */
    public static final Field<IntelligenceCheckedTable, LocalDate> COMMITTEE_ON = T.field(new Column("committee_on", Type.DATE, Role.ATTRIBUTE, "", "The day the assurance committee had it.", true), LocalDate.class);
    /** The day the board had it. */
    public static final Field<IntelligenceCheckedTable, LocalDate> BOARD_ON = T.field(new Column("board_on", Type.DATE, Role.ATTRIBUTE, "", "The day the board had it.", true), LocalDate.class);
    /** open, watching, acted_on or closed. */
    public static final Field<IntelligenceCheckedTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "open, watching, acted_on or closed.", true), String.class);
    /** Since when it has this status. */
    public static final Field<IntelligenceCheckedTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** The code as the extract gives it. */
    public static final Field<IntelligenceCheckedTable, String> AREA_CODE_GIVEN = T.field(new Column("area_code_given", Type.STRING, Role.ATTRIBUTE, "", "The code as the extract gives it.", true), String.class);
    /** The source the row comes from. */
    public static final Field<IntelligenceCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<IntelligenceCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<IntelligenceCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<IntelligenceCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<IntelligenceCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<IntelligenceCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<IntelligenceCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<IntelligenceCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<IntelligenceCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<IntelligenceCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<IntelligenceCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<IntelligenceCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<IntelligenceCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<IntelligenceCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<IntelligenceCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<IntelligenceCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<IntelligenceCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private IntelligenceCheckedTable() {}
}
