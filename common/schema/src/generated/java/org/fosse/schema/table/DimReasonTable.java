// Written from src/main/schema/dim_reason.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One combination of codes that says why a figure is missing or must be read with care, as any fact has it; none where there is nothing to say. */
public final class DimReasonTable {
    private static final TypedTable.Builder<DimReasonTable> T =
            new TypedTable.Builder<>("dim_reason", Folder.STAR, Stage.PUBLISH, true, "One combination of codes that says why a figure is missing or must be read with care, as any fact has it; none where there is nothing to say.");

    /** The codes as they stand, divided by commas. */
    public static final Field<DimReasonTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.IDENTIFIER, "", "The codes as they stand, divided by commas.", false), String.class);
    /** What they mean, one after the other, and what to do about the figure, as in table reason. */
    public static final Field<DimReasonTable, String> MEANING = T.field(new Column("meaning", Type.STRING, Role.ATTRIBUTE, "", "What they mean, one after the other, and what to do about the figure, as in table reason.", false), String.class);

    /** The declaration. */
    public static final TypedTable<DimReasonTable> TABLE = T.table();

    private DimReasonTable() {}
}
