// Written from src/main/schema/dim_area.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area over a span of days in which it lies in the same areas, with those areas beside it, each level in columns of its own; and beside these the areas that it lies in now. A fact of a period has the row of its own time: the one whose parents held the area on most days of the period. At its own level an area stands in its own columns. */
public final class DimAreaTable {
    private static final TypedTable.Builder<DimAreaTable> T =
            new TypedTable.Builder<>("dim_area", Folder.STAR, Stage.PUBLISH, true, "One area over a span of days in which it lies in the same areas, with those areas beside it, each level in columns of its own; and beside these the areas that it lies in now. A fact of a period has the row of its own time: the one whose parents held the area on most days of the period. At its own level an area stands in its own columns.");

    /** The area's code for the span that holds the date of the run, or else its last one; for other spans the code, ~ and the first day. */
    public static final Field<DimAreaTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area's code for the span that holds the date of the run, or else its last one; for other spans the code, ~ and the first day.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<DimAreaTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Its latest name. */
    public static final Field<DimAreaTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Its latest name.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. Facts of several levels stand in one table: choose one level before adding up. */
    public static final Field<DimAreaTable, Level> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. Facts of several levels stand in one table: choose one level before adding up.", false), Level.class);
    /** First day of the span; 1900-01-01 where nothing says when it began. */
    public static final Field<DimAreaTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "First day of the span; 1900-01-01 where nothing says when it began.", false), LocalDate.class);
    /** Last day of the span; 9999-12-31 when it goes on. */
    public static final Field<DimAreaTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day of the span; 9999-12-31 when it goes on.", false), LocalDate.class);
    /** Whether it is the span that holds the date of the run, or else the last one. */
    public static final Field<DimAreaTable, Boolean> IS_CURRENT = T.field(new Column("is_current", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is the span that holds the date of the run, or else the last one.", false), Boolean.class);
    /** Its ONS code in use. */
    public static final Field<DimAreaTable, String> ONS_CODE = T.field(new Column("ons_code", Type.STRING, Role.ATTRIBUTE, "", "Its ONS code in use.", true), String.class);
    /** The source's own kind, such as the trust type; null where it has none. */
    public static final Field<DimAreaTable, String> AREA_KIND = T.field(new Column("area_kind", Type.STRING, Role.ATTRIBUTE, "", "The source's own kind, such as the trust type; null where it has none.", true), String.class);
    /** Opened on, where a source or the configuration says. */
    public static final Field<DimAreaTable, LocalDate> OPENED_ON = T.field(new Column("opened_on", Type.DATE, Role.ATTRIBUTE, "", "Opened on, where a source or the configuration says.", true), LocalDate.class);
    /** Last day, where a source or the configuration says; null while open. */
    public static final Field<DimAreaTable, LocalDate> CLOSED_ON = T.field(new Column("closed_on", Type.DATE, Role.ATTRIBUTE, "", "Last day, where a source or the configuration says; null while open.", true), LocalDate.class);
    /** Primary care network of those days; null where there is none. Of several parents of a level the one with the largest share, and table bridge_area has all. */
    public static final Field<DimAreaTable, String> NETWORK_CODE = T.field(new Column("network_code", Type.STRING, Role.ATTRIBUTE, "", "Primary care network of those days; null where there is none. Of several parents of a level the one with the largest share, and table bridge_area has all.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> NETWORK_NAME = T.field(new Column("network_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** District within a county place, of those days. */
    public static final Field<DimAreaTable, String> LOCALITY_CODE = T.field(new Column("locality_code", Type.STRING, Role.ATTRIBUTE, "", "District within a county place, of those days.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> LOCALITY_NAME = T.field(new Column("locality_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Place of those days. */
    public static final Field<DimAreaTable, String> PLACE_CODE = T.field(new Column("place_code", Type.STRING, Role.ATTRIBUTE, "", "Place of those days.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> PLACE_NAME = T.field(new Column("place_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Sub-ICB location, or clinical commissioning group, of those days. */
    public static final Field<DimAreaTable, String> SUB_ICB_CODE = T.field(new Column("sub_icb_code", Type.STRING, Role.ATTRIBUTE, "", "Sub-ICB location, or clinical commissioning group, of those days.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> SUB_ICB_NAME = T.field(new Column("sub_icb_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Integrated care system, or what was there before it, of those days. */
    public static final Field<DimAreaTable, String> SYSTEM_CODE = T.field(new Column("system_code", Type.STRING, Role.ATTRIBUTE, "", "Integrated care system, or what was there before it, of those days.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> SYSTEM_NAME = T.field(new Column("system_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Region of those days; where nothing gives it one of its own, its system's. */
    public static final Field<DimAreaTable, String> REGION_CODE = T.field(new Column("region_code", Type.STRING, Role.ATTRIBUTE, "", "Region of those days; where nothing gives it one of its own, its system's.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> REGION_NAME = T.field(new Column("region_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its network now: that of the row that is current. */
    public static final Field<DimAreaTable, String> CURRENT_NETWORK_CODE = T.field(new Column("current_network_code", Type.STRING, Role.ATTRIBUTE, "", "Its network now: that of the row that is current.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_NETWORK_NAME = T.field(new Column("current_network_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its locality now. */
    public static final Field<DimAreaTable, String> CURRENT_LOCALITY_CODE = T.field(new Column("current_locality_code", Type.STRING, Role.ATTRIBUTE, "", "Its locality now.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_LOCALITY_NAME = T.field(new Column("current_locality_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its place now. */
    public static final Field<DimAreaTable, String> CURRENT_PLACE_CODE = T.field(new Column("current_place_code", Type.STRING, Role.ATTRIBUTE, "", "Its place now.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_PLACE_NAME = T.field(new Column("current_place_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its sub-ICB location now. */
    public static final Field<DimAreaTable, String> CURRENT_SUB_ICB_CODE = T.field(new Column("current_sub_icb_code", Type.STRING, Role.ATTRIBUTE, "", "Its sub-ICB location now.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_SUB_ICB_NAME = T.field(new Column("current_sub_icb_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its system now. */
    public static final Field<DimAreaTable, String> CURRENT_SYSTEM_CODE = T.field(new Column("current_system_code", Type.STRING, Role.ATTRIBUTE, "", "Its system now.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_SYSTEM_NAME = T.field(new Column("current_system_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its region now. */
    public static final Field<DimAreaTable, String> CURRENT_REGION_CODE = T.field(new Column("current_region_code", Type.STRING, Role.ATTRIBUTE, "", "Its region now.", true), String.class);
    /** Its name. */
    public static final Field<DimAreaTable, String> CURRENT_REGION_NAME = T.field(new Column("current_region_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Whether it is, or lies now in, the system that the run is for. */
    public static final Field<DimAreaTable, Boolean> IS_OWN_SYSTEM = T.field(new Column("is_own_system", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is, or lies now in, the system that the run is for.", false), Boolean.class);
    /** The kind of a special list (table special_list); null for others. */
    public static final Field<DimAreaTable, String> SPECIAL_LIST = T.field(new Column("special_list", Type.STRING, Role.ATTRIBUTE, "", "The kind of a special list (table special_list); null for others.", true), String.class);
    /** How deprived its population is, by the edition that the inequality tables use; higher is more deprived. Practices and networks only. */
    public static final Field<DimAreaTable, Double> DEPRIVATION_SCORE = T.field(new Column("deprivation_score", Type.DOUBLE, Role.MEASURE, "score", "How deprived its population is, by the edition that the inequality tables use; higher is more deprived. Practices and networks only.", true), Double.class);
    /** 1 is the most deprived tenth of England. */
    public static final Field<DimAreaTable, Integer> DEPRIVATION_DECILE = T.field(new Column("deprivation_decile", Type.INT, Role.MEASURE, "decile", "1 is the most deprived tenth of England.", true), Integer.class);
    /** 1 is the most deprived group of England, a fifth where nothing else is configured. */
    public static final Field<DimAreaTable, Integer> DEPRIVATION_GROUP = T.field(new Column("deprivation_group", Type.INT, Role.MEASURE, "group", "1 is the most deprived group of England, a fifth where nothing else is configured.", true), Integer.class);
    /** The index, and the source it came through. */
    public static final Field<DimAreaTable, String> DEPRIVATION_EDITION = T.field(new Column("deprivation_edition", Type.STRING, Role.ATTRIBUTE, "", "The index, and the source it came through.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimAreaTable> TABLE = T.table(
            new Check("valid_span", "valid_from <= valid_to", "A span does not end before it starts."));

    private DimAreaTable() {}
}
