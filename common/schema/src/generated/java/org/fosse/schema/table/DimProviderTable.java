// Written from src/main/schema/dim_provider.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One provider: what it is, and what it is part of on the date of the run. */
public final class DimProviderTable {
    private static final TypedTable.Builder<DimProviderTable> T =
            new TypedTable.Builder<>("dim_provider", Folder.STAR, Stage.PUBLISH, true, "One provider: what it is, and what it is part of on the date of the run.");

    /** ODS code of the provider, or its local code. */
    public static final Field<DimProviderTable, String> PROVIDER_KEY = T.field(new Column("provider_key", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, or its local code.", false), String.class);
    /** Its name. */
    public static final Field<DimProviderTable, String> PROVIDER_NAME = T.field(new Column("provider_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its kind, as its register says; null where none does. */
    public static final Field<DimProviderTable, String> PROVIDER_TYPE = T.field(new Column("provider_type", Type.STRING, Role.ATTRIBUTE, "", "Its kind, as its register says; null where none does.", true), String.class);
    /** The system it belongs to; null where none is known. */
    public static final Field<DimProviderTable, String> SYSTEM_CODE = T.field(new Column("system_code", Type.STRING, Role.ATTRIBUTE, "", "The system it belongs to; null where none is known.", true), String.class);
    /** Name of that system. */
    public static final Field<DimProviderTable, String> SYSTEM_NAME = T.field(new Column("system_name", Type.STRING, Role.ATTRIBUTE, "", "Name of that system.", true), String.class);
    /** Whether that is the system that the run is for. */
    public static final Field<DimProviderTable, Boolean> IS_OWN_SYSTEM = T.field(new Column("is_own_system", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether that is the system that the run is for.", false), Boolean.class);
    /** Whether a contract or a link names it, so that table provider_profile has it. */
    public static final Field<DimProviderTable, Boolean> HAS_CONTRACT_OR_LINK = T.field(new Column("has_contract_or_link", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether a contract or a link names it, so that table provider_profile has it.", false), Boolean.class);
    /** Whether it serves an area of another system than its own. */
    public static final Field<DimProviderTable, Boolean> OUT_OF_AREA = T.field(new Column("out_of_area", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it serves an area of another system than its own.", true), Boolean.class);
    /** Chains it is part of, by name. */
    public static final Field<DimProviderTable, String> CHAINS = T.field(new Column("chains", Type.STRING, Role.ATTRIBUTE, "", "Chains it is part of, by name.", true), String.class);
    /** Collaboratives it is part of. */
    public static final Field<DimProviderTable, String> COLLABORATIVES = T.field(new Column("collaboratives", Type.STRING, Role.ATTRIBUTE, "", "Collaboratives it is part of.", true), String.class);
    /** Areas it serves. */
    public static final Field<DimProviderTable, String> AREAS_SERVED = T.field(new Column("areas_served", Type.STRING, Role.ATTRIBUTE, "", "Areas it serves.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimProviderTable> TABLE = T.table();

    private DimProviderTable() {}
}
