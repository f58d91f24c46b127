package org.fosse.jobs.inequality;

import org.fosse.config.Polarity;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.InequalityTable;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.Limits;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.fosse.tables.Reason;

/**
 * Measures over groups in order of deprivation, most deprived first. Slopes and concentration need every group: where one
 * has nobody or is suppressed, the ranks of the others would silently stand for the whole, so that the row says {@code
 * missing_group} and gives the gap of the ends that are there. All point one way: above zero, or a quotient above one, the
 * less deprived have more.
 */
final class OrderedMeasures {
    private OrderedMeasures() {}

    static void set(RowBuilder<InequalityTable> row, GroupSet set, Reasons<InequalityTable> reasons) {
        int groups = set.size();
        double by = set.multiplier();
        row.number(InequalityTable.VALUE_MOST_DEPRIVED, set.values[0] * by)
                .number(InequalityTable.VALUE_LEAST_DEPRIVED, set.values[groups - 1] * by);
        reasons.put(InequalityEstimates.ABSOLUTE_GAP, gap(set, 0, groups - 1), by);
        if (set.isPositive()) {
            reasons.put(
                    InequalityEstimates.RATIO,
                    ends(set, 0, groups - 1)
                            ? RelativeGap.of(
                                    set.values[groups - 1],
                                    set.errors[groups - 1],
                                    set.values[0],
                                    set.errors[0],
                                    Limits.P95,
                                    Limits.P998)
                            : missing(set),
                    1);
        }
        setPresentGap(row, set, reasons);
        if (groups < 3) {
            return;
        }
        if (!set.isWhole()) {
            reasons.add(set.present() < groups ? Reason.MISSING_GROUP : Reason.NO_POPULATION);
            return;
        }
        setSlope(set, reasons);
        setGeneralised(set, reasons, by);
        setConcentration(set, reasons, by);
        Polarity polarity = set.indicator.polarity();
        if (polarity != Polarity.NO_JUDGEMENT && set.allCounted() && set.indicator.isProportion()) {
            boolean high = polarity == Polarity.HIGHER_IS_BETTER;
            reasons.put(
                    InequalityEstimates.POPULATION_ATTRIBUTABLE_RISK,
                    PopulationAttributable.risk(set.values, set.populations, 0, groups, true, high, 1, Limits.P95),
                    by);
            reasons.put(
                    InequalityEstimates.POPULATION_ATTRIBUTABLE_FRACTION,
                    PopulationAttributable.fraction(set.values, set.populations, 0, groups, true, high, 1, Limits.P95),
                    1);
        }
    }

    /** Slope and relative index alone, which single areas in order of deprivation have. */
    static void setSlope(GroupSet set, Reasons<InequalityTable> reasons) {
        GroupSet.Slope slope = set.slope();
        reasons.put(InequalityEstimates.SLOPE_INDEX, slope.slope(), set.multiplier());
        reasons.put(InequalityEstimates.RELATIVE_INDEX, slope.relative(), 1);
    }

    private static void setPresentGap(RowBuilder<InequalityTable> row, GroupSet set, Reasons<InequalityTable> reasons) {
        int first = 0;
        while (first < set.size() && !set.isPresent(first)) {
            first++;
        }
        int last = set.size() - 1;
        while (last >= 0 && !set.isPresent(last)) {
            last--;
        }
        if (first < last) {
            row.set(InequalityTable.MOST_DEPRIVED_PRESENT, first + 1)
                    .set(InequalityTable.LEAST_DEPRIVED_PRESENT, last + 1);
            reasons.put(InequalityEstimates.PRESENT_GAP, gap(set, first, last), set.multiplier());
        }
    }

    private static void setGeneralised(GroupSet set, Reasons<InequalityTable> reasons, double by) {
        boolean logistic = set.allCounted() && set.indicator.isProportion();
        GeneralisedSlopeIndex.Result made = (logistic ? GeneralisedSlopeIndex.logit() : GeneralisedSlopeIndex.linear())
                .withLevels(Limits.P95)
                .of(set.values, set.populations);
        reasons.put(InequalityEstimates.GENERALISED_SLOPE_INDEX, made.slope(), by);
        reasons.put(InequalityEstimates.GENERALISED_RELATIVE_INDEX, made.relative(), 1);
    }

    private static void setConcentration(GroupSet set, Reasons<InequalityTable> reasons, double by) {
        int groups = set.size();
        reasons.put(
                InequalityEstimates.ABSOLUTE_CONCENTRATION_INDEX,
                ConcentrationIndex.absolute(set.values, set.populations, 0, groups, Limits.P95),
                by);
        reasons.put(
                InequalityEstimates.CONCENTRATION_INDEX,
                ConcentrationIndex.relative(set.values, set.populations, 0, groups, Limits.P95),
                1);
        if (set.allCounted() && set.indicator.isProportion()) {
            reasons.put(
                    InequalityEstimates.CONCENTRATION_INDEX_WAGSTAFF,
                    ConcentrationIndex.wagstaff(set.values, set.populations, 0, groups, 0, 1, Limits.P95),
                    1);
            reasons.put(
                    InequalityEstimates.CONCENTRATION_INDEX_ERREYGERS,
                    ConcentrationIndex.erreygers(set.values, set.populations, 0, groups, 0, 1, Limits.P95),
                    1);
        }
    }

    /** The gap of the two ends, least deprived less most deprived as the slope is, per one. */
    static Estimate gap(GroupSet set, int first, int last) {
        return ends(set, first, last)
                ? AbsoluteGap.of(
                        set.values[last],
                        set.errors[last],
                        set.values[first],
                        set.errors[first],
                        Limits.P95,
                        Limits.P998)
                : missing(set);
    }

    private static boolean ends(GroupSet set, int first, int last) {
        return set.isPresent(first) && set.isPresent(last);
    }

    private static Estimate missing(GroupSet set) {
        return Estimate.missing(set.present(), Flag.MISSING_GROUP);
    }
}
