package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.List;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.Atkinson;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Consensus;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.DirectlyStandardisedRate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.Gini;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.IndirectlyStandardised;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.MetaRegression;
import org.fosse.stats.NestedMoments;
import org.fosse.stats.OrdinalMedian;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.Proportion;
import org.fosse.stats.ProportionFunnel;
import org.fosse.stats.QProfile;
import org.fosse.stats.Quantile;
import org.fosse.stats.RandomEffectsTrend;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.Reliability;
import org.fosse.stats.SlopeIndex;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.stats.SpreadDifference;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.StandardPopulation;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.WeightedMean;

/**
 * Which method each column of a published table comes from, as reviewed against the jobs that make them: {@code
 * ComputedRate}, {@code VariationMeasures}, {@code BetweenAreas}, {@code GroupFunnel}, {@code OrderedMeasures}, {@code UnorderedMeasures}. The tables whose measures must all
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
        all.addAll(SeriesColumns.all());
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
        add(all, "rate", "areas areas_without_value areas_expected areas_left_out", "Counted");
        add(all, "rate", "coverage", "The shares of the area's work of the providers with a value, added up");
        add(
                all,
                "rate",
                "published_value published_lower_95 published_upper_95 published_lower_998 published_upper_998",
                "Copied from the source");
    }

    private static void variation(List<Origin> all) {
        add(
                all,
                "variation",
                "areas areas_excluded areas_counted areas_suspect areas_in_both areas_in_all areas_adjusted trend_periods",
                "Counted");
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
                "reliability",
                "Of the same effects, areas with counts",
                Reliability.class,
                QProfile.class);
        add(
                all,
                "variation",
                "between_variance_explained between_variance_unexplained explained_share between_deviation_unexplained between_deviation_unexplained_lower_95 between_deviation_unexplained_upper_95",
                "Of `effect` and of `residual` of the same areas, both with `chance` (MetaRegression.Place)",
                QProfile.class,
                MetaRegression.class);
        add(
                all,
                "variation",
                "median_odds_ratio_unexplained",
                "Of `between_variance_unexplained`",
                MedianOddsRatio.class);
        add(
                all,
                "variation",
                "coefficient_of_variation_adjusted",
                "Of the adjusted values",
                CoefficientOfVariation.class,
                MetaRegression.class);
        add(
                all,
                "variation",
                "deviation_change deviation_change_lower_95 deviation_change_upper_95",
                "`between_deviation` less the baseline's; correlation from the areas in both",
                SpreadDifference.class);
        add(
                all,
                "variation",
                "deviation_percent_per_year deviation_percent_per_year_lower_95 deviation_percent_per_year_upper_95 trend_tau_squared",
                "Of the logarithm of the standard deviation by moments of the areas in all periods",
                RandomEffectsTrend.class);
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
        add(all, "funnel", "expected position_expected", "`place`", MetaRegression.class, OutlierClass.class);
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
        add(
                all,
                "inequality",
                "groups groups_expected areas areas_without_group parts_without_value most_deprived_present least_deprived_present",
                "Counted");
        add(all, "inequality", "share_without_group", "People without a group over all people");
        add(
                all,
                "inequality",
                "value_most_deprived value_least_deprived highest_value lowest_value value_all",
                "Counts of the group added up; the value as in table rate",
                Proportion.class,
                CrudeRate.class);
        add(
                all,
                "inequality",
                "absolute_gap absolute_gap_lower_95 absolute_gap_upper_95 absolute_gap_lower_998 absolute_gap_upper_998 present_gap present_gap_lower_95 present_gap_upper_95",
                "`of`, least less most deprived, or `unordered`, highest less lowest; standard errors √(p(1 − p)/n) or √(r/n), or from published limits",
                AbsoluteGap.class);
        add(
                all,
                "inequality",
                "ratio ratio_lower_95 ratio_upper_95 ratio_lower_998 ratio_upper_998",
                "`of` or `unordered`, of the same groups; the same standard errors",
                RelativeGap.class);
        add(
                all,
                "inequality",
                "slope_index slope_index_lower_95 slope_index_upper_95 slope_index_lower_998 slope_index_upper_998",
                "Logit scale for proportions, log scale for rates, limits in closed form; needs every group. Single areas in order of deprivation: `RankedSlope`",
                SlopeIndex.class,
                RankedSlope.class);
        add(
                all,
                "inequality",
                "relative_index relative_index_lower_95 relative_index_upper_95 relative_index_lower_998 relative_index_upper_998",
                "From the same regression",
                SlopeIndex.class,
                RankedSlope.class);
        add(
                all,
                "inequality",
                "generalised_slope_index generalised_slope_index_lower_95 generalised_slope_index_upper_95 generalised_relative_index generalised_relative_index_lower_95 generalised_relative_index_upper_95",
                "`logit` for proportions from counts, otherwise `linear`",
                GeneralisedSlopeIndex.class);
        add(
                all,
                "inequality",
                "absolute_concentration_index absolute_concentration_index_lower_95 absolute_concentration_index_upper_95 concentration_index concentration_index_lower_95 concentration_index_upper_95 concentration_index_wagstaff concentration_index_wagstaff_lower_95 concentration_index_wagstaff_upper_95 concentration_index_erreygers concentration_index_erreygers_lower_95 concentration_index_erreygers_upper_95",
                "`absolute`, `relative`, and for proportions from counts `wagstaff` and `erreygers` with bounds 0 and 1",
                ConcentrationIndex.class);
        add(all, "inequality", "theil_index", "`weighted` by people, times 1,000", TheilIndex.class);
        add(all, "inequality", "mean_log_deviation", "`weighted` by people, times 1,000", MeanLogDeviation.class);
        add(all, "inequality", "atkinson_index", "`weighted` by people, aversion 0.5", Atkinson.class);
        add(
                all,
                "inequality",
                "index_of_disparity index_of_disparity_weighted",
                "`unweighted` and `weighted`",
                IndexOfDisparity.class);
        add(
                all,
                "inequality",
                "between_group_variance between_group_variance_lower_95 between_group_variance_upper_95 between_group_deviation between_group_coefficient",
                "`of`, `deviation`, `coefficient`",
                BetweenGroupVariance.class);
        add(
                all,
                "inequality",
                "mean_difference_from_mean mean_difference_from_mean_weighted mean_difference_from_best mean_difference_from_best_weighted",
                "`fromMean` and `fromBest`, each unweighted and weighted",
                MeanDifference.class);
        add(
                all,
                "inequality",
                "population_attributable_risk population_attributable_risk_lower_95 population_attributable_risk_upper_95 population_attributable_fraction population_attributable_fraction_lower_95 population_attributable_fraction_upper_95",
                "`risk` and `fraction`, proportions from counts with a polarity",
                PopulationAttributable.class);
        add(all, "inequality_group", "numerator denominator areas", "Counted");
        add(
                all,
                "inequality_group",
                "value lower_95 upper_95 lower_998 upper_998",
                "As in table rate",
                Proportion.class,
                CrudeRate.class);
        add(
                all,
                "inequality_trend",
                "slope_index_first slope_index_latest slope_index_per_year slope_index_per_year_lower_95 slope_index_per_year_upper_95 slope_index_tau_squared",
                "The slope of the first and of the latest period; the change per year is a trend over all periods",
                SlopeIndex.class,
                RankedSlope.class,
                RandomEffectsTrend.class);
        add(
                all,
                "inequality_trend",
                "absolute_gap_first absolute_gap_latest absolute_gap_per_year absolute_gap_per_year_lower_95 absolute_gap_per_year_upper_95 absolute_gap_tau_squared",
                "The same for the gap",
                AbsoluteGap.class,
                RandomEffectsTrend.class);
        add(
                all,
                "standardised_rate",
                "value lower_95 upper_95 lower_998 upper_998",
                "`dobson`, of proportions `ofProportions`, with the 2013 European Standard Population (direct); `ratio`, of proportions `ratioOfProportions`, times 100 (indirect)",
                DirectlyStandardisedRate.class,
                IndirectlyStandardised.class,
                StandardPopulation.class);
    }

    private static void others(List<Origin> all) {
        add(all, "finding", "z_adjusted", "From table funnel, practices against the system", AdjustedFunnel.class);
        add(
                all,
                "finding",
                "expected z",
                "From table adjusted; `expected` from table funnel without a model",
                MetaRegression.class);
        add(all, "finding", "value", "As in table rate", Proportion.class, CrudeRate.class);
        add(all, "finding", "false_discovery_rate", "From table adjusted or funnel", BenjaminiHochberg.class);
        add(
                all,
                "special_list",
                "z",
                "1.4826 times the deviation of the logits",
                Quantile.class,
                MedianAbsoluteDeviation.class);
        add(all, "special_list", "value practices", "From table peer_variable; counted");
        add(all, "adjustment", "areas areas_special areas_suspect areas_without_covariates areas_in_fit", "Counted");
        add(
                all,
                "adjustment",
                "tau_squared_without tau_squared explained_share chance_reach tau_squared_judging",
                "`tauSquaredWithout`, `tauSquared`, `explainedShare`, `chanceReach`, `robustTauSquared`",
                MetaRegression.class);
        add(all, "adjustment", "reliability", "Of `tauSquared`, over the areas in the fit", Reliability.class);
        add(all, "adjusted", "value", "As in table rate", Proportion.class, CrudeRate.class);
        add(all, "adjusted", "denominator", "As the source gives it");
        add(
                all,
                "adjusted",
                "expected expected_lower_95 expected_upper_95 adjusted_value shrunken_difference z p_value",
                "`place`; like lists: without covariates",
                MetaRegression.class);
        add(all, "adjusted", "false_discovery_rate", "Over all indicators of the list", BenjaminiHochberg.class);
        add(
                all,
                "assessment_summary",
                "median interpolated_median baseline_median peer_median",
                "Of the voices' levels; `peer_median` of the other bodies' medians",
                OrdinalMedian.class);
        add(all, "assessment_summary", "consensus", "Two voices or more", Consensus.class);
        add(
                all,
                "assessment_summary",
                "agreement",
                "Ordinal distance, voices as raters of the body's domains in the round",
                KrippendorffAlpha.class);
        add(
                all,
                "assessment_association",
                "kendall_tau kendall_tau_lower_95 kendall_tau_upper_95 p_value",
                "Median level towards the best against value",
                KendallTau.class);
        add(
                all,
                "assessment_association",
                "spearman_rho spearman_rho_lower_95 spearman_rho_upper_95",
                "The same two",
                SpearmanCorrelation.class);
        add(
                all,
                "assessment_association",
                "p_adjusted",
                "All comparisons of a framework over areas of one level together",
                BenjaminiHochberg.class);
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
