package org.fosse.jobs.inequality;

import org.fosse.config.Polarity;
import org.fosse.engine.RowBuilder;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.Atkinson;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.Limits;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SubgroupGuard;
import org.fosse.stats.TheilIndex;

/**
 * Measures over groups without an order. They need a value for at least 85% of the groups ({@link SubgroupGuard}); below
 * that only the gap and the ratio of the groups at hand are given, with {@code missing_group}.
 */
final class UnorderedMeasures {
    /** How much Atkinson's index minds inequality. */
    static final double AVERSION = 0.5;

    private static final double SCALE = 1000;

    private UnorderedMeasures() {}

    static void set(RowBuilder row, GroupSet set, Reasons reasons) {
        int groups = set.size();
        double by = set.multiplier();
        setEnds(row, set, by);
        reasons.putBoth("absolute_gap", gap(set), by);
        boolean positive = set.isPositive();
        if (positive) {
            reasons.putBoth(
                    "ratio", RelativeGap.unordered(set.values, set.errors, 0, groups, Limits.P95, Limits.P998), 1);
        }
        if (!SubgroupGuard.passes(set.values, 0, groups)) {
            reasons.add(Flag.MISSING_GROUP.text());
            return;
        }
        if (set.present() < 2) {
            return;
        }
        if (Double.isNaN(set.people())) {
            reasons.add("no_population");
            return;
        }
        double[] values = set.values;
        double[] people = set.populations;
        if (positive) {
            reasons.put("theil_index", TheilIndex.weighted(values, people), SCALE);
            reasons.put("mean_log_deviation", MeanLogDeviation.weighted(values, people), SCALE);
            reasons.put("atkinson_index", Atkinson.weighted(values, people, 0, groups, AVERSION), 1);
        }
        reasons.put("index_of_disparity", IndexOfDisparity.unweighted(values, people, 0, groups), 1);
        reasons.put("index_of_disparity_weighted", IndexOfDisparity.weighted(values, people, 0, groups), 1);
        reasons.put95(
                "between_group_variance",
                BetweenGroupVariance.of(values, set.errors, people, 0, groups, Limits.P95),
                by * by);
        reasons.put("between_group_deviation", BetweenGroupVariance.deviation(values, people, 0, groups), by);
        reasons.put("between_group_coefficient", BetweenGroupVariance.coefficient(values, people, 0, groups), 1);
        reasons.put("mean_difference_from_mean", MeanDifference.fromMean(values, people, 0, groups, false), by);
        reasons.put("mean_difference_from_mean_weighted", MeanDifference.fromMean(values, people, 0, groups, true), by);
        setJudged(set, reasons, by);
    }

    /** What depends on which direction is good; without a polarity no group is the best. */
    private static void setJudged(GroupSet set, Reasons reasons, double by) {
        Polarity polarity = set.indicator.polarity();
        if (polarity == Polarity.NO_JUDGEMENT) {
            reasons.add("no_polarity");
            return;
        }
        int groups = set.size();
        boolean high = polarity == Polarity.HIGHER_IS_BETTER;
        double[] values = set.values;
        double[] people = set.populations;
        reasons.put("mean_difference_from_best", MeanDifference.fromBest(values, people, 0, groups, high, false), by);
        reasons.put(
                "mean_difference_from_best_weighted",
                MeanDifference.fromBest(values, people, 0, groups, high, true),
                by);
        if (set.allCounted() && set.indicator.isProportion()) {
            reasons.put95(
                    "population_attributable_risk",
                    PopulationAttributable.risk(values, people, 0, groups, false, high, 1, Limits.P95),
                    by);
            reasons.put95(
                    "population_attributable_fraction",
                    PopulationAttributable.fraction(values, people, 0, groups, false, high, 1, Limits.P95),
                    1);
        }
    }

    private static void setEnds(RowBuilder row, GroupSet set, double by) {
        int highest = -1;
        int lowest = -1;
        for (int i = 0; i < set.size(); i++) {
            if (set.isPresent(i)) {
                highest = highest < 0 || set.values[i] > set.values[highest] ? i : highest;
                lowest = lowest < 0 || set.values[i] < set.values[lowest] ? i : lowest;
            }
        }
        if (highest >= 0) {
            row.set("highest_group", set.labels[highest])
                    .number("highest_value", set.values[highest] * by)
                    .set("lowest_group", set.labels[lowest])
                    .number("lowest_value", set.values[lowest] * by);
        }
    }

    /** The gap of the highest and the lowest group, per one. */
    static Estimate gap(GroupSet set) {
        return AbsoluteGap.unordered(set.values, set.errors, 0, set.size(), Limits.P95, Limits.P998);
    }
}
