// Written from src/main/schema/run_input.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One file of the landing folder: what it was taken for, and what became of its rows. */
public final class RunInputTable {
    private static final TypedTable.Builder<RunInputTable> T =
            new TypedTable.Builder<>("run_input", Stage.CLEAN, true, "One file of the landing folder: what it was taken for, and what became of its rows.");

    /** The file, relative to the landing folder. */
    public static final Field<RunInputTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.IDENTIFIER, "", "The file, relative to the landing folder.", false), String.class);
    /** The source that read it, or that it nearly is; unrecognised when there is none. */
    public static final Field<RunInputTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it, or that it nearly is; unrecognised when there is none.", false), String.class);
    /** read, left_alone (known, nothing is taken from it; message says why), unrecognised, refused, unreadable or empty. */
    public static final Field<RunInputTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "read, left_alone (known, nothing is taken from it; message says why), unrecognised, refused, unreadable or empty.", false), String.class);
    /** Data rows in the file. */
    public static final Field<RunInputTable, Long> ROWS_IN = T.field(new Column("rows_in", Type.LONG, Role.MEASURE, "rows", "Data rows in the file.", false), Long.class);
    /** Rows that were not rejected. */
    public static final Field<RunInputTable, Long> ROWS_ACCEPTED = T.field(new Column("rows_accepted", Type.LONG, Role.MEASURE, "rows", "Rows that were not rejected.", false), Long.class);
    /** Rows that were rejected; table rejected_row says why. */
    public static final Field<RunInputTable, Long> ROWS_REJECTED = T.field(new Column("rows_rejected", Type.LONG, Role.MEASURE, "rows", "Rows that were rejected; table rejected_row says why.", false), Long.class);
    /** Of the rows accepted, those that say nothing that is used: totals, notes, repetitions, what is no area here. The message says which. */
    public static final Field<RunInputTable, Long> ROWS_LEFT_OUT = T.field(new Column("rows_left_out", Type.LONG, Role.MEASURE, "rows", "Of the rows accepted, those that say nothing that is used: totals, notes, repetitions, what is no area here. The message says which.", false), Long.class);
    /** What a data officer should know; null when all is well. */
    public static final Field<RunInputTable, String> MESSAGE = T.field(new Column("message", Type.STRING, Role.ATTRIBUTE, "", "What a data officer should know; null when all is well.", true), String.class);
    /** What to do about it. */
    public static final Field<RunInputTable, String> REMEDY = T.field(new Column("remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);
    /** The period of the whole file; null when rows carry their own. */
    public static final Field<RunInputTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period of the whole file; null when rows carry their own.", true), String.class);
    /** When the source published it, where that is known. */
    public static final Field<RunInputTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it, where that is known.", true), LocalDate.class);
    /** Its revision. */
    public static final Field<RunInputTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Its revision.", false), Integer.class);
    /** Character set it was read with. */
    public static final Field<RunInputTable, String> ENCODING = T.field(new Column("encoding", Type.STRING, Role.ATTRIBUTE, "", "Character set it was read with.", true), String.class);
    /** Size as delivered. */
    public static final Field<RunInputTable, Long> BYTES = T.field(new Column("bytes", Type.LONG, Role.MEASURE, "bytes", "Size as delivered.", false), Long.class);
    /** Digest of the file as delivered. */
    public static final Field<RunInputTable, String> SHA256 = T.field(new Column("sha256", Type.STRING, Role.ATTRIBUTE, "", "Digest of the file as delivered.", false), String.class);

    /** The declaration. */
    public static final TypedTable<RunInputTable> TABLE = T.table(
            new Check("rows_add_up", "rows_in = rows_accepted + rows_rejected", "Every row in is either accepted or rejected."),
            new Check("left_out_of_accepted", "rows_left_out >= 0 and rows_left_out <= rows_accepted + rows_rejected", "No more rows are left out than were read."),
            new Check("no_negative_rows", "rows_accepted >= 0", "No more rows are rejected than came in."));

    private RunInputTable() {}
}
