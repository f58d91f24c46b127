package org.fosse.jobs.inequality;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.table.InequalityTable;
import org.fosse.tables.Column;

/** The measures of {@link InequalityTable#TABLE}, each with its formula and source. */
final class InequalityColumns {
    static final String UNIT = "the indicator's unit";

    private InequalityColumns() {}

    static List<Column> measures() {
        List<Column> all = new ArrayList<>();
        ends(all);
        ordered(all);
        unordered(all);
        either(all);
        return all;
    }

    private static void ends(List<Column> all) {
        all.add(measure(
                "value_all", UNIT, "Value of all groups together: sum of group value x people / sum of people."));
        all.add(measure("value_most_deprived", UNIT, "Value of the most deprived group; ordered groups only."));
        all.add(measure("value_least_deprived", UNIT, "Value of the least deprived group; ordered groups only."));
        all.add(Column.attribute(
                "highest_group", STRING, "Group with the highest value; groups without an order only."));
        all.add(measure("highest_value", UNIT, "Its value."));
        all.add(Column.attribute("lowest_group", STRING, "Group with the lowest value; groups without an order only."));
        all.add(measure("lowest_value", UNIT, "Its value."));
        both(
                all,
                "absolute_gap",
                UNIT,
                "Ordered: most deprived less least deprived. Unordered: highest less lowest. Limits: normal, from the standard errors of both (AbsoluteGap; WHO Handbook on Health Inequality Monitoring, 2013).");
        both(
                all,
                "ratio",
                "ratio",
                "Ordered: most deprived divided by least deprived. Unordered: highest divided by lowest. Limits: normal on the log scale (RelativeGap; WHO 2013).");
        all.add(Column.measure(
                "most_deprived_present",
                INT,
                "group",
                "Number of the most deprived group that the area has; 1 where it has the most deprived of all."));
        all.add(Column.measure(
                "least_deprived_present", INT, "group", "Number of the least deprived group that the area has."));
        limits95(
                all,
                "present_gap",
                UNIT,
                "Gap of the most and the least deprived group that the area has, where it lacks an end: not comparable between areas whose ends differ (AbsoluteGap).");
    }

    private static void ordered(List<Column> all) {
        both(
                all,
                "slope_index",
                UNIT,
                "Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end, by weighted regression on the mid-point of each group in the population; logit scale for proportions, log scale for rates (SlopeIndex; Low and Low 2004, as OHID).");
        both(
                all,
                "relative_index",
                "ratio",
                "Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end (SlopeIndex).");
        limits95(
                all,
                "generalised_slope_index",
                UNIT,
                "WHO's slope index: fitted value at rank 1 less that at rank 0 of a generalised linear model, logistic for proportions, otherwise linear; not the same number as slope_index (GeneralisedSlopeIndex; Schlotheuber and Hosseinpoor 2022).");
        limits95(
                all,
                "generalised_relative_index",
                "ratio",
                "WHO's relative index, from the same model (GeneralisedSlopeIndex).");
        limits95(
                all,
                "absolute_concentration_index",
                UNIT,
                "2 cov(value, rank), weighted by people; above zero: concentrated among the less deprived (ConcentrationIndex; Kakwani and others 1997).");
        limits95(
                all,
                "concentration_index",
                "ratio",
                "The absolute concentration index divided by the mean, from -1 to 1 (ConcentrationIndex; Kakwani and others 1997).");
        limits95(
                all,
                "concentration_index_wagstaff",
                "ratio",
                "Concentration index corrected for values that have bounds; proportions only (ConcentrationIndex; Wagstaff 2005).");
        limits95(
                all,
                "concentration_index_erreygers",
                "ratio",
                "4 x absolute concentration index over the range of the values; proportions only (ConcentrationIndex; Erreygers 2009).");
    }

    private static void unordered(List<Column> all) {
        all.add(measure(
                "theil_index",
                "thousandths",
                "1,000 x sum of share of people x (value / mean) x ln(value / mean) (TheilIndex; Theil 1967)."));
        all.add(measure(
                "mean_log_deviation",
                "thousandths",
                "1,000 x sum of share of people x ln(mean / value) (MeanLogDeviation; Theil 1967)."));
        all.add(measure(
                "atkinson_index",
                "share",
                "1 - (sum of share x (value / mean)^0.5)^2: aversion 0.5 (Atkinson; Atkinson 1970)."));
        all.add(
                measure(
                        "index_of_disparity",
                        "percent",
                        "Mean distance of the groups from the mean of all, in percent of it, each group counting once (IndexOfDisparity; Pearcy and Keppel 2002)."));
        all.add(measure("index_of_disparity_weighted", "percent", "The same, weighted by people (IndexOfDisparity)."));
        limits95(
                all,
                "between_group_variance",
                "the indicator's unit, squared",
                "Sum of share of people x (value - mean)^2 (BetweenGroupVariance; Ahn and others 2018).");
        all.add(measure("between_group_deviation", UNIT, "Root of the between-group variance (BetweenGroupVariance)."));
        all.add(measure(
                "between_group_coefficient",
                "percent",
                "Between-group deviation in percent of the mean (BetweenGroupVariance)."));
        all.add(
                measure(
                        "mean_difference_from_mean",
                        UNIT,
                        "Mean distance of the groups from the mean of all, each counting once (MeanDifference; Schlotheuber and Hosseinpoor 2022)."));
        all.add(measure("mean_difference_from_mean_weighted", UNIT, "The same, weighted by people (MeanDifference)."));
        all.add(
                measure(
                        "mean_difference_from_best",
                        UNIT,
                        "Mean distance of the groups from the best of them by the indicator's polarity; null without one (MeanDifference)."));
        all.add(measure("mean_difference_from_best_weighted", UNIT, "The same, weighted by people (MeanDifference)."));
    }

    private static void either(List<Column> all) {
        limits95(
                all,
                "population_attributable_risk",
                UNIT,
                "What the value of all would change by if every group did as well as the least deprived one, or the best one of groups without an order; 0 when that group does worse; proportions with a polarity only (PopulationAttributable; Walter 1978).");
        limits95(
                all,
                "population_attributable_fraction",
                "percent",
                "The same in percent of the value of all (PopulationAttributable; Walter 1978).");
    }

    private static void both(List<Column> all, String name, String unit, String description) {
        limits95(all, name, unit, description);
        all.add(measure(name + "_lower_998", unit, "Its lower 99.8% limit."));
        all.add(measure(name + "_upper_998", unit, "Its upper 99.8% limit."));
    }

    private static void limits95(List<Column> all, String name, String unit, String description) {
        all.add(measure(name, unit, description));
        all.add(measure(name + "_lower_95", unit, "Its lower 95% limit."));
        all.add(measure(name + "_upper_95", unit, "Its upper 95% limit."));
    }

    private static Column measure(String name, String unit, String description) {
        return Column.measure(name, DOUBLE, unit, description);
    }
}
