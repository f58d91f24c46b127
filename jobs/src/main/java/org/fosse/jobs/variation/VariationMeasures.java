package org.fosse.jobs.variation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.schema.RowBuilder;
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
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Reason;

/** The measures of {@link VariationTable#TABLE} that need one period only, suspect values included. */
final class VariationMeasures {
    private VariationMeasures() {}

    /** Sets the columns from mean to extremal_quotient_5_95, which need values only. */
    static void setSpread(RowBuilder<VariationTable> row, AreaGroup areas, ValueOrder order, Set<Reason> reasons) {
        double[] ordered = areas.values(order.sorted(areas.entries()));
        int n = ordered.length;
        double lowest = ordered[0];
        row.number(VariationTable.MEAN, ArithmeticMean.of(ordered).value())
                .number(
                        VariationTable.STANDARD_DEVIATION,
                        StandardDeviation.of(ordered).value())
                .number(VariationTable.MINIMUM, lowest)
                .number(VariationTable.PERCENTILE_5, Quantile.at(ordered, n, 0.05))
                .number(VariationTable.PERCENTILE_10, Quantile.at(ordered, n, 0.1))
                .number(VariationTable.PERCENTILE_25, Quantile.at(ordered, n, 0.25))
                .number(VariationTable.MEDIAN, Quantile.at(ordered, n, 0.5))
                .number(VariationTable.PERCENTILE_75, Quantile.at(ordered, n, 0.75))
                .number(VariationTable.PERCENTILE_90, Quantile.at(ordered, n, 0.9))
                .number(VariationTable.PERCENTILE_95, Quantile.at(ordered, n, 0.95))
                .number(VariationTable.MAXIMUM, ordered[n - 1])
                .number(
                        VariationTable.INTERQUARTILE_RANGE,
                        Quantile.at(ordered, n, 0.75) - Quantile.at(ordered, n, 0.25))
                .number(
                        VariationTable.MEDIAN_ABSOLUTE_DEVIATION,
                        MedianAbsoluteDeviation.of(ordered).value());
        if (lowest < 0) {
            reasons.add(Reason.NEGATIVE_VALUES);
            return;
        }
        if (lowest == 0) {
            reasons.add(Reason.ZERO_VALUE);
        }
        row.number(
                        VariationTable.COEFFICIENT_OF_VARIATION,
                        CoefficientOfVariation.of(ordered).value())
                .number(
                        VariationTable.TRIMMED_COEFFICIENT_OF_VARIATION,
                        CoefficientOfVariation.trimmed(ordered, 0, n).value())
                .number(
                        VariationTable.EXTREMAL_QUOTIENT,
                        ExtremalQuotient.of(ordered).value())
                .number(
                        VariationTable.EXTREMAL_QUOTIENT_5_95,
                        InterquantileQuotient.trimmed(ordered, 0, n).value())
                .number(
                        VariationTable.INTERQUARTILE_RATIO,
                        InterquantileQuotient.of(ordered).value())
                .number(VariationTable.GINI, Gini.of(ordered).value())
                .number(VariationTable.THEIL, TheilIndex.of(ordered).value())
                .number(
                        VariationTable.MEAN_LOG_DEVIATION,
                        MeanLogDeviation.of(ordered).value())
                .number(VariationTable.ATKINSON, Atkinson.of(ordered, 0.5).value());
    }

    /** Sets the columns from weighted_mean to outliers, which need counts. */
    static void setCounted(RowBuilder<VariationTable> row, AreaGroup areas, ValueOrder order) {
        // In order of value, which is what the measures would sort by.
        int[] ordered = order.sorted(areas.counted());
        double[] values = areas.values(ordered);
        double[] weights = areas.denominators(ordered);
        row.number(
                        VariationTable.WEIGHTED_MEAN,
                        WeightedMean.of(values, weights).value())
                .number(
                        VariationTable.WEIGHTED_COEFFICIENT_OF_VARIATION,
                        CoefficientOfVariation.weighted(values, weights).value())
                .number(
                        VariationTable.WEIGHTED_GINI,
                        Gini.weighted(values, weights).value())
                .number(
                        VariationTable.WEIGHTED_THEIL,
                        TheilIndex.weighted(values, weights).value())
                .number(
                        VariationTable.WEIGHTED_MEAN_LOG_DEVIATION,
                        MeanLogDeviation.weighted(values, weights).value());
        chance(row, areas);
        systematic(row, areas);
        outliers(row, areas);
    }

    private static void chance(RowBuilder<VariationTable> row, AreaGroup areas) {
        ChiSquaredHeterogeneity.Result test = areas.indicator().isProportion()
                ? ChiSquaredHeterogeneity.ofProportions(areas.numerators(), areas.denominators())
                : ChiSquaredHeterogeneity.ofCounts(areas.numerators(), areas.expected());
        if (test.exists()) {
            row.number(VariationTable.CHI_SQUARED, test.statistic())
                    .set(VariationTable.DEGREES_OF_FREEDOM, test.degreesOfFreedom())
                    .number(VariationTable.P_VALUE, test.p());
        }
    }

    private static void systematic(RowBuilder<VariationTable> row, AreaGroup areas) {
        double[] observed = areas.numerators();
        double[] expected = areas.expected();
        if (!(areas.average() > 0)) {
            return;
        }
        Shrinkage marshall = MarshallShrinkage.of(observed, expected);
        row.number(
                        VariationTable.SYSTEMATIC_COMPONENT,
                        SystematicComponent.ofRatios(observed, expected).value())
                .number(
                        VariationTable.SYSTEMATIC_COMPONENT_LOG,
                        SystematicComponent.ofLogRatios(observed, expected).value())
                .number(
                        VariationTable.SYSTEMATIC_VARIANCE,
                        marshall.variance().value() / (marshall.mean() * marshall.mean()));
        if (areas.indicator().isRate()) {
            // An iteration over digamma functions; a proportion has binomial chance, which it does not know.
            row.number(
                    VariationTable.EMPIRICAL_BAYES_VARIANCE,
                    PoissonGammaShrinkage.of(observed, expected)
                            .shrinkage()
                            .variance()
                            .value());
        }
    }

    private static void outliers(RowBuilder<VariationTable> row, AreaGroup areas) {
        double average = areas.average();
        if (!(average > 0) || !Double.isFinite(average)) {
            return;
        }
        Map<FunnelPosition, Long> positions = new EnumMap<>(FunnelPosition.class);
        for (int i = 0; i < areas.counted().length; i++) {
            FunnelPosition position = FunnelPoint.position(
                    areas.indicator().isProportion(), areas.numerators()[i], areas.denominators()[i], average);
            positions.merge(position, 1L, Long::sum);
        }
        row.set(VariationTable.OUTLIERS_LOW_95, positions.getOrDefault(FunnelPosition.BELOW_95, 0L))
                .set(VariationTable.OUTLIERS_HIGH_95, positions.getOrDefault(FunnelPosition.ABOVE_95, 0L))
                .set(VariationTable.OUTLIERS_LOW_998, positions.getOrDefault(FunnelPosition.BELOW_998, 0L))
                .set(VariationTable.OUTLIERS_HIGH_998, positions.getOrDefault(FunnelPosition.ABOVE_998, 0L));
    }
}
