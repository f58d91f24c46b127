// Written from src/main/schema/area.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area or organisation: practice, neighbourhood (primary care network), locality, place, system, sub-ICB location, region, country, provider, team or design group. */
public final class AreaTable {
    private static final TypedTable.Builder<AreaTable> T =
            new TypedTable.Builder<>("area", Stage.CLEAN, true, "One area or organisation: practice, neighbourhood (primary care network), locality, place, system, sub-ICB location, region, country, provider, team or design group.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<AreaTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<AreaTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Its latest name. */
    public static final Field<AreaTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Its latest name.", false), String.class);
    /** Its ONS code in use; table area_alias has those it had before. */
    public static final Field<AreaTable, String> ONS_CODE = T.field(new Column("ons_code", Type.STRING, Role.ATTRIBUTE, "", "Its ONS code in use; table area_alias has those it had before.", true), String.class);
    /** The source's own kind, such as the trust type; null where it has none. */
    public static final Field<AreaTable, String> AREA_KIND = T.field(new Column("area_kind", Type.STRING, Role.ATTRIBUTE, "", "The source's own kind, such as the trust type; null where it has none.", true), String.class);
    /** Opened on, where a source or the configuration says. */
    public static final Field<AreaTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "Opened on, where a source or the configuration says.", true), LocalDate.class);
    /** Last day, where a source or the configuration says; null while open. */
    public static final Field<AreaTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day, where a source or the configuration says; null while open.", true), LocalDate.class);
    /** The integrated care system it belongs to on the date of the run; null where none is known. */
    public static final Field<AreaTable, String> SYSTEM_CODE = T.field(new Column("system_code", Type.STRING, Role.ATTRIBUTE, "", "The integrated care system it belongs to on the date of the run; null where none is known.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AreaTable> TABLE = T.table();

    private AreaTable() {}
}
