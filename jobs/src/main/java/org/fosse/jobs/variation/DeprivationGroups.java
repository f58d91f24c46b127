package org.fosse.jobs.variation;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SlopeIndex;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one area's deprivation groups and the measures over them. Group 1 is the most deprived. A slope needs
 * every group: where one has no population (most places have no area in the most deprived fifth of England) the row says
 * {@code missing_group} and gives what the groups at hand allow.
 */
final class DeprivationGroups {
    private final double[] numerators;
    private final double[] denominators;
    private final boolean proportion;
    private final double multiplier;
    private final String periodLabel;
    private final long areas;
    private final long without;

    private DeprivationGroups(
            double[] numerators,
            double[] denominators,
            boolean proportion,
            double multiplier,
            String periodLabel,
            long areas,
            long without) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.proportion = proportion;
        this.multiplier = multiplier;
        this.periodLabel = periodLabel;
        this.areas = areas;
        this.without = without;
    }

    /** Adds up rows that come in order of group and area. */
    static DeprivationGroups read(Iterator<Row> rows, int groups) {
        double[] numerators = new double[groups];
        double[] denominators = new double[groups];
        long areas = 0;
        long without = 0;
        String label = "";
        boolean proportion = true;
        double multiplier = 1;
        while (rows.hasNext()) {
            Row row = rows.next();
            label = row.getAs("period_label");
            proportion = row.<String>getAs("value_type").equals("proportion");
            multiplier = row.<Double>getAs("multiplier");
            int group = row.<Integer>getAs("group");
            if (group == 0) {
                without++;
                continue;
            }
            areas++;
            numerators[group - 1] += row.<Double>getAs("numerator");
            denominators[group - 1] += row.<Double>getAs("denominator");
        }
        return new DeprivationGroups(numerators, denominators, proportion, multiplier, label, areas, without);
    }

    long areas() {
        return areas;
    }

    String periodLabel() {
        return periodLabel;
    }

    /** Appends the columns of {@link InequalityJob#TABLE} from groups on. */
    void addTo(List<@Nullable Object> row) {
        int groups = numerators.length;
        double[] values = new double[groups];
        double[] errors = new double[groups];
        double[] scaleErrors = new double[groups];
        int present = 0;
        SlopeIndex.Scale scale = proportion ? SlopeIndex.Scale.LOGIT : SlopeIndex.Scale.LOG;
        for (int i = 0; i < groups; i++) {
            if (denominators[i] > 0) {
                present++;
                Estimate value = ComputedRate.estimate(proportion, numerators[i], denominators[i]);
                Limits limits = value.limits(Limits.P95);
                values[i] = value.value();
                errors[i] = standardError(values[i], denominators[i]);
                scaleErrors[i] = limits.lower() > 0
                        ? SlopeIndex.standardError(scale, limits.lower(), limits.upper(), Limits.P95)
                        : Double.NaN;
            } else {
                values[i] = Double.NaN;
                errors[i] = Double.NaN;
                scaleErrors[i] = Double.NaN;
            }
        }
        row.add(present);
        row.add(groups);
        row.add(areas);
        row.add(without);
        double most = values[0];
        double least = values[groups - 1];
        row.add(scaled(most, multiplier));
        row.add(scaled(least, multiplier));
        boolean ends = !Double.isNaN(most) && !Double.isNaN(least);
        Estimate gap = ends
                ? AbsoluteGap.of(most, errors[0], least, errors[groups - 1], Limits.P95)
                : Estimate.missing(present, Flag.MISSING_GROUP);
        addWithLimits(row, gap, multiplier, Limits.P95);
        Estimate ratio = ends
                ? RelativeGap.of(most, errors[0], least, errors[groups - 1], Limits.P95)
                : Estimate.missing(present, Flag.MISSING_GROUP);
        addWithLimits(row, ratio, 1, Limits.P95);
        boolean all = present == groups;
        SlopeIndex.Result slope = all
                ? SlopeIndex.on(scale).transformed().of(values, scaleErrors, denominators)
                : new SlopeIndex.Result(
                        Estimate.missing(present, Flag.MISSING_GROUP),
                        Estimate.missing(present, Flag.MISSING_GROUP),
                        Double.NaN);
        addWithLimits(row, slope.slope(), multiplier, Limits.P95, Limits.P998);
        addWithLimits(row, slope.relative(), 1, Limits.P95, Limits.P998);
        row.add(
                all
                        ? "weighted regression on the " + (proportion ? "logit" : "log")
                                + " scale, limits in closed form"
                        : null);
        row.add(reason(slope.slope(), gap, all));
    }

    private double standardError(double value, double denominator) {
        return Math.sqrt((proportion ? value * (1 - value) : value) / denominator);
    }

    private static @Nullable String reason(Estimate slope, Estimate gap, boolean all) {
        if (!all) {
            return Flag.MISSING_GROUP.text();
        }
        java.util.TreeSet<String> reasons = new java.util.TreeSet<>();
        slope.flags().forEach(flag -> reasons.add(flag.text()));
        gap.flags().forEach(flag -> reasons.add(flag.text()));
        return reasons.isEmpty() ? null : String.join(",", reasons);
    }

    private static void addWithLimits(List<@Nullable Object> row, Estimate estimate, double by, double... levels) {
        row.add(scaled(estimate.value(), by));
        for (double level : levels) {
            Limits limits = estimate.limits(level);
            row.add(scaled(limits.lower(), by));
            row.add(scaled(limits.upper(), by));
        }
    }

    private static @Nullable Double scaled(double value, double by) {
        return Double.isFinite(value) ? value * by : null;
    }
}
