package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Promise;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LandedActionTable;
import org.fosse.tables.Table;

/**
 * Holds every action of the register against the rest: {@code unknown_area}, {@code unknown_indicator}, {@code
 * unknown_balancing_indicator}, {@code unknown_expectation}, {@code unknown_expectation_action}, and the rules of {@link
 * Versions}. The list of indicators is reference data and collected.
 */
public final class ActionCheckedJob implements Job {
    private static final List<String> KEY = List.of("action_id");
    private static final List<String> CONTENT = List.of(
            "title",
            "area_code_given",
            "indicator_id",
            "started_on",
            "due_on",
            "status",
            "cycle",
            "cycle_number",
            "method",
            "target",
            "balancing_indicator_ids",
            "owner_role",
            "expectation",
            "expectation_action");

    @Override
    public Table output() {
        return ActionCheckedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedActionTable.TABLE, AreaAliasTable.TABLE, IndicatorTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Expectation> expectations = run.config().expectations().all();
        List<String> indicators = in.get(IndicatorTable.TABLE).select("indicator_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
        Dataset<Row> alias = in.get(AreaAliasTable.TABLE)
                .select(
                        col("alias"),
                        col("area_code").as("known_code"),
                        col("area_level").as("known_level"));
        Dataset<Row> registered = in.get(LandedActionTable.TABLE)
                .withColumnRenamed("area_code", "area_code_given")
                .join(alias, col("area_code_given").equalTo(col("alias")), "left")
                .withColumn("area_code", coalesce(col("known_code"), col("area_code_given")))
                .withColumn("area_level", coalesce(col("known_level"), col("area_level")))
                .withColumn("published_on", coalesce(col("status_on"), col("published_on")));
        org.apache.spark.sql.Column knownIndicators =
                array(indicators.stream().map(id -> lit(id)).toArray(org.apache.spark.sql.Column[]::new));
        org.apache.spark.sql.Column unknownBalancing =
                size(array_except(split(col("balancing_indicator_ids"), " "), knownIndicators));
        org.apache.spark.sql.Column broken = when(col("known_code").isNull(), "unknown_area")
                .when(
                        col("indicator_id")
                                .isNotNull()
                                .and(not(col("indicator_id").isInCollection(indicators))),
                        "unknown_indicator")
                .when(
                        col("balancing_indicator_ids").isNotNull().and(unknownBalancing.gt(0)),
                        "unknown_balancing_indicator")
                .when(
                        col("expectation")
                                .isNotNull()
                                .and(not(col("expectation")
                                        .isInCollection(expectations.stream()
                                                .map(Expectation::number)
                                                .toList()))),
                        "unknown_expectation")
                .when(
                        col("expectation_action")
                                .isNotNull()
                                .and(not(col("expectation_action")
                                        .isInCollection(expectations.stream()
                                                .flatMap(each -> each.promises().stream())
                                                .map(Promise::id)
                                                .toList()))),
                        "unknown_expectation_action");
        return Versions.number(registered, KEY, CONTENT, broken)
                .withColumnRenamed("file", "source_file")
                .withColumnRenamed("line", "source_line");
    }
}
