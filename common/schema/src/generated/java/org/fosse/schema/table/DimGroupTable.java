// Written from src/main/schema/dim_group.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One group of people that any fact speaks of; all/all is everyone. */
public final class DimGroupTable {
    private static final TypedTable.Builder<DimGroupTable> T =
            new TypedTable.Builder<>("dim_group", Folder.STAR, Stage.PUBLISH, true, "One group of people that any fact speaks of; all/all is everyone.");

    /** Breakdown and stratum with / between them; a / or % within the breakdown stands as %2F or %25. */
    public static final Field<DimGroupTable, String> GROUP_KEY = T.field(new Column("group_key", Type.STRING, Role.IDENTIFIER, "", "Breakdown and stratum with / between them; a / or % within the breakdown stands as %2F or %25.", false), String.class);
    /** What the group is one part of (sex, age, deprivation decile); all for everyone. */
    public static final Field<DimGroupTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.ATTRIBUTE, "", "What the group is one part of (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<DimGroupTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.ATTRIBUTE, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Whether it is everyone. */
    public static final Field<DimGroupTable, Boolean> IS_EVERYONE = T.field(new Column("is_everyone", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is everyone.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<DimGroupTable> TABLE = T.table();

    private DimGroupTable() {}
}
