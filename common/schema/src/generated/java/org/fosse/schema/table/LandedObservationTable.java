// Written from src/main/schema/landed_observation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A value of an indicator for an area and a period, as the extract gives it. */
public final class LandedObservationTable {
    private static final TypedTable.Builder<LandedObservationTable> T =
            new TypedTable.Builder<>("landed_observation", Stage.LAND, false, "A value of an indicator for an area and a period, as the extract gives it.");

    /** Path relative to the landing folder. */
    public static final Field<LandedObservationTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedObservationTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedObservationTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedObservationTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Stable id of the indicator. */
    public static final Field<LandedObservationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator.", true), String.class);
    /** Code as the extract gives it. */
    public static final Field<LandedObservationTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code as the extract gives it.", true), String.class);
    /** Null when the source gives a code only. */
    public static final Field<LandedObservationTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "Null when the source gives a code only.", true), String.class);
    /** First day of the period. */
    public static final Field<LandedObservationTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<LandedObservationTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** The period in words. */
    public static final Field<LandedObservationTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** For a change between two periods: the earlier one it is measured from; null otherwise. */
    public static final Field<LandedObservationTable, String> PERIOD_AGAINST = T.field(new Column("period_against", Type.STRING, Role.ATTRIBUTE, "", "For a change between two periods: the earlier one it is measured from; null otherwise.", true), String.class);
    /** "all", or what the stratum divides by ("sex", "age", "deprivation_decile"). */
    public static final Field<LandedObservationTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.ATTRIBUTE, "", "\"all\", or what the stratum divides by (\"sex\", \"age\", \"deprivation_decile\").", true), String.class);
    /** "all", or the group. */
    public static final Field<LandedObservationTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.ATTRIBUTE, "", "\"all\", or the group.", true), String.class);
    /** What is counted. */
    public static final Field<LandedObservationTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.ATTRIBUTE, "", "What is counted.", true), Double.class);
    /** Out of how many. */
    public static final Field<LandedObservationTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.ATTRIBUTE, "", "Out of how many.", true), Double.class);
    /** In the source's unit, percent as 0 to 100. */
    public static final Field<LandedObservationTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "In the source's unit, percent as 0 to 100.", true), Double.class);
    /** Lower 95, as the extract gives it. */
    public static final Field<LandedObservationTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.ATTRIBUTE, "", "Lower 95, as the extract gives it.", true), Double.class);
    /** Upper 95, as the extract gives it. */
    public static final Field<LandedObservationTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.ATTRIBUTE, "", "Upper 95, as the extract gives it.", true), Double.class);
    /** Lower 998, as the extract gives it. */
    public static final Field<LandedObservationTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.ATTRIBUTE, "", "Lower 998, as the extract gives it.", true), Double.class);
    /** Upper 998, as the extract gives it. */
    public static final Field<LandedObservationTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.ATTRIBUTE, "", "Upper 998, as the extract gives it.", true), Double.class);
    /** Present, missing, suppressed or not_applicable; for an item or action its own status. */
    public static final Field<LandedObservationTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "Present, missing, suppressed or not_applicable; for an item or action its own status.", true), String.class);
    /** The source's own words about the value. */
    public static final Field<LandedObservationTable, String> NOTE = T.field(new Column("note", Type.STRING, Role.ATTRIBUTE, "", "The source's own words about the value.", true), String.class);
    /** The source's own unit text. */
    public static final Field<LandedObservationTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** The source's own name for the indicator. */
    public static final Field<LandedObservationTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "The source's own name for the indicator.", true), String.class);
    /** When the source published it. */
    public static final Field<LandedObservationTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** The edition it was published in where that differs from its period ("Q3 2025/26"). */
    public static final Field<LandedObservationTable, String> PUBLISHED_LABEL = T.field(new Column("published_label", Type.STRING, Role.ATTRIBUTE, "", "The edition it was published in where that differs from its period (\"Q3 2025/26\").", true), String.class);
    /** Revision of the publication; 0 when nothing says otherwise. */
    public static final Field<LandedObservationTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; 0 when nothing says otherwise.", true), Integer.class);
    /** The area mapping the publication ships ("qof_2022/23"); null to use the membership in force. */
    public static final Field<LandedObservationTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.ATTRIBUTE, "", "The area mapping the publication ships (\"qof_2022/23\"); null to use the membership in force.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LandedObservationTable> TABLE = T.dated(PERIOD_END, null).table();

    private LandedObservationTable() {}
}
