// Written from src/main/schema/landed_small_area.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What an extract says of a small area (LSOA), which is no area itself: how deprived it is, where it lies, how many of its people belong to an area, or what it became. */
public final class LandedSmallAreaTable {
    private static final TypedTable.Builder<LandedSmallAreaTable> T =
            new TypedTable.Builder<>("landed_small_area", Stage.LAND, false, "What an extract says of a small area (LSOA), which is no area itself: how deprived it is, where it lies, how many of its people belong to an area, or what it became.");

    /** Path relative to the landing folder. */
    public static final Field<LandedSmallAreaTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedSmallAreaTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedSmallAreaTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedSmallAreaTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** index: how deprived it is. lies_in: the area it lies in. people: how many of its people belong to an area. became: what it became. */
    public static final Field<LandedSmallAreaTable, SmallAreaFact> FACT = T.field(new Column("fact", Type.STRING, Role.ATTRIBUTE, "", "index: how deprived it is. lies_in: the area it lies in. people: how many of its people belong to an area. became: what it became.", false), SmallAreaFact.class);
    /** Code as the extract gives it. */
    public static final Field<LandedSmallAreaTable, String> CODE = T.field(new Column("code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** First day of what it is of: the index's edition, the lookup, the count of people. */
    public static final Field<LandedSmallAreaTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of what it is of: the index's edition, the lookup, the count of people.", true), LocalDate.class);
    /** Last day of the same. */
    public static final Field<LandedSmallAreaTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the same.", true), LocalDate.class);
    /** The same in words. */
    public static final Field<LandedSmallAreaTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The same in words.", true), String.class);
    /** National decile, 1 is the most deprived tenth. */
    public static final Field<LandedSmallAreaTable, Integer> DECILE = T.field(new Column("decile", Type.INT, Role.ATTRIBUTE, "", "National decile, 1 is the most deprived tenth.", true), Integer.class);
    /** Higher is more deprived. */
    public static final Field<LandedSmallAreaTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.ATTRIBUTE, "", "Higher is more deprived.", true), Double.class);
    /** Who live in it, or those of them who belong to the area; null where the extract does not say. */
    public static final Field<LandedSmallAreaTable, Double> PEOPLE = T.field(new Column("people", Type.DOUBLE, Role.ATTRIBUTE, "", "Who live in it, or those of them who belong to the area; null where the extract does not say.", true), Double.class);
    /** Where it lies, or its people belong; null for what is said of itself. */
    public static final Field<LandedSmallAreaTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Where it lies, or its people belong; null for what is said of itself.", true), String.class);
    /** Level of that area. */
    public static final Field<LandedSmallAreaTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Level of that area.", true), String.class);
    /** Code that it became, in whole or in part. */
    public static final Field<LandedSmallAreaTable, String> BECAME = T.field(new Column("became", Type.STRING, Role.ATTRIBUTE, "", "Code that it became, in whole or in part.", true), String.class);
    /** When the extract was published. */
    public static final Field<LandedSmallAreaTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the extract was published.", true), LocalDate.class);
    /** Revision of the publication. */
    public static final Field<LandedSmallAreaTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedSmallAreaTable> TABLE = T.dated(PERIOD_END, null).table();

    private LandedSmallAreaTable() {}
}
