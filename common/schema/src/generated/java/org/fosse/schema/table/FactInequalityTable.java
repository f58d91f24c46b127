// Written from src/main/schema/fact_inequality.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How far an indicator differs between groups of people or areas within an area, for one period and one dimension. Every measure of a row points the same way: above zero, or above one of a quotient, the less deprived have more. Further measures are in table inequality. */
public final class FactInequalityTable {
    private static final TypedTable.Builder<FactInequalityTable> T =
            new TypedTable.Builder<>("fact_inequality", Folder.STAR, Stage.PUBLISH, true, "How far an indicator differs between groups of people or areas within an area, for one period and one dimension. Every measure of a row points the same way: above zero, or above one of a quotient, the less deprived have more. Further measures are in table inequality.");

    /** Its indicator. */
    public static final Field<FactInequalityTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactInequalityTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its area. */
    public static final Field<FactInequalityTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<FactInequalityTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<FactInequalityTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** Its method. */
    public static final Field<FactInequalityTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactInequalityTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Whether the groups have an order, from the most to the least deprived. */
    public static final Field<FactInequalityTable, Boolean> ORDERED = T.field(new Column("ordered", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the groups have an order, from the most to the least deprived.", false), Boolean.class);
    /** Groups that have a value; in dimension deprivation_rank areas. */
    public static final Field<FactInequalityTable, Integer> GROUPS = T.field(new Column("groups", Type.INT, Role.MEASURE, "groups", "Groups that have a value; in dimension deprivation_rank areas.", false), Integer.class);
    /** Groups there are (five for fifths, each area in deprivation_rank), or that any area of the period has. */
    public static final Field<FactInequalityTable, Integer> GROUPS_EXPECTED = T.field(new Column("groups_expected", Type.INT, Role.MEASURE, "groups", "Groups there are (five for fifths, each area in deprivation_rank), or that any area of the period has.", false), Integer.class);
    /** Areas, or parts of a group, without counts, suppressed ones among them; left out. */
    public static final Field<FactInequalityTable, Long> PARTS_WITHOUT_VALUE = T.field(new Column("parts_without_value", Type.LONG, Role.MEASURE, "parts", "Areas, or parts of a group, without counts, suppressed ones among them; left out.", false), Long.class);
    /** Share of the people whose group is not known or not in the dimension; they take no part. */
    public static final Field<FactInequalityTable, Double> SHARE_WITHOUT_GROUP = T.field(new Column("share_without_group", Type.DOUBLE, Role.MEASURE, "share", "Share of the people whose group is not known or not in the dimension; they take no part.", true), Double.class);
    /** Value of all groups together: sum of group value x people / sum of people. */
    public static final Field<FactInequalityTable, Double> VALUE_ALL = T.field(new Column("value_all", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of all groups together: sum of group value x people / sum of people.", true), Double.class);
    /** Value of the most deprived group; ordered groups only. */
    public static final Field<FactInequalityTable, Double> VALUE_MOST_DEPRIVED = T.field(new Column("value_most_deprived", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of the most deprived group; ordered groups only.", true), Double.class);
    /** Value of the least deprived group; ordered groups only. */
    public static final Field<FactInequalityTable, Double> VALUE_LEAST_DEPRIVED = T.field(new Column("value_least_deprived", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of the least deprived group; ordered groups only.", true), Double.class);
    /** Group with the highest value; groups without an order only. */
    public static final Field<FactInequalityTable, String> HIGHEST_GROUP = T.field(new Column("highest_group", Type.STRING, Role.ATTRIBUTE, "", "Group with the highest value; groups without an order only.", true), String.class);
    /** Its value. */
    public static final Field<FactInequalityTable, Double> HIGHEST_VALUE = T.field(new Column("highest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value.", true), Double.class);
    /** Group with the lowest value; groups without an order only. */
    public static final Field<FactInequalityTable, String> LOWEST_GROUP = T.field(new Column("lowest_group", Type.STRING, Role.ATTRIBUTE, "", "Group with the lowest value; groups without an order only.", true), String.class);
    /** Its value. */
    public static final Field<FactInequalityTable, Double> LOWEST_VALUE = T.field(new Column("lowest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value.", true), Double.class);
    /** Ordered: least deprived less most deprived, the direction of every measure of the row: above zero, or above one of a quotient, the less deprived have more. Unordered: highest less lowest. Limits: normal, from the standard errors of both (AbsoluteGap; WHO Handbook on Health Inequality Monitoring, 2013). */
    public static final Field<FactInequalityTable, Double> ABSOLUTE_GAP = T.field(new Column("absolute_gap", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Ordered: least deprived less most deprived, the direction of every measure of the row: above zero, or above one of a quotient, the less deprived have more. Unordered: highest less lowest. Limits: normal, from the standard errors of both (AbsoluteGap; WHO Handbook on Health Inequality Monitoring, 2013).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> ABSOLUTE_GAP_LOWER_95 = T.field(new Column("absolute_gap_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> ABSOLUTE_GAP_UPPER_95 = T.field(new Column("absolute_gap_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<FactInequalityTable, Double> ABSOLUTE_GAP_LOWER_998 = T.field(new Column("absolute_gap_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<FactInequalityTable, Double> ABSOLUTE_GAP_UPPER_998 = T.field(new Column("absolute_gap_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 99.8% limit.", true), Double.class);
    /** Ordered: least deprived divided by most deprived. Unordered: highest divided by lowest. Limits: normal on the log scale (RelativeGap; WHO 2013). */
    public static final Field<FactInequalityTable, Double> RATIO = T.field(new Column("ratio", Type.DOUBLE, Role.MEASURE, "ratio", "Ordered: least deprived divided by most deprived. Unordered: highest divided by lowest. Limits: normal on the log scale (RelativeGap; WHO 2013).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> RATIO_LOWER_95 = T.field(new Column("ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> RATIO_UPPER_95 = T.field(new Column("ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<FactInequalityTable, Double> RATIO_LOWER_998 = T.field(new Column("ratio_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<FactInequalityTable, Double> RATIO_UPPER_998 = T.field(new Column("ratio_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 99.8% limit.", true), Double.class);
    /** Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end, by weighted regression on the mid-point of each group in the population; logit scale for proportions, log scale for rates (SlopeIndex; Low and Low 2004, as OHID). A modelled difference over the whole range, no gap between groups. In dimension deprivation_rank: logistic or Poisson regression over single areas, limits by HC3 from five areas on (RankedSlope). */
    public static final Field<FactInequalityTable, Double> SLOPE_INDEX = T.field(new Column("slope_index", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end, by weighted regression on the mid-point of each group in the population; logit scale for proportions, log scale for rates (SlopeIndex; Low and Low 2004, as OHID). A modelled difference over the whole range, no gap between groups. In dimension deprivation_rank: logistic or Poisson regression over single areas, limits by HC3 from five areas on (RankedSlope).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> SLOPE_INDEX_LOWER_95 = T.field(new Column("slope_index_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> SLOPE_INDEX_UPPER_95 = T.field(new Column("slope_index_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<FactInequalityTable, Double> SLOPE_INDEX_LOWER_998 = T.field(new Column("slope_index_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<FactInequalityTable, Double> SLOPE_INDEX_UPPER_998 = T.field(new Column("slope_index_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 99.8% limit.", true), Double.class);
    /** Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end (SlopeIndex). */
    public static final Field<FactInequalityTable, Double> RELATIVE_INDEX = T.field(new Column("relative_index", Type.DOUBLE, Role.MEASURE, "ratio", "Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end (SlopeIndex).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> RELATIVE_INDEX_LOWER_95 = T.field(new Column("relative_index_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> RELATIVE_INDEX_UPPER_95 = T.field(new Column("relative_index_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<FactInequalityTable, Double> RELATIVE_INDEX_LOWER_998 = T.field(new Column("relative_index_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<FactInequalityTable, Double> RELATIVE_INDEX_UPPER_998 = T.field(new Column("relative_index_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 99.8% limit.", true), Double.class);
    /** Number of the most deprived group that the area has; 1 where it has the most deprived of all. */
    public static final Field<FactInequalityTable, Integer> MOST_DEPRIVED_PRESENT = T.field(new Column("most_deprived_present", Type.INT, Role.MEASURE, "group", "Number of the most deprived group that the area has; 1 where it has the most deprived of all.", true), Integer.class);
    /** Number of the least deprived group that the area has. */
    public static final Field<FactInequalityTable, Integer> LEAST_DEPRIVED_PRESENT = T.field(new Column("least_deprived_present", Type.INT, Role.MEASURE, "group", "Number of the least deprived group that the area has.", true), Integer.class);
    /** Gap, least less most deprived, of the ends that the area has, where it lacks an end: not comparable between areas whose ends differ (AbsoluteGap). */
    public static final Field<FactInequalityTable, Double> PRESENT_GAP = T.field(new Column("present_gap", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Gap, least less most deprived, of the ends that the area has, where it lacks an end: not comparable between areas whose ends differ (AbsoluteGap).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> PRESENT_GAP_LOWER_95 = T.field(new Column("present_gap_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> PRESENT_GAP_UPPER_95 = T.field(new Column("present_gap_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** The absolute concentration index divided by the mean, from -1 to 1 (ConcentrationIndex; Kakwani and others 1997). */
    public static final Field<FactInequalityTable, Double> CONCENTRATION_INDEX = T.field(new Column("concentration_index", Type.DOUBLE, Role.MEASURE, "ratio", "The absolute concentration index divided by the mean, from -1 to 1 (ConcentrationIndex; Kakwani and others 1997).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTable, Double> CONCENTRATION_INDEX_LOWER_95 = T.field(new Column("concentration_index_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTable, Double> CONCENTRATION_INDEX_UPPER_95 = T.field(new Column("concentration_index_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Mean distance of the groups from the mean of all, in percent of it, each group counting once (IndexOfDisparity; Pearcy and Keppel 2002). */
    public static final Field<FactInequalityTable, Double> INDEX_OF_DISPARITY = T.field(new Column("index_of_disparity", Type.DOUBLE, Role.MEASURE, "percent", "Mean distance of the groups from the mean of all, in percent of it, each group counting once (IndexOfDisparity; Pearcy and Keppel 2002).", true), Double.class);
    /** What the value of all would change by if every group did as well as the least deprived one, or the best one of groups without an order; 0 when that group does worse; proportions with a polarity only (PopulationAttributable; Walter 1978). */
    public static final Field<FactInequalityTable, Double> POPULATION_ATTRIBUTABLE_RISK = T.field(new Column("population_attributable_risk", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the value of all would change by if every group did as well as the least deprived one, or the best one of groups without an order; 0 when that group does worse; proportions with a polarity only (PopulationAttributable; Walter 1978).", true), Double.class);
    /** The same in percent of the value of all (PopulationAttributable; Walter 1978). */
    public static final Field<FactInequalityTable, Double> POPULATION_ATTRIBUTABLE_FRACTION = T.field(new Column("population_attributable_fraction", Type.DOUBLE, Role.MEASURE, "percent", "The same in percent of the value of all (PopulationAttributable; Walter 1978).", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactInequalityTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactInequalityTable, InequalityTable> PROJECTION = new Projection<>(TABLE, InequalityTable.TABLE, new Check("taken", "absolute_gap is not null or present_gap is not null or slope_index is not null or highest_value is not null or between_group_variance is not null", "the rows that are taken"), false, List.of(
            List.of(InequalityTable.INDICATOR_ID),
            List.of(InequalityTable.PERIOD_START, InequalityTable.PERIOD_END),
            List.of(InequalityTable.AREA_CODE, InequalityTable.PERIOD_START, InequalityTable.PERIOD_END),
            List.of(InequalityTable.UNIT_LEVEL),
            List.of(InequalityTable.DIMENSION),
            List.of(InequalityTable.METHOD),
            List.of(InequalityTable.REASON),
            List.of(InequalityTable.ORDERED),
            List.of(InequalityTable.GROUPS),
            List.of(InequalityTable.GROUPS_EXPECTED),
            List.of(InequalityTable.PARTS_WITHOUT_VALUE),
            List.of(InequalityTable.SHARE_WITHOUT_GROUP),
            List.of(InequalityTable.VALUE_ALL),
            List.of(InequalityTable.VALUE_MOST_DEPRIVED),
            List.of(InequalityTable.VALUE_LEAST_DEPRIVED),
            List.of(InequalityTable.HIGHEST_GROUP),
            List.of(InequalityTable.HIGHEST_VALUE),
            List.of(InequalityTable.LOWEST_GROUP),
            List.of(InequalityTable.LOWEST_VALUE),
            List.of(InequalityTable.ABSOLUTE_GAP),
            List.of(InequalityTable.ABSOLUTE_GAP_LOWER_95),
            List.of(InequalityTable.ABSOLUTE_GAP_UPPER_95),
            List.of(InequalityTable.ABSOLUTE_GAP_LOWER_998),
            List.of(InequalityTable.ABSOLUTE_GAP_UPPER_998),
            List.of(InequalityTable.RATIO),
            List.of(InequalityTable.RATIO_LOWER_95),
            List.of(InequalityTable.RATIO_UPPER_95),
            List.of(InequalityTable.RATIO_LOWER_998),
            List.of(InequalityTable.RATIO_UPPER_998),
            List.of(InequalityTable.SLOPE_INDEX),
            List.of(InequalityTable.SLOPE_INDEX_LOWER_95),
            List.of(InequalityTable.SLOPE_INDEX_UPPER_95),
            List.of(InequalityTable.SLOPE_INDEX_LOWER_998),
            List.of(InequalityTable.SLOPE_INDEX_UPPER_998),
            List.of(InequalityTable.RELATIVE_INDEX),
            List.of(InequalityTable.RELATIVE_INDEX_LOWER_95),
            List.of(InequalityTable.RELATIVE_INDEX_UPPER_95),
            List.of(InequalityTable.RELATIVE_INDEX_LOWER_998),
            List.of(InequalityTable.RELATIVE_INDEX_UPPER_998),
            List.of(InequalityTable.MOST_DEPRIVED_PRESENT),
            List.of(InequalityTable.LEAST_DEPRIVED_PRESENT),
            List.of(InequalityTable.PRESENT_GAP),
            List.of(InequalityTable.PRESENT_GAP_LOWER_95),
            List.of(InequalityTable.PRESENT_GAP_UPPER_95),
            List.of(InequalityTable.CONCENTRATION_INDEX),
            List.of(InequalityTable.CONCENTRATION_INDEX_LOWER_95),
            List.of(InequalityTable.CONCENTRATION_INDEX_UPPER_95),
            List.of(InequalityTable.INDEX_OF_DISPARITY),
            List.of(InequalityTable.POPULATION_ATTRIBUTABLE_RISK),
            List.of(InequalityTable.POPULATION_ATTRIBUTABLE_FRACTION)));

    private FactInequalityTable() {}
}
