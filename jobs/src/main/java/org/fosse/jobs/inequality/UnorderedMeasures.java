package org.fosse.jobs.inequality;

import org.fosse.config.Polarity;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.InequalityTable;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.Atkinson;
import org.fosse.stats.BetweenGroupVariance;
import org.fosse.stats.Estimate;
import org.fosse.stats.IndexOfDisparity;
import org.fosse.stats.Limits;
import org.fosse.stats.MeanDifference;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SubgroupGuard;
import org.fosse.stats.TheilIndex;
import org.fosse.tables.Reason;

/**
 * Measures over groups without an order. They need a value for at least 85% of the groups ({@link SubgroupGuard}); below
 * that only the gap and the ratio of the groups at hand are given, with {@code missing_group}.
 */
final class UnorderedMeasures {
    /** How much Atkinson's index minds inequality. */
    static final double AVERSION = 0.5;

    private static final double SCALE = 1000;

    private UnorderedMeasures() {}

    static void set(RowBuilder<InequalityTable> row, GroupSet set, Reasons<InequalityTable> reasons) {
        int groups = set.size();
        double by = set.multiplier();
        setEnds(row, set, by);
        reasons.put(InequalityEstimates.ABSOLUTE_GAP, gap(set), by);
        boolean positive = set.isPositive();
        if (positive) {
            reasons.put(
                    InequalityEstimates.RATIO,
                    RelativeGap.unordered(set.values, set.errors, 0, groups, Limits.P95, Limits.P998),
                    1);
        }
        if (!SubgroupGuard.passes(set.values, 0, groups)) {
            reasons.add(Reason.MISSING_GROUP);
            return;
        }
        if (set.present() < 2) {
            return;
        }
        if (Double.isNaN(set.people())) {
            reasons.add(Reason.NO_POPULATION);
            return;
        }
        double[] values = set.values;
        double[] people = set.populations;
        if (positive) {
            reasons.put(InequalityTable.THEIL_INDEX, TheilIndex.weighted(values, people), SCALE);
            reasons.put(InequalityTable.MEAN_LOG_DEVIATION, MeanLogDeviation.weighted(values, people), SCALE);
            reasons.put(InequalityTable.ATKINSON_INDEX, Atkinson.weighted(values, people, 0, groups, AVERSION), 1);
        }
        reasons.put(InequalityTable.INDEX_OF_DISPARITY, IndexOfDisparity.unweighted(values, people, 0, groups), 1);
        reasons.put(
                InequalityTable.INDEX_OF_DISPARITY_WEIGHTED, IndexOfDisparity.weighted(values, people, 0, groups), 1);
        reasons.put(
                InequalityEstimates.BETWEEN_GROUP_VARIANCE,
                BetweenGroupVariance.of(values, set.errors, people, 0, groups, Limits.P95),
                by * by);
        reasons.put(
                InequalityTable.BETWEEN_GROUP_DEVIATION, BetweenGroupVariance.deviation(values, people, 0, groups), by);
        reasons.put(
                InequalityTable.BETWEEN_GROUP_COEFFICIENT,
                BetweenGroupVariance.coefficient(values, people, 0, groups),
                1);
        reasons.put(
                InequalityTable.MEAN_DIFFERENCE_FROM_MEAN,
                MeanDifference.fromMean(values, people, 0, groups, false),
                by);
        reasons.put(
                InequalityTable.MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED,
                MeanDifference.fromMean(values, people, 0, groups, true),
                by);
        setJudged(set, reasons, by);
    }

    /** What depends on which direction is good; without a polarity no group is the best. */
    private static void setJudged(GroupSet set, Reasons<InequalityTable> reasons, double by) {
        Polarity polarity = set.indicator.polarity();
        if (polarity == Polarity.NO_JUDGEMENT) {
            reasons.add(Reason.NO_POLARITY);
            return;
        }
        int groups = set.size();
        boolean high = polarity == Polarity.HIGHER_IS_BETTER;
        double[] values = set.values;
        double[] people = set.populations;
        reasons.put(
                InequalityTable.MEAN_DIFFERENCE_FROM_BEST,
                MeanDifference.fromBest(values, people, 0, groups, high, false),
                by);
        reasons.put(
                InequalityTable.MEAN_DIFFERENCE_FROM_BEST_WEIGHTED,
                MeanDifference.fromBest(values, people, 0, groups, high, true),
                by);
        if (set.allCounted() && set.indicator.isProportion()) {
            reasons.put(
                    InequalityEstimates.POPULATION_ATTRIBUTABLE_RISK,
                    PopulationAttributable.risk(values, people, 0, groups, false, high, 1, Limits.P95),
                    by);
            reasons.put(
                    InequalityEstimates.POPULATION_ATTRIBUTABLE_FRACTION,
                    PopulationAttributable.fraction(values, people, 0, groups, false, high, 1, Limits.P95),
                    1);
        }
    }

    private static void setEnds(RowBuilder<InequalityTable> row, GroupSet set, double by) {
        int highest = -1;
        int lowest = -1;
        for (int i = 0; i < set.size(); i++) {
            if (set.isPresent(i)) {
                highest = highest < 0 || set.values[i] > set.values[highest] ? i : highest;
                lowest = lowest < 0 || set.values[i] < set.values[lowest] ? i : lowest;
            }
        }
        if (highest >= 0) {
            row.set(InequalityTable.HIGHEST_GROUP, set.labels[highest])
                    .number(InequalityTable.HIGHEST_VALUE, set.values[highest] * by)
                    .set(InequalityTable.LOWEST_GROUP, set.labels[lowest])
                    .number(InequalityTable.LOWEST_VALUE, set.values[lowest] * by);
        }
    }

    /** The gap of the highest and the lowest group, per one. */
    static Estimate gap(GroupSet set) {
        return AbsoluteGap.unordered(set.values, set.errors, 0, set.size(), Limits.P95, Limits.P998);
    }
}
