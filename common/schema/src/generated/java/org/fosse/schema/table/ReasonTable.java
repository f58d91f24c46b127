// Written from src/main/schema/reason.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One code of the columns that say why a figure is missing or must be read with care (reason, excluded_why, variation_is_reason), and what it means. A column may hold several, divided by commas. */
public final class ReasonTable {
    private static final TypedTable.Builder<ReasonTable> T =
            new TypedTable.Builder<>("reason", Stage.CLEAN, true, "One code of the columns that say why a figure is missing or must be read with care (reason, excluded_why, variation_is_reason), and what it means. A column may hold several, divided by commas.");

    /** The code. */
    public static final Field<ReasonTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.IDENTIFIER, "", "The code.", false), String.class);
    /** What it means, and what to do about the figure. */
    public static final Field<ReasonTable, String> SAYS = T.field(new Column("says", Type.STRING, Role.ATTRIBUTE, "", "What it means, and what to do about the figure.", false), String.class);

    /** The declaration. */
    public static final TypedTable<ReasonTable> TABLE = T.table();

    private ReasonTable() {}
}
