// Written from src/main/schema/landed_flow.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What went on between a provider and an area, as the extract gives it; without an area, all that the provider did. */
public final class LandedFlowTable {
    private static final TypedTable.Builder<LandedFlowTable> T =
            new TypedTable.Builder<>("landed_flow", Stage.LAND, false, "What went on between a provider and an area, as the extract gives it; without an area, all that the provider did.");

    /** Path relative to the landing folder. */
    public static final Field<LandedFlowTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line of the first record that counts into it. */
    public static final Field<LandedFlowTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line of the first record that counts into it.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedFlowTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedFlowTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** What it is, as the source's layout calls it. */
    public static final Field<LandedFlowTable, String> FLOW = T.field(new Column("flow", Type.STRING, Role.ATTRIBUTE, "", "What it is, as the source's layout calls it.", true), String.class);
    /** How the area is known. */
    public static final Field<LandedFlowTable, ShareBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "How the area is known.", true), ShareBasis.class);
    /** Provider code, as the extract gives it. */
    public static final Field<LandedFlowTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "Provider code, as the extract gives it.", true), String.class);
    /** Area code, as the extract gives it; null for all that the provider did. */
    public static final Field<LandedFlowTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Area code, as the extract gives it; null for all that the provider did.", true), String.class);
    /** Level of the area; null for all that the provider did. */
    public static final Field<LandedFlowTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the area; null for all that the provider did.", true), String.class);
    /** First day of the period. */
    public static final Field<LandedFlowTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<LandedFlowTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<LandedFlowTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** A count, or a share of the provider's whole; null where the source gives none. */
    public static final Field<LandedFlowTable, Double> AMOUNT = T.field(new Column("amount", Type.DOUBLE, Role.ATTRIBUTE, "", "A count, or a share of the provider's whole; null where the source gives none.", true), Double.class);
    /** Whether it is a share. */
    public static final Field<LandedFlowTable, Boolean> IS_SHARE = T.field(new Column("is_share", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is a share.", true), Boolean.class);
    /** present, or why there is no amount. */
    public static final Field<LandedFlowTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, or why there is no amount.", true), String.class);
    /** When it was published. */
    public static final Field<LandedFlowTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When it was published.", true), LocalDate.class);
    /** Revision of the publication. */
    public static final Field<LandedFlowTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedFlowTable> TABLE = T.dated(PERIOD_END, null).table();

    private LandedFlowTable() {}
}
