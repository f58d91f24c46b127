// Written from src/main/schema/packed.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** All values of one indicator and period, packed into arrays. */
public final class PackedTable {
    private static final TypedTable.Builder<PackedTable> T =
            new TypedTable.Builder<>("packed", Stage.COMPUTE, false, "All values of one indicator and period, packed into arrays.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<PackedTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<PackedTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<PackedTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** How many values are packed. */
    public static final Field<PackedTable, Long> ENTRIES = T.field(new Column("entries", Type.LONG, Role.MEASURE, "values", "How many values are packed.", false), Long.class);
    /** The values; see the class PackedBytes for the form. */
    public static final Field<PackedTable, byte[]> CONTENT = T.field(new Column("content", Type.BINARY, Role.ATTRIBUTE, "", "The values; see the class PackedBytes for the form.", false), byte[].class);

    /** The declaration. */
    public static final TypedTable<PackedTable> TABLE = T.table();

    private PackedTable() {}
}
