package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

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
import org.fosse.jobs.schedule.RequirementComparison.Compared;
import org.fosse.jobs.schedule.RequirementComparison.Entry;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.tables.Table;

/**
 * The same shared requirement over providers of one type. Whether higher is better follows from the direction that the
 * catalogue of requirements gives, not from the threshold of any one contract.
 */
public final class RequirementComparisonJob implements Job {
    private static final List<String> GROUP = List.of("catalogue_id", "provider_type", "period_start", "period_end");

    @Override
    public Table output() {
        return RequirementComparisonTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(QualityScheduleTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> providers = in.get(AreaTable.TABLE)
                .select(
                        col("area_code"),
                        col("area_name").as("provider_name"),
                        col("area_kind").as("provider_type"));
        Dataset<Row> returned = in.get(QualityScheduleTable.TABLE)
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
                Store.schema(RequirementComparisonTable.TABLE),
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
