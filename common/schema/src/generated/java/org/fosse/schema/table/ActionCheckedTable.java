// Written from src/main/schema/action_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every row of the action register, with the rule it breaks if it breaks one. */
public final class ActionCheckedTable {
    private static final TypedTable.Builder<ActionCheckedTable> T =
            new TypedTable.Builder<>("action_checked", Stage.CLEAN, false, "Every row of the action register, with the rule it breaks if it breaks one.");

    /** Identifies the action in the register. */
    public static final Field<ActionCheckedTable, String> ACTION_ID = T.field(new Column("action_id", Type.STRING, Role.ATTRIBUTE, "", "Identifies the action in the register.", true), String.class);
    /** What is done. */
    public static final Field<ActionCheckedTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What is done.", true), String.class);
    /** Code of the area or provider in which things change. */
    public static final Field<ActionCheckedTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider in which things change.", true), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ActionCheckedTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", true), String.class);
    /** The indicator it is to move; null where nothing measures it. */
    public static final Field<ActionCheckedTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "The indicator it is to move; null where nothing measures it.", true), String.class);
    /** The day on which things changed; null while it is only planned. */
    public static final Field<ActionCheckedTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "The day on which things changed; null while it is only planned.", true), LocalDate.class);
    /** The day by which it is to be done. */
    public static final Field<ActionCheckedTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be done.", true), LocalDate.class);
    /** planned, in_progress, completed or stopped. */
    public static final Field<ActionCheckedTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "planned, in_progress, completed or stopped.", true), String.class);
    /** Since when it has this status. */
    public static final Field<ActionCheckedTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** Where in Plan, Do, Review it stands: plan, do or review. */
    public static final Field<ActionCheckedTable, String> CYCLE = T.field(new Column("cycle", Type.STRING, Role.ATTRIBUTE, "", "Where in Plan, Do, Review it stands: plan, do or review.", true), String.class);
    /** Which turn of the cycle it is. */
    public static final Field<ActionCheckedTable, Integer> CYCLE_NUMBER = T.field(new Column("cycle_number", Type.INT, Role.ATTRIBUTE, "", "Which turn of the cycle it is.", true), Integer.class);
    /** The improvement method: PDSA, Lean, Six Sigma or another. */
    public static final Field<ActionCheckedTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "The improvement method: PDSA, Lean, Six Sigma or another.", true), String.class);
    /** What the indicator is to reach. */
    public static final Field<ActionCheckedTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.ATTRIBUTE, "", "What the indicator is to reach.", true), Double.class);
    /** Indicators that it might harm, with one space between them; table balancing follows them. */
    public static final Field<ActionCheckedTable, String> BALANCING_INDICATOR_IDS = T.field(new Column("balancing_indicator_ids", Type.STRING, Role.ATTRIBUTE, "", "Indicators that it might harm, with one space between them; table balancing follows them.", true), String.class);
    /** Identifier of the concern that it answers. */
    public static final Field<ActionCheckedTable, String> SIGNAL = T.field(new Column("signal", Type.STRING, Role.ATTRIBUTE, "", "Identifier of the concern that it answers.", true), String.class);
    /** The role that answers for it; never a name. */
    public static final Field<ActionCheckedTable, String> OWNER_ROLE = T.field(new Column("owner_role", Type.STRING, Role.ATTRIBUTE, "", "The role that answers for it; never a name.", true), String.class);
    /** Number of the system expectation that it serves. */
    public static final Field<ActionCheckedTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.ATTRIBUTE, "", "Number of the system expectation that it serves.", true), Integer.class);
    /** The promised action of that expectation, as in expectation_progress. */
    public static final Field<ActionCheckedTable, String> EXPECTATION_ACTION = T.field(new Column("expectation_action", Type.STRING, Role.ATTRIBUTE, "", "The promised action of that expectation, as in expectation_progress.", true), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<ActionCheckedTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** The code as the extract gives it. */
    public static final Field<ActionCheckedTable, String> AREA_CODE_GIVEN = T.field(new Column("area_code_given", Type.STRING, Role.ATTRIBUTE, "", "The code as the extract gives it.", true), String.class);
    /** The source the row comes from. */
    public static final Field<ActionCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ActionCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ActionCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<ActionCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ActionCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<ActionCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<ActionCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<ActionCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<ActionCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<ActionCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<ActionCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<ActionCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<ActionCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<ActionCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<ActionCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ActionCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<ActionCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private ActionCheckedTable() {}
}
