// Written from src/main/schema/fact_left_out.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How many rows of a wide table say of one indicator, for one reason, only that a figure cannot be given, and are therefore in no fact; or how many series have no row anywhere. Each of them is in the wide table, with area, period and reason. */
public final class FactLeftOutTable {
    private static final TypedTable.Builder<FactLeftOutTable> T =
            new TypedTable.Builder<>("fact_left_out", Folder.STAR, Stage.PUBLISH, true, "How many rows of a wide table say of one indicator, for one reason, only that a figure cannot be given, and are therefore in no fact; or how many series have no row anywhere. Each of them is in the wide table, with area, period and reason.");

    /** The fact that they are left out of. */
    public static final Field<FactLeftOutTable, String> FACT = T.field(new Column("fact", Type.STRING, Role.IDENTIFIER, "", "The fact that they are left out of.", false), String.class);
    /** The wide table that has them: that of the fact, or series_unanswered. */
    public static final Field<FactLeftOutTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.IDENTIFIER, "", "The wide table that has them: that of the fact, or series_unanswered.", false), String.class);
    /** Its indicator. */
    public static final Field<FactLeftOutTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its reason. */
    public static final Field<FactLeftOutTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.IDENTIFIER, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** How many rows, or series, there are. */
    public static final Field<FactLeftOutTable, Long> ROWS = T.field(new Column("rows", Type.LONG, Role.MEASURE, "rows", "How many rows, or series, there are.", false), Long.class);

    /** The declaration. */
    public static final TypedTable<FactLeftOutTable> TABLE = T.table();

    private FactLeftOutTable() {}
}
