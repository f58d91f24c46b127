package org.fosse.jobs.variation;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/**
 * How much the parts of an area differ, per indicator and period, and whether that is falling; {@link VariationMeasures} and
 * {@link BetweenAreas} have the measures, {@link VariationSeries} the rows.
 */
public final class VariationJob implements PackedTable {
    private static final String UNIT = "the indicator's unit";
    private static final String SCALE = "the scale named in between_scale";

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Shared.INDICATOR_ID,
                Shared.PERIOD_START,
                Shared.PERIOD_END,
                Shared.PARENT_CODE,
                Shared.CHILD_LEVEL,
                Shared.PARENT_LEVEL,
                Shared.PERIOD_LABEL,
                count("areas", "areas", "Areas with a value.").required(),
                count("areas_excluded", "areas", "Areas of the parent without a value.")
                        .required(),
                Column.attribute(
                        "excluded_why",
                        STRING,
                        "Why areas have no value, as reason codes of table rate with their number; null when all have one."),
                count(
                                "areas_counted",
                                "areas",
                                "Areas with both counts, which the weighted and counted measures rest on.")
                        .required(),
                count(
                                "areas_suspect",
                                "areas",
                                "Areas with a suspect value (see table funnel); in all measures but those from between_scale on.")
                        .required()));
        spread(columns);
        counted(columns);
        between(columns);
        change(columns);
        columns.add(Shared.METHOD);
        columns.add(Shared.REASON);
        return columns;
    }

    private static void spread(List<Column> columns) {
        columns.add(number("mean", UNIT, "Mean of the areas' values, each counting once."));
        columns.add(number("standard_deviation", UNIT, "Standard deviation of the values (n - 1)."));
        columns.add(number("coefficient_of_variation", "ratio", "Standard deviation divided by the mean."));
        columns.add(number(
                "trimmed_coefficient_of_variation",
                "ratio",
                "The same over the values from the 5th to the 95th percentile, both kept (CV5-95)."));
        columns.add(number("minimum", UNIT, "Lowest value."));
        columns.add(number("percentile_5", UNIT, "5th percentile of the values (type 7)."));
        columns.add(number("percentile_10", UNIT, "10th percentile of the values."));
        columns.add(number("percentile_25", UNIT, "25th percentile of the values."));
        columns.add(number("median", UNIT, "Median of the values."));
        columns.add(number("percentile_75", UNIT, "75th percentile of the values."));
        columns.add(number("percentile_90", UNIT, "90th percentile of the values."));
        columns.add(number("percentile_95", UNIT, "95th percentile of the values."));
        columns.add(number("maximum", UNIT, "Highest value."));
        columns.add(number("interquartile_range", UNIT, "75th less 25th percentile."));
        columns.add(
                number("interquartile_ratio", "ratio", "75th percentile divided by the 25th; null when that is zero."));
        columns.add(
                number(
                        "median_absolute_deviation",
                        UNIT,
                        "Median distance of the values from their median, without the factor 1.4826; one odd area cannot move it."));
        columns.add(
                number(
                        "extremal_quotient",
                        "ratio",
                        "Highest value divided by the lowest; null when the lowest is zero or negative. It grows with the number of areas."));
        columns.add(number(
                "extremal_quotient_5_95",
                "ratio",
                "95th percentile divided by the 5th: less driven by single areas (EQ5-95)."));
        columns.add(
                number(
                        "gini",
                        "share",
                        "Gini coefficient of the values, each counting once: mean difference between all pairs over twice the mean; null with negative values."));
        columns.add(number("theil", "index", "Theil's T of the values, each counting once: mean of (y/m) ln(y/m)."));
        columns.add(number(
                "mean_log_deviation",
                "index",
                "Mean log deviation of the values, each counting once: mean of ln(m/y); null with a value of zero."));
        columns.add(number(
                "atkinson", "share", "Atkinson's index with aversion 0.5 of the values: 1 - (mean of sqrt y)^2 / m."));
    }

    private static void counted(List<Column> columns) {
        columns.add(number(
                "weighted_mean",
                UNIT,
                "Mean weighted by denominator, which is the value of the areas together; null without denominators."));
        columns.add(number(
                "weighted_coefficient_of_variation",
                "ratio",
                "sqrt(sum w (y - m)^2 / sum w) / m with the denominators as weights and m the weighted mean (CVw)."));
        columns.add(number("weighted_gini", "share", "Gini coefficient with the denominators as weights."));
        columns.add(number("weighted_theil", "index", "Theil's T with the denominators as weights."));
        columns.add(
                number("weighted_mean_log_deviation", "index", "Mean log deviation with the denominators as weights."));
        columns.add(number(
                "chi_squared", "statistic", "Chi-squared test of heterogeneity from the counts; null without counts."));
        columns.add(count("degrees_of_freedom", "areas", "Areas less one."));
        columns.add(
                number(
                        "p_value",
                        "probability",
                        "How likely differences as large as these are if the areas did not differ; too small where one person counts more than once."));
        columns.add(
                number(
                        "systematic_component",
                        "relative variance",
                        "Systematic component of variation: (1/k) sum of (O - E)^2 / E^2 - 1/E, E at the value of all areas together (Diehr 1990); not times 100; below zero means less variation than chance. For large proportions it takes off too much."));
        columns.add(number(
                "systematic_component_log",
                "relative variance",
                "The same with (ln O/E)^2 (McPherson 1982); null where an area has no events."));
        columns.add(
                number(
                        "systematic_variance",
                        "relative variance",
                        "Variance of relative risks between areas by moments, 0 where not above chance (global empirical Bayes, Marshall 1991)."));
        columns.add(
                number(
                        "empirical_bayes_variance",
                        "relative variance",
                        "Variance of gamma relative risks with mean 1 by maximum likelihood (Clayton and Kaldor 1987), for rates; null for proportions, whose chance is not Poisson: see between_variance."));
        columns.add(count("outliers_low_95", "areas", "Areas below the 95% funnel limits but not the 99.8%."));
        columns.add(count("outliers_high_95", "areas", "Areas above the 95% funnel limits but not the 99.8%."));
        columns.add(count("outliers_low_998", "areas", "Areas below the 99.8% funnel limits."));
        columns.add(count("outliers_high_998", "areas", "Areas above the 99.8% funnel limits."));
    }

    private static void between(List<Column> columns) {
        columns.add(
                Column.attribute(
                        "between_scale",
                        STRING,
                        "Scale of the columns that follow: logit for proportions, log for rates, value where areas have no counts."));
        columns.add(
                number(
                        "between_variance",
                        SCALE + ", squared",
                        "Variance between areas beyond chance (tau-squared of Paule and Mandel 1982), suspect values left out; on scale value the plain variance, chance included."));
        columns.add(number("between_deviation", SCALE, "Its square root, the standard deviation between areas."));
        columns.add(number(
                "between_deviation_lower_95",
                SCALE,
                "Lower 95% limit of the standard deviation by the Q-profile (Viechtbauer 2007)."));
        columns.add(number(
                "between_deviation_upper_95", SCALE, "Upper 95% limit of the standard deviation by the Q-profile."));
        columns.add(
                number(
                        "between_variance_moments",
                        SCALE + ", squared",
                        "The same by the moments of DerSimonian and Laird (1986), which weigh the areas with many events more; for comparison with other software."));
        columns.add(number(
                "i_squared_percent", "percent", "Share of the variance of the areas' values that is beyond chance."));
        columns.add(
                number(
                        "median_odds_ratio",
                        "ratio",
                        "exp(sqrt(2) x 0.6745 x between_deviation): the median ratio of the odds of the higher to the lower of two areas (Larsen and Merlo 2005); of rates for rates; null on scale value."));
        columns.add(number("median_odds_ratio_lower_95", "ratio", "Lower 95% limit, from that of between_deviation."));
        columns.add(number("median_odds_ratio_upper_95", "ratio", "Upper 95% limit, from that of between_deviation."));
    }

    private static void change(List<Column> columns) {
        columns.add(
                Column.attribute(
                        "baseline_start",
                        DATE,
                        "First day of the baseline, by configuration variation.baseline: the group's first period, the one a year before, or the first from a date; of the same length and scale."));
        columns.add(Column.attribute("baseline_end", DATE, "Last day of the baseline; null where there is none."));
        columns.add(number("baseline_deviation", SCALE, "between_deviation of the baseline."));
        columns.add(count("areas_in_both", "areas", "Areas that take part in both periods."));
        columns.add(number(
                "deviation_change",
                SCALE,
                "between_deviation less that of the baseline: below zero, areas have grown more alike."));
        columns.add(
                number(
                        "deviation_change_lower_95",
                        SCALE,
                        "Lower 95% limit of the change from the limits of both (Zou and Donner 2008), allowing for the same areas being in both."));
        columns.add(number("deviation_change_upper_95", SCALE, "Upper 95% limit of the change."));
        columns.add(Column.attribute(
                        "variation_is",
                        STRING,
                        "falling or rising when the 95% limits of the change leave out zero, no clear change when they do not, or cannot tell.")
                .required());
        columns.add(Column.attribute(
                "variation_is_reason",
                STRING,
                "Why it cannot be told: is_baseline, no_baseline, too_few, no_limits or ordinal_scale."));
    }

    private static Column number(String name, String unit, String description) {
        return Column.measure(name, DOUBLE, unit, description);
    }

    private static Column count(String name, String unit, String description) {
        return Column.measure(name, LONG, unit, description);
    }

    @Override
    public Table output() {
        return VariationTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.inSeries(() -> new VariationSeries(settings));
    }

    /** The rows of all periods of one indicator, given oldest first. */
    static List<Row> rows(List<PeriodValues> periods, Variation settings) {
        VariationSeries series = new VariationSeries(settings);
        List<Row> rows = new ArrayList<>();
        for (PeriodValues period : periods) {
            Iterator<Row> some = series.apply(period);
            some.forEachRemaining(rows::add);
        }
        return rows;
    }
}
