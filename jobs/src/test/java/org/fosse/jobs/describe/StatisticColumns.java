package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.List;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.Proportion;
import org.fosse.stats.ProportionFunnel;
import org.fosse.stats.Quantile;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SlopeIndex;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.WeightedMean;

/**
 * Which method each column of a published table comes from, as reviewed against the jobs that make them: {@code
 * ComputedRate}, {@code AreaGroup}, {@code FunnelPoint}, {@code DeprivationGroups}. The tables whose measures must all
 * be here are {@link #COMPLETE}.
 */
final class StatisticColumns {
    static final List<String> COMPLETE = List.of("rate", "variation", "funnel", "inequality");

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
        add(all, "rate", "areas areas_without_value", "Counted");
        add(all, "rate", "published_value", "Copied from the source");
    }

    private static void variation(List<Origin> all) {
        add(all, "variation", "areas areas_excluded", "Counted");
        add(all, "variation", "mean", "Each area counts once", ArithmeticMean.class);
        add(all, "variation", "weighted_mean", "Weights are the denominators", WeightedMean.class);
        add(all, "variation", "standard_deviation", "With n − 1", StandardDeviation.class);
        add(all, "variation", "coefficient_of_variation", "Plain form", CoefficientOfVariation.class);
        add(
                all,
                "variation",
                "minimum percentile_5 percentile_25 median percentile_75 percentile_95 maximum",
                "Type 7, at 0, 0.05, 0.25, 0.5, 0.75, 0.95 and 1",
                Quantile.class);
        add(all, "variation", "extremal_quotient", "Empty where a value is negative", ExtremalQuotient.class);
        add(
                all,
                "variation",
                "extremal_quotient_5_95",
                "`trimmed`: the 95th percentile over the 5th; empty where a value is negative",
                InterquantileQuotient.class);
        add(
                all,
                "variation",
                "chi_squared degrees_of_freedom p_value",
                "`ofProportions` for proportions; `ofCounts` for rates, expected at the rate of all areas together",
                ChiSquaredHeterogeneity.class);
        add(
                all,
                "variation",
                "outliers_low_95 outliers_high_95 outliers_low_998 outliers_high_998",
                "Areas of each class on the funnel of table funnel, counted",
                OutlierClass.class,
                ProportionFunnel.class,
                PoissonFunnel.class);
    }

    private static void funnel(List<Origin> all) {
        add(all, "funnel", "value", "From table rate");
        add(all, "funnel", "average", "Sum of the numerators over sum of the denominators, times the multiplier");
        add(
                all,
                "funnel",
                "funnel_lower_95 funnel_upper_95 funnel_lower_998 funnel_upper_998",
                "`closedForm` for proportions, `exact` for rates, at the area's own denominator",
                ProportionFunnel.class,
                PoissonFunnel.class);
        add(all, "funnel", "z_score", "`score`", ProportionFunnel.class, PoissonFunnel.class);
        add(all, "funnel", "position", "`classify`", OutlierClass.class, ProportionFunnel.class, PoissonFunnel.class);
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
        add(
                all,
                "finding",
                "z_score",
                "From table funnel, practices against the system",
                ProportionFunnel.class,
                PoissonFunnel.class);
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
