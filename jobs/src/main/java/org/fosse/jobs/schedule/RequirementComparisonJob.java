package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
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
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.schedule.RequirementComparison.Compared;
import org.fosse.jobs.schedule.RequirementComparison.Entry;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The same shared requirement over providers of one type. Whether higher is better follows from the direction that the
 * catalogue of requirements gives, not from the threshold of any one contract.
 */
public final class RequirementComparisonJob implements Job {
    private static final List<String> GROUP = List.of("catalogue_id", "provider_type", "period_start", "period_end");

    public static final Table TABLE = Table.published(
            "requirement_comparison",
            Stage.COMPUTE,
            "One provider's value for a shared requirement and period, beside the other providers of its type.",
            List.of(
                    Column.key("catalogue_id", STRING, "Id of the shared requirement in conf/schedules."),
                    Column.key(
                            "provider_type",
                            STRING,
                            "The kind of provider, as its register says; not_known where none does, and then nothing is compared."),
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Column.key("provider_code", STRING, "Code of the provider."),
                    Shared.PERIOD_LABEL,
                    Column.attribute("requirement_name", STRING, "The requirement in plain words.")
                            .required(),
                    Column.attribute("provider_name", STRING, "Name of the provider."),
                    Column.attribute("unit", STRING, "Unit of the values."),
                    Column.attribute(
                                    "direction", STRING, "Direction of the shared requirement, which the rank follows.")
                            .required(),
                    Column.measure("contracts", LONG, "contracts", "Contracts whose returns make the value.")
                            .required(),
                    Column.measure(
                            "value",
                            DOUBLE,
                            "unit",
                            "The value returned; over several contracts the sum of numerators over the sum of denominators."),
                    Column.attribute(
                                    "result",
                                    STRING,
                                    "As in quality_schedule, against the contract's own threshold; breached if one of several contracts is.")
                            .required(),
                    Column.measure("providers", LONG, "providers", "Providers of the type with a value in the period.")
                            .required(),
                    Column.measure(
                            "rank",
                            INT,
                            "rank",
                            "One more than the number of providers that do better; equals share it. Null with a reason where there are too few, or no direction says what is better."),
                    Column.measure(
                            "lower_quartile",
                            DOUBLE,
                            "unit",
                            "A quarter of the values lie at or below it (interpolated between values, type 7 of Hyndman and Fan)."),
                    Column.measure("median", DOUBLE, "unit", "The middle of the values, by the same rule."),
                    Column.measure("upper_quartile", DOUBLE, "unit", "A quarter of the values lie at or above it."),
                    Column.attribute(
                            "position",
                            STRING,
                            "best_quarter, middle or worst_quarter: beyond a quartile or between them; lower_quarter or upper_quarter where no direction says what is better."),
                    Shared.REASON),
            new Check("rank_within", "rank between 1 and providers", "A rank lies among the providers compared."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(QualityScheduleJob.TABLE, AreaJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> providers = in.get(AreaJob.TABLE)
                .select(
                        col("area_code"),
                        col("area_name").as("provider_name"),
                        col("area_kind").as("provider_type"));
        Dataset<Row> returned = in.get(QualityScheduleJob.TABLE)
                .where(col("catalogue_id").isNotNull())
                .join(providers, col("provider_code").equalTo(col("area_code")), "left")
                .withColumn("provider_type", coalesce(col("provider_type"), lit(RequirementComparison.UNKNOWN_TYPE)))
                .select(
                        "catalogue_id",
                        "provider_type",
                        "period_start",
                        "period_end",
                        "provider_code",
                        "contract_ref",
                        "requirement_id",
                        "period_label",
                        "requirement_name",
                        "provider_name",
                        "unit",
                        "numerator",
                        "denominator",
                        "value",
                        "result");
        Schedules schedules = run.config().schedules();
        return Groups.flatMap(
                returned,
                GROUP,
                List.of("provider_code", "contract_ref", "requirement_id"),
                Store.schema(TABLE),
                (key, rows) -> compare(key, rows, schedules));
    }

    private static Iterator<Row> compare(Row key, Iterator<Row> rows, Schedules schedules) {
        ScheduleRequirement shared = schedules.find(key.getAs("catalogue_id")).orElseThrow();
        List<Entry> entries = new ArrayList<>();
        String label = "";
        while (rows.hasNext()) {
            Row row = rows.next();
            label = row.getAs("period_label");
            entries.add(new Entry(
                    row.getAs("provider_code"),
                    row.getAs("provider_name"),
                    row.getAs("unit"),
                    row.getAs("numerator"),
                    row.getAs("denominator"),
                    row.getAs("value"),
                    row.getAs("result")));
        }
        RequirementComparison comparison =
                new RequirementComparison(shared.direction(), shared.unit(), schedules.minimumProviders());
        List<Row> result = new ArrayList<>();
        for (Compared each : comparison.compare(key.getAs("provider_type"), entries)) {
            result.add(RowFactory.create(
                    shared.id(),
                    key.getAs("provider_type"),
                    key.getAs("period_start"),
                    key.getAs("period_end"),
                    each.provider(),
                    label,
                    shared.name(),
                    each.providerName(),
                    shared.unit(),
                    shared.direction(),
                    each.contracts(),
                    each.value(),
                    each.result(),
                    each.providers(),
                    each.rank(),
                    each.lowerQuartile(),
                    each.median(),
                    each.upperQuartile(),
                    each.position(),
                    each.reason()));
        }
        return result.iterator();
    }
}
