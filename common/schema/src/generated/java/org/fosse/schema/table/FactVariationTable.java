// Written from src/main/schema/fact_variation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** How much the areas of one level within one area differ, for one indicator and period, and whether that falls or rises. Further measures are in table variation. */
public final class FactVariationTable {
    private static final TypedTable.Builder<FactVariationTable> T =
            new TypedTable.Builder<>("fact_variation", Folder.STAR, Stage.PUBLISH, true, "How much the areas of one level within one area differ, for one indicator and period, and whether that falls or rises. Further measures are in table variation.");

    /** Its indicator. */
    public static final Field<FactVariationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactVariationTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** The area whose parts are compared. */
    public static final Field<FactVariationTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area whose parts are compared.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<FactVariationTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Its method. */
    public static final Field<FactVariationTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactVariationTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Areas with a value. */
    public static final Field<FactVariationTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas with a value.", false), Long.class);
    /** Areas of the parent without a value. */
    public static final Field<FactVariationTable, Long> AREAS_EXCLUDED = T.field(new Column("areas_excluded", Type.LONG, Role.MEASURE, "areas", "Areas of the parent without a value.", false), Long.class);
    /** Areas with a suspect value (see table funnel); in all measures but those from between_scale on. */
    public static final Field<FactVariationTable, Long> AREAS_SUSPECT = T.field(new Column("areas_suspect", Type.LONG, Role.MEASURE, "areas", "Areas with a suspect value (see table funnel); in all measures but those from between_scale on.", false), Long.class);
    /** Mean of the areas' values, each counting once. */
    public static final Field<FactVariationTable, Double> MEAN = T.field(new Column("mean", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean of the areas' values, each counting once.", true), Double.class);
    /** Standard deviation of the values (n - 1). */
    public static final Field<FactVariationTable, Double> STANDARD_DEVIATION = T.field(new Column("standard_deviation", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Standard deviation of the values (n - 1).", true), Double.class);
    /** Standard deviation divided by the mean. */
    public static final Field<FactVariationTable, Double> COEFFICIENT_OF_VARIATION = T.field(new Column("coefficient_of_variation", Type.DOUBLE, Role.MEASURE, "ratio", "Standard deviation divided by the mean.", true), Double.class);
    /** Lowest value. */
    public static final Field<FactVariationTable, Double> MINIMUM = T.field(new Column("minimum", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lowest value.", true), Double.class);
    /** 5th percentile of the values (type 7). */
    public static final Field<FactVariationTable, Double> PERCENTILE_5 = T.field(new Column("percentile_5", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "5th percentile of the values (type 7).", true), Double.class);
    /** 25th percentile of the values. */
    public static final Field<FactVariationTable, Double> PERCENTILE_25 = T.field(new Column("percentile_25", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "25th percentile of the values.", true), Double.class);
    /** Median of the values. */
    public static final Field<FactVariationTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Median of the values.", true), Double.class);
    /** 75th percentile of the values. */
    public static final Field<FactVariationTable, Double> PERCENTILE_75 = T.field(new Column("percentile_75", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "75th percentile of the values.", true), Double.class);
    /** 95th percentile of the values. */
    public static final Field<FactVariationTable, Double> PERCENTILE_95 = T.field(new Column("percentile_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "95th percentile of the values.", true), Double.class);
    /** Highest value. */
    public static final Field<FactVariationTable, Double> MAXIMUM = T.field(new Column("maximum", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Highest value.", true), Double.class);
    /** 75th less 25th percentile. */
    public static final Field<FactVariationTable, Double> INTERQUARTILE_RANGE = T.field(new Column("interquartile_range", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "75th less 25th percentile.", true), Double.class);
    /** 95th percentile divided by the 5th: less driven by single areas (EQ5-95). */
    public static final Field<FactVariationTable, Double> EXTREMAL_QUOTIENT_5_95 = T.field(new Column("extremal_quotient_5_95", Type.DOUBLE, Role.MEASURE, "ratio", "95th percentile divided by the 5th: less driven by single areas (EQ5-95).", true), Double.class);
    /** Gini coefficient of the values, each counting once: mean difference between all pairs over twice the mean; null with negative values. */
    public static final Field<FactVariationTable, Double> GINI = T.field(new Column("gini", Type.DOUBLE, Role.MEASURE, "share", "Gini coefficient of the values, each counting once: mean difference between all pairs over twice the mean; null with negative values.", true), Double.class);
    /** Mean weighted by denominator, which is the value of the areas together; null without denominators. */
    public static final Field<FactVariationTable, Double> WEIGHTED_MEAN = T.field(new Column("weighted_mean", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Mean weighted by denominator, which is the value of the areas together; null without denominators.", true), Double.class);
    /** sqrt(sum w (y - m)^2 / sum w) / m with the denominators as weights and m the weighted mean (CVw). */
    public static final Field<FactVariationTable, Double> WEIGHTED_COEFFICIENT_OF_VARIATION = T.field(new Column("weighted_coefficient_of_variation", Type.DOUBLE, Role.MEASURE, "ratio", "sqrt(sum w (y - m)^2 / sum w) / m with the denominators as weights and m the weighted mean (CVw).", true), Double.class);
    /** How likely differences as large as these are if the areas did not differ; too small where one person counts more than once. */
    public static final Field<FactVariationTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "How likely differences as large as these are if the areas did not differ; too small where one person counts more than once.", true), Double.class);
    /** Systematic component of variation: (1/k) sum of (O - E)^2 / E^2 - 1/E, E at the value of all areas together (Diehr 1990); not times 100; below zero means less variation than chance. For large proportions it takes off too much. */
    public static final Field<FactVariationTable, Double> SYSTEMATIC_COMPONENT = T.field(new Column("systematic_component", Type.DOUBLE, Role.MEASURE, "relative variance", "Systematic component of variation: (1/k) sum of (O - E)^2 / E^2 - 1/E, E at the value of all areas together (Diehr 1990); not times 100; below zero means less variation than chance. For large proportions it takes off too much.", true), Double.class);
    /** Its square root, the standard deviation between areas. */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION = T.field(new Column("between_deviation", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its square root, the standard deviation between areas.", true), Double.class);
    /** Lower 95% limit of the standard deviation by the Q-profile (Viechtbauer 2007). */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION_LOWER_95 = T.field(new Column("between_deviation_lower_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Lower 95% limit of the standard deviation by the Q-profile (Viechtbauer 2007).", true), Double.class);
    /** Upper 95% limit of the standard deviation by the Q-profile. */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION_UPPER_95 = T.field(new Column("between_deviation_upper_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Upper 95% limit of the standard deviation by the Q-profile.", true), Double.class);
    /** Share of the variance of the areas' values that is beyond chance. */
    public static final Field<FactVariationTable, Double> I_SQUARED_PERCENT = T.field(new Column("i_squared_percent", Type.DOUBLE, Role.MEASURE, "percent", "Share of the variance of the areas' values that is beyond chance.", true), Double.class);
    /** exp(sqrt(2) x 0.6745 x between_deviation): the median ratio of the odds of the higher to the lower of two areas (Larsen and Merlo 2005); of rates for rates; null on scale value. */
    public static final Field<FactVariationTable, Double> MEDIAN_ODDS_RATIO = T.field(new Column("median_odds_ratio", Type.DOUBLE, Role.MEASURE, "ratio", "exp(sqrt(2) x 0.6745 x between_deviation): the median ratio of the odds of the higher to the lower of two areas (Larsen and Merlo 2005); of rates for rates; null on scale value.", true), Double.class);
    /** Lower 95% limit, from that of between_deviation. */
    public static final Field<FactVariationTable, Double> MEDIAN_ODDS_RATIO_LOWER_95 = T.field(new Column("median_odds_ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 95% limit, from that of between_deviation.", true), Double.class);
    /** Upper 95% limit, from that of between_deviation. */
    public static final Field<FactVariationTable, Double> MEDIAN_ODDS_RATIO_UPPER_95 = T.field(new Column("median_odds_ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 95% limit, from that of between_deviation.", true), Double.class);
    /** Share of signal in what the areas differ by: tau-squared / (tau-squared + v), v the median of what chance makes each vary by; areas with counts, suspect values left out. Half of the areas have one at least as high of their own. Null without counts. */
    public static final Field<FactVariationTable, Double> RELIABILITY = T.field(new Column("reliability", Type.DOUBLE, Role.MEASURE, "share", "Share of signal in what the areas differ by: tau-squared / (tau-squared + v), v the median of what chance makes each vary by; areas with counts, suspect values left out. Half of the areas have one at least as high of their own. Null without counts.", true), Double.class);
    /** Whether reliability is not below variation.least_reliability: below it most of the differences are chance, a ranking of the areas is mostly a lottery, and table funnel asks nothing. */
    public static final Field<FactVariationTable, Boolean> POSITIONS_READABLE = T.field(new Column("positions_readable", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether reliability is not below variation.least_reliability: below it most of the differences are chance, a ranking of the areas is mostly a lottery, and table funnel asks nothing.", true), Boolean.class);
    /** Areas that the columns from here to coefficient_of_variation_adjusted rest on: those held against a model (table adjustment; of the parent, or else of their system): no special list, not suspect, with the traits. */
    public static final Field<FactVariationTable, Long> AREAS_ADJUSTED = T.field(new Column("areas_adjusted", Type.LONG, Role.MEASURE, "areas", "Areas that the columns from here to coefficient_of_variation_adjusted rest on: those held against a model (table adjustment; of the parent, or else of their system): no special list, not suspect, with the traits.", true), Long.class);
    /** Of the variance between these areas beyond chance, what their traits (deprivation, ages) explain: that of their values less that of their distances from the model. Below 0 where the traits explain none. */
    public static final Field<FactVariationTable, Double> BETWEEN_VARIANCE_EXPLAINED = T.field(new Column("between_variance_explained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "Of the variance between these areas beyond chance, what their traits (deprivation, ages) explain: that of their values less that of their distances from the model. Below 0 where the traits explain none.", true), Double.class);
    /** What is left: the variance of the distances from the model beyond chance (Paule and Mandel; chance at the fitted value). Together with between_variance_explained it is the variance of these areas, which differs from between_variance where special or suspect values are left out. */
    public static final Field<FactVariationTable, Double> BETWEEN_VARIANCE_UNEXPLAINED = T.field(new Column("between_variance_unexplained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "What is left: the variance of the distances from the model beyond chance (Paule and Mandel; chance at the fitted value). Together with between_variance_explained it is the variance of these areas, which differs from between_variance where special or suspect values are left out.", true), Double.class);
    /** The explained part of the two together; null where they do not differ beyond chance. */
    public static final Field<FactVariationTable, Double> EXPLAINED_SHARE = T.field(new Column("explained_share", Type.DOUBLE, Role.MEASURE, "share", "The explained part of the two together; null where they do not differ beyond chance.", true), Double.class);
    /** Root of between_variance_unexplained: between_deviation after what is not in the areas' hands. */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED = T.field(new Column("between_deviation_unexplained", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Root of between_variance_unexplained: between_deviation after what is not in the areas' hands.", true), Double.class);
    /** Its lower 95% limit by the Q-profile. */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED_LOWER_95 = T.field(new Column("between_deviation_unexplained_lower_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its lower 95% limit by the Q-profile.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactVariationTable, Double> BETWEEN_DEVIATION_UNEXPLAINED_UPPER_95 = T.field(new Column("between_deviation_unexplained_upper_95", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale", "Its upper 95% limit.", true), Double.class);
    /** median_odds_ratio from between_deviation_unexplained: how far two areas with the same traits differ. */
    public static final Field<FactVariationTable, Double> MEDIAN_ODDS_RATIO_UNEXPLAINED = T.field(new Column("median_odds_ratio_unexplained", Type.DOUBLE, Role.MEASURE, "ratio", "median_odds_ratio from between_deviation_unexplained: how far two areas with the same traits differ.", true), Double.class);
    /** Coefficient of variation of the adjusted values (table adjusted), chance included as in coefficient_of_variation. */
    public static final Field<FactVariationTable, Double> COEFFICIENT_OF_VARIATION_ADJUSTED = T.field(new Column("coefficient_of_variation_adjusted", Type.DOUBLE, Role.MEASURE, "ratio", "Coefficient of variation of the adjusted values (table adjusted), chance included as in coefficient_of_variation.", true), Double.class);
    /** Why these columns are empty, as a code of table reason. */
    public static final Field<FactVariationTable, String> NOT_ADJUSTED_WHY = T.field(new Column("not_adjusted_why", Type.STRING, Role.ATTRIBUTE, "", "Why these columns are empty, as a code of table reason.", true), String.class);
    /** Areas below the 95% funnel limits but not the 99.8%. */
    public static final Field<FactVariationTable, Long> OUTLIERS_LOW_95 = T.field(new Column("outliers_low_95", Type.LONG, Role.MEASURE, "areas", "Areas below the 95% funnel limits but not the 99.8%.", true), Long.class);
    /** Areas above the 95% funnel limits but not the 99.8%. */
    public static final Field<FactVariationTable, Long> OUTLIERS_HIGH_95 = T.field(new Column("outliers_high_95", Type.LONG, Role.MEASURE, "areas", "Areas above the 95% funnel limits but not the 99.8%.", true), Long.class);
    /** Areas below the 99.8% funnel limits. */
    public static final Field<FactVariationTable, Long> OUTLIERS_LOW_998 = T.field(new Column("outliers_low_998", Type.LONG, Role.MEASURE, "areas", "Areas below the 99.8% funnel limits.", true), Long.class);
    /** Areas above the 99.8% funnel limits. */
    public static final Field<FactVariationTable, Long> OUTLIERS_HIGH_998 = T.field(new Column("outliers_high_998", Type.LONG, Role.MEASURE, "areas", "Areas above the 99.8% funnel limits.", true), Long.class);
    /** Change of the standard deviation between the same areas beyond chance, per year: 100 (exp(b) - 1), with b the slope of ln tau over all periods, weights 1 / (se^2 + variance between periods), limits by Knapp and Hartung, widened in months that follow on each other (RandomEffectsTrend). Below zero areas grow more alike. */
    public static final Field<FactVariationTable, Double> DEVIATION_PERCENT_PER_YEAR = T.field(new Column("deviation_percent_per_year", Type.DOUBLE, Role.MEASURE, "percent a year", "Change of the standard deviation between the same areas beyond chance, per year: 100 (exp(b) - 1), with b the slope of ln tau over all periods, weights 1 / (se^2 + variance between periods), limits by Knapp and Hartung, widened in months that follow on each other (RandomEffectsTrend). Below zero areas grow more alike.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactVariationTable, Double> DEVIATION_PERCENT_PER_YEAR_LOWER_95 = T.field(new Column("deviation_percent_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "percent a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactVariationTable, Double> DEVIATION_PERCENT_PER_YEAR_UPPER_95 = T.field(new Column("deviation_percent_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "percent a year", "Its upper 95% limit.", true), Double.class);
    /** Periods of this length and scale, up to this one, that the trend rests on. */
    public static final Field<FactVariationTable, Integer> TREND_PERIODS = T.field(new Column("trend_periods", Type.INT, Role.MEASURE, "periods", "Periods of this length and scale, up to this one, that the trend rests on.", true), Integer.class);
    /** falling or rising when the 95% limits of the change per year leave out zero, and two thirds of them do without the first and without the last period, since one odd period at an end is no trend; no clear change when they do not, or cannot tell: years need five periods, shorter periods two years, and plain counts have none, since they lie further apart as areas grow. */
    public static final Field<FactVariationTable, VariationChange> VARIATION_IS = T.field(new Column("variation_is", Type.STRING, Role.ATTRIBUTE, "", "falling or rising when the 95% limits of the change per year leave out zero, and two thirds of them do without the first and without the last period, since one odd period at an end is no trend; no clear change when they do not, or cannot tell: years need five periods, shorter periods two years, and plain counts have none, since they lie further apart as areas grow.", false), VariationChange.class);

    /** The declaration. */
    public static final TypedTable<FactVariationTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactVariationTable, VariationTable> PROJECTION = new Projection<>(TABLE, VariationTable.TABLE, new Check("taken", "mean is not null", "the rows that are taken"), false, List.of(
            List.of(VariationTable.INDICATOR_ID),
            List.of(VariationTable.PERIOD_START, VariationTable.PERIOD_END),
            List.of(VariationTable.PARENT_CODE, VariationTable.PERIOD_START, VariationTable.PERIOD_END),
            List.of(VariationTable.CHILD_LEVEL),
            List.of(VariationTable.METHOD),
            List.of(VariationTable.REASON),
            List.of(VariationTable.AREAS),
            List.of(VariationTable.AREAS_EXCLUDED),
            List.of(VariationTable.AREAS_SUSPECT),
            List.of(VariationTable.MEAN),
            List.of(VariationTable.STANDARD_DEVIATION),
            List.of(VariationTable.COEFFICIENT_OF_VARIATION),
            List.of(VariationTable.MINIMUM),
            List.of(VariationTable.PERCENTILE_5),
            List.of(VariationTable.PERCENTILE_25),
            List.of(VariationTable.MEDIAN),
            List.of(VariationTable.PERCENTILE_75),
            List.of(VariationTable.PERCENTILE_95),
            List.of(VariationTable.MAXIMUM),
            List.of(VariationTable.INTERQUARTILE_RANGE),
            List.of(VariationTable.EXTREMAL_QUOTIENT_5_95),
            List.of(VariationTable.GINI),
            List.of(VariationTable.WEIGHTED_MEAN),
            List.of(VariationTable.WEIGHTED_COEFFICIENT_OF_VARIATION),
            List.of(VariationTable.P_VALUE),
            List.of(VariationTable.SYSTEMATIC_COMPONENT),
            List.of(VariationTable.BETWEEN_DEVIATION),
            List.of(VariationTable.BETWEEN_DEVIATION_LOWER_95),
            List.of(VariationTable.BETWEEN_DEVIATION_UPPER_95),
            List.of(VariationTable.I_SQUARED_PERCENT),
            List.of(VariationTable.MEDIAN_ODDS_RATIO),
            List.of(VariationTable.MEDIAN_ODDS_RATIO_LOWER_95),
            List.of(VariationTable.MEDIAN_ODDS_RATIO_UPPER_95),
            List.of(VariationTable.RELIABILITY),
            List.of(VariationTable.POSITIONS_READABLE),
            List.of(VariationTable.AREAS_ADJUSTED),
            List.of(VariationTable.BETWEEN_VARIANCE_EXPLAINED),
            List.of(VariationTable.BETWEEN_VARIANCE_UNEXPLAINED),
            List.of(VariationTable.EXPLAINED_SHARE),
            List.of(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED),
            List.of(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED_LOWER_95),
            List.of(VariationTable.BETWEEN_DEVIATION_UNEXPLAINED_UPPER_95),
            List.of(VariationTable.MEDIAN_ODDS_RATIO_UNEXPLAINED),
            List.of(VariationTable.COEFFICIENT_OF_VARIATION_ADJUSTED),
            List.of(VariationTable.NOT_ADJUSTED_WHY),
            List.of(VariationTable.OUTLIERS_LOW_95),
            List.of(VariationTable.OUTLIERS_HIGH_95),
            List.of(VariationTable.OUTLIERS_LOW_998),
            List.of(VariationTable.OUTLIERS_HIGH_998),
            List.of(VariationTable.DEVIATION_PERCENT_PER_YEAR),
            List.of(VariationTable.DEVIATION_PERCENT_PER_YEAR_LOWER_95),
            List.of(VariationTable.DEVIATION_PERCENT_PER_YEAR_UPPER_95),
            List.of(VariationTable.TREND_PERIODS),
            List.of(VariationTable.VARIATION_IS)));

    private FactVariationTable() {}
}
