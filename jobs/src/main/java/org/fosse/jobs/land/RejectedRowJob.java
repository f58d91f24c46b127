package org.fosse.jobs.land;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Checked;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ActionCheckedTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.IntelligenceCheckedTable;
import org.fosse.schema.table.LandedRejectionTable;
import org.fosse.schema.table.LinkCheckedTable;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.fosse.tables.Table;

/** Every row that was not accepted, with what was wrong and what to do: those that fail by themselves, and those that fail beside the other rows. */
public final class RejectedRowJob implements Job {
    @Override
    public Table output() {
        return RejectedRowTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                AreaRefusedTable.TABLE,
                LandedRejectionTable.TABLE,
                ObservationCheckedTable.TABLE,
                ReturnCheckedTable.TABLE,
                RequirementCheckedTable.TABLE,
                LinkCheckedTable.TABLE,
                ScoreCheckedTable.TABLE,
                IntelligenceCheckedTable.TABLE,
                ActionCheckedTable.TABLE);
    }

    /** What a data officer is told of a rule that compares a row with others. */
    private record Explained(String column, String message, String remedy) {}

    private static final Map<String, Explained> RULES = Map.ofEntries(
            rule(
                    "return_before_contract",
                    "period",
                    "The return is of a period that began before its contract.",
                    "Correct the period or the contract, or add the earlier days to the register of the contract."),
            rule(
                    "unknown_catalogue_id",
                    "catalogue_id",
                    "The catalogue of requirements has no such id.",
                    "Use an id of a file in conf/schedules, add the requirement there, or leave the field empty."),
            rule(
                    "undescribed_requirement",
                    "requirement_id",
                    "Nothing says what the requirement is: name, type, quality domain or unit is missing.",
                    "Fill these columns, name a catalogue_id, or deliver the register of the contract."),
            rule(
                    "overlapping_thresholds",
                    "valid_from",
                    "Two different thresholds of the requirement hold on the same day.",
                    "End the one before the other begins, or give the one that replaces the other a higher revision."),
            rule(
                    "unknown_linked_area",
                    "linked_code",
                    "No extract names an area with this code.",
                    "Check the code; if it is right, add the area to a lookup form."),
            rule(
                    "unknown_area",
                    "area_code",
                    "No extract names an area or organisation with this code.",
                    "Check the code; if it is right, add the extract that names it: the practice register, the network file or a lookup form."),
            rule(
                    "unknown_provider",
                    "provider_code",
                    "No extract names a provider with this code.",
                    "Check the code; if it is right, add the provider to the trust register or to a lookup form."),
            rule(
                    "unknown_quality_domain",
                    "quality_domain",
                    "The configuration has no such quality domain.",
                    "Use one of the domains of fosse.yaml, or add this one there."),
            rule(
                    "outside_contract_year",
                    "period",
                    "The period does not lie in the contract year.",
                    "Correct the period or the contract year."),
            rule(
                    "unknown_indicator",
                    "indicator_id",
                    "Neither the catalogue nor an extract has this indicator.",
                    "Use an id of table indicator, add the indicator to conf/indicators, or leave the field empty."),
            rule(
                    "unknown_balancing_indicator",
                    "balancing_indicator_ids",
                    "Neither the catalogue nor an extract has one of these indicators.",
                    "Use ids of table indicator with spaces between them."),
            rule(
                    "unknown_expectation",
                    "expectation",
                    "The configuration has no expectation with this number.",
                    "Use a number of conf/expectations.yaml, or leave the field empty."),
            rule(
                    "unknown_expectation_action",
                    "expectation_action",
                    "The configuration has no promised action with this id.",
                    "Use an id of conf/expectations.yaml, or leave the field empty."));

    private static Map.Entry<String, Explained> rule(String name, String column, String message, String remedy) {
        return Map.entry(name, new Explained(column, message, remedy));
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> landed = in.get(LandedRejectionTable.TABLE)
                .select(
                        col("file").as("source_file"),
                        col("line").as("source_line"),
                        col("seq"),
                        col("source_id"),
                        col("column_name"),
                        col("value"),
                        col("rule"),
                        col("message"),
                        col("remedy"),
                        col("rows"));
        return landed.unionByName(explainedThere(in.get(ObservationCheckedTable.TABLE)))
                .unionByName(refused(
                        in.get(ReturnCheckedTable.TABLE),
                        Map.of(
                                "unknown_provider", "provider_code",
                                "unknown_quality_domain", "quality_domain",
                                "outside_contract_year", "period_label",
                                "return_before_contract", "period_label",
                                "unknown_catalogue_id", "catalogue_id",
                                "undescribed_requirement", "requirement_id")))
                .unionByName(refused(
                        in.get(RequirementCheckedTable.TABLE),
                        Map.of(
                                "unknown_provider", "provider_code",
                                "unknown_quality_domain", "quality_domain",
                                "unknown_catalogue_id", "catalogue_id",
                                "undescribed_requirement", "requirement_id",
                                "overlapping_thresholds", "valid_from")))
                .unionByName(refused(
                        in.get(LinkCheckedTable.TABLE),
                        Map.of("unknown_provider", "provider_code", "unknown_linked_area", "linked_code")))
                .unionByName(explainedThere(in.get(ScoreCheckedTable.TABLE)))
                .unionByName(explainedThere(in.get(AreaRefusedTable.TABLE)
                        .where(col(AreaRefusedTable.FIRST_OF_ROW.name()))
                        .withColumnRenamed("file", "source_file")
                        .withColumnRenamed("line", "source_line")))
                .unionByName(refused(
                        in.get(IntelligenceCheckedTable.TABLE),
                        Map.of("unknown_area", "area_code_given", "unknown_quality_domain", "quality_domain")))
                .unionByName(refused(
                        in.get(ActionCheckedTable.TABLE),
                        Map.of(
                                "unknown_area", "area_code_given",
                                "unknown_indicator", "indicator_id",
                                "unknown_balancing_indicator", "balancing_indicator_ids",
                                "unknown_expectation", "expectation",
                                "unknown_expectation_action", "expectation_action")))
                .withColumn(
                        "number",
                        row_number()
                                .over(Window.partitionBy("source_file", "source_line")
                                        .orderBy("seq", "rule")));
    }

    private static Dataset<Row> refused(Dataset<Row> checked, Map<String, String> valueOf) {
        org.apache.spark.sql.Column value = lit(null).cast("string");
        for (Map.Entry<String, String> each : new java.util.TreeMap<>(valueOf).entrySet()) {
            value = when(
                            col(Versions.RULE).equalTo(each.getKey()),
                            col(each.getValue()).cast("string"))
                    .otherwise(value);
        }
        return checked.where(col(Versions.RULE).isNotNull())
                .select(
                        col("source_file"),
                        col("source_line"),
                        col("seq"),
                        col("source_id"),
                        explained(Explained::column).as("column_name"),
                        value.as("value"),
                        col(Versions.RULE),
                        coalesce(Versions.message(), explained(Explained::message))
                                .as("message"),
                        coalesce(Versions.remedy(), explained(Explained::remedy))
                                .as("remedy"),
                        lit(1L).as("rows"));
    }

    /** Rows of a table that says itself what is wrong: see {@link Checked}. */
    private static Dataset<Row> explainedThere(Dataset<Row> checked) {
        return checked.where(col(Versions.RULE).isNotNull())
                .select(
                        col("source_file"),
                        col("source_line"),
                        col("seq"),
                        col("source_id"),
                        col(Checked.COLUMN).as("column_name"),
                        col(Checked.VALUE).as("value"),
                        col(Versions.RULE),
                        col(Checked.MESSAGE).as("message"),
                        col(Checked.REMEDY).as("remedy"),
                        lit(1L).as("rows"));
    }

    private static org.apache.spark.sql.Column explained(java.util.function.Function<Explained, String> part) {
        Map<String, String> texts = RULES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue())));
        org.apache.spark.sql.Column text = lit(null).cast("string");
        for (Map.Entry<String, String> each : new java.util.TreeMap<>(texts).entrySet()) {
            text = when(col(Versions.RULE).equalTo(each.getKey()), lit(each.getValue()))
                    .otherwise(text);
        }
        return text;
    }
}
