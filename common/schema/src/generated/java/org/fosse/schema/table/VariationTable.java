// Written from src/main/schema/variation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How much the areas of one level within one parent area differ, for one indicator and period, whether that falls or rises over all periods up to this one, and the change since a baseline year. Below the configured number of areas nothing but the counts of areas is given, with the reason. */
public final class VariationTable {
    private static final TypedTable.Builder<VariationTable> T =
            new TypedTable.Builder<>("variation", Stage.COMPUTE, true, "How much the areas of one level within one parent area differ, for one indicator and period, whether that falls or rises over all periods up to this one, and the change since a baseline year. Below the configured number of areas nothing but the counts of areas is given, with the reason.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<VariationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<VariationTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<VariationTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<VariationTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<VariationTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Level of the parent area. */
    public static final Field<VariationTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area.", false), String.class);
    /** The period in words. */
    public static final Field<VariationTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Areas with a value. */
    public static final Field<VariationTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas with a value.", false), Long.class);
    /** Areas of the parent without a value. */
    public static final Field<VariationTable, Long> AREAS_EXCLUDED = T.field(new Column("areas_excluded", Type.LONG, Role.MEASURE, "areas", "Areas of the parent without a value.", false), Long.class);
    /** Why areas have no value, as codes of table reason, each with the number of areas; null when all have one. */
    public static final Field<VariationTable, String> EXCLUDED_WHY = T.field(new Column("excluded_why", Type.STRING, Role.ATTRIBUTE, "", "Why areas have no value, as codes of table reason, each with the number of areas; null when all have one.", true), String.class);
    /** Areas with both counts, which the weighted and counted measures rest on. */
    public static final Field<VariationTable, Long> AREAS_COUNTED = T.field(new Column("areas_counted", Type.LONG, Role.MEASURE, "areas", "Areas with both counts, which the weighted and counted measures rest on.", false), Long.class);
    /** Areas with a suspect value (see table funnel); in all measures but those from between_scale on. */
    public static final Field<VariationTable, Long> AREAS_SUSPECT = T.field(new Column("areas_suspect", Type.LONG, Role.MEASURE, "areas", "Areas with a suspect value (see table funnel); in all measures but those from between_scale on.", false), Long.class);
    /** Mean of the areas' values, each counting once. */
    public static final Field<VariationTable, Double> MEAN = T.field(new Column("mean", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the areas' values, each counting once.", true), Double.class);
    /** Standard deviation of the values (n - 1). */
    public static final Field<VariationTable, Double> STANDARD_DEVIATION = T.field(new Column("standard_deviation", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Standard deviation of the values (n - 1).", true), Double.class);
    /** Standard deviation divided by the mean. */
    public static final Field<VariationTable, Double> COEFFICIENT_OF_VARIATION = T.field(new Column("coefficient_of_variation", Type.DOUBLE, Role.MEASURE, "ratio", "Standard deviation divided by the mean.", true), Double.class);
    /** The same over the values from the 5th to the 95th percentile, both kept (CV5-95). */
    public static final Field<VariationTable, Double> TRIMMED_COEFFICIENT_OF_VARIATION = T.field(new Column("trimmed_coefficient_of_variation", Type.DOUBLE, Role.MEASURE, "ratio", "The same over the values from the 5th to the 95th percentile, both kept (CV5-95).", true), Double.class);
    /** Lowest value. */
    public static final Field<VariationTable, Double> MINIMUM = T.field(new Column("minimum", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lowest value.", true), Double.class);
    /** 5th percentile of the values (type 7). */
    public static final Field<VariationTable, Double> PERCENTILE_5 = T.field(new Column("percentile_5", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "5th percentile of the values (type 7).", true), Double.class);
    /** 10th percentile of the values. */
    public static final Field<VariationTable, Double> PERCENTILE_10 = T.field(new Column("percentile_10", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "10th percentile of the values.", true), Double.class);
    /** 25th percentile of the values. */
    public static final Field<VariationTable, Double> PERCENTILE_25 = T.field(new Column("percentile_25", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "25th percentile of the values.", true), Double.class);
    /** Median of the values. */
    public static final Field<VariationTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Median of the values.", true), Double.class);
    /** 75th percentile of the values. */
    public static final Field<VariationTable, Double> PERCENTILE_75 = T.field(new Column("percentile_75", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "75th percentile of the values.", true), Double.class);
    /** 90th percentile of the values. */
    public static final Field<VariationTable, Double> PERCENTILE_90 = T.field(new Column("percentile_90", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "90th percentile of the values.", true), Double.class);
    /** 95th percentile of the values. */
    public static final Field<VariationTable, Double> PERCENTILE_95 = T.field(new Column("percentile_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "95th percentile of the values.", true), Double.class);
    /** Highest value. */
    public static final Field<VariationTable, Double> MAXIMUM = T.field(new Column("maximum", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Highest value.", true), Double.class);
    /** 75th less 25th percentile. */
    public static final Field<VariationTable, Double> INTERQUARTILE_RANGE = T.field(new Column("interquartile_range", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "75th less 25th percentile.", true), Double.class);
    /** 75th percentile divided by the 25th; null when that is zero. */
    public static final Field<VariationTable, Double> INTERQUARTILE_RATIO = T.field(new Column("interquartile_ratio", Type.DOUBLE, Role.MEASURE, "ratio", "75th percentile divided by the 25th; null when that is zero.", true), Double.class);
    /** Median distance of the values from their median, without the factor 1.4826; one odd area cannot move it. */
    public static final Field<VariationTable, Double> MEDIAN_ABSOLUTE_DEVIATION = T.field(new Column("median_absolute_deviation", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Median distance of the values from their median, without the factor 1.4826; one odd area cannot move it.", true), Double.class);
    /** Highest value divided by the lowest; null when the lowest is zero or negative. It grows with the number of areas. */
    public static final Field<VariationTable, Double> EXTREMAL_QUOTIENT = T.field(new Column("extremal_quotient", Type.DOUBLE, Role.MEASURE, "ratio", "Highest value divided by the lowest; null when the lowest is zero or negative. It grows with the number of areas.", true), Double.class);
    /** 95th percentile divided by the 5th: less driven by single areas (EQ5-95). */
    public static final Field<VariationTable, Double> EXTREMAL_QUOTIENT_5_95 = T.field(new Column("extremal_quotient_5_95", Type.DOUBLE, Role.MEASURE, "ratio", "95th percentile divided by the 5th: less driven by single areas (EQ5-95).", true), Double.class);
    /** Gini coefficient of the values, each counting once: mean difference between all pairs over twice the mean; null with negative values. */
    public static final Field<VariationTable, Double> GINI = T.field(new Column("gini", Type.DOUBLE, Role.MEASURE, "share", "Gini coefficient of the values, each counting once: mean difference between all pairs over twice the mean; null with negative values.", true), Double.class);
    /** Theil's T of the values, each counting once: mean of (y/m) ln(y/m). */
    public static final Field<VariationTable, Double> THEIL = T.field(new Column("theil", Type.DOUBLE, Role.MEASURE, "index", "Theil's T of the values, each counting once: mean of (y/m) ln(y/m).", true), Double.class);
    /** Mean log deviation of the values, each counting once: mean of ln(m/y); null with a value of zero. */
    public static final Field<VariationTable, Double> MEAN_LOG_DEVIATION = T.field(new Column("mean_log_deviation", Type.DOUBLE, Role.MEASURE, "index", "Mean log deviation of the values, each counting once: mean of ln(m/y); null with a value of zero.", true), Double.class);
    /** Atkinson's index with aversion 0.5 of the values: 1 - (mean of sqrt y)^2 / m. */
    public static final Field<VariationTable, Double> ATKINSON = T.field(new Column("atkinson", Type.DOUBLE, Role.MEASURE, "share", "Atkinson's index with aversion 0.5 of the values: 1 - (mean of sqrt y)^2 / m.", true), Double.class);
    /** Mean weighted by denominator, which is the value of the areas together; null without denominators. */
    public static final Field<VariationTable, Double> WEIGHTED_MEAN = T.field(new Column("weighted_mean", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean weighted by denominator, which is the value of the areas together; null without denominators.", true), Double.class);
    /** sqrt(sum w (y - m)^2 / sum w) / m with the denominators as weights and m the weighted mean (CVw). */
    public static final Field<VariationTable, Double> WEIGHTED_COEFFICIENT_OF_VARIATION = T.field(new Column("weighted_coefficient_of_variation", Type.DOUBLE, Role.MEASURE, "ratio", "sqrt(sum w (y - m)^2 / sum w) / m with the denominators as weights and m the weighted mean (CVw).", true), Double.class);
    /** Gini coefficient with the denominators as weights. */
    public static final Field<VariationTable, Double> WEIGHTED_GINI = T.field(new Column("weighted_gini", Type.DOUBLE, Role.MEASURE, "share", "Gini coefficient with the denominators as weights.", true), Double.class);
    /** Theil's T with the denominators as weights. */
    public static final Field<VariationTable, Double> WEIGHTED_THEIL = T.field(new Column("weighted_theil", Type.DOUBLE, Role.MEASURE, "index", "Theil's T with the denominators as weights.", true), Double.class);
    /** Mean log deviation with the denominators as weights. */
    public static final Field<VariationTable, Double> WEIGHTED_MEAN_LOG_DEVIATION = T.field(new Column("weighted_mean_log_deviation", Type.DOUBLE, Role.MEASURE, "index", "Mean log deviation with the denominators as weights.", true), Double.class);
    /** Chi-squared test of heterogeneity from the counts; null without counts. */
    public static final Field<VariationTable, Double> CHI_SQUARED = T.field(new Column("chi_squared", Type.DOUBLE, Role.MEASURE, "statistic", "Chi-squared test of heterogeneity from the counts; null without counts.", true), Double.class);
    /** Areas less one. */
    public static final Field<VariationTable, Long> DEGREES_OF_FREEDOM = T.field(new Column("degrees_of_freedom", Type.LONG, Role.MEASURE, "areas", "Areas less one.", true), Long.class);
    /** How likely differences as large as these are if the areas did not differ; too small where one person counts more than once. */
    public static final Field<VariationTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "How likely differences as large as these are if the areas did not differ; too small where one person counts more than once.", true), Double.class);
    /** Systematic component of variation: (1/k) sum of (O - E)^2 / E^2 - 1/E, E at the value of all areas together (Diehr 1990); not times 100; below zero means less variation than chance. For large proportions it takes off too much. */
    public static final Field<VariationTable, Double> SYSTEMATIC_COMPONENT = T.field(new Column("systematic_component", Type.DOUBLE, Role.MEASURE, "relative variance", "Systematic component of variation: (1/k) sum of (O - E)^2 / E^2 - 1/E, E at the value of all areas together (Diehr 1990); not times 100; below zero means less variation than chance. For large proportions it takes off too much.", true), Double.class);
    /** The same with (ln O/E)^2 (McPherson 1982); null where an area has no events. */
    public static final Field<VariationTable, Double> SYSTEMATIC_COMPONENT_LOG = T.field(new Column("systematic_component_log", Type.DOUBLE, Role.MEASURE, "relative variance", "The same with (ln O/E)^2 (McPherson 1982); null where an area has no events.", true), Double.class);
    /** Variance of relative risks between areas by moments, 0 where not above chance (global empirical Bayes, Marshall 1991). */
    public static final Field<VariationTable, Double> SYSTEMATIC_VARIANCE = T.field(new Column("systematic_variance", Type.DOUBLE, Role.MEASURE, "relative variance", "Variance of relative risks between areas by moments, 0 where not above chance (global empirical Bayes, Marshall 1991).", true), Double.class);
    /** Variance of gamma relative risks with mean 1 by maximum likelihood (Clayton and Kaldor 1987), for rates; null for proportions, whose chance is not Poisson: see between_variance. */
    public static final Field<VariationTable, Double> EMPIRICAL_BAYES_VARIANCE = T.field(new Column("empirical_bayes_variance", Type.DOUBLE, Role.MEASURE, "relative variance", "Variance of gamma relative risks with mean 1 by maximum likelihood (Clayton and Kaldor 1987), for rates; null for proportions, whose chance is not Poisson: see between_variance.", true), Double.class);
    /** Areas below the 95% funnel limits but not the 99.8%. */
    public static final Field<VariationTable, Long> OUTLIERS_LOW_95 = T.field(new Column("outliers_low_95", Type.LONG, Role.MEASURE, "areas", "Areas below the 95% funnel limits but not the 99.8%.", true), Long.class);
    /** Areas above the 95% funnel limits but not the 99.8%. */
    public static final Field<VariationTable, Long> OUTLIERS_HIGH_95 = T.field(new Column("outliers_high_95", Type.LONG, Role.MEASURE, "areas", "Areas above the 95% funnel limits but not the 99.8%.", true), Long.class);
    /** Areas below the 99.8% funnel limits. */
    public static final Field<VariationTable, Long> OUTLIERS_LOW_998 = T.field(new Column("outliers_low_998", Type.LONG, Role.MEASURE, "areas", "Areas below the 99.8% funnel limits.", true), Long.class);
    /** Areas above the 99.8% funnel limits. */
    public static final Field<VariationTable, Long> OUTLIERS_HIGH_998 = T.field(new Column("outliers_high_998", Type.LONG, Role.MEASURE, "areas", "Areas above the 99.8% funnel limits.", true), Long.class);
    /** Scale of the columns that follow: logit for proportions, log for rates, value where areas have no counts. */
    public static final Field<VariationTable, String> BETWEEN_SCALE = T.field(new Column("between_scale", Type.STRING, Role.ATTRIBUTE, "", "Scale of the columns that follow: logit for proportions, log for rates, value where areas have no counts.", true), String.class);
    /** Variance between areas beyond chance (tau-squared of Paule and Mandel 1982), suspect values left out; on scale value the plain variance, chance included. between_variance_explained and _unexplained say what of it traits explain. */
    public static final Field<VariationTable, Double> BETWEEN_VARIANCE = T.field(new Column("between_variance", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "Variance between areas beyond chance (tau-squared of Paule and Mandel 1982), suspect values left out; on scale value the plain variance, chance included. between_variance_explained and _unexplained say what of it traits explain.", true), Double.class);
    /** Its square root, the standard deviation between areas. */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION = T.field(new Column("between_deviation", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its square root, the standard deviation between areas.", true), Double.class);
    /** Lower 95% limit of the standard deviation by the Q-profile (Viechtbauer 2007). */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION_LOWER_95 = T.field(new Column("between_deviation_lower_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Lower 95% limit of the standard deviation by the Q-profile (Viechtbauer 2007).", true), Double.class);
    /** Upper 95% limit of the standard deviation by the Q-profile. */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION_UPPER_95 = T.field(new Column("between_deviation_upper_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Upper 95% limit of the standard deviation by the Q-profile.", true), Double.class);
    /** The same by the moments of DerSimonian and Laird (1986), which weigh the areas with many events more; for comparison with other software. */
    public static final Field<VariationTable, Double> BETWEEN_VARIANCE_MOMENTS = T.field(new Column("between_variance_moments", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "The same by the moments of DerSimonian and Laird (1986), which weigh the areas with many events more; for comparison with other software.", true), Double.class);
    /** Share of the variance of the areas' values that is beyond chance. */
    public static final Field<VariationTable, Double> I_SQUARED_PERCENT = T.field(new Column("i_squared_percent", Type.DOUBLE, Role.MEASURE, "percent", "Share of the variance of the areas' values that is beyond chance.", true), Double.class);
    /** exp(sqrt(2) x 0.6745 x between_deviation): the median ratio of the odds of the higher to the lower of two areas (Larsen and Merlo 2005); of rates for rates; null on scale value. */
    public static final Field<VariationTable, Double> MEDIAN_ODDS_RATIO = T.field(new Column("median_odds_ratio", Type.DOUBLE, Role.MEASURE, "ratio", "exp(sqrt(2) x 0.6745 x between_deviation): the median ratio of the odds of the higher to the lower of two areas (Larsen and Merlo 2005); of rates for rates; null on scale value.", true), Double.class);
    /** Lower 95% limit, from that of between_deviation. */
    public static final Field<VariationTable, Double> MEDIAN_ODDS_RATIO_LOWER_95 = T.field(new Column("median_odds_ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 95% limit, from that of between_deviation.", true), Double.class);
    /** Upper 95% limit, from that of between_deviation. */
    public static final Field<VariationTable, Double> MEDIAN_ODDS_RATIO_UPPER_95 = T.field(new Column("median_odds_ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 95% limit, from that of between_deviation.", true), Double.class);
    /** Share of signal in what the areas differ by: tau-squared / (tau-squared + v), v the median of what chance makes each vary by; areas with counts, suspect values left out. Half of the areas have one at least as high of their own. Null without counts. */
    public static final Field<VariationTable, Double> RELIABILITY = T.field(new Column("reliability", Type.DOUBLE, Role.MEASURE, "share", "Share of signal in what the areas differ by: tau-squared / (tau-squared + v), v the median of what chance makes each vary by; areas with counts, suspect values left out. Half of the areas have one at least as high of their own. Null without counts.", true), Double.class);
    /** Whether reliability is not below variation.least_reliability: below it most of the differences are chance, a ranking of the areas is mostly a lottery, and table funnel asks nothing. */
    public static final Field<VariationTable, Boolean> POSITIONS_READABLE = T.field(new Column("positions_readable", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether reliability is not below variation.least_reliability: below it most of the differences are chance, a ranking of the areas is mostly a lottery, and table funnel asks nothing.", true), Boolean.class);
    /** Areas that the columns from here to coefficient_of_variation_adjusted rest on: those held against a model (table adjustment; of the parent, or else of their system): no special list, not suspect, with the traits. */
    public static final Field<VariationTable, Long> AREAS_ADJUSTED = T.field(new Column("areas_adjusted", Type.LONG, Role.MEASURE, "areas", "Areas that the columns from here to coefficient_of_variation_adjusted rest on: those held against a model (table adjustment; of the parent, or else of their system): no special list, not suspect, with the traits.", true), Long.class);
    /** Of the variance between these areas beyond chance, what their traits (deprivation, ages) explain: that of their values less that of their distances from the model. Below 0 where the traits explain none. */
    public static final Field<VariationTable, Double> BETWEEN_VARIANCE_EXPLAINED = T.field(new Column("between_variance_explained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "Of the variance between these areas beyond chance, what their traits (deprivation, ages) explain: that of their values less that of their distances from the model. Below 0 where the traits explain none.", true), Double.class);
    /** What is left: the variance of the distances from the model beyond chance (Paule and Mandel; chance at the fitted value). Together with between_variance_explained it is the variance of these areas, which differs from between_variance where special or suspect values are left out. */
    public static final Field<VariationTable, Double> BETWEEN_VARIANCE_UNEXPLAINED = T.field(new Column("between_variance_unexplained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "What is left: the variance of the distances from the model beyond chance (Paule and Mandel; chance at the fitted value). Together with between_variance_explained it is the variance of these areas, which differs from between_variance where special or suspect values are left out.", true), Double.class);
    /** The explained part of the two together; null where they do not differ beyond chance. */
    public static final Field<VariationTable, Double> EXPLAINED_SHARE = T.field(new Column("explained_share", Type.DOUBLE, Role.MEASURE, "share", "The explained part of the two together; null where they do not differ beyond chance.", true), Double.class);
    /** Root of between_variance_unexplained: between_deviation after what is not in the areas' hands. */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED = T.field(new Column("between_deviation_unexplained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Root of between_variance_unexplained: between_deviation after what is not in the areas' hands.", true), Double.class);
    /** Its lower 95% limit by the Q-profile. */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED_LOWER_95 = T.field(new Column("between_deviation_unexplained_lower_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its lower 95% limit by the Q-profile.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<VariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED_UPPER_95 = T.field(new Column("between_deviation_unexplained_upper_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its upper 95% limit.", true), Double.class);
    /** median_odds_ratio from between_deviation_unexplained: how far two areas with the same traits differ. */
    public static final Field<VariationTable, Double> MEDIAN_ODDS_RATIO_UNEXPLAINED = T.field(new Column("median_odds_ratio_unexplained", Type.DOUBLE, Role.MEASURE, "ratio", "median_odds_ratio from between_deviation_unexplained: how far two areas with the same traits differ.", true), Double.class);
    /** Coefficient of variation of the adjusted values (table adjusted), chance included as in coefficient_of_variation. */
    public static final Field<VariationTable, Double> COEFFICIENT_OF_VARIATION_ADJUSTED = T.field(new Column("coefficient_of_variation_adjusted", Type.DOUBLE, Role.MEASURE, "ratio", "Coefficient of variation of the adjusted values (table adjusted), chance included as in coefficient_of_variation.", true), Double.class);
    /** Why these columns are empty, as a code of table reason. */
    public static final Field<VariationTable, String> NOT_ADJUSTED_WHY = T.field(new Column("not_adjusted_why", Type.STRING, Role.ATTRIBUTE, "", "Why these columns are empty, as a code of table reason.", true), String.class);
    /** First day of the baseline, by configuration variation.baseline: the group's first period, the one a year before, or the first from a date; of the same length and scale. Years and longer periods only: no single month is a baseline. */
    public static final Field<VariationTable, LocalDate> BASELINE_START = T.field(new Column("baseline_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the baseline, by configuration variation.baseline: the group's first period, the one a year before, or the first from a date; of the same length and scale. Years and longer periods only: no single month is a baseline.", true), LocalDate.class);
    /** Last day of the baseline; null where there is none. */
    public static final Field<VariationTable, LocalDate> BASELINE_END = T.field(new Column("baseline_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the baseline; null where there is none.", true), LocalDate.class);
    /** between_deviation of the baseline. */
    public static final Field<VariationTable, Double> BASELINE_DEVIATION = T.field(new Column("baseline_deviation", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "between_deviation of the baseline.", true), Double.class);
    /** Areas that take part in both periods. */
    public static final Field<VariationTable, Long> AREAS_IN_BOTH = T.field(new Column("areas_in_both", Type.LONG, Role.MEASURE, "areas", "Areas that take part in both periods.", true), Long.class);
    /** between_deviation less that of the baseline: below zero, areas have grown more alike. */
    public static final Field<VariationTable, Double> DEVIATION_CHANGE = T.field(new Column("deviation_change", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "between_deviation less that of the baseline: below zero, areas have grown more alike.", true), Double.class);
    /** Lower 95% limit of the change from the limits of both (Zou and Donner 2008), allowing for the same areas being in both. */
    public static final Field<VariationTable, Double> DEVIATION_CHANGE_LOWER_95 = T.field(new Column("deviation_change_lower_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Lower 95% limit of the change from the limits of both (Zou and Donner 2008), allowing for the same areas being in both.", true), Double.class);
    /** Upper 95% limit of the change. */
    public static final Field<VariationTable, Double> DEVIATION_CHANGE_UPPER_95 = T.field(new Column("deviation_change_upper_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Upper 95% limit of the change.", true), Double.class);
    /** Periods of this length and scale, up to this one, that the trend rests on. */
    public static final Field<VariationTable, Integer> TREND_PERIODS = T.field(new Column("trend_periods", Type.INT, Role.MEASURE, "periods", "Periods of this length and scale, up to this one, that the trend rests on.", true), Integer.class);
    /** Areas that are in all of them, between which the trend is of. */
    public static final Field<VariationTable, Long> AREAS_IN_ALL = T.field(new Column("areas_in_all", Type.LONG, Role.MEASURE, "areas", "Areas that are in all of them, between which the trend is of.", true), Long.class);
    /** Change of the standard deviation between the same areas beyond chance, per year: 100 (exp(b) - 1), with b the slope of ln tau over all periods, weights 1 / (se^2 + variance between periods), limits by Knapp and Hartung, widened in months that follow on each other (RandomEffectsTrend). Below zero areas grow more alike. */
    public static final Field<VariationTable, Double> DEVIATION_PERCENT_PER_YEAR = T.field(new Column("deviation_percent_per_year", Type.DOUBLE, Role.MEASURE, "percent a year", "Change of the standard deviation between the same areas beyond chance, per year: 100 (exp(b) - 1), with b the slope of ln tau over all periods, weights 1 / (se^2 + variance between periods), limits by Knapp and Hartung, widened in months that follow on each other (RandomEffectsTrend). Below zero areas grow more alike.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<VariationTable, Double> DEVIATION_PERCENT_PER_YEAR_LOWER_95 = T.field(new Column("deviation_percent_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "percent a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<VariationTable, Double> DEVIATION_PERCENT_PER_YEAR_UPPER_95 = T.field(new Column("deviation_percent_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "percent a year", "Its upper 95% limit.", true), Double.class);
    /** Variance of ln tau between periods beyond chance. */
    public static final Field<VariationTable, Double> TREND_TAU_SQUARED = T.field(new Column("trend_tau_squared", Type.DOUBLE, Role.MEASURE, "ln(tau), squared", "Variance of ln tau between periods beyond chance.", true), Double.class);
    /** Periods that take no part, each with its reason as a code of table reason. */
    public static final Field<VariationTable, String> TREND_LEFT_OUT_WHY = T.field(new Column("trend_left_out_why", Type.STRING, Role.ATTRIBUTE, "", "Periods that take no part, each with its reason as a code of table reason.", true), String.class);
    /** falling or rising when the 95% limits of the change per year leave out zero, and two thirds of them do without the first and without the last period, since one odd period at an end is no trend; no clear change when they do not, or cannot tell: years need five periods, shorter periods two years, and plain counts have none, since they lie further apart as areas grow. */
    public static final Field<VariationTable, VariationChange> VARIATION_IS = T.field(new Column("variation_is", Type.STRING, Role.ATTRIBUTE, "", "falling or rising when the 95% limits of the change per year leave out zero, and two thirds of them do without the first and without the last period, since one odd period at an end is no trend; no clear change when they do not, or cannot tell: years need five periods, shorter periods two years, and plain counts have none, since they lie further apart as areas grow.", false), VariationChange.class);
    /** Why it cannot be told, as a code of table reason. */
    public static final Field<VariationTable, String> VARIATION_IS_REASON = T.field(new Column("variation_is_reason", Type.STRING, Role.ATTRIBUTE, "", "Why it cannot be told, as a code of table reason.", true), String.class);
    /** How the value and its limits were made. */
    public static final Field<VariationTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<VariationTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<VariationTable> TABLE = T.table(
            new Check("cannot_tell_has_reason", "variation_is <> 'cannot tell' or variation_is_reason is not null", "Where the change cannot be told there is a reason."));

    private VariationTable() {}
}
