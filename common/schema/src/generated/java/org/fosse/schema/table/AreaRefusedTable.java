// Written from src/main/schema/area_refused.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One statement about areas that is not used, with the rule it breaks. */
public final class AreaRefusedTable {
    private static final TypedTable.Builder<AreaRefusedTable> T =
            new TypedTable.Builder<>("area_refused", Stage.CLEAN, false, "One statement about areas that is not used, with the rule it breaks.");

    /** Path relative to the landing folder. */
    public static final Field<AreaRefusedTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<AreaRefusedTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<AreaRefusedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<AreaRefusedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Whether it is the first of its row: a row is rejected once. */
    public static final Field<AreaRefusedTable, Boolean> FIRST_OF_ROW = T.field(new Column("first_of_row", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is the first of its row: a row is rejected once.", false), Boolean.class);
    /** The broken rule. */
    public static final Field<AreaRefusedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule.", false), String.class);
    /** The column that is wrong. */
    public static final Field<AreaRefusedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong.", true), String.class);
    /** The code. */
    public static final Field<AreaRefusedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The code.", true), String.class);
    /** What is wrong. */
    public static final Field<AreaRefusedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", false), String.class);
    /** What to do about it. */
    public static final Field<AreaRefusedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", false), String.class);

    /** The declaration. */
    public static final TypedTable<AreaRefusedTable> TABLE = T.table();

    private AreaRefusedTable() {}
}
