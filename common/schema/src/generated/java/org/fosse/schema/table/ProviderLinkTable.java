// Written from src/main/schema/provider_link.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A provider that is part of a chain or collaborative, or serves an area, over a span of days. */
public final class ProviderLinkTable {
    private static final TypedTable.Builder<ProviderLinkTable> T =
            new TypedTable.Builder<>("provider_link", Stage.CLEAN, true, "A provider that is part of a chain or collaborative, or serves an area, over a span of days.");

    /** ODS code of the provider, or its local code. */
    public static final Field<ProviderLinkTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, or its local code.", false), String.class);
    /** chain, collaborative or serves. */
    public static final Field<ProviderLinkTable, ProviderLinkKind> LINK = T.field(new Column("link", Type.STRING, Role.IDENTIFIER, "", "chain, collaborative or serves.", false), ProviderLinkKind.class);
    /** Code of the chain, the collaborative or the area. */
    public static final Field<ProviderLinkTable, String> LINKED_CODE = T.field(new Column("linked_code", Type.STRING, Role.IDENTIFIER, "", "Code of the chain, the collaborative or the area.", false), String.class);
    /** First day; 1900-01-01 when the source leaves it open. */
    public static final Field<ProviderLinkTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.IDENTIFIER, "", "First day; 1900-01-01 when the source leaves it open.", false), LocalDate.class);
    /** Last day; 9999-12-31 when it goes on. */
    public static final Field<ProviderLinkTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "Last day; 9999-12-31 when it goes on.", false), LocalDate.class);
    /** Its name. */
    public static final Field<ProviderLinkTable, String> LINKED_NAME = T.field(new Column("linked_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Level of the area; null for a chain or collaborative. */
    public static final Field<ProviderLinkTable, String> LINKED_LEVEL = T.field(new Column("linked_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the area; null for a chain or collaborative.", true), String.class);
    /** The system that the area belongs to. */
    public static final Field<ProviderLinkTable, String> LINKED_SYSTEM_CODE = T.field(new Column("linked_system_code", Type.STRING, Role.ATTRIBUTE, "", "The system that the area belongs to.", true), String.class);
    /** Whether the provider belongs to another system than the area it serves; null where either is not known, and for a chain or collaborative. */
    public static final Field<ProviderLinkTable, Boolean> OUT_OF_AREA = T.field(new Column("out_of_area", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the provider belongs to another system than the area it serves; null where either is not known, and for a chain or collaborative.", true), Boolean.class);
    /** The source the row comes from. */
    public static final Field<ProviderLinkTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);

    /** The declaration. */
    public static final TypedTable<ProviderLinkTable> TABLE = T.table(
            new Check("valid_span", "valid_from <= valid_to", "A span does not end before it starts."));

    private ProviderLinkTable() {}
}
