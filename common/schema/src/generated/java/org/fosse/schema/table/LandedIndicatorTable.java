// Written from src/main/schema/landed_indicator.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What a publisher's own list says of one of its indicators. */
public final class LandedIndicatorTable {
    private static final TypedTable.Builder<LandedIndicatorTable> T =
            new TypedTable.Builder<>("landed_indicator", Stage.LAND, false, "What a publisher's own list says of one of its indicators.");

    /** Path relative to the landing folder. */
    public static final Field<LandedIndicatorTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedIndicatorTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedIndicatorTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedIndicatorTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** The indicator, by the id that values of it have. */
    public static final Field<LandedIndicatorTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "The indicator, by the id that values of it have.", false), String.class);
    /** Its name. */
    public static final Field<LandedIndicatorTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** What is counted, out of what, in the publisher's words. */
    public static final Field<LandedIndicatorTable, String> DESCRIPTION = T.field(new Column("description", Type.STRING, Role.ATTRIBUTE, "", "What is counted, out of what, in the publisher's words.", true), String.class);
    /** higher is better, lower is better, or no judgement, which a word that is not known means too. */
    public static final Field<LandedIndicatorTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement, which a word that is not known means too.", false), String.class);
    /** As in table indicator; score for a word that is not known. */
    public static final Field<LandedIndicatorTable, String> VALUE_TYPE = T.field(new Column("value_type", Type.STRING, Role.ATTRIBUTE, "", "As in table indicator; score for a word that is not known.", false), String.class);
    /** Unit of the value. */
    public static final Field<LandedIndicatorTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value.", true), String.class);
    /** When the extract was published. */
    public static final Field<LandedIndicatorTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the extract was published.", true), LocalDate.class);
    /** Revision of the publication. */
    public static final Field<LandedIndicatorTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication.", false), Integer.class);

    /** The declaration. */
    public static final TypedTable<LandedIndicatorTable> TABLE = T.table();

    private LandedIndicatorTable() {}
}
