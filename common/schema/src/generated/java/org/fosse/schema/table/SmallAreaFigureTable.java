// Written from src/main/schema/small_area_figure.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A value of an indicator that is made of small areas, with the file and first line of the index or of the people it is made from; beside landed_observation it becomes an observation. */
public final class SmallAreaFigureTable {
    private static final TypedTable.Builder<SmallAreaFigureTable> T =
            new TypedTable.Builder<>("small_area_figure", Stage.CLEAN, false, "A value of an indicator that is made of small areas, with the file and first line of the index or of the people it is made from; beside landed_observation it becomes an observation.");

    /** Path relative to the landing folder. */
    public static final Field<SmallAreaFigureTable, String> FILE = T.field(new Column("file", Type.STRING, Role.ATTRIBUTE, "", "Path relative to the landing folder.", true), String.class);
    /** Physical line the record began on. */
    public static final Field<SmallAreaFigureTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.ATTRIBUTE, "", "Physical line the record began on.", true), Long.class);
    /** Number of the record within the file. */
    public static final Field<SmallAreaFigureTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record within the file.", true), Long.class);
    /** The source that read it. */
    public static final Field<SmallAreaFigureTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Stable id of the indicator. */
    public static final Field<SmallAreaFigureTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator.", true), String.class);
    /** Code as the extract gives it. */
    public static final Field<SmallAreaFigureTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** Null when the source gives a code only. */
    public static final Field<SmallAreaFigureTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Null when the source gives a code only.", true), String.class);
    /** First day of the period. */
    public static final Field<SmallAreaFigureTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<SmallAreaFigureTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<SmallAreaFigureTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** "all", or what the stratum divides by ("sex", "age", "deprivation_decile"). */
    public static final Field<SmallAreaFigureTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.ATTRIBUTE, "", "\"all\", or what the stratum divides by (\"sex\", \"age\", \"deprivation_decile\").", true), String.class);
    /** "all", or the group. */
    public static final Field<SmallAreaFigureTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.ATTRIBUTE, "", "\"all\", or the group.", true), String.class);
    /** What is counted. */
    public static final Field<SmallAreaFigureTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.ATTRIBUTE, "", "What is counted.", true), Double.class);
    /** Out of how many. */
    public static final Field<SmallAreaFigureTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.ATTRIBUTE, "", "Out of how many.", true), Double.class);
    /** In the source's unit, percent as 0 to 100. */
    public static final Field<SmallAreaFigureTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "In the source's unit, percent as 0 to 100.", true), Double.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<SmallAreaFigureTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** The source's own words about the value. */
    public static final Field<SmallAreaFigureTable, String> NOTE = T.field(new Column("note", Type.STRING, Role.ATTRIBUTE, "", "The source's own words about the value.", true), String.class);
    /** When the source published it. */
    public static final Field<SmallAreaFigureTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<SmallAreaFigureTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<SmallAreaFigureTable> TABLE = T.table();

    private SmallAreaFigureTable() {}
}
