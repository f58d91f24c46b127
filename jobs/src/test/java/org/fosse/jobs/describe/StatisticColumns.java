package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.List;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.Atkinson;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.Gini;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.NestedMoments;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.Proportion;
import org.fosse.stats.ProportionFunnel;
import org.fosse.stats.QProfile;
import org.fosse.stats.Quantile;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SlopeIndex;
import org.fosse.stats.SpreadDifference;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.WeightedMean;

/**
 * Which method each column of a published table comes from, as reviewed against the jobs that make them: {@code
 * ComputedRate}, {@code VariationMeasures}, {@code BetweenAreas}, {@code GroupFunnel}, {@code DeprivationGroups}. The tables whose measures must all
 * be here are {@link #COMPLETE}.
 */
final class StatisticColumns {
    static final List<String> COMPLETE =
            List.of("rate", "variation", "variation_decomposition", "funnel", "funnel_curve", "inequality");

    /**
     * Where columns of a table come from.
     *
     * @param methods the classes of the library; none for counts and copies
     * @param how in words
     */
    record Origin(String table, List<String> columns, List<Class<?>> methods, String how) {}

    private StatisticColumns() {}

    static List<Origin> all() {
        List<Origin> all = new ArrayList<>();
        rate(all);
        variation(all);
        funnel(all);
        inequality(all);
        others(all);
        return List.copyOf(all);
    }

    private static void rate(List<Origin> all) {
        add(
                all,
                "rate",
                "value lower_95 upper_95 lower_998 upper_998",
                "Wilson limits for a proportion; exact limits below ten events and Byar's from ten for a rate; both times `multiplier`. Column `method` says which; `published` is copied from the source",
                Proportion.class,
                CrudeRate.class);
        add(all, "rate", "numerator denominator", "The source's counts, or the sums over the practices of the area");
        add(all, "rate", "multiplier", "From the indicator: 100 for percent, 100,000 for a rate per 100,000");
        add(all, "rate", "areas areas_without_value", "Counted");
        add(all, "rate", "published_value", "Copied from the source");
    }

    private static void variation(List<Origin> all) {
        add(all, "variation", "areas areas_excluded areas_counted areas_suspect areas_in_both", "Counted");
        add(all, "variation", "mean", "Each area counts once", ArithmeticMean.class);
        add(all, "variation", "weighted_mean", "Weights are the denominators", WeightedMean.class);
        add(all, "variation", "standard_deviation", "With n − 1", StandardDeviation.class);
        add(
                all,
                "variation",
                "coefficient_of_variation weighted_coefficient_of_variation trimmed_coefficient_of_variation",
                "`of`; `weighted` by the denominators; `trimmed` from the 5th to the 95th percentile",
                CoefficientOfVariation.class);
        add(
                all,
                "variation",
                "minimum percentile_5 percentile_10 percentile_25 median percentile_75 percentile_90 percentile_95 maximum interquartile_range",
                "Type 7, at 0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95 and 1; the range between the quartiles",
                Quantile.class);
        add(all, "variation", "median_absolute_deviation", "Without the factor 1.4826", MedianAbsoluteDeviation.class);
        add(all, "variation", "extremal_quotient", "Empty where a value is negative", ExtremalQuotient.class);
        add(
                all,
                "variation",
                "extremal_quotient_5_95 interquartile_ratio",
                "`trimmed`: the 95th percentile over the 5th; `of`: the 75th over the 25th; empty where a value is negative",
                InterquantileQuotient.class);
        add(all, "variation", "gini weighted_gini", "`of`; `weighted` by the denominators", Gini.class);
        add(all, "variation", "theil weighted_theil", "`of`; `weighted` by the denominators", TheilIndex.class);
        add(
                all,
                "variation",
                "mean_log_deviation weighted_mean_log_deviation",
                "`of`; `weighted` by the denominators",
                MeanLogDeviation.class);
        add(all, "variation", "atkinson", "Aversion 0.5", Atkinson.class);
        add(
                all,
                "variation",
                "chi_squared degrees_of_freedom p_value",
                "`ofProportions` for proportions; `ofCounts` for rates, expected at the rate of all areas together",
                ChiSquaredHeterogeneity.class);
        add(
                all,
                "variation",
                "systematic_component systematic_component_log",
                "`ofRatios` and `ofLogRatios`, expected at the value of all areas together",
                SystematicComponent.class);
        add(
                all,
                "variation",
                "systematic_variance",
                "The variance over the squared mean, so that it is of relative risks",
                MarshallShrinkage.class);
        add(all, "variation", "empirical_bayes_variance", "Rates only", PoissonGammaShrinkage.class);
        add(
                all,
                "variation",
                "between_variance between_deviation between_deviation_lower_95 between_deviation_upper_95 baseline_deviation",
                "Logits of proportions, logarithms of rates, suspect values left out; values without counts have no sampling variance",
                QProfile.class);
        add(all, "variation", "between_variance_moments i_squared_percent", "The same effects", DerSimonianLaird.class);
        add(
                all,
                "variation",
                "median_odds_ratio median_odds_ratio_lower_95 median_odds_ratio_upper_95",
                "Of `between_variance` and its limits",
                MedianOddsRatio.class);
        add(
                all,
                "variation",
                "deviation_change deviation_change_lower_95 deviation_change_upper_95",
                "`between_deviation` less the baseline's; correlation from the areas in both",
                SpreadDifference.class);
        add(
                all,
                "variation",
                "outliers_low_95 outliers_high_95 outliers_low_998 outliers_high_998",
                "Areas of each class on the funnel for chance alone, counted",
                OutlierClass.class,
                ProportionFunnel.class,
                PoissonFunnel.class);
        add(all, "variation_decomposition", "areas areas_excluded groups groups_cut", "Counted");
        add(
                all,
                "variation_decomposition",
                "theil theil_share mean_log_deviation mean_log_deviation_share",
                "Weights are the denominators; groups are the practices of one neighbourhood within one place",
                TheilDecomposition.class);
        add(
                all,
                "variation_decomposition",
                "between_variance between_variance_share",
                "Logits of proportions, logarithms of rates, over the same groups",
                NestedMoments.class);
        add(all, "variation_decomposition", "median_odds_ratio", "Of `between_variance`", MedianOddsRatio.class);
    }

