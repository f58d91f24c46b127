// Written from src/main/schema/landed_area.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A name of an area or organisation, as the extract gives it. */
public final class LandedAreaTable {
    private static final TypedTable.Builder<LandedAreaTable> T =
            new TypedTable.Builder<>("landed_area", Stage.LAND, false, "A name of an area or organisation, as the extract gives it.");

    /** Path relative to the landing folder. */
    public static final Field<LandedAreaTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedAreaTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedAreaTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedAreaTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Code, as the extract gives it. */
    public static final Field<LandedAreaTable, String> CODE = T.field(new Column("code", Type.STRING, Role.ATTRIBUTE, "", "Code, as the extract gives it.", true), String.class);
    /** Level, as the extract gives it. */
    public static final Field<LandedAreaTable, String> LEVEL = T.field(new Column("level", Type.STRING, Role.ATTRIBUTE, "", "Level, as the extract gives it.", true), String.class);
    /** Name, as the extract gives it. */
    public static final Field<LandedAreaTable, String> NAME = T.field(new Column("name", Type.STRING, Role.ATTRIBUTE, "", "Name, as the extract gives it.", true), String.class);
    /** The ONS code of the same area, where the main code is an ODS one. */
    public static final Field<LandedAreaTable, String> ONS_CODE = T.field(new Column("ons_code", Type.STRING, Role.ATTRIBUTE, "", "The ONS code of the same area, where the main code is an ODS one.", true), String.class);
    /** The source's own kind ("Mental health and community trust"); null where there is none. */
    public static final Field<LandedAreaTable, String> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "The source's own kind (\"Mental health and community trust\"); null where there is none.", true), String.class);
    /** Valid from, as the extract gives it. */
    public static final Field<LandedAreaTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "Valid from, as the extract gives it.", true), LocalDate.class);
    /** Valid to, as the extract gives it. */
    public static final Field<LandedAreaTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Valid to, as the extract gives it.", true), LocalDate.class);
    /** The date of the statement, so that the latest name wins; null where the source has none. */
    public static final Field<LandedAreaTable, LocalDate> AS_OF = T.field(new Column("as_of", Type.DATE, Role.ATTRIBUTE, "", "The date of the statement, so that the latest name wins; null where the source has none.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<LandedAreaTable> TABLE = T.table();

    private LandedAreaTable() {}
}
