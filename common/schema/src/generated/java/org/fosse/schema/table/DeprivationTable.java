// Written from src/main/schema/deprivation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How deprived one practice's or neighbourhood's population is, by one edition of the index. */
public final class DeprivationTable {
    private static final TypedTable.Builder<DeprivationTable> T =
            new TypedTable.Builder<>("deprivation", Stage.CLEAN, true, "How deprived one practice's or neighbourhood's population is, by one edition of the index.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<DeprivationTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** The index and the source it came through. */
    public static final Field<DeprivationTable, String> EDITION = T.field(new Column("edition", Type.STRING, Role.IDENTIFIER, "", "The index and the source it came through.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<DeprivationTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Deprivation score; higher is more deprived. */
    public static final Field<DeprivationTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "score", "Deprivation score; higher is more deprived.", false), Double.class);
    /** 1 is the most deprived tenth of England; null when only the score is known. */
    public static final Field<DeprivationTable, Integer> NATIONAL_DECILE = T.field(new Column("national_decile", Type.INT, Role.MEASURE, "decile", "1 is the most deprived tenth of England; null when only the score is known.", true), Integer.class);
    /** 1 is the most deprived group of England (a fifth by default); null when only the score is known. */
    public static final Field<DeprivationTable, Integer> NATIONAL_GROUP = T.field(new Column("national_group", Type.INT, Role.MEASURE, "group", "1 is the most deprived group of England (a fifth by default); null when only the score is known.", true), Integer.class);
    /** 1 is the most deprived group of the areas of this level in the same system; equal scores share a group; null outside a system, and where there are fewer areas than groups. */
    public static final Field<DeprivationTable, Integer> LOCAL_GROUP = T.field(new Column("local_group", Type.INT, Role.MEASURE, "group", "1 is the most deprived group of the areas of this level in the same system; equal scores share a group; null outside a system, and where there are fewer areas than groups.", true), Integer.class);
    /** 1 is the most deprived tenth of the areas of this level in the same system; equal scores share a tenth; null outside a system, and where there are fewer than ten areas. */
    public static final Field<DeprivationTable, Integer> LOCAL_DECILE = T.field(new Column("local_decile", Type.INT, Role.MEASURE, "decile", "1 is the most deprived tenth of the areas of this level in the same system; equal scores share a tenth; null outside a system, and where there are fewer than ten areas.", true), Integer.class);
    /** The edition that the inequality tables use for this area: one with a national decile before one without, then the latest. */
    public static final Field<DeprivationTable, Boolean> PREFERRED = T.field(new Column("preferred", Type.BOOLEAN, Role.ATTRIBUTE, "", "The edition that the inequality tables use for this area: one with a national decile before one without, then the latest.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<DeprivationTable> TABLE = T.table(
            new Check("decile_in_range", "national_decile between 1 and 10", "A decile lies between 1 and 10."));

    private DeprivationTable() {}
}