    private static void funnel(List<Origin> all) {
        add(all, "funnel", "value numerator denominator", "From table rate");
        for (String table : List.of("funnel", "funnel_curve")) {
            add(
                    all,
                    table,
                    "average",
                    "Sum of the numerators over sum of the denominators, times the multiplier, suspect values left out");
            add(
                    all,
                    table,
                    "funnel_lower_95 funnel_upper_95 funnel_lower_998 funnel_upper_998",
                    "`closedForm` for proportions, `exact` for rates, at the denominator of the row",
                    ProportionFunnel.class,
                    PoissonFunnel.class);
            add(
                    all,
                    table,
                    "adjusted_lower_95 adjusted_upper_95 adjusted_lower_998 adjusted_upper_998",
                    "Arcsine scale for proportions, square root for rates (log where scores are truncated); the limits for chance alone where φ is not above 1",
                    AdjustedFunnel.class,
                    FunnelScale.class);
        }
        add(all, "funnel_curve", "denominator", "In equal ratios from the smallest to the largest of the group");
        add(all, "funnel", "z_score", "`score`", ProportionFunnel.class, PoissonFunnel.class);
        add(all, "funnel", "position", "`classify`", OutlierClass.class, ProportionFunnel.class, PoissonFunnel.class);
        add(all, "funnel", "position_adjusted", "By the adjusted limits", OutlierClass.class);
        add(
                all,
                "funnel",
                "phi tau_squared",
                "Winsorised at 10%, or truncated where configured; suspect values left out",
                Overdispersion.class);
        add(all, "funnel", "z_adjusted", "`adjustedScore`", AdjustedFunnel.class);
        add(
                all,
                "funnel",
                "false_discovery_rate position_false_discovery",
                "`falseDiscoveryRates` over the areas of the group",
                AdjustedFunnel.class,
                BenjaminiHochberg.class);
        add(all, "funnel", "shrinkage_weight shrunken_value", "`shrinkageWeight`, `shrunken`", AdjustedFunnel.class);
        add(all, "funnel", "areas", "Counted");
    }

    private static void inequality(List<Origin> all) {
        add(all, "inequality", "groups groups_expected areas areas_without_group", "Counted");
        add(
                all,
                "inequality",
                "value_most_deprived value_least_deprived",
                "Counts of the group's areas added up; the value as in table rate",
                Proportion.class,
                CrudeRate.class);
        add(
                all,
                "inequality",
                "absolute_gap absolute_gap_lower_95 absolute_gap_upper_95",
                "`of`, most deprived less least deprived; standard errors √(p(1 − p)/n) or √(r/n)",
                AbsoluteGap.class);
        add(
                all,
                "inequality",
                "ratio ratio_lower_95 ratio_upper_95",
                "`of`, most deprived over least deprived; the same standard errors",
                RelativeGap.class);
        add(
                all,
                "inequality",
                "slope_index slope_index_lower_95 slope_index_upper_95 slope_index_lower_998 slope_index_upper_998",
                "Logit scale for proportions, log scale for rates, limits in closed form; needs every group",
                SlopeIndex.class);
        add(
                all,
                "inequality",
                "relative_index relative_index_lower_95 relative_index_upper_95 relative_index_lower_998 relative_index_upper_998",
                "From the same regression",
                SlopeIndex.class);
    }

    private static void others(List<Origin> all) {
        add(all, "finding", "z_adjusted", "From table funnel, practices against the system", AdjustedFunnel.class);
        add(
                all,
                "network_extract",
                "value lower_95 upper_95 lower_998 upper_998",
                "As in table rate, from the rounded counts",
                Proportion.class,
                CrudeRate.class);
    }

    private static void add(List<Origin> all, String table, String columns, String how, Class<?>... methods) {
        all.add(new Origin(table, List.of(columns.split(" ")), List.of(methods), how));
    }
}
