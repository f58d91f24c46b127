package org.fosse.jobs.inequality;

import org.fosse.config.Polarity;
import org.fosse.engine.RowBuilder;
import org.fosse.stats.AbsoluteGap;
import org.fosse.stats.ConcentrationIndex;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.GeneralisedSlopeIndex;
import org.fosse.stats.Limits;
import org.fosse.stats.PopulationAttributable;
import org.fosse.stats.RelativeGap;
import org.fosse.stats.SlopeIndex;

/**
 * Measures over groups in order of deprivation, most deprived first. Slopes and concentration need every group: where one
 * has nobody or is suppressed, the ranks of the others would silently stand for the whole, so that the row says {@code
 * missing_group} and gives the gap of the ends that are there.
 */
final class OrderedMeasures {
    private OrderedMeasures() {}

    static void set(RowBuilder row, GroupSet set, Reasons reasons) {
        int groups = set.size();
        double by = set.multiplier();
        row.number("value_most_deprived", set.values[0] * by)
                .number("value_least_deprived", set.values[groups - 1] * by);
        reasons.putBoth("absolute_gap", gap(set, 0, groups - 1), by);
        if (set.isPositive()) {
            reasons.putBoth(
                    "ratio",
                    ends(set, 0, groups - 1)
                            ? RelativeGap.of(
                                    set.values[0],
                                    set.errors[0],
                                    set.values[groups - 1],
                                    set.errors[groups - 1],
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
            reasons.add(set.present() < groups ? Flag.MISSING_GROUP.text() : "no_population");
            return;
        }
        SlopeIndex.Result slope = set.slope();
        reasons.putBoth("slope_index", slope.slope(), by);
        reasons.putBoth("relative_index", slope.relative(), 1);
        setGeneralised(set, reasons, by);
        setConcentration(set, reasons, by);
        Polarity polarity = set.indicator.polarity();
        if (polarity != Polarity.NO_JUDGEMENT && set.allCounted() && set.indicator.isProportion()) {
            boolean high = polarity == Polarity.HIGHER_IS_BETTER;
            reasons.put95(
                    "population_attributable_risk",
                    PopulationAttributable.risk(set.values, set.populations, 0, groups, true, high, 1, Limits.P95),
                    by);
            reasons.put95(
                    "population_attributable_fraction",
                    PopulationAttributable.fraction(set.values, set.populations, 0, groups, true, high, 1, Limits.P95),
                    1);
        }
    }

    private static void setPresentGap(RowBuilder row, GroupSet set, Reasons reasons) {
        int first = 0;
        while (first < set.size() && !set.isPresent(first)) {
            first++;
        }
        int last = set.size() - 1;
        while (last >= 0 && !set.isPresent(last)) {
            last--;
        }
        if (first < last) {
            row.set("most_deprived_present", first + 1).set("least_deprived_present", last + 1);
            reasons.put95("present_gap", gap(set, first, last), set.multiplier());
        }
    }

    private static void setGeneralised(GroupSet set, Reasons reasons, double by) {
        boolean logistic = set.allCounted() && set.indicator.isProportion();
        GeneralisedSlopeIndex.Result made = (logistic ? GeneralisedSlopeIndex.logit() : GeneralisedSlopeIndex.linear())
                .withLevels(Limits.P95)
                .of(set.values, set.populations);
        reasons.put95("generalised_slope_index", made.slope(), by);
        reasons.put95("generalised_relative_index", made.relative(), 1);
    }

    private static void setConcentration(GroupSet set, Reasons reasons, double by) {
        int groups = set.size();
        reasons.put95(
                "absolute_concentration_index",
                ConcentrationIndex.absolute(set.values, set.populations, 0, groups, Limits.P95),
                by);
        reasons.put95(
                "concentration_index",
                ConcentrationIndex.relative(set.values, set.populations, 0, groups, Limits.P95),
                1);
        if (set.allCounted() && set.indicator.isProportion()) {
            reasons.put95(
                    "concentration_index_wagstaff",
                    ConcentrationIndex.wagstaff(set.values, set.populations, 0, groups, 0, 1, Limits.P95),
                    1);
            reasons.put95(
                    "concentration_index_erreygers",
                    ConcentrationIndex.erreygers(set.values, set.populations, 0, groups, 0, 1, Limits.P95),
                    1);
        }
    }

    /** The gap of the two ends, most deprived less least deprived, per one. */
    static Estimate gap(GroupSet set, int first, int last) {
        return ends(set, first, last)
                ? AbsoluteGap.of(
                        set.values[first],
                        set.errors[first],
                        set.values[last],
                        set.errors[last],
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
