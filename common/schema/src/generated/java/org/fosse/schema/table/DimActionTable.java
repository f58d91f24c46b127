// Written from src/main/schema/dim_action.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One improvement action in its newest state: what is done, since when, and what it is to move. */
public final class DimActionTable {
    private static final TypedTable.Builder<DimActionTable> T =
            new TypedTable.Builder<>("dim_action", Folder.STAR, Stage.PUBLISH, true, "One improvement action in its newest state: what is done, since when, and what it is to move.");

    /** Identifies the action in the register. */
    public static final Field<DimActionTable, String> ACTION_KEY = T.field(new Column("action_key", Type.STRING, Role.IDENTIFIER, "", "Identifies the action in the register.", false), String.class);
    /** What is done. */
    public static final Field<DimActionTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What is done.", false), String.class);
    /** planned, in_progress, completed or stopped. */
    public static final Field<DimActionTable, ActionStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "planned, in_progress, completed or stopped.", false), ActionStatus.class);
    /** Since when it has this status. */
    public static final Field<DimActionTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Since when it has this status.", true), LocalDate.class);
    /** On the date of the run: done, stopped, in time, overdue or no due date. */
    public static final Field<DimActionTable, ActionTimeliness> TIMELINESS = T.field(new Column("timeliness", Type.STRING, Role.ATTRIBUTE, "", "On the date of the run: done, stopped, in time, overdue or no due date.", false), ActionTimeliness.class);
    /** The day on which things changed; null while it is only planned. */
    public static final Field<DimActionTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "The day on which things changed; null while it is only planned.", true), LocalDate.class);
    /** The day by which it is to be done. */
    public static final Field<DimActionTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be done.", true), LocalDate.class);
    /** Where in Plan, Do, Review it stands: plan, do or review. */
    public static final Field<DimActionTable, String> CYCLE = T.field(new Column("cycle", Type.STRING, Role.ATTRIBUTE, "", "Where in Plan, Do, Review it stands: plan, do or review.", false), String.class);
    /** Which turn of the cycle it is. */
    public static final Field<DimActionTable, Integer> CYCLE_NUMBER = T.field(new Column("cycle_number", Type.INT, Role.ATTRIBUTE, "", "Which turn of the cycle it is.", true), Integer.class);
    /** The improvement method: PDSA, Lean, Six Sigma or another. */
    public static final Field<DimActionTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "The improvement method: PDSA, Lean, Six Sigma or another.", true), String.class);
    /** What the indicator is to reach. */
    public static final Field<DimActionTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the indicator is to reach.", true), Double.class);
    /** The role that answers for it; never a name. */
    public static final Field<DimActionTable, String> OWNER_ROLE = T.field(new Column("owner_role", Type.STRING, Role.ATTRIBUTE, "", "The role that answers for it; never a name.", false), String.class);
    /** The programme of major change it belongs to. */
    public static final Field<DimActionTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "The programme of major change it belongs to.", true), String.class);
    /** Identifier of the concern that it answers. */
    public static final Field<DimActionTable, String> SIGNAL = T.field(new Column("signal", Type.STRING, Role.ATTRIBUTE, "", "Identifier of the concern that it answers.", true), String.class);
    /** Number of the system expectation that it serves. */
    public static final Field<DimActionTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.ATTRIBUTE, "", "Number of the system expectation that it serves.", true), Integer.class);
    /** The promised action of that expectation, as in expectation_progress. */
    public static final Field<DimActionTable, String> EXPECTATION_ACTION = T.field(new Column("expectation_action", Type.STRING, Role.ATTRIBUTE, "", "The promised action of that expectation, as in expectation_progress.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimActionTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<DimActionTable, ActionTable> PROJECTION = new Projection<>(TABLE, ActionTable.TABLE, null, false, List.of(
            List.of(ActionTable.ACTION_ID),
            List.of(ActionTable.TITLE),
            List.of(ActionTable.STATUS),
            List.of(ActionTable.STATUS_ON),
            List.of(ActionTable.TIMELINESS),
            List.of(ActionTable.STARTED_ON),
            List.of(ActionTable.DUE_ON),
            List.of(ActionTable.CYCLE),
            List.of(ActionTable.CYCLE_NUMBER),
            List.of(ActionTable.METHOD),
            List.of(ActionTable.TARGET),
            List.of(ActionTable.OWNER_ROLE),
            List.of(ActionTable.PROGRAMME),
            List.of(ActionTable.SIGNAL),
            List.of(ActionTable.EXPECTATION),
            List.of(ActionTable.EXPECTATION_ACTION)));

    private DimActionTable() {}
}
