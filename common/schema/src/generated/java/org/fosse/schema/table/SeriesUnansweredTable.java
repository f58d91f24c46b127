// Written from src/main/schema/series_unanswered.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Series of which trend or control_chart_summary says nothing, and why: one row for the areas of a level that have the usual reason, and one for each area that has another. */
public final class SeriesUnansweredTable {
    private static final TypedTable.Builder<SeriesUnansweredTable> T =
            new TypedTable.Builder<>("series_unanswered", Stage.COMPUTE, true, "Series of which trend or control_chart_summary says nothing, and why: one row for the areas of a level that have the usual reason, and one for each area that has another.");

    /** The table that says nothing of them: trend or control_chart_summary. */
    public static final Field<SeriesUnansweredTable, String> TABLE_NAME = T.field(new Column("table_name", Type.STRING, Role.IDENTIFIER, "", "The table that says nothing of them: trend or control_chart_summary.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<SeriesUnansweredTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. */
    public static final Field<SeriesUnansweredTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.IDENTIFIER, "", "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them.", false), String.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<SeriesUnansweredTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** Level of the areas. */
    public static final Field<SeriesUnansweredTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas.", false), String.class);
    /** Code of an area whose reasons are not the usual ones; * for every other area of the level that has values of the indicator and is not in the table. */
    public static final Field<SeriesUnansweredTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of an area whose reasons are not the usual ones; * for every other area of the level that has values of the indicator and is not in the table.", false), String.class);
    /** Why nothing can be said, as codes of table reason; of all series of an area in the breakdown together. */
    public static final Field<SeriesUnansweredTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why nothing can be said, as codes of table reason; of all series of an area in the breakdown together.", false), String.class);
    /** Areas that the row stands for. */
    public static final Field<SeriesUnansweredTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas that the row stands for.", false), Long.class);
    /** Their series: one for each stratum of the breakdown. */
    public static final Field<SeriesUnansweredTable, Long> SERIES = T.field(new Column("series", Type.LONG, Role.MEASURE, "series", "Their series: one for each stratum of the breakdown.", false), Long.class);

    /** The declaration. */
    public static final TypedTable<SeriesUnansweredTable> TABLE = T.table(
            new Check("has_reason", "reason <> ''", "What cannot be said has a reason."));

    private SeriesUnansweredTable() {}
}
