// Written from src/main/schema/landed_action.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** An action of the register, as it came. */
public final class LandedActionTable {
    private static final TypedTable.Builder<LandedActionTable> T =
            new TypedTable.Builder<>("landed_action", Stage.LAND, false, "An action of the register, as it came.");

    /** Path relative to the landing folder. */
    public static final Field<LandedActionTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedActionTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedActionTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedActionTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Action id, as the extract gives it. */
    public static final Field<LandedActionTable, String> ACTION_ID = T.field(new Column("action_id", Type.STRING, Role.ATTRIBUTE, "", "Action id, as the extract gives it.", true), String.class);
    /** Expectation, as the extract gives it. */
    public static final Field<LandedActionTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.ATTRIBUTE, "", "Expectation, as the extract gives it.", true), Integer.class);
    /** Expectation action, as the extract gives it. */
    public static final Field<LandedActionTable, String> EXPECTATION_ACTION = T.field(new Column("expectation_action", Type.STRING, Role.ATTRIBUTE, "", "Expectation action, as the extract gives it.", true), String.class);
    /** Title, as the extract gives it. */
    public static final Field<LandedActionTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "Title, as the extract gives it.", true), String.class);
    /** Owner role, as the extract gives it. */
    public static final Field<LandedActionTable, String> OWNER_ROLE = T.field(new Column("owner_role", Type.STRING, Role.ATTRIBUTE, "", "Owner role, as the extract gives it.", true), String.class);
    /** Code as the extract gives it. */
    public static final Field<LandedActionTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** Its level; null when the source gives a code only. */
    public static final Field<LandedActionTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Its level; null when the source gives a code only.", true), String.class);
    /** Stable id of the indicator. */
    public static final Field<LandedActionTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator.", true), String.class);
    /** Cycle, as the extract gives it. */
    public static final Field<LandedActionTable, String> CYCLE = T.field(new Column("cycle", Type.STRING, Role.ATTRIBUTE, "", "Cycle, as the extract gives it.", true), String.class);
    /** Cycle number, as the extract gives it. */
    public static final Field<LandedActionTable, Integer> CYCLE_NUMBER = T.field(new Column("cycle_number", Type.INT, Role.ATTRIBUTE, "", "Cycle number, as the extract gives it.", true), Integer.class);
    /** Method, as the extract gives it. */
    public static final Field<LandedActionTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "Method, as the extract gives it.", true), String.class);
    /** Started on, as the extract gives it. */
    public static final Field<LandedActionTable, LocalDate> STARTED_ON = T.field(new Column("started_on", Type.DATE, Role.ATTRIBUTE, "", "Started on, as the extract gives it.", true), LocalDate.class);
    /** Due on, as the extract gives it. */
    public static final Field<LandedActionTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "Due on, as the extract gives it.", true), LocalDate.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<LandedActionTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** Status on, as the extract gives it. */
    public static final Field<LandedActionTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Status on, as the extract gives it.", true), LocalDate.class);
    /** Ids with one space between them; null when there are none. */
    public static final Field<LandedActionTable, String> BALANCING_INDICATOR_IDS = T.field(new Column("balancing_indicator_ids", Type.STRING, Role.ATTRIBUTE, "", "Ids with one space between them; null when there are none.", true), String.class);
    /** Target, as the extract gives it. */
    public static final Field<LandedActionTable, Double> TARGET = T.field(new Column("target", Type.DOUBLE, Role.ATTRIBUTE, "", "Target, as the extract gives it.", true), Double.class);
    /** Signal, as the extract gives it. */
    public static final Field<LandedActionTable, String> SIGNAL = T.field(new Column("signal", Type.STRING, Role.ATTRIBUTE, "", "Signal, as the extract gives it.", true), String.class);
    /** Programme, as the extract gives it. */
    public static final Field<LandedActionTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "Programme, as the extract gives it.", true), String.class);
    /** When the source published it. */
    public static final Field<LandedActionTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<LandedActionTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedActionTable> TABLE = T.dated(STATUS_ON, null).table();

    private LandedActionTable() {}
}
