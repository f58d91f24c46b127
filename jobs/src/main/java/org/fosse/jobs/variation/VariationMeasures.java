package org.fosse.jobs.variation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.RowBuilder;
import org.fosse.schema.table.VariationTable;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.Atkinson;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Gini;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.Quantile;
import org.fosse.stats.Shrinkage;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.WeightedMean;

/** The measures of {@link VariationTable#TABLE} that need one period only, suspect values included. */
final class VariationMeasures {
    private VariationMeasures() {}

    /** Sets the columns from mean to extremal_quotient_5_95, which need values only. */
    static void setSpread(RowBuilder row, AreaGroup areas, ValueOrder order, Set<String> reasons) {
        double[] ordered = areas.values(order.sorted(areas.entries()));
        int n = ordered.length;
        double lowest = ordered[0];
        row.number("mean", ArithmeticMean.of(ordered).value())
                .number("standard_deviation", StandardDeviation.of(ordered).value())
                .number("minimum", lowest)
                .number("percentile_5", Quantile.at(ordered, n, 0.05))
                .number("percentile_10", Quantile.at(ordered, n, 0.1))
                .number("percentile_25", Quantile.at(ordered, n, 0.25))
                .number("median", Quantile.at(ordered, n, 0.5))
                .number("percentile_75", Quantile.at(ordered, n, 0.75))
                .number("percentile_90", Quantile.at(ordered, n, 0.9))
                .number("percentile_95", Quantile.at(ordered, n, 0.95))
                .number("maximum", ordered[n - 1])
                .number("interquartile_range", Quantile.at(ordered, n, 0.75) - Quantile.at(ordered, n, 0.25))
                .number(
                        "median_absolute_deviation",
                        MedianAbsoluteDeviation.of(ordered).value());
        if (lowest < 0) {
            reasons.add("negative_values");
            return;
        }
        if (lowest == 0) {
            reasons.add("zero_value");
        }
        row.number(
                        "coefficient_of_variation",
                        CoefficientOfVariation.of(ordered).value())
                .number(
                        "trimmed_coefficient_of_variation",
                        CoefficientOfVariation.trimmed(ordered, 0, n).value())
                .number("extremal_quotient", ExtremalQuotient.of(ordered).value())
                .number(
                        "extremal_quotient_5_95",
                        InterquantileQuotient.trimmed(ordered, 0, n).value())
                .number("interquartile_ratio", InterquantileQuotient.of(ordered).value())
                .number("gini", Gini.of(ordered).value())
                .number("theil", TheilIndex.of(ordered).value())
                .number("mean_log_deviation", MeanLogDeviation.of(ordered).value())
                .number("atkinson", Atkinson.of(ordered, 0.5).value());
    }

    /** Sets the columns from weighted_mean to outliers, which need counts. */
    static void setCounted(RowBuilder row, AreaGroup areas, ValueOrder order) {
        // In order of value, which is what the measures would sort by.
        int[] ordered = order.sorted(areas.counted());
        double[] values = areas.values(ordered);
        double[] weights = areas.denominators(ordered);
        row.number("weighted_mean", WeightedMean.of(values, weights).value())
                .number(
                        "weighted_coefficient_of_variation",
                        CoefficientOfVariation.weighted(values, weights).value())
                .number("weighted_gini", Gini.weighted(values, weights).value())
                .number("weighted_theil", TheilIndex.weighted(values, weights).value())
                .number(
                        "weighted_mean_log_deviation",
                        MeanLogDeviation.weighted(values, weights).value());
        chance(row, areas);
        systematic(row, areas);
        outliers(row, areas);
    }

    private static void chance(RowBuilder row, AreaGroup areas) {
        ChiSquaredHeterogeneity.Result test = areas.indicator().isProportion()
                ? ChiSquaredHeterogeneity.ofProportions(areas.numerators(), areas.denominators())
                : ChiSquaredHeterogeneity.ofCounts(areas.numerators(), areas.expected());
        if (test.exists()) {
            row.number("chi_squared", test.statistic())
                    .set("degrees_of_freedom", test.degreesOfFreedom())
                    .number("p_value", test.p());
        }
    }

    private static void systematic(RowBuilder row, AreaGroup areas) {
        double[] observed = areas.numerators();
        double[] expected = areas.expected();
        if (!(areas.average() > 0)) {
            return;
        }
        Shrinkage marshall = MarshallShrinkage.of(observed, expected);
        row.number(
                        "systematic_component",
                        SystematicComponent.ofRatios(observed, expected).value())
                .number(
                        "systematic_component_log",
                        SystematicComponent.ofLogRatios(observed, expected).value())
                .number("systematic_variance", marshall.variance().value() / (marshall.mean() * marshall.mean()));
        if (areas.indicator().isRate()) {
            // An iteration over digamma functions; a proportion has binomial chance, which it does not know.
            row.number(
                    "empirical_bayes_variance",
                    PoissonGammaShrinkage.of(observed, expected)
                            .shrinkage()
                            .variance()
                            .value());
        }
    }

    private static void outliers(RowBuilder row, AreaGroup areas) {
        double average = areas.average();
        if (!(average > 0) || !Double.isFinite(average)) {
            return;
        }
        Map<FunnelPoint.Position, Long> positions = new EnumMap<>(FunnelPoint.Position.class);
        for (int i = 0; i < areas.counted().length; i++) {
            FunnelPoint.Position position = FunnelPoint.position(
                    areas.indicator().isProportion(), areas.numerators()[i], areas.denominators()[i], average);
            positions.merge(position, 1L, Long::sum);
        }
        row.set("outliers_low_95", positions.getOrDefault(FunnelPoint.Position.BELOW_95, 0L))
                .set("outliers_high_95", positions.getOrDefault(FunnelPoint.Position.ABOVE_95, 0L))
                .set("outliers_low_998", positions.getOrDefault(FunnelPoint.Position.BELOW_998, 0L))
                .set("outliers_high_998", positions.getOrDefault(FunnelPoint.Position.ABOVE_998, 0L));
    }
}
