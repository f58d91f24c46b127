// Written from src/main/schema/rejected_row.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One row of an extract, or one whole file, that was not accepted, with the reason and the remedy. */
public final class RejectedRowTable {
    private static final TypedTable.Builder<RejectedRowTable> T =
            new TypedTable.Builder<>("rejected_row", Stage.CLEAN, true, "One row of an extract, or one whole file, that was not accepted, with the reason and the remedy.");

    /** The extract, relative to the landing folder. */
    public static final Field<RejectedRowTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.IDENTIFIER, "", "The extract, relative to the landing folder.", false), String.class);
    /** The line; 0 when the whole file was refused. */
    public static final Field<RejectedRowTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.IDENTIFIER, "", "The line; 0 when the whole file was refused.", false), Long.class);
    /** Counts the entries of one line. */
    public static final Field<RejectedRowTable, Integer> NUMBER = T.field(new Column("number", Type.INT, Role.IDENTIFIER, "", "Counts the entries of one line.", false), Integer.class);
    /** The source that read it. */
    public static final Field<RejectedRowTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<RejectedRowTable, String> COLUMN_NAME = T.field(new Column("column_name", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value found, shortened. */
    public static final Field<RejectedRowTable, String> VALUE = T.field(new Column("value", Type.STRING, Role.ATTRIBUTE, "", "The value found, shortened.", true), String.class);
    /** Short name of the rule. */
    public static final Field<RejectedRowTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "Short name of the rule.", false), String.class);
    /** What is wrong. */
    public static final Field<RejectedRowTable, String> MESSAGE = T.field(new Column("message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", false), String.class);
    /** What to do about it. */
    public static final Field<RejectedRowTable, String> REMEDY = T.field(new Column("remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", false), String.class);
    /** Rows the entry stands for: 1, or all of a refused file; 0 where an earlier entry stands for the row already. */
    public static final Field<RejectedRowTable, Long> ROWS = T.field(new Column("rows", Type.LONG, Role.MEASURE, "rows", "Rows the entry stands for: 1, or all of a refused file; 0 where an earlier entry stands for the row already.", false), Long.class);

    /** The declaration. */
    public static final TypedTable<RejectedRowTable> TABLE = T.table();

    private RejectedRowTable() {}
}
