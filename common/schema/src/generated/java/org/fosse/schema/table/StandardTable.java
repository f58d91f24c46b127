// Written from src/main/schema/standard.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One standard of one measure, as the catalogue dates it: what its value is to reach, from when to when, who set it, and where it was read. A step of a trajectory is a row of its own. Values are judged in table standard_judgement, by those that are verified and in force in the value's own period. */
public final class StandardTable {
    private static final TypedTable.Builder<StandardTable> T =
            new TypedTable.Builder<>("standard", Stage.CLEAN, true, "One standard of one measure, as the catalogue dates it: what its value is to reach, from when to when, who set it, and where it was read. A step of a trajectory is a row of its own. Values are judged in table standard_judgement, by those that are verified and in force in the value's own period.");

    /** The measure, as in table indicator. */
    public static final Field<StandardTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.IDENTIFIER, "", "The measure, as in table indicator.", false), String.class);
    /** statutory (the NHS Constitution, a regulation or a national operational standard), contract (the national contract), local (the system's own) or ambition (what guidance wants to have reached by a day). */
    public static final Field<StandardTable, StandardKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "statutory (the NHS Constitution, a regulation or a national operational standard), contract (the national contract), local (the system's own) or ambition (what guidance wants to have reached by a day).", false), StandardKind.class);
    /** First day it is in force; of an ambition, the day it was published or begins to bind. */
    public static final Field<StandardTable, LocalDate> IN_FORCE_FROM = T.field(new Column("in_force_from", Type.DATE, Role.IDENTIFIER, "", "First day it is in force; of an ambition, the day it was published or begins to bind.", false), LocalDate.class);
    /** The day by which it is to be reached; in_force_from where it binds at once. */
    public static final Field<StandardTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.IDENTIFIER, "", "The day by which it is to be reached; in_force_from where it binds at once.", false), LocalDate.class);
    /** The levels of area it is set for; all for every level. */
    public static final Field<StandardTable, String> LEVELS = T.field(new Column("levels", Type.STRING, Role.IDENTIFIER, "", "The levels of area it is set for; all for every level.", false), String.class);
    /** The value to reach; by the measure's polarity at least or at most. */
    public static final Field<StandardTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the measure's unit", "The value to reach; by the measure's polarity at least or at most.", false), Double.class);
    /** Last day it is in force; null while it has not been withdrawn. */
    public static final Field<StandardTable, LocalDate> IN_FORCE_TO = T.field(new Column("in_force_to", Type.DATE, Role.ATTRIBUTE, "", "Last day it is in force; null while it has not been withdrawn.", true), LocalDate.class);
    /** Where it was read. */
    public static final Field<StandardTable, String> SOURCE = T.field(new Column("source", Type.STRING, Role.ATTRIBUTE, "", "Where it was read.", false), String.class);
    /** Whether somebody has read it in its source. One that is not verified stands here and judges nothing. */
    public static final Field<StandardTable, Boolean> VERIFIED = T.field(new Column("verified", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether somebody has read it in its source. One that is not verified stands here and judges nothing.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<StandardTable> TABLE = T.table(
            new Check("days_in_order", "in_force_from <= due_on and (in_force_to is null or due_on <= in_force_to)", "A standard is due while it is in force."));

    private StandardTable() {}
}
