// Written from src/main/schema/landed_deprivation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How deprived an area is, as the extract gives it. */
public final class LandedDeprivationTable {
    private static final TypedTable.Builder<LandedDeprivationTable> T =
            new TypedTable.Builder<>("landed_deprivation", Stage.LAND, false, "How deprived an area is, as the extract gives it.");

    /** Path relative to the landing folder. */
    public static final Field<LandedDeprivationTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedDeprivationTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedDeprivationTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedDeprivationTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Code as the extract gives it. */
    public static final Field<LandedDeprivationTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** Its level; null when the source gives a code only. */
    public static final Field<LandedDeprivationTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Its level; null when the source gives a code only.", true), String.class);
    /** The index ("IMD 2019"). */
    public static final Field<LandedDeprivationTable, String> EDITION = T.field(new Column("edition", Type.STRING, Role.ATTRIBUTE, "", "The index (\"IMD 2019\").", true), String.class);
    /** Higher is more deprived. */
    public static final Field<LandedDeprivationTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.ATTRIBUTE, "", "Higher is more deprived.", true), Double.class);
    /** National decile, 1 is the most deprived tenth; null when only the score is known. */
    public static final Field<LandedDeprivationTable, Integer> DECILE = T.field(new Column("decile", Type.INT, Role.ATTRIBUTE, "", "National decile, 1 is the most deprived tenth; null when only the score is known.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedDeprivationTable> TABLE = T.table();

    private LandedDeprivationTable() {}
}
