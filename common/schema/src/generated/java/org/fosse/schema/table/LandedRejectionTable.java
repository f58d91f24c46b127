// Written from src/main/schema/landed_rejection.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A row or whole file that its reader did not accept. */
public final class LandedRejectionTable {
    private static final TypedTable.Builder<LandedRejectionTable> T =
            new TypedTable.Builder<>("landed_rejection", Stage.LAND, false, "A row or whole file that its reader did not accept.");

    /** Path relative to the landing folder. */
    public static final Field<LandedRejectionTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedRejectionTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedRejectionTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedRejectionTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<LandedRejectionTable, String> COLUMN_NAME = T.field(new Column("column_name", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value found, shortened. */
    public static final Field<LandedRejectionTable, String> VALUE = T.field(new Column("value", Type.STRING, Role.ATTRIBUTE, "", "The value found, shortened.", true), String.class);
    /** Short name of the rule. */
    public static final Field<LandedRejectionTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "Short name of the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<LandedRejectionTable, String> MESSAGE = T.field(new Column("message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<LandedRejectionTable, String> REMEDY = T.field(new Column("remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);
    /** How many data rows the fault stands for: 1, or all of a refused file. */
    public static final Field<LandedRejectionTable, Long> ROWS = T.field(new Column("rows", Type.LONG, Role.ATTRIBUTE, "", "How many data rows the fault stands for: 1, or all of a refused file.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<LandedRejectionTable> TABLE = T.table();

    private LandedRejectionTable() {}
}
