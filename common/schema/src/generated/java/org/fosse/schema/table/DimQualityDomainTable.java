// Written from src/main/schema/dim_quality_domain.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One part of quality, as fosse.yaml has them; unassigned for what nobody has put anywhere. */
public final class DimQualityDomainTable {
    private static final TypedTable.Builder<DimQualityDomainTable> T =
            new TypedTable.Builder<>("dim_quality_domain", Folder.STAR, Stage.PUBLISH, true, "One part of quality, as fosse.yaml has them; unassigned for what nobody has put anywhere.");

    /** Its id. */
    public static final Field<DimQualityDomainTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its id.", false), String.class);
    /** The part of quality in words. */
    public static final Field<DimQualityDomainTable, String> QUALITY_DOMAIN_NAME = T.field(new Column("quality_domain_name", Type.STRING, Role.ATTRIBUTE, "", "The part of quality in words.", false), String.class);
    /** Its place in fosse.yaml, from 1; unassigned comes last. */
    public static final Field<DimQualityDomainTable, Integer> DISPLAY_ORDER = T.field(new Column("display_order", Type.INT, Role.ATTRIBUTE, "", "Its place in fosse.yaml, from 1; unassigned comes last.", false), Integer.class);

    /** The declaration. */
    public static final TypedTable<DimQualityDomainTable> TABLE = T.table();

    private DimQualityDomainTable() {}
}
