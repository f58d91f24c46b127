// Written from src/main/schema/landed_intelligence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Soft intelligence of one kind about an area and a theme, as it came. */
public final class LandedIntelligenceTable {
    private static final TypedTable.Builder<LandedIntelligenceTable> T =
            new TypedTable.Builder<>("landed_intelligence", Stage.LAND, false, "Soft intelligence of one kind about an area and a theme, as it came.");

    /** Path relative to the landing folder. */
    public static final Field<LandedIntelligenceTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedIntelligenceTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedIntelligenceTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedIntelligenceTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Item id, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> ITEM_ID = T.field(new Column("item_id", Type.STRING, Role.ATTRIBUTE, "", "Item id, as the extract gives it.", true), String.class);
    /** Received on, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> RECEIVED_ON = T.field(new Column("received_on", Type.DATE, Role.ATTRIBUTE, "", "Received on, as the extract gives it.", true), LocalDate.class);
    /** Period start, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "Period start, as the extract gives it.", true), LocalDate.class);
    /** Period end, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Period end, as the extract gives it.", true), LocalDate.class);
    /** Category, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> CATEGORY = T.field(new Column("category", Type.STRING, Role.ATTRIBUTE, "", "Category, as the extract gives it.", true), String.class);
    /** Kind, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "Kind, as the extract gives it.", true), String.class);
    /** Theme, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "Theme, as the extract gives it.", true), String.class);
    /** Sub theme, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> SUB_THEME = T.field(new Column("sub_theme", Type.STRING, Role.ATTRIBUTE, "", "Sub theme, as the extract gives it.", true), String.class);
    /** Code as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** Its level; null when the source gives a code only. */
    public static final Field<LandedIntelligenceTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Its level; null when the source gives a code only.", true), String.class);
    /** Quality domain, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "Quality domain, as the extract gives it.", true), String.class);
    /** Pathway, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "Pathway, as the extract gives it.", true), String.class);
    /** Count, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, Long> COUNT = T.field(new Column("count", Type.LONG, Role.ATTRIBUTE, "", "Count, as the extract gives it.", true), Long.class);
    /** Direction, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction, as the extract gives it.", true), String.class);
    /** Severity, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> SEVERITY = T.field(new Column("severity", Type.STRING, Role.ATTRIBUTE, "", "Severity, as the extract gives it.", true), String.class);
    /** Source committee, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> SOURCE_COMMITTEE = T.field(new Column("source_committee", Type.STRING, Role.ATTRIBUTE, "", "Source committee, as the extract gives it.", true), String.class);
    /** Programme, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, String> PROGRAMME = T.field(new Column("programme", Type.STRING, Role.ATTRIBUTE, "", "Programme, as the extract gives it.", true), String.class);
    /** Group on, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> GROUP_ON = T.field(new Column("group_on", Type.DATE, Role.ATTRIBUTE, "", "Group on, as the extract gives it.", true), LocalDate.class);
    /** Committee on, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> COMMITTEE_ON = T.field(new Column("committee_on", Type.DATE, Role.ATTRIBUTE, "", "Committee on, as the extract gives it.", true), LocalDate.class);
    /** Board on, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> BOARD_ON = T.field(new Column("board_on", Type.DATE, Role.ATTRIBUTE, "", "Board on, as the extract gives it.", true), LocalDate.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<LandedIntelligenceTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** Status on, as the extract gives it. */
    public static final Field<LandedIntelligenceTable, LocalDate> STATUS_ON = T.field(new Column("status_on", Type.DATE, Role.ATTRIBUTE, "", "Status on, as the extract gives it.", true), LocalDate.class);
    /** When the source published it. */
    public static final Field<LandedIntelligenceTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<LandedIntelligenceTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedIntelligenceTable> TABLE = T.dated(RECEIVED_ON, null).table();

    private LandedIntelligenceTable() {}
}
