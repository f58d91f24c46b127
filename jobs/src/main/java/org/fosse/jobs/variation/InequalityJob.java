package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.DeprivationJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Inequality over deprivation within each area, per indicator and period; {@link DeprivationGroups} has the measures. */
public final class InequalityJob implements Job {
    private static final String UNIT = "the indicator's unit";
    private static final List<String> GROUP = List.of(
            "indicator_id", "parent_code", "child_level", "dimension", "period_start", "period_end", "parent_level");

    public static final Table TABLE = Table.published(
            "inequality",
            Stage.COMPUTE,
            "How far an indicator differs between the most and the least deprived parts of an area. Practices, or neighbourhoods, are put into deprivation groups and their counts added up per group.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.AREA_CODE,
                    Column.key(
                            "unit_level",
                            STRING,
                            "Level of the areas that were put into groups: practice or neighbourhood."),
                    Column.key(
                            "dimension",
                            STRING,
                            "deprivation_national (groups of England) or deprivation_local (groups of the system's own areas)."),
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.measure("groups", INT, "groups", "Groups that have a population.")
                            .required(),
                    Column.measure("groups_expected", INT, "groups", "Groups there are (five for fifths).")
                            .required(),
                    Column.measure("areas", LONG, "areas", "Areas that were put into groups.")
                            .required(),
                    Column.measure(
                                    "areas_without_group",
                                    LONG,
                                    "areas",
                                    "Areas with counts that have no deprivation group and are left out.")
                            .required(),
                    Column.measure("value_most_deprived", DOUBLE, UNIT, "Value of the most deprived group."),
                    Column.measure("value_least_deprived", DOUBLE, UNIT, "Value of the least deprived group."),
                    Column.measure("absolute_gap", DOUBLE, UNIT, "Most deprived less least deprived."),
                    Column.measure("absolute_gap_lower_95", DOUBLE, UNIT, "Its lower 95% limit."),
                    Column.measure("absolute_gap_upper_95", DOUBLE, UNIT, "Its upper 95% limit."),
                    Column.measure("ratio", DOUBLE, "ratio", "Most deprived divided by least deprived."),
                    Column.measure("ratio_lower_95", DOUBLE, "ratio", "Its lower 95% limit."),
                    Column.measure("ratio_upper_95", DOUBLE, "ratio", "Its upper 95% limit."),
                    Column.measure(
                            "slope_index",
                            DOUBLE,
                            UNIT,
                            "Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end."),
                    Column.measure("slope_index_lower_95", DOUBLE, UNIT, "Its lower 95% limit."),
                    Column.measure("slope_index_upper_95", DOUBLE, UNIT, "Its upper 95% limit."),
                    Column.measure("slope_index_lower_998", DOUBLE, UNIT, "Its lower 99.8% limit."),
                    Column.measure("slope_index_upper_998", DOUBLE, UNIT, "Its upper 99.8% limit."),
                    Column.measure(
                            "relative_index",
                            DOUBLE,
                            "ratio",
                            "Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end."),
                    Column.measure("relative_index_lower_95", DOUBLE, "ratio", "Its lower 95% limit."),
                    Column.measure("relative_index_upper_95", DOUBLE, "ratio", "Its upper 95% limit."),
                    Column.measure("relative_index_lower_998", DOUBLE, "ratio", "Its lower 99.8% limit."),
                    Column.measure("relative_index_upper_998", DOUBLE, "ratio", "Its upper 99.8% limit."),
                    Shared.METHOD,
                    Shared.REASON));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ChildRateJob.TABLE, DeprivationJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> deprivation = in.get(DeprivationJob.TABLE)
                .where(col("preferred"))
                .select("area_code", "national_group", "local_group");
        Dataset<Row> grouped = in.get(ChildRateJob.TABLE)
                .where(col("child_level")
                        .isin("practice", "neighbourhood")
                        .and(col("parent_level").notEqual("neighbourhood"))
                        .and(col("value_type").isin("proportion", "rate"))
                        .and(col("numerator").isNotNull())
                        .and(col("denominator").isNotNull()))
                .join(deprivation, new String[] {"area_code"}, "left")
                .withColumn(
                        "each",
                        explode(array(
                                struct(
                                        lit("deprivation_national").as("dimension"),
                                        col("national_group").as("group")),
                                struct(
                                        lit("deprivation_local").as("dimension"),
                                        col("local_group").as("group")))))
                .withColumn("dimension", col("each.dimension"))
                .withColumn("group", coalesce(col("each.group"), lit(0)))
                .drop("each", "national_group", "local_group");
        int groups = run.config().deprivation().groups();
        return Groups.flatMap(
                grouped,
                GROUP,
                List.of("group", "area_code"),
                Store.schema(TABLE),
                (key, rows) -> measure(key, DeprivationGroups.read(rows, groups)));
    }

    private static Iterator<Row> measure(Row key, DeprivationGroups groups) {
        if (groups.areas() == 0) {
            return List.<Row>of().iterator();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : GROUP) {
            values.add(key.getAs(name));
        }
        values.add(groups.periodLabel());
        groups.addTo(values);
        return List.of(RowFactory.create(values.toArray())).iterator();
    }
}
