// Written from src/main/schema/indicator_reading.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The latest whole-population value of one indicator for one area or provider, and how it compares. */
public final class IndicatorReadingTable {
    private static final TypedTable.Builder<IndicatorReadingTable> T =
            new TypedTable.Builder<>("indicator_reading", Stage.COMPUTE, true, "The latest whole-population value of one indicator for one area or provider, and how it compares.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<IndicatorReadingTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<IndicatorReadingTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<IndicatorReadingTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The part of quality it speaks to; null for an indicator not in the catalogue. */
    public static final Field<IndicatorReadingTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to; null for an indicator not in the catalogue.", true), String.class);
    /** First day of the period. */
    public static final Field<IndicatorReadingTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<IndicatorReadingTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<IndicatorReadingTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<IndicatorReadingTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** system, England or providers; null when it is compared with nothing. */
    public static final Field<IndicatorReadingTable, String> COMPARED_WITH = T.field(new Column("compared_with", Type.STRING, Role.ATTRIBUTE, "", "system, England or providers; null when it is compared with nothing.", true), String.class);
    /** The value it is compared with; null for the quarters of providers. */
    public static final Field<IndicatorReadingTable, Double> COMPARATOR_VALUE = T.field(new Column("comparator_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it is compared with; null for the quarters of providers.", true), Double.class);
    /** better, similar or worse; higher or lower where there is no judgement; not compared. */
    public static final Field<IndicatorReadingTable, String> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "better, similar or worse; higher or lower where there is no judgement; not compared.", false), String.class);
    /** The standard that binds on the last day of the period: statutory, otherwise the contract's, otherwise the system's own; null where none is in force. */
    public static final Field<IndicatorReadingTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The standard that binds on the last day of the period: statutory, otherwise the contract's, otherwise the system's own; null where none is in force.", true), Double.class);
    /** Whether the value reaches the standard; null without one. */
    public static final Field<IndicatorReadingTable, Boolean> MEETS_STANDARD = T.field(new Column("meets_standard", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the value reaches the standard; null without one.", true), Boolean.class);
    /** How the value and its limits were made. */
    public static final Field<IndicatorReadingTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);

    /** The declaration. */
    public static final TypedTable<IndicatorReadingTable> TABLE = T.table();

    private IndicatorReadingTable() {}
}
