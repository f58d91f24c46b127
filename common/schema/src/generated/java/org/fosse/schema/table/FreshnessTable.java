// Written from src/main/schema/freshness.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How new what was delivered is: a source, one sender's extracts of it, or one measure of it; what its newest period is, and when the next one is due. A source whose records have no day has a row without one. */
public final class FreshnessTable {
    private static final TypedTable.Builder<FreshnessTable> T =
            new TypedTable.Builder<>("freshness", Stage.CLEAN, true, "How new what was delivered is: a source, one sender's extracts of it, or one measure of it; what its newest period is, and when the next one is due. A source whose records have no day has a row without one.");

    /** The source. */
    public static final Field<FreshnessTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.IDENTIFIER, "", "The source.", false), String.class);
    /** Code of the organisation whose extracts they are; all for every sender together, and for sources that are not one organisation's. */
    public static final Field<FreshnessTable, String> SENDER = T.field(new Column("sender", Type.STRING, Role.IDENTIFIER, "", "Code of the organisation whose extracts they are; all for every sender together, and for sources that are not one organisation's.", false), String.class);
    /** The indicator; all for every record of the source. */
    public static final Field<FreshnessTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "The indicator; all for every record of the source.", false), String.class);
    /** Last day of the newest period of which a record was accepted; null where records have no day. */
    public static final Field<FreshnessTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest period of which a record was accepted; null where records have no day.", true), LocalDate.class);
    /** That period in words, of an indicator; null otherwise. */
    public static final Field<FreshnessTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "That period in words, of an indicator; null otherwise.", true), String.class);
    /** Of an indicator, when a value of that period was first published; of a source, when the newest of its files was; null where it does not say. */
    public static final Field<FreshnessTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "Of an indicator, when a value of that period was first published; of a source, when the newest of its files was; null where it does not say.", true), LocalDate.class);
    /** The day on which a newer period is due: of a source under expected with months_late, the first day on which a run asks for one; of an indicator, as long after the end of the next period as the newest took to be published, where the source says when. The next period ends as much later as the least between the ends of two periods of that length that follow one another; a step longer than the period counts where it occurs twice, since editions may lack. Null where nothing can be told. */
    public static final Field<FreshnessTable, LocalDate> NEXT_DUE = T.field(new Column("next_due", Type.DATE, Role.ATTRIBUTE, "", "The day on which a newer period is due: of a source under expected with months_late, the first day on which a run asks for one; of an indicator, as long after the end of the next period as the newest took to be published, where the source says when. The next period ends as much later as the least between the ends of two periods of that length that follow one another; a step longer than the period counts where it occurs twice, since editions may lack. Null where nothing can be told.", true), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<FreshnessTable> TABLE = T.table();

    private FreshnessTable() {}
}
