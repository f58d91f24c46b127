// Written from src/main/schema/area_alias.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One code that an area is known by, its own among them. Every other table names the area by area_code. */
public final class AreaAliasTable {
    private static final TypedTable.Builder<AreaAliasTable> T =
            new TypedTable.Builder<>("area_alias", Stage.CLEAN, true, "One code that an area is known by, its own among them. Every other table names the area by area_code.");

    /** The code, as registers and publications write it. */
    public static final Field<AreaAliasTable, String> ALIAS = T.field(new Column("alias", Type.STRING, Role.IDENTIFIER, "", "The code, as registers and publications write it.", false), String.class);
    /** The area's own code: that of the Organisation Data Service where it has one. */
    public static final Field<AreaAliasTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "The area's own code: that of the Organisation Data Service where it has one.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<AreaAliasTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** ods (Organisation Data Service), ons (Office for National Statistics, as it is now), former (one that the area had before), publisher (one publisher's spelling) or local (made up by the system). */
    public static final Field<AreaAliasTable, CodeKind> CODE_KIND = T.field(new Column("code_kind", Type.STRING, Role.ATTRIBUTE, "", "ods (Organisation Data Service), ons (Office for National Statistics, as it is now), former (one that the area had before), publisher (one publisher's spelling) or local (made up by the system).", false), CodeKind.class);
    /** First day of the code: the declared one, else that of the first dated statement that uses it for the area; null where nothing is dated. */
    public static final Field<AreaAliasTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "First day of the code: the declared one, else that of the first dated statement that uses it for the area; null where nothing is dated.", true), LocalDate.class);
    /** Last day of a former code: the declared one, else that of the last dated statement that uses it; null for a code in use and where nothing is dated. */
    public static final Field<AreaAliasTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day of a former code: the declared one, else that of the last dated statement that uses it; null for a code in use and where nothing is dated.", true), LocalDate.class);
    /** The source that says so, configuration among them; of several the first by name. */
    public static final Field<AreaAliasTable, String> SOURCE = T.field(new Column("source", Type.STRING, Role.ATTRIBUTE, "", "The source that says so, configuration among them; of several the first by name.", false), String.class);

    /** The declaration. */
    public static final TypedTable<AreaAliasTable> TABLE = T.table(
            new Check("valid_span", "valid_from is null or valid_to is null or valid_from <= valid_to", "A code does not end before it starts."));

    private AreaAliasTable() {}
}
