package org.fosse.jobs.variation;

import org.fosse.engine.RowBuilder;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.StratumValues;
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
    private final long areas;
    private final long without;

    private DeprivationGroups(
            double[] numerators,
            double[] denominators,
            boolean proportion,
            double multiplier,
            long areas,
            long without) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.proportion = proportion;
        this.multiplier = multiplier;
        this.areas = areas;
        this.without = without;
    }

    /** Adds up the areas of a group by their deprivation group; areas without counts take no part. */
    static DeprivationGroups of(
            StratumValues values, ComparisonGroup areas, Geography geography, String dimension, int groups) {
        double[] numerators = new double[groups];
        double[] denominators = new double[groups];
        long placed = 0;
        long without = 0;
        for (int i : areas.entries()) {
            if (Double.isNaN(values.numerator(i)) || Double.isNaN(values.denominator(i))) {
                continue;
            }
            int group = geography.group(dimension, values.area(i));
            if (group == 0) {
                without++;
                continue;
            }
            placed++;
            numerators[group - 1] += values.numerator(i);
            denominators[group - 1] += values.denominator(i);
        }
        IndicatorFacts indicator = values.indicator();
        return new DeprivationGroups(
                numerators, denominators, indicator.isProportion(), indicator.multiplier(), placed, without);
    }

    long areas() {
        return areas;
    }

    /** Sets the columns of {@link InequalityJob#TABLE} from groups on. */
    void set(RowBuilder row) {
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
        row.set("groups", present)
                .set("groups_expected", groups)
                .set("areas", areas)
                .set("areas_without_group", without);
        double most = values[0];
        double least = values[groups - 1];
        row.number("value_most_deprived", most * multiplier);
        row.number("value_least_deprived", least * multiplier);
        boolean ends = !Double.isNaN(most) && !Double.isNaN(least);
        Estimate gap = ends
                ? AbsoluteGap.of(most, errors[0], least, errors[groups - 1], Limits.P95)
                : Estimate.missing(present, Flag.MISSING_GROUP);
        setWithLimits(row, "absolute_gap", gap, multiplier, Limits.P95);
        Estimate ratio = ends
                ? RelativeGap.of(most, errors[0], least, errors[groups - 1], Limits.P95)
                : Estimate.missing(present, Flag.MISSING_GROUP);
        setWithLimits(row, "ratio", ratio, 1, Limits.P95);
        boolean all = present == groups;
        SlopeIndex.Result slope = all
                ? SlopeIndex.on(scale).transformed().of(values, scaleErrors, denominators)
                : new SlopeIndex.Result(
                        Estimate.missing(present, Flag.MISSING_GROUP),
                        Estimate.missing(present, Flag.MISSING_GROUP),
                        Double.NaN);
        setWithLimits(row, "slope_index", slope.slope(), multiplier, Limits.P95, Limits.P998);
        setWithLimits(row, "relative_index", slope.relative(), 1, Limits.P95, Limits.P998);
        row.set(
                "method",
                all
                        ? "weighted regression on the " + (proportion ? "logit" : "log")
                                + " scale, limits in closed form"
                        : null);
        row.set("reason", reason(slope.slope(), gap, all));
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

    private static void setWithLimits(RowBuilder row, String name, Estimate estimate, double by, double... levels) {
        row.number(name, estimate.value() * by);
        for (double level : levels) {
            Limits limits = estimate.limits(level);
            String suffix = level == Limits.P95 ? "_95" : "_998";
            row.number(name + "_lower" + suffix, limits.lower() * by)
                    .number(name + "_upper" + suffix, limits.upper() * by);
        }
    }
}
