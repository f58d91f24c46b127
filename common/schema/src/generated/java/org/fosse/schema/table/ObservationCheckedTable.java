// Written from src/main/schema/observation_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A landed value that is not used, with the rule it breaks. One that stands in another file already is in neither this table nor observation. */
public final class ObservationCheckedTable {
    private static final TypedTable.Builder<ObservationCheckedTable> T =
            new TypedTable.Builder<>("observation_checked", Stage.CLEAN, false, "A landed value that is not used, with the rule it breaks. One that stands in another file already is in neither this table nor observation.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<ObservationCheckedTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.ATTRIBUTE, "", "Stable id of the indicator; its name and unit are in table indicator.", true), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ObservationCheckedTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", true), String.class);
    /** First day of the period. */
    public static final Field<ObservationCheckedTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", true), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ObservationCheckedTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", true), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<ObservationCheckedTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.ATTRIBUTE, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", true), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<ObservationCheckedTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.ATTRIBUTE, "", "The group within the breakdown; all for everyone.", true), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ObservationCheckedTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", true), String.class);
    /** The period in words. */
    public static final Field<ObservationCheckedTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", true), String.class);
    /** For a change between two periods: the earlier one it is measured from; null otherwise. */
    public static final Field<ObservationCheckedTable, String> PERIOD_AGAINST = T.field(new Column("period_against", Type.STRING, Role.ATTRIBUTE, "", "For a change between two periods: the earlier one it is measured from; null otherwise.", true), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.ATTRIBUTE, "", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.ATTRIBUTE, "", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value as the source gives it. */
    public static final Field<ObservationCheckedTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.ATTRIBUTE, "", "The value as the source gives it.", true), Double.class);
    /** Lower 95% limit as published; null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.ATTRIBUTE, "", "Lower 95% limit as published; null where the source gives none.", true), Double.class);
    /** Upper 95% limit as published; null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.ATTRIBUTE, "", "Upper 95% limit as published; null where the source gives none.", true), Double.class);
    /** Lower 99.8% limit as published; null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.ATTRIBUTE, "", "Lower 99.8% limit as published; null where the source gives none.", true), Double.class);
    /** Upper 99.8% limit as published; null where the source gives none. */
    public static final Field<ObservationCheckedTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.ATTRIBUTE, "", "Upper 99.8% limit as published; null where the source gives none.", true), Double.class);
    /** present, missing, suppressed or not_applicable; zero is a present value. */
    public static final Field<ObservationCheckedTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, missing, suppressed or not_applicable; zero is a present value.", true), String.class);
    /** The status again where the value is not present; null where it is. */
    public static final Field<ObservationCheckedTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "The status again where the value is not present; null where it is.", true), String.class);
    /** The source's own words about the value. */
    public static final Field<ObservationCheckedTable, String> NOTE = T.field(new Column("note", Type.STRING, Role.ATTRIBUTE, "", "The source's own words about the value.", true), String.class);
    /** The source's own unit text. */
    public static final Field<ObservationCheckedTable, String> SOURCE_UNIT = T.field(new Column("source_unit", Type.STRING, Role.ATTRIBUTE, "", "The source's own unit text.", true), String.class);
    /** The edition it was published in where that differs from its period, such as the oversight quarter. */
    public static final Field<ObservationCheckedTable, String> PUBLISHED_LABEL = T.field(new Column("published_label", Type.STRING, Role.ATTRIBUTE, "", "The edition it was published in where that differs from its period, such as the oversight quarter.", true), String.class);
    /** Which mapping of practices to areas was used: in_force, or the publication's own. */
    public static final Field<ObservationCheckedTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.ATTRIBUTE, "", "Which mapping of practices to areas was used: in_force, or the publication's own.", true), String.class);
    /** The code as the extract gives it. */
    public static final Field<ObservationCheckedTable, String> AREA_CODE_GIVEN = T.field(new Column("area_code_given", Type.STRING, Role.ATTRIBUTE, "", "The code as the extract gives it.", true), String.class);
    /** The source's own name for the indicator. */
    public static final Field<ObservationCheckedTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "The source's own name for the indicator.", true), String.class);
    /** The source the row comes from. */
    public static final Field<ObservationCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<ObservationCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<ObservationCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<ObservationCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<ObservationCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<ObservationCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<ObservationCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<ObservationCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<ObservationCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<ObservationCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<ObservationCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<ObservationCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<ObservationCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<ObservationCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<ObservationCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ObservationCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<ObservationCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private ObservationCheckedTable() {}
}
