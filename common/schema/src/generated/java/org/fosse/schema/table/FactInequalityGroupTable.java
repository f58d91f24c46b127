// Written from src/main/schema/fact_inequality_group.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The value of one group of an area, for each dimension of fact_inequality. */
public final class FactInequalityGroupTable {
    private static final TypedTable.Builder<FactInequalityGroupTable> T =
            new TypedTable.Builder<>("fact_inequality_group", Folder.STAR, Stage.PUBLISH, true, "The value of one group of an area, for each dimension of fact_inequality.");

    /** Its indicator. */
    public static final Field<FactInequalityGroupTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactInequalityGroupTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its area. */
    public static final Field<FactInequalityGroupTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<FactInequalityGroupTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<FactInequalityGroupTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** Number of the group: 1 is the most deprived where groups have an order; otherwise a number to sort by. */
    public static final Field<FactInequalityGroupTable, Integer> GROUP_NUMBER = T.field(new Column("group_number", Type.INT, Role.IDENTIFIER, "", "Number of the group: 1 is the most deprived where groups have an order; otherwise a number to sort by.", false), Integer.class);
    /** The group; the source's own label where it gives one. */
    public static final Field<FactInequalityGroupTable, String> GROUP_NAME = T.field(new Column("group_name", Type.STRING, Role.ATTRIBUTE, "", "The group; the source's own label where it gives one.", false), String.class);
    /** Whether the groups have an order. */
    public static final Field<FactInequalityGroupTable, Boolean> ORDERED = T.field(new Column("ordered", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the groups have an order.", false), Boolean.class);
    /** Its method. */
    public static final Field<FactInequalityGroupTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactInequalityGroupTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<FactInequalityGroupTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FactInequalityGroupTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Numerator / denominator x multiplier where both are known, otherwise as published. */
    public static final Field<FactInequalityGroupTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Numerator / denominator x multiplier where both are known, otherwise as published.", true), Double.class);
    /** Lower 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<FactInequalityGroupTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Upper 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<FactInequalityGroupTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Lower 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<FactInequalityGroupTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** Upper 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published. */
    public static final Field<FactInequalityGroupTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit: Wilson for proportions, exact below ten events and Byar from ten for rates (Proportion, CrudeRate), otherwise as published.", true), Double.class);
    /** The group's denominator over that of all groups with a value. */
    public static final Field<FactInequalityGroupTable, Double> SHARE_OF_PEOPLE = T.field(new Column("share_of_people", Type.DOUBLE, Role.MEASURE, "share", "The group's denominator over that of all groups with a value.", true), Double.class);
    /** Areas whose counts the group holds; null for people. */
    public static final Field<FactInequalityGroupTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas whose counts the group holds; null for people.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<FactInequalityGroupTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactInequalityGroupTable, InequalityGroupTable> PROJECTION = new Projection<>(TABLE, InequalityGroupTable.TABLE, new Check("taken", "value is not null", "the rows that are taken"), false, List.of(
            List.of(InequalityGroupTable.INDICATOR_ID),
            List.of(InequalityGroupTable.PERIOD_START, InequalityGroupTable.PERIOD_END),
            List.of(InequalityGroupTable.AREA_CODE, InequalityGroupTable.PERIOD_START, InequalityGroupTable.PERIOD_END),
            List.of(InequalityGroupTable.UNIT_LEVEL),
            List.of(InequalityGroupTable.DIMENSION),
            List.of(InequalityGroupTable.GROUP_NUMBER),
            List.of(InequalityGroupTable.GROUP_NAME),
            List.of(InequalityGroupTable.ORDERED),
            List.of(InequalityGroupTable.METHOD),
            List.of(InequalityGroupTable.REASON),
            List.of(InequalityGroupTable.NUMERATOR),
            List.of(InequalityGroupTable.DENOMINATOR),
            List.of(InequalityGroupTable.VALUE),
            List.of(InequalityGroupTable.LOWER_95),
            List.of(InequalityGroupTable.UPPER_95),
            List.of(InequalityGroupTable.LOWER_998),
            List.of(InequalityGroupTable.UPPER_998),
            List.of(InequalityGroupTable.SHARE_OF_PEOPLE),
            List.of(InequalityGroupTable.AREAS)));

    private FactInequalityGroupTable() {}
}
