package org.fosse.jobs.provider;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Schedules;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.provider.ProviderSummary.Newest;
import org.fosse.jobs.schedule.ReturnSentence;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.schema.table.ProviderProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Each provider in one row: what it belongs to and whom it serves on the date of the run, how its requirements stand in
 * their newest periods, which returns came, and how closely it should be followed.
 */
public final class ProviderProfileJob implements Job {
    @Override
    public Table output() {
        return ProviderProfileTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                QualityScheduleTable.TABLE, ScheduleCoverageTable.TABLE, ProviderLinkTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        LocalDate today = run.date();
        Dataset<Row> together = in.get(AreaTable.TABLE)
                .where(col("area_level").equalTo("provider"))
                .select(
                        col("area_code").as("provider_code"),
                        lit("").as("order"),
                        struct("area_name", "area_kind", "system_code").as("area"))
                .unionByName(
                        in.get(ProviderLinkTable.TABLE)
                                .where(col("valid_from")
                                        .leq(lit(today))
                                        .and(col("valid_to").geq(lit(today))))
                                .select(
                                        col("provider_code"),
                                        col("linked_code").as("order"),
                                        struct("link", "linked_code", "linked_name", "out_of_area")
                                                .as("link")),
                        true)
                .unionByName(
                        in.get(ScheduleCoverageTable.TABLE)
                                .select(
                                        col("provider_code"),
                                        col("contract_ref").as("order"),
                                        struct("contract_ref", "status").as("coverage")),
                        true)
                .unionByName(
                        in.get(QualityScheduleTable.TABLE)
                                .select(
                                        col("provider_code"),
                                        col("requirement_id").as("order"),
                                        struct(
                                                        "contract_ref",
                                                        "requirement_id",
                                                        "requirement_name",
                                                        "requirement_type",
                                                        "period_start",
                                                        "period_end",
                                                        "period_label",
                                                        "unit",
                                                        "direction",
                                                        "threshold_low",
                                                        "threshold_high",
                                                        "value",
                                                        "result",
                                                        "breach_months",
                                                        "months_to_breach",
                                                        "called_on",
                                                        "submitted_on",
                                                        "method",
                                                        "support_asked",
                                                        "latest",
                                                        "reason")
                                                .as("returned")),
                        true)
                .withColumn("period_start", col("returned.period_start"))
                .withColumn("period_end", col("returned.period_end"))
                .withColumn("contract_ref", col("returned.contract_ref"));
        Schedules schedules = run.config().schedules();
        return Groups.flatMap(
                together,
                List.of("provider_code"),
                List.of("order", "contract_ref", "period_end", "period_start"),
                Store.schema(ProviderProfileTable.TABLE),
                (key, rows) -> summarise(key.getAs("provider_code"), rows, schedules));
    }

    private static Iterator<Row> summarise(String provider, Iterator<Row> rows, Schedules schedules) {
        ProviderSummary summary = new ProviderSummary(schedules);
        Row area = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            Row link = row.getAs("link");
            Row coverage = row.getAs("coverage");
            Row returned = row.getAs("returned");
            if (link != null) {
                String name = link.getAs("linked_name");
                summary.addLink(
                        link.getAs("link"),
                        name == null ? link.getAs("linked_code") : name,
                        Boolean.TRUE.equals(link.getAs("out_of_area")));
            } else if (coverage != null) {
                summary.addContract(coverage.getAs("contract_ref"));
                summary.addExpected(coverage.getAs("status"));
            } else if (returned != null) {
                addReturned(summary, returned);
            } else {
                area = row.getAs("area");
            }
        }
        return summary.isEmpty()
                ? List.<Row>of().iterator()
                : List.of(row(provider, area, summary)).iterator();
    }

    private static void addReturned(ProviderSummary summary, Row row) {
        LocalDate called = row.getAs("called_on");
        String method = row.getAs("method");
        boolean latest = row.<Boolean>getAs("latest");
        boolean call = method != null && method.contains("call");
        summary.addAsked(called == null ? row.getAs("submitted_on") : called, call, latest, row.getAs("support_asked"));
        if (latest) {
            summary.addNewest(new Newest(
                    row.getAs("requirement_id"),
                    row.getAs("requirement_name"),
                    row.getAs("requirement_type"),
                    row.getAs("result"),
                    row.getAs("period_end"),
                    row.<Integer>getAs("breach_months"),
                    row.getAs("months_to_breach"),
                    ReturnSentence.of(row)));
        }
    }

    private static Row row(String provider, @Nullable Row area, ProviderSummary summary) {
        Newest longest = summary.longestBreach();
        Newest soonest = summary.soonestBreach();
        long met = summary.with("met");
        long breached = summary.with("breached");
        return RowFactory.create(
                provider,
                area == null ? null : area.getAs("area_name"),
                area == null ? null : area.getAs("area_kind"),
                area == null ? null : area.getAs("system_code"),
                summary.outOfArea(),
                summary.linked("chain"),
                summary.linked("collaborative"),
                summary.linked("serves"),
                summary.contracts(),
                summary.requirements(),
                summary.national(),
                met,
                breached,
                summary.requirements() - met - breached,
                longest == null ? null : longest.months(),
                longest == null ? null : longest.name(),
                soonest == null ? null : soonest.toBreach(),
                soonest == null ? null : soonest.name(),
                summary.worst(),
                summary.periodEnd(),
                summary.due(),
                summary.received(),
                summary.late(),
                summary.missing(),
                summary.due() == 0 ? null : 100.0 * summary.received() / summary.due(),
                summary.calls(),
                summary.lastCall(),
                summary.support(),
                summary.assurance(),
                summary.assuranceReason());
    }
}
