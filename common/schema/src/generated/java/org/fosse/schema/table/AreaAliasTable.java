// Written from src/main/schema/area_alias.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One code that an extract may use for an area, and the area it means. */
public final class AreaAliasTable {
    private static final TypedTable.Builder<AreaAliasTable> T =
            new TypedTable.Builder<>("area_alias", Stage.CLEAN, false, "One code that an extract may use for an area, and the area it means.");

    /** Code as extracts may give it. */
    public static final Field<AreaAliasTable, String> ALIAS = T.field(new Column("alias", Type.STRING, Role.IDENTIFIER, "", "Code as extracts may give it.", false), String.class);
    /** The area's own code. */
    public static final Field<AreaAliasTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "The area's own code.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<AreaAliasTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);

    /** The declaration. */
    public static final TypedTable<AreaAliasTable> TABLE = T.table();

    private AreaAliasTable() {}
}
