// Written from src/main/schema/dim_method.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One way that any fact's figures were made; none where nothing was computed. */
public final class DimMethodTable {
    private static final TypedTable.Builder<DimMethodTable> T =
            new TypedTable.Builder<>("dim_method", Folder.STAR, Stage.PUBLISH, true, "One way that any fact's figures were made; none where nothing was computed.");

    /** The method as the tables call it. */
    public static final Field<DimMethodTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.IDENTIFIER, "", "The method as the tables call it.", false), String.class);
    /** What it is, in a sentence. */
    public static final Field<DimMethodTable, String> MEANING = T.field(new Column("meaning", Type.STRING, Role.ATTRIBUTE, "", "What it is, in a sentence.", false), String.class);

    /** The declaration. */
    public static final TypedTable<DimMethodTable> TABLE = T.table();

    private DimMethodTable() {}
}
