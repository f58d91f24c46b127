// Written from src/main/schema/landed_provider_link.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A statement that a provider is part of a chain or collaborative, or serves an area. */
public final class LandedProviderLinkTable {
    private static final TypedTable.Builder<LandedProviderLinkTable> T =
            new TypedTable.Builder<>("landed_provider_link", Stage.LAND, false, "A statement that a provider is part of a chain or collaborative, or serves an area.");

    /** Path relative to the landing folder. */
    public static final Field<LandedProviderLinkTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedProviderLinkTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedProviderLinkTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedProviderLinkTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Provider code, as the extract gives it. */
    public static final Field<LandedProviderLinkTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "Provider code, as the extract gives it.", true), String.class);
    /** Chain, collaborative or serves. */
    public static final Field<LandedProviderLinkTable, String> LINK = T.field(new Column("link", Type.STRING, Role.ATTRIBUTE, "", "Chain, collaborative or serves.", true), String.class);
    /** Linked code, as the extract gives it. */
    public static final Field<LandedProviderLinkTable, String> LINKED_CODE = T.field(new Column("linked_code", Type.STRING, Role.ATTRIBUTE, "", "Linked code, as the extract gives it.", true), String.class);
    /** Linked name, as the extract gives it. */
    public static final Field<LandedProviderLinkTable, String> LINKED_NAME = T.field(new Column("linked_name", Type.STRING, Role.ATTRIBUTE, "", "Linked name, as the extract gives it.", true), String.class);
    /** Level of the area served; null for a chain or collaborative. */
    public static final Field<LandedProviderLinkTable, String> LINKED_LEVEL = T.field(new Column("linked_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the area served; null for a chain or collaborative.", true), String.class);
    /** Valid from, as the extract gives it. */
    public static final Field<LandedProviderLinkTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "Valid from, as the extract gives it.", true), LocalDate.class);
    /** Valid to, as the extract gives it. */
    public static final Field<LandedProviderLinkTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Valid to, as the extract gives it.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<LandedProviderLinkTable> TABLE = T.table();

    private LandedProviderLinkTable() {}
}
