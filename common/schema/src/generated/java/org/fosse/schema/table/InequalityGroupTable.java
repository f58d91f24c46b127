// Written from src/main/schema/inequality_group.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The value of one group of an area, for each dimension of table inequality. A group without a value has a row that says why. */
public final class InequalityGroupTable {
    private static final TypedTable.Builder<InequalityGroupTable> T =
            new TypedTable.Builder<>("inequality_group", Stage.COMPUTE, true, "The value of one group of an area, for each dimension of table inequality. A group without a value has a row that says why.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<InequalityGroupTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<InequalityGroupTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<InequalityGroupTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<InequalityGroupTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<InequalityGroupTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<InequalityGroupTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** Number of the group: 1 is the most deprived where groups have an order; otherwise a number to sort by. */
    public static final Field<InequalityGroupTable, Integer> GROUP_NUMBER = T.field(new Column("group_number", Type.INT, Role.IDENTIFIER, "", "Number of the group: 1 is the most deprived where groups have an order; otherwise a number to sort by.", false), Integer.class);
    /** The group; the source's own label where it gives one. */
    public static final Field<InequalityGroupTable, String> GROUP_NAME = T.field(new Column("group_name", Type.STRING, Role.ATTRIBUTE, "", "The group; the source's own label where it gives one.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<InequalityGroupTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<InequalityGroupTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Whether the groups have an order. */
    public static final Field<InequalityGroupTable, Boolean> ORDERED = T.field(new Column("ordered", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the groups have an order.", false), Boolean.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<InequalityGroupTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<InequalityGroupTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Numerator / denominator x multiplier where both are known, otherwise as published. */
    public static final Field<InequalityGroupTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Numerator / denominator x multiplier where both are known, otherwise as published.", true), Double.class);
    /** Lower 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<InequalityGroupTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Upper 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<InequalityGroupTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Lower 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<InequalityGroupTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Upper 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<InequalityGroupTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** The group's denominator over that of all groups with a value. */
    public static final Field<InequalityGroupTable, Double> SHARE_OF_PEOPLE = T.field(new Column("share_of_people", Type.DOUBLE, Role.MEASURE, "share", "The group's denominator over that of all groups with a value.", true), Double.class);
    /** Areas whose counts the group holds; null for people. */
    public static final Field<InequalityGroupTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas whose counts the group holds; null for people.", true), Long.class);
    /** How the value and its limits were made. */
    public static final Field<InequalityGroupTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<InequalityGroupTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<InequalityGroupTable> TABLE = T.table(
            new Check("no_value_has_reason", "value is not null or reason is not null", "A value that is not there has a reason."));

    private InequalityGroupTable() {}
}
