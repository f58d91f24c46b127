// Written from src/main/schema/action.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One improvement action in its newest state: what is done where, since when, what it is to move and what it might harm. */
public final class ActionTable {
    private static final TypedTable.Builder<ActionTable> T =
            new TypedTable.Builder<>("action", Stage.COMPUTE, true, "One improvement action in its newest state: what is done where, since when, what it is to move and what it might harm.");

    /** Identifies the action in the register. */
    public static final Field<ActionTable, String> ACTION_ID = T.field(new Column("action_id", Type.STRING, Role.IDENTIFIER, "", "Identifies the action in the register.", false), String.class);
    /** What is done. */
    public static final Field<ActionTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What is done.", false), String.class);
    /** Code of the area or provider in which things change. */
    public static final Field<ActionTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or provider in which things change.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ActionTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The indicator it is to move; null where nothing measures it. */
    public static final Field<ActionTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "The indicator it is to move; null where nothing measures it.", true), String.class);
    /** The day on which things changed; null while it is only planned. */
    public static final Field<ActionTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "The day on which things changed; null while it is only planned.", true), LocalDate.class);
    /** The day by which it is to be done. */
    public static final Field<ActionTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be done.", true), LocalDate.class);
    /** planned, in_progress, completed or stopped. */
    public static final Field<ActionTable, ActionStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "planned, in_progress, completed or stopped.", false), ActionStatus.class);
    /** Since when it has this status. */
    public static final Field<ActionTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** Where in Plan, Do, Review it stands: plan, do or review. */
    public static final Field<ActionTable, String> CYCLE = T.field(new Column("cycle", Type.STRING, Role.ATTRIBUTE, "", "Where in Plan, Do, Review it stands: plan, do or review.", false), String.class);
    /** Which turn of the cycle it is. */
    public static final Field<ActionTable, Integer> CYCLE_NUMBER = T.field(new Column("cycle_number", Type.INT, Role.ATTRIBUTE, "", "Which turn of the cycle it is.", true), Integer.class);
    /** The improvement method: PDSA, Lean, Six Sigma or another. */
    public static final Field<ActionTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "The improvement method: PDSA, Lean, Six Sigma or another.", true), String.class);
    /** What the indicator is to reach. */
    public static final Field<ActionTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the indicator is to reach.", true), Double.class);
    /** Indicators that it might harm, with one space between them; table action_effect follows them. */
    public static final Field<ActionTable, String> BALANCING_INDICATOR_IDS = T.field(new Column("balancing_indicator_ids", Type.STRING, Role.ATTRIBUTE, "", "Indicators that it might harm, with one space between them; table action_effect follows them.", true), String.class);
    /** Identifier of the concern that it answers. */
    public static final Field<ActionTable, String> SIGNAL = T.field(new Column("signal", Type.STRING, Role.ATTRIBUTE, "", "Identifier of the concern that it answers.", true), String.class);
    /** The role that answers for it; never a name. */
    public static final Field<ActionTable, String> OWNER_ROLE = T.field(new Column("owner_role", Type.STRING, Role.ATTRIBUTE, "", "The role that answers for it; never a name.", false), String.class);
    /** Number of the system expectation that it serves. */
    public static final Field<ActionTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.ATTRIBUTE, "", "Number of the system expectation that it serves.", true), Integer.class);
    /** The promised action of that expectation, as in expectation_progress. */
    public static final Field<ActionTable, String> EXPECTATION_ACTION = T.field(new Column("expectation_action", Type.STRING, Role.ATTRIBUTE, "", "The promised action of that expectation, as in expectation_progress.", true), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<ActionTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ActionTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** The source the row comes from. */
    public static final Field<ActionTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ActionTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ActionTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Name of the area or provider. */
    public static final Field<ActionTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the area or provider.", true), String.class);
    /** The integrated care system of the area; the one that runs Fosse where none is known of. */
    public static final Field<ActionTable, String> SYSTEM_CODE = T.field(new Column("system_code", Type.STRING, Role.ATTRIBUTE, "", "The integrated care system of the area; the one that runs Fosse where none is known of.", false), String.class);
    /** On the date of the run: done, stopped, in time, overdue or no due date. */
    public static final Field<ActionTable, ActionTimeliness> TIMELINESS = T.field(new Column("timeliness", Type.STRING, Role.ATTRIBUTE, "", "On the date of the run: done, stopped, in time, overdue or no due date.", false), ActionTimeliness.class);

    /** The declaration. */
    public static final TypedTable<ActionTable> TABLE = T.table(
            new Check("under_way_has_a_start", "started_on is not null or status = 'planned'", "An action that has begun says when."));

    private ActionTable() {}
}
