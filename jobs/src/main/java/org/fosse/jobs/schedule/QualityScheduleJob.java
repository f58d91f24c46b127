package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.Versions;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** A provider's return against the threshold in its contract: met, breached, or why neither can be said. */
public final class QualityScheduleJob implements Job {
    /** The columns as the return gives them. */
    static final List<Column> AS_RETURNED = List.of(
            Column.key("provider_code", STRING, "ODS code of the provider, or its local code."),
            Column.key("contract_ref", STRING, "Reference of the contract."),
            Column.key("requirement_id", STRING, "Id of the requirement within the schedule."),
            Shared.PERIOD_START,
            Shared.PERIOD_END,
            Shared.PERIOD_LABEL,
            Column.attribute("contract_year", STRING, "Financial year of the contract.")
                    .required(),
            Column.attribute("commissioner_code", STRING, "Code of the commissioner."),
            Column.attribute("requirement_name", STRING, "The requirement in plain words.")
                    .required(),
            Column.attribute("requirement_type", STRING, "national or local.").required(),
            Column.attribute("quality_domain", STRING, "The part of quality it speaks to.")
                    .required(),
            Column.attribute("unit", STRING, "Unit of the value and the threshold."),
            Column.attribute("direction", STRING, "at_least, at_most, between, zero_tolerance or none.")
                    .required(),
            Column.measure(
                    "threshold_low", DOUBLE, "unit", "The least that meets the requirement, where there is one."),
            Column.measure(
                    "threshold_high", DOUBLE, "unit", "The most that meets the requirement, where there is one."),
            Shared.NUMERATOR,
            Shared.DENOMINATOR,
            Column.measure("value", DOUBLE, "unit", "The value returned."),
            Column.attribute("status", STRING, "present, missing, suppressed or not_applicable.")
                    .required(),
            Column.attribute("consequence", STRING, "What the contract says follows a breach."),
            Column.attribute("method", STRING, "How it was returned: return, quarterly_call, or the form's own word."),
            Column.attribute("submitted_on", DATE, "When it was returned."),
            Column.attribute("due_on", DATE, "When it was due."),
            Shared.REVISION,
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

    public static final Table TABLE = Table.published(
            "quality_schedule",
            Stage.COMPUTE,
            "A provider's newest return for one requirement of its quality schedule and one period, against the threshold.",
            Shared.columns(
                    AS_RETURNED,
                    List.of(
                            Column.attribute(
                                    "met",
                                    BOOLEAN,
                                    "Whether the threshold was met; null when there is no threshold or no value."),
                            Column.attribute(
                                            "result",
                                            STRING,
                                            "met, breached, no_threshold, missing, suppressed or not_applicable.")
                                    .required(),
                            Column.measure(
                                    "distance",
                                    DOUBLE,
                                    "unit",
                                    "How far the value lies on the good side of its threshold; negative in a breach."),
                            Column.attribute(
                                    "late", BOOLEAN, "Whether it was returned after it was due; null when unknown."))),
            new Check(
                    "met_agrees_with_result",
                    "(met and result = 'met') or (not met and result = 'breached') or met is null",
                    "The flag and the word say the same."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ReturnCheckedJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        org.apache.spark.sql.Column value = col("value");
        org.apache.spark.sql.Column aboveLow = value.minus(col("threshold_low"));
        org.apache.spark.sql.Column belowHigh = col("threshold_high").minus(value);
        org.apache.spark.sql.Column distance = when(col("direction").equalTo("at_least"), aboveLow)
                .when(col("direction").equalTo("at_most"), belowHigh)
                .when(col("direction").equalTo("zero_tolerance"), lit(0).minus(value))
                .when(
                        col("direction").equalTo("between"),
                        when(aboveLow.lt(belowHigh), aboveLow).otherwise(belowHigh));
        return in.get(ReturnCheckedJob.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)))
                .withColumn("distance", distance.cast("double"))
                .withColumn(
                        "met",
                        when(col("status").equalTo("present"), col("distance").geq(0)))
                .withColumn(
                        "result",
                        when(not(col("status").equalTo("present")), col("status"))
                                .when(col("met").isNull(), "no_threshold")
                                .when(col("met"), "met")
                                .otherwise("breached"))
                .withColumn("late", col("submitted_on").gt(col("due_on")));
    }
}
