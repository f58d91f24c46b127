// Written from src/main/schema/observation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One value of an indicator as a source published it, for an area, a period and a group. Version 1 is the newest; older versions of the same value follow. */
public final class ObservationTable {
    private static final TypedTable.Builder<ObservationTable> T =
            new TypedTable.Builder<>("observation", Stage.CLEAN, true, "One value of an indicator as a source published it, for an area, a period and a group. Version 1 is the newest; older versions of the same value follow.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<ObservationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ObservationTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** First day of the period. */
    public static final Field<ObservationTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ObservationTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<ObservationTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<ObservationTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** 1 for the newest version of the value, 2 for the one before, and so on. */
    public static final Field<ObservationTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.IDENTIFIER, "", "1 for the newest version of the value, 2 for the one before, and so on.", false), Integer.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ObservationTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<ObservationTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** For a change between two periods: the earlier one it is measured from; null otherwise. */
    public static final Field<ObservationTable, String> PERIOD_AGAINST = T.field(new Column("period_against", Type.STRING, Role.ATTRIBUTE, "", "For a change between two periods: the earlier one it is measured from; null otherwise.", true), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<ObservationTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<ObservationTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value as the source gives it. */
    public static final Field<ObservationTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the source's unit", "The value as the source gives it.", true), Double.class);
    /** Lower 95% limit as published; null where the source gives none. */
    public static final Field<ObservationTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the source's unit", "Lower 95% limit as published; null where the source gives none.", true), Double.class);
    /** Upper 95% limit as published; null where the source gives none. */
    public static final Field<ObservationTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the source's unit", "Upper 95% limit as published; null where the source gives none.", true), Double.class);
    /** Lower 99.8% limit as published; null where the source gives none. */
    public static final Field<ObservationTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the source's unit", "Lower 99.8% limit as published; null where the source gives none.", true), Double.class);
    /** Upper 99.8% limit as published; null where the source gives none. */
    public static final Field<ObservationTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the source's unit", "Upper 99.8% limit as published; null where the source gives none.", true), Double.class);
    /** present, missing, suppressed or not_applicable; zero is a present value. rejected: all rows for it were, and table rejected_row says why. withheld: only in what leaves the house, where figures stand that stay. */
    public static final Field<ObservationTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, missing, suppressed or not_applicable; zero is a present value. rejected: all rows for it were, and table rejected_row says why. withheld: only in what leaves the house, where figures stand that stay.", false), String.class);
    /** The status again where the value is not present; null where it is. */
    public static final Field<ObservationTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "The status again where the value is not present; null where it is.", true), String.class);
    /** The source's own words about the value. */
    public static final Field<ObservationTable, String> NOTE = T.field(new Column("note", Type.STRING, Role.ATTRIBUTE, "", "The source's own words about the value.", true), String.class);
    /** The source's own unit text. */
    public static final Field<ObservationTable, String> SOURCE_UNIT = T.field(new Column("source_unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** When the source published it. */
    public static final Field<ObservationTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "When the source published it.", true), LocalDate.class);
    /** The edition it was published in where that differs from its period, such as the oversight quarter. */
    public static final Field<ObservationTable, String> PUBLISHED_LABEL = T.field(new Column("published_label", Type.STRING, Role.ATTRIBUTE, "", "The edition it was published in where that differs from its period, such as the oversight quarter.", true), String.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ObservationTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** Which mapping of practices to areas was used: in_force, or the publication's own. */
    public static final Field<ObservationTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.ATTRIBUTE, "", "Which mapping of practices to areas was used: in_force, or the publication's own.", true), String.class);
    /** The source the row comes from. */
    public static final Field<ObservationTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ObservationTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ObservationTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<ObservationTable> TABLE = T.table(
            new Check("status_known", "status in ('present', 'missing', 'suppressed', 'not_applicable', 'rejected', 'withheld')", "The status is one of the six words."),
            new Check("period_in_order", "period_start <= period_end", "A period does not end before it starts."));

    private ObservationTable() {}
}
