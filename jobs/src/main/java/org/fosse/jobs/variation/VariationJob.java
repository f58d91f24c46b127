package org.fosse.jobs.variation;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** How much the parts of an area differ, per indicator and period; {@link VariationMeasures} has the measures. */
public final class VariationJob implements Job {
    private static final String UNIT = "the indicator's unit";

    public static final Table TABLE = Table.published(
            "variation",
            Stage.COMPUTE,
            "How much the areas of one level within one parent area differ, for one indicator and period. Below the configured number of areas nothing but the count is given, with the reason.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.PARENT_CODE,
                    Shared.CHILD_LEVEL,
                    Shared.PARENT_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.measure("areas", LONG, "areas", "Areas with a value.")
                            .required(),
                    Column.measure("areas_excluded", LONG, "areas", "Areas of the parent without a value.")
                            .required(),
                    Column.measure("mean", DOUBLE, UNIT, "Mean of the areas' values, each counting once."),
                    Column.measure(
                            "weighted_mean",
                            DOUBLE,
                            UNIT,
                            "Mean weighted by denominator, which is the value of the areas together; null without denominators."),
                    Column.measure("standard_deviation", DOUBLE, UNIT, "Standard deviation of the values (n - 1)."),
                    Column.measure(
                            "coefficient_of_variation", DOUBLE, "ratio", "Standard deviation divided by the mean."),
                    Column.measure("minimum", DOUBLE, UNIT, "Lowest value."),
                    Column.measure("percentile_5", DOUBLE, UNIT, "5th percentile of the values (type 7)."),
                    Column.measure("percentile_25", DOUBLE, UNIT, "25th percentile of the values."),
                    Column.measure("median", DOUBLE, UNIT, "Median of the values."),
                    Column.measure("percentile_75", DOUBLE, UNIT, "75th percentile of the values."),
                    Column.measure("percentile_95", DOUBLE, UNIT, "95th percentile of the values."),
                    Column.measure("maximum", DOUBLE, UNIT, "Highest value."),
                    Column.measure(
                            "extremal_quotient",
                            DOUBLE,
                            "ratio",
                            "Highest value divided by the lowest; null when the lowest is zero."),
                    Column.measure(
                            "extremal_quotient_5_95",
                            DOUBLE,
                            "ratio",
                            "95th percentile divided by the 5th: less driven by single areas."),
                    Column.measure(
                            "chi_squared",
                            DOUBLE,
                            "statistic",
                            "Chi-squared test of heterogeneity from the counts; null without counts."),
                    Column.measure("degrees_of_freedom", LONG, "areas", "Areas less one."),
                    Column.measure(
                            "p_value",
                            DOUBLE,
                            "probability",
                            "How likely differences as large as these are if the areas did not differ."),
                    Column.measure(
                            "outliers_low_95", LONG, "areas", "Areas below the 95% funnel limits but not the 99.8%."),
                    Column.measure(
                            "outliers_high_95", LONG, "areas", "Areas above the 95% funnel limits but not the 99.8%."),
                    Column.measure("outliers_low_998", LONG, "areas", "Areas below the 99.8% funnel limits."),
                    Column.measure("outliers_high_998", LONG, "areas", "Areas above the 99.8% funnel limits."),
                    Shared.METHOD,
                    Shared.REASON));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        int minimum = run.config().variation().minimumAreas();
        return Packed.perPeriod(in, run, TABLE, period -> rows(period, minimum));
    }

    /** The rows of one indicator and period, in order of parent and child level. */
    static Iterator<Row> rows(PeriodValues period, int minimum) {
        StratumValues values = period.all();
        if (values == null || period.indicator().isOrdinal()) {
            return Collections.emptyIterator();
        }
        RowBuilder row = new RowBuilder(TABLE);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            row.set("indicator_id", period.indicator().id())
                    .set("period_start", period.start())
                    .set("period_end", period.end())
                    .set("parent_code", period.geography().code(group.parent()))
                    .set("child_level", group.childLevel().text())
                    .set("parent_level", group.parentLevel().text())
                    .set("period_label", areas.periodLabel())
                    .set("areas", (long) areas.size())
                    .set("areas_excluded", (long) areas.excluded());
            VariationMeasures.set(row, areas, minimum);
            rows.add(row.build());
        }
        return rows.iterator();
    }
}
