package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.fosse.stats.ArithmeticMean;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.Estimate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Flag;
import org.fosse.stats.InterquantileQuotient;
import org.fosse.stats.Quantile;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.WeightedMean;
import org.jspecify.annotations.Nullable;

/** The areas of one level within one parent, for one indicator and period, as arrays in order of area code. */
final class AreaGroup {
    private final List<String> codes = new ArrayList<>();
    private final String periodLabel;
    private final String valueType;
    private final double multiplier;
    private final double[] values;
    private final double[] numerators;
    private final double[] denominators;
    private final boolean counted;
    private final int excluded;

    private AreaGroup(List<Row> rows, int excluded, String periodLabel, String valueType, double multiplier) {
        this.periodLabel = periodLabel;
        this.valueType = valueType;
        this.multiplier = multiplier;
        this.excluded = excluded;
        this.values = new double[rows.size()];
        this.numerators = new double[rows.size()];
        this.denominators = new double[rows.size()];
        boolean all = !rows.isEmpty() && (valueType.equals("proportion") || valueType.equals("rate"));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            codes.add(row.getAs("area_code"));
            values[i] = row.<Double>getAs("value");
            Double numerator = row.getAs("numerator");
            Double denominator = row.getAs("denominator");
            all &= numerator != null && denominator != null;
            numerators[i] = numerator == null ? Double.NaN : numerator;
            denominators[i] = denominator == null ? Double.NaN : denominator;
        }
        this.counted = all;
    }

    /** Reads rows that come in order of area code; areas without a value are counted and left out. */
    static AreaGroup read(Iterator<Row> rows) {
        List<Row> kept = new ArrayList<>();
        int excluded = 0;
        String label = "";
        String type = "";
        double multiplier = 1;
        while (rows.hasNext()) {
            Row row = rows.next();
            label = row.getAs("period_label");
            type = row.getAs("value_type");
            Double by = row.getAs("multiplier");
            multiplier = by == null ? 1 : by;
            if (row.getAs("value") == null) {
                excluded++;
            } else {
                kept.add(row);
            }
        }
        return new AreaGroup(kept, excluded, label, type, multiplier);
    }

    String periodLabel() {
        return periodLabel;
    }

    int size() {
        return values.length;
    }

    int excluded() {
        return excluded;
    }

    String code(int i) {
        return codes.get(i);
    }

    double value(int i) {
        return values[i];
    }

    /** The value of all areas together, per one; NaN without counts. */
    double average() {
        return counted ? sum(numerators) / sum(denominators) : Double.NaN;
    }

    /** Where each area lies on the funnel around the value of all; empty without counts or a value. */
    List<FunnelPoint> funnel() {
        double average = average();
        if (!(average > 0) || !Double.isFinite(average)) {
            return List.of();
        }
        List<FunnelPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(FunnelPoint.of(
                    valueType.equals("proportion"), numerators[i], denominators[i], average, multiplier));
        }
        return points;
    }

    /** The columns of {@link VariationJob#TABLE} from mean on. */
    Measures measures(int minimum) {
        if (values.length < minimum) {
            return new Measures(List.of(), null, List.of(), null, Flag.TOO_FEW.text());
        }
        List<Estimate> estimates = List.of(
                ArithmeticMean.of(values),
                counted ? WeightedMean.of(values, denominators) : Estimate.missing(values.length, Flag.MISSING_VALUE),
                StandardDeviation.of(values),
                CoefficientOfVariation.of(values),
                Quantile.of(values, 0),
                Quantile.of(values, 0.05),
                Quantile.of(values, 0.25),
                Quantile.of(values, 0.5),
                Quantile.of(values, 0.75),
                Quantile.of(values, 0.95),
                Quantile.of(values, 1),
                positive() ? ExtremalQuotient.of(values) : Estimate.missing(values.length, Flag.ZERO_REFERENCE),
                positive()
                        ? InterquantileQuotient.trimmed(values, 0, values.length)
                        : Estimate.missing(values.length, Flag.ZERO_REFERENCE));
        ChiSquaredHeterogeneity.Result test = null;
        if (counted) {
            test = valueType.equals("proportion")
                    ? ChiSquaredHeterogeneity.ofProportions(numerators, denominators)
                    : ChiSquaredHeterogeneity.ofCounts(numerators, expected());
        }
        TreeSet<String> reasons = new TreeSet<>();
        if (excluded > 0) {
            reasons.add(Flag.SOME_EXCLUDED.text());
        }
        if (!counted) {
            reasons.add("no_counts");
        }
        return new Measures(
                estimates,
                test,
                funnel(),
                counted ? "pooled counts; funnel limits around the value of all areas" : "values as published",
                reasons.isEmpty() ? null : String.join(",", reasons));
    }

    /** Quotients have a meaning for values that cannot be negative only. */
    private boolean positive() {
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    private double[] expected() {
        double average = average();
        return Arrays.stream(denominators)
                .map(denominator -> denominator * average)
                .toArray();
    }

    private static double sum(double[] values) {
        return org.fosse.stats.Mean.sum(values, 0, values.length);
    }

    /** The measures in column order, ready for a row. */
    record Measures(
            List<Estimate> estimates,
            ChiSquaredHeterogeneity.@Nullable Result test,
            List<FunnelPoint> funnel,
            @Nullable String method,
            @Nullable String reason) {
        private static final int ESTIMATES = 13;

        void addTo(List<@Nullable Object> row) {
            for (int i = 0; i < ESTIMATES; i++) {
                double value = i < estimates.size() ? estimates.get(i).value() : Double.NaN;
                row.add(Double.isFinite(value) ? value : null);
            }
            if (test != null && test.exists()) {
                row.add(test.statistic());
                row.add(test.degreesOfFreedom());
                row.add(test.p());
            } else {
                row.addAll(Arrays.asList(null, null, null));
            }
            for (FunnelPoint.Position position : List.of(
                    FunnelPoint.Position.BELOW_95,
                    FunnelPoint.Position.ABOVE_95,
                    FunnelPoint.Position.BELOW_998,
                    FunnelPoint.Position.ABOVE_998)) {
                row.add(
                        funnel.isEmpty()
                                ? null
                                : funnel.stream()
                                        .filter(point -> point.position() == position)
                                        .count());
            }
            row.add(method);
            row.add(reason);
        }
    }
}
