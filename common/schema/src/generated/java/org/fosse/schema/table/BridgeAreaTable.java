// Written from src/main/schema/bridge_area.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area over a span of days, and one area that it lies in, of any level: every parent with its share where an area has several of one level. For questions about parents that dim_area leaves out; a sum over parents of one level counts an area once for each. */
public final class BridgeAreaTable {
    private static final TypedTable.Builder<BridgeAreaTable> T =
            new TypedTable.Builder<>("bridge_area", Folder.STAR, Stage.PUBLISH, true, "One area over a span of days, and one area that it lies in, of any level: every parent with its share where an area has several of one level. For questions about parents that dim_area leaves out; a sum over parents of one level counts an area once for each.");

    /** Its area. */
    public static final Field<BridgeAreaTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** The parent, as dim_area has it now. */
    public static final Field<BridgeAreaTable, String> PARENT_KEY = T.field(new Column("parent_key", Type.STRING, Role.IDENTIFIER, "", "The parent, as dim_area has it now.", false).leadingTo(new ForeignKey("dim_area", "parent")), String.class);
    /** Level of the parent. */
    public static final Field<BridgeAreaTable, Level> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent.", false), Level.class);
    /** Whether dim_area has this parent. */
    public static final Field<BridgeAreaTable, Boolean> IS_MAIN = T.field(new Column("is_main", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether dim_area has this parent.", false), Boolean.class);
    /** Share of a neighbourhood's practices that lie in the parent; 1 for every other row. */
    public static final Field<BridgeAreaTable, Double> SHARE = T.field(new Column("share", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Share of a neighbourhood's practices that lie in the parent; 1 for every other row.", false), Double.class);

    /** The declaration. */
    public static final TypedTable<BridgeAreaTable> TABLE = T.table();

    private BridgeAreaTable() {}
}
