package org.fosse.jobs.variation;

import java.util.List;
import java.util.TreeSet;
import org.fosse.engine.RowBuilder;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Flag;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.Quantile;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.WeightedMean;

/** The measures of {@link VariationJob#TABLE} for one group of areas. */
final class VariationMeasures {
    private VariationMeasures() {}

    /** Sets the columns from mean on. */
    static void set(RowBuilder row, AreaGroup areas, int minimum) {
        if (areas.size() < minimum) {
            row.set("reason", Flag.TOO_FEW.text());
            return;
        }
        double[] values = areas.values();
        row.number("mean", ArithmeticMean.of(values).value())
                .number("standard_deviation", StandardDeviation.of(values).value())
                .number(
                        "coefficient_of_variation",
                        CoefficientOfVariation.of(values).value())
                .number("minimum", Quantile.of(values, 0).value())
                .number("percentile_5", Quantile.of(values, 0.05).value())
                .number("percentile_25", Quantile.of(values, 0.25).value())
                .number("median", Quantile.of(values, 0.5).value())
                .number("percentile_75", Quantile.of(values, 0.75).value())
                .number("percentile_95", Quantile.of(values, 0.95).value())
                .number("maximum", Quantile.of(values, 1).value());
        if (areas.isPositive()) {
            row.number("extremal_quotient", ExtremalQuotient.of(values).value())
                    .number(
                            "extremal_quotient_5_95",
                            InterquantileQuotient.trimmed(values, 0, values.length)
                                    .value());
        }
        TreeSet<String> reasons = new TreeSet<>();
        if (areas.isCounted()) {
            row.number(
                    "weighted_mean",
                    WeightedMean.of(values, areas.denominators()).value());
            heterogeneity(row, areas);
            outliers(row, areas);
            row.set("method", "pooled counts; funnel limits around the value of all areas");
        } else {
            row.set("method", "values as published");
            reasons.add("no_counts");
        }
        if (areas.excluded() > 0) {
            reasons.add(Flag.SOME_EXCLUDED.text());
        }
        row.set("reason", reasons.isEmpty() ? null : String.join(",", reasons));
    }

    private static void heterogeneity(RowBuilder row, AreaGroup areas) {
        ChiSquaredHeterogeneity.Result test = areas.indicator().isProportion()
                ? ChiSquaredHeterogeneity.ofProportions(areas.numerators(), areas.denominators())
                : ChiSquaredHeterogeneity.ofCounts(areas.numerators(), areas.expected());
        if (test.exists()) {
            row.number("chi_squared", test.statistic())
                    .set("degrees_of_freedom", test.degreesOfFreedom())
                    .number("p_value", test.p());
        }
    }

    private static void outliers(RowBuilder row, AreaGroup areas) {
        List<FunnelPoint> funnel = FunnelPoint.of(areas);
        if (funnel.isEmpty()) {
            return;
        }
        row.set("outliers_low_95", count(funnel, FunnelPoint.Position.BELOW_95))
                .set("outliers_high_95", count(funnel, FunnelPoint.Position.ABOVE_95))
                .set("outliers_low_998", count(funnel, FunnelPoint.Position.BELOW_998))
                .set("outliers_high_998", count(funnel, FunnelPoint.Position.ABOVE_998));
    }

    private static long count(List<FunnelPoint> funnel, FunnelPoint.Position position) {
        return funnel.stream().filter(point -> point.position() == position).count();
    }
}
