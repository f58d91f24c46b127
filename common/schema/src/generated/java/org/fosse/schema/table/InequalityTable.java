// Written from src/main/schema/inequality.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How far an indicator differs between groups of people or areas within an area, for one period and one dimension. Ordered dimensions (deprivation) have slopes, gap and concentration, the others distances and shares. Needs values that can be compared between groups: proportions, rates, standardised rates, ratios, means and scores. Table inequality_group has the groups themselves. Practices are grouped and have no row of their own. */
public final class InequalityTable {
    private static final TypedTable.Builder<InequalityTable> T =
            new TypedTable.Builder<>("inequality", Stage.COMPUTE, true, "How far an indicator differs between groups of people or areas within an area, for one period and one dimension. Ordered dimensions (deprivation) have slopes, gap and concentration, the others distances and shares. Needs values that can be compared between groups: proportions, rates, standardised rates, ratios, means and scores. Table inequality_group has the groups themselves. Practices are grouped and have no row of their own.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<InequalityTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<InequalityTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<InequalityTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<InequalityTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<InequalityTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<InequalityTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<InequalityTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<InequalityTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** access, experience or outcome; null where it is not known. */
    public static final Field<InequalityTable, String> EQUITY_FACET = T.field(new Column("equity_facet", Type.STRING, Role.ATTRIBUTE, "", "access, experience or outcome; null where it is not known.", true), String.class);
    /** Whether the groups have an order, from the most to the least deprived. */
    public static final Field<InequalityTable, Boolean> ORDERED = T.field(new Column("ordered", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the groups have an order, from the most to the least deprived.", false), Boolean.class);
    /** Groups that have a value; in dimension deprivation_rank areas. */
    public static final Field<InequalityTable, Integer> GROUPS = T.field(new Column("groups", Type.INT, Role.MEASURE, "groups", "Groups that have a value; in dimension deprivation_rank areas.", false), Integer.class);
    /** Groups there are (five for fifths, each area in deprivation_rank), or that any area of the period has. */
    public static final Field<InequalityTable, Integer> GROUPS_EXPECTED = T.field(new Column("groups_expected", Type.INT, Role.MEASURE, "groups", "Groups there are (five for fifths, each area in deprivation_rank), or that any area of the period has.", false), Integer.class);
    /** Areas that were put into groups; null for groups of people. */
    public static final Field<InequalityTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas that were put into groups; null for groups of people.", true), Long.class);
    /** Areas with counts that have no group and are left out; null for groups of people. */
    public static final Field<InequalityTable, Long> AREAS_WITHOUT_GROUP = T.field(new Column("areas_without_group", Type.LONG, Role.MEASURE, "areas", "Areas with counts that have no group and are left out; null for groups of people.", true), Long.class);
    /** Areas, or parts of a group, without counts, suppressed ones among them; left out. */
    public static final Field<InequalityTable, Long> PARTS_WITHOUT_VALUE = T.field(new Column("parts_without_value", Type.LONG, Role.MEASURE, "parts", "Areas, or parts of a group, without counts, suppressed ones among them; left out.", false), Long.class);
    /** Share of the people whose group is not known or not in the dimension; they take no part. */
    public static final Field<InequalityTable, Double> SHARE_WITHOUT_GROUP = T.field(new Column("share_without_group", Type.DOUBLE, Role.MEASURE, "share", "Share of the people whose group is not known or not in the dimension; they take no part.", true), Double.class);
    /** Value of all groups together: sum of group value x people / sum of people. */
    public static final Field<InequalityTable, Double> VALUE_ALL = T.field(new Column("value_all", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of all groups together: sum of group value x people / sum of people.", true), Double.class);
    /** Value of the most deprived group; ordered groups only. */
    public static final Field<InequalityTable, Double> VALUE_MOST_DEPRIVED = T.field(new Column("value_most_deprived", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of the most deprived group; ordered groups only.", true), Double.class);
    /** Value of the least deprived group; ordered groups only. */
    public static final Field<InequalityTable, Double> VALUE_LEAST_DEPRIVED = T.field(new Column("value_least_deprived", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value of the least deprived group; ordered groups only.", true), Double.class);
    /** Group with the highest value; groups without an order only. */
    public static final Field<InequalityTable, String> HIGHEST_GROUP = T.field(new Column("highest_group", Type.STRING, Role.ATTRIBUTE, "", "Group with the highest value; groups without an order only.", true), String.class);
    /** Its value. */
    public static final Field<InequalityTable, Double> HIGHEST_VALUE = T.field(new Column("highest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value.", true), Double.class);
    /** Group with the lowest value; groups without an order only. */
    public static final Field<InequalityTable, String> LOWEST_GROUP = T.field(new Column("lowest_group", Type.STRING, Role.ATTRIBUTE, "", "Group with the lowest value; groups without an order only.", true), String.class);
    /** Its value. */
    public static final Field<InequalityTable, Double> LOWEST_VALUE = T.field(new Column("lowest_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value.", true), Double.class);
    /** Ordered: least deprived less most deprived, the direction of every measure of the row: above zero, or above one of a quotient, the less deprived have more. Unordered: highest less lowest. Limits: normal, from the standard errors of both (AbsoluteGap; WHO Handbook on Health Inequality Monitoring, 2013). */
    public static final Field<InequalityTable, Double> ABSOLUTE_GAP = T.field(new Column("absolute_gap", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Ordered: least deprived less most deprived, the direction of every measure of the row: above zero, or above one of a quotient, the less deprived have more. Unordered: highest less lowest. Limits: normal, from the standard errors of both (AbsoluteGap; WHO Handbook on Health Inequality Monitoring, 2013).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_GAP_LOWER_95 = T.field(new Column("absolute_gap_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_GAP_UPPER_95 = T.field(new Column("absolute_gap_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_GAP_LOWER_998 = T.field(new Column("absolute_gap_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_GAP_UPPER_998 = T.field(new Column("absolute_gap_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 99.8% limit.", true), Double.class);
    /** Ordered: least deprived divided by most deprived. Unordered: highest divided by lowest. Limits: normal on the log scale (RelativeGap; WHO 2013). */
    public static final Field<InequalityTable, Double> RATIO = T.field(new Column("ratio", Type.DOUBLE, Role.MEASURE, "ratio", "Ordered: least deprived divided by most deprived. Unordered: highest divided by lowest. Limits: normal on the log scale (RelativeGap; WHO 2013).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> RATIO_LOWER_95 = T.field(new Column("ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> RATIO_UPPER_95 = T.field(new Column("ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<InequalityTable, Double> RATIO_LOWER_998 = T.field(new Column("ratio_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<InequalityTable, Double> RATIO_UPPER_998 = T.field(new Column("ratio_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 99.8% limit.", true), Double.class);
    /** Number of the most deprived group that the area has; 1 where it has the most deprived of all. */
    public static final Field<InequalityTable, Integer> MOST_DEPRIVED_PRESENT = T.field(new Column("most_deprived_present", Type.INT, Role.MEASURE, "group", "Number of the most deprived group that the area has; 1 where it has the most deprived of all.", true), Integer.class);
    /** Number of the least deprived group that the area has. */
    public static final Field<InequalityTable, Integer> LEAST_DEPRIVED_PRESENT = T.field(new Column("least_deprived_present", Type.INT, Role.MEASURE, "group", "Number of the least deprived group that the area has.", true), Integer.class);
    /** Gap, least less most deprived, of the ends that the area has, where it lacks an end: not comparable between areas whose ends differ (AbsoluteGap). */
    public static final Field<InequalityTable, Double> PRESENT_GAP = T.field(new Column("present_gap", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Gap, least less most deprived, of the ends that the area has, where it lacks an end: not comparable between areas whose ends differ (AbsoluteGap).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> PRESENT_GAP_LOWER_95 = T.field(new Column("present_gap_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> PRESENT_GAP_UPPER_95 = T.field(new Column("present_gap_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end, by weighted regression on the mid-point of each group in the population; logit scale for proportions, log scale for rates (SlopeIndex; Low and Low 2004, as OHID). A modelled difference over the whole range, no gap between groups. In dimension deprivation_rank: logistic or Poisson regression over single areas, limits by HC3 from five areas on (RankedSlope). */
    public static final Field<InequalityTable, Double> SLOPE_INDEX = T.field(new Column("slope_index", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end, by weighted regression on the mid-point of each group in the population; logit scale for proportions, log scale for rates (SlopeIndex; Low and Low 2004, as OHID). A modelled difference over the whole range, no gap between groups. In dimension deprivation_rank: logistic or Poisson regression over single areas, limits by HC3 from five areas on (RankedSlope).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> SLOPE_INDEX_LOWER_95 = T.field(new Column("slope_index_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> SLOPE_INDEX_UPPER_95 = T.field(new Column("slope_index_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<InequalityTable, Double> SLOPE_INDEX_LOWER_998 = T.field(new Column("slope_index_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<InequalityTable, Double> SLOPE_INDEX_UPPER_998 = T.field(new Column("slope_index_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 99.8% limit.", true), Double.class);
    /** Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end (SlopeIndex). */
    public static final Field<InequalityTable, Double> RELATIVE_INDEX = T.field(new Column("relative_index", Type.DOUBLE, Role.MEASURE, "ratio", "Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end (SlopeIndex).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> RELATIVE_INDEX_LOWER_95 = T.field(new Column("relative_index_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> RELATIVE_INDEX_UPPER_95 = T.field(new Column("relative_index_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Its lower 99.8% limit. */
    public static final Field<InequalityTable, Double> RELATIVE_INDEX_LOWER_998 = T.field(new Column("relative_index_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 99.8% limit.", true), Double.class);
    /** Its upper 99.8% limit. */
    public static final Field<InequalityTable, Double> RELATIVE_INDEX_UPPER_998 = T.field(new Column("relative_index_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 99.8% limit.", true), Double.class);
    /** WHO's slope index: fitted value at rank 1 less that at rank 0 of a generalised linear model, logistic for proportions, otherwise linear; not the same number as slope_index (GeneralisedSlopeIndex; Schlotheuber and Hosseinpoor 2022). */
    public static final Field<InequalityTable, Double> GENERALISED_SLOPE_INDEX = T.field(new Column("generalised_slope_index", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "WHO's slope index: fitted value at rank 1 less that at rank 0 of a generalised linear model, logistic for proportions, otherwise linear; not the same number as slope_index (GeneralisedSlopeIndex; Schlotheuber and Hosseinpoor 2022).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> GENERALISED_SLOPE_INDEX_LOWER_95 = T.field(new Column("generalised_slope_index_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> GENERALISED_SLOPE_INDEX_UPPER_95 = T.field(new Column("generalised_slope_index_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** WHO's relative index, from the same model (GeneralisedSlopeIndex). */
    public static final Field<InequalityTable, Double> GENERALISED_RELATIVE_INDEX = T.field(new Column("generalised_relative_index", Type.DOUBLE, Role.MEASURE, "ratio", "WHO's relative index, from the same model (GeneralisedSlopeIndex).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> GENERALISED_RELATIVE_INDEX_LOWER_95 = T.field(new Column("generalised_relative_index_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> GENERALISED_RELATIVE_INDEX_UPPER_95 = T.field(new Column("generalised_relative_index_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** 2 cov(value, rank), weighted by people; above zero: concentrated among the less deprived (ConcentrationIndex; Kakwani and others 1997). */
    public static final Field<InequalityTable, Double> ABSOLUTE_CONCENTRATION_INDEX = T.field(new Column("absolute_concentration_index", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "2 cov(value, rank), weighted by people; above zero: concentrated among the less deprived (ConcentrationIndex; Kakwani and others 1997).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_CONCENTRATION_INDEX_LOWER_95 = T.field(new Column("absolute_concentration_index_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> ABSOLUTE_CONCENTRATION_INDEX_UPPER_95 = T.field(new Column("absolute_concentration_index_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** The absolute concentration index divided by the mean, from -1 to 1 (ConcentrationIndex; Kakwani and others 1997). */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX = T.field(new Column("concentration_index", Type.DOUBLE, Role.MEASURE, "ratio", "The absolute concentration index divided by the mean, from -1 to 1 (ConcentrationIndex; Kakwani and others 1997).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_LOWER_95 = T.field(new Column("concentration_index_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_UPPER_95 = T.field(new Column("concentration_index_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** Concentration index corrected for values that have bounds; proportions only (ConcentrationIndex; Wagstaff 2005). */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_WAGSTAFF = T.field(new Column("concentration_index_wagstaff", Type.DOUBLE, Role.MEASURE, "ratio", "Concentration index corrected for values that have bounds; proportions only (ConcentrationIndex; Wagstaff 2005).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_WAGSTAFF_LOWER_95 = T.field(new Column("concentration_index_wagstaff_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_WAGSTAFF_UPPER_95 = T.field(new Column("concentration_index_wagstaff_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** 4 x absolute concentration index over the range of the values; proportions only (ConcentrationIndex; Erreygers 2009). */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_ERREYGERS = T.field(new Column("concentration_index_erreygers", Type.DOUBLE, Role.MEASURE, "ratio", "4 x absolute concentration index over the range of the values; proportions only (ConcentrationIndex; Erreygers 2009).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_ERREYGERS_LOWER_95 = T.field(new Column("concentration_index_erreygers_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> CONCENTRATION_INDEX_ERREYGERS_UPPER_95 = T.field(new Column("concentration_index_erreygers_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Its upper 95% limit.", true), Double.class);
    /** 1,000 x sum of share of people x (value / mean) x ln(value / mean) (TheilIndex; Theil 1967). */
    public static final Field<InequalityTable, Double> THEIL_INDEX = T.field(new Column("theil_index", Type.DOUBLE, Role.MEASURE, "thousandths", "1,000 x sum of share of people x (value / mean) x ln(value / mean) (TheilIndex; Theil 1967).", true), Double.class);
    /** 1,000 x sum of share of people x ln(mean / value) (MeanLogDeviation; Theil 1967). */
    public static final Field<InequalityTable, Double> MEAN_LOG_DEVIATION = T.field(new Column("mean_log_deviation", Type.DOUBLE, Role.MEASURE, "thousandths", "1,000 x sum of share of people x ln(mean / value) (MeanLogDeviation; Theil 1967).", true), Double.class);
    /** 1 - (sum of share x (value / mean)^0.5)^2: aversion 0.5 (Atkinson; Atkinson 1970). */
    public static final Field<InequalityTable, Double> ATKINSON_INDEX = T.field(new Column("atkinson_index", Type.DOUBLE, Role.MEASURE, "share", "1 - (sum of share x (value / mean)^0.5)^2: aversion 0.5 (Atkinson; Atkinson 1970).", true), Double.class);
    /** Mean distance of the groups from the mean of all, in percent of it, each group counting once (IndexOfDisparity; Pearcy and Keppel 2002). */
    public static final Field<InequalityTable, Double> INDEX_OF_DISPARITY = T.field(new Column("index_of_disparity", Type.DOUBLE, Role.MEASURE, "percent", "Mean distance of the groups from the mean of all, in percent of it, each group counting once (IndexOfDisparity; Pearcy and Keppel 2002).", true), Double.class);
    /** The same, weighted by people (IndexOfDisparity). */
    public static final Field<InequalityTable, Double> INDEX_OF_DISPARITY_WEIGHTED = T.field(new Column("index_of_disparity_weighted", Type.DOUBLE, Role.MEASURE, "percent", "The same, weighted by people (IndexOfDisparity).", true), Double.class);
    /** Sum of share of people x (value - mean)^2 (BetweenGroupVariance; Ahn and others 2018). */
    public static final Field<InequalityTable, Double> BETWEEN_GROUP_VARIANCE = T.field(new Column("between_group_variance", Type.DOUBLE, Role.MEASURE, "the indicator's unit, squared", "Sum of share of people x (value - mean)^2 (BetweenGroupVariance; Ahn and others 2018).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> BETWEEN_GROUP_VARIANCE_LOWER_95 = T.field(new Column("between_group_variance_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit, squared", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> BETWEEN_GROUP_VARIANCE_UPPER_95 = T.field(new Column("between_group_variance_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit, squared", "Its upper 95% limit.", true), Double.class);
    /** Root of the between-group variance (BetweenGroupVariance). */
    public static final Field<InequalityTable, Double> BETWEEN_GROUP_DEVIATION = T.field(new Column("between_group_deviation", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Root of the between-group variance (BetweenGroupVariance).", true), Double.class);
    /** Between-group deviation in percent of the mean (BetweenGroupVariance). */
    public static final Field<InequalityTable, Double> BETWEEN_GROUP_COEFFICIENT = T.field(new Column("between_group_coefficient", Type.DOUBLE, Role.MEASURE, "percent", "Between-group deviation in percent of the mean (BetweenGroupVariance).", true), Double.class);
    /** Mean distance of the groups from the mean of all, each counting once (MeanDifference; Schlotheuber and Hosseinpoor 2022). */
    public static final Field<InequalityTable, Double> MEAN_DIFFERENCE_FROM_MEAN = T.field(new Column("mean_difference_from_mean", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean distance of the groups from the mean of all, each counting once (MeanDifference; Schlotheuber and Hosseinpoor 2022).", true), Double.class);
    /** The same, weighted by people (MeanDifference). */
    public static final Field<InequalityTable, Double> MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED = T.field(new Column("mean_difference_from_mean_weighted", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same, weighted by people (MeanDifference).", true), Double.class);
    /** Mean distance of the groups from the best of them by the indicator's polarity; null without one (MeanDifference). */
    public static final Field<InequalityTable, Double> MEAN_DIFFERENCE_FROM_BEST = T.field(new Column("mean_difference_from_best", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean distance of the groups from the best of them by the indicator's polarity; null without one (MeanDifference).", true), Double.class);
    /** The same, weighted by people (MeanDifference). */
    public static final Field<InequalityTable, Double> MEAN_DIFFERENCE_FROM_BEST_WEIGHTED = T.field(new Column("mean_difference_from_best_weighted", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same, weighted by people (MeanDifference).", true), Double.class);
    /** What the value of all would change by if every group did as well as the least deprived one, or the best one of groups without an order; 0 when that group does worse; proportions with a polarity only (PopulationAttributable; Walter 1978). */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_RISK = T.field(new Column("population_attributable_risk", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the value of all would change by if every group did as well as the least deprived one, or the best one of groups without an order; 0 when that group does worse; proportions with a polarity only (PopulationAttributable; Walter 1978).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_RISK_LOWER_95 = T.field(new Column("population_attributable_risk_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_RISK_UPPER_95 = T.field(new Column("population_attributable_risk_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** The same in percent of the value of all (PopulationAttributable; Walter 1978). */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_FRACTION = T.field(new Column("population_attributable_fraction", Type.DOUBLE, Role.MEASURE, "percent", "The same in percent of the value of all (PopulationAttributable; Walter 1978).", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_FRACTION_LOWER_95 = T.field(new Column("population_attributable_fraction_lower_95", Type.DOUBLE, Role.MEASURE, "percent", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTable, Double> POPULATION_ATTRIBUTABLE_FRACTION_UPPER_95 = T.field(new Column("population_attributable_fraction_upper_95", Type.DOUBLE, Role.MEASURE, "percent", "Its upper 95% limit.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<InequalityTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<InequalityTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<InequalityTable> TABLE = T.table();

    private InequalityTable() {}
}
