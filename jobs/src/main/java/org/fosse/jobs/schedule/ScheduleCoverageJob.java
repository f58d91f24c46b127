package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
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
import org.fosse.jobs.Versions;
import org.fosse.jobs.schedule.Coverage.Came;
import org.fosse.jobs.schedule.Coverage.Line;
import org.fosse.jobs.schedule.Coverage.Named;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Period;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** The returns that the contracts ask for beside those that came. {@link Coverage} states the rules. */
public final class ScheduleCoverageJob implements Job {
    public static final Table TABLE = Table.published(
            "schedule_coverage",
            Stage.COMPUTE,
            "One return that a contract asks for, or that came without being asked for: received, late, missing or not yet due.",
            List.of(
                    ScheduleColumns.PROVIDER_CODE,
                    ScheduleColumns.CONTRACT_REF,
                    ScheduleColumns.REQUIREMENT_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.PERIOD_LABEL,
                    Column.attribute("contract_year", STRING, "Financial year of the contract.")
                            .required(),
                    ScheduleColumns.REQUIREMENT_NAME,
                    Column.attribute("requirement_type", STRING, "national or local, or the schedule's own word."),
                    ScheduleColumns.CATALOGUE_ID,
                    Column.attribute("quality_domain", STRING, "The part of quality it speaks to."),
                    Column.attribute(
                            "frequency",
                            STRING,
                            "monthly, quarterly, half_yearly or annual; null for a return that nothing asked for."),
                    Column.attribute(
                                    "basis",
                                    STRING,
                                    "What says that it is expected: the register of the contract, or the other returns where there is no register for the year.")
                            .required(),
                    Column.attribute(
                            "due_on",
                            DATE,
                            "When it is due: by the register, else as the return says, else as many days after the period as the newest return that says it."),
                    Column.attribute("submitted_on", DATE, "When its newest version came."),
                    Column.attribute(
                                    "status",
                                    STRING,
                                    "received; received_late; received_without_value (it says that the value is missing, suppressed or not applicable); missing; not_yet_due; not_expected.")
                            .required(),
                    Column.measure(
                            "late_days",
                            LONG,
                            "days",
                            "Days from the due date to the day it came, or to the date of the run while it is missing; null where it is not late or the date is not known."),
                    Shared.REASON),
            new Check("late_is_positive", "late_days > 0", "What is late is late by a day at least."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ReturnCheckedJob.TABLE, RequirementCheckedJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> returned = in.get(ReturnCheckedJob.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)));
        Dataset<Row> registered = in.get(RequirementCheckedJob.TABLE).where(Versions.accepted());
        Dataset<Row> together = packed(registered, "registered")
                .unionByName(packed(returned, "returned"), true)
                .withColumn("kind", col("registered").isNull())
                .withColumn("file", col("registered.source_file"))
                .withColumn("line", col("registered.source_line"))
                .withColumn("requirement_id", col("returned.requirement_id"))
                .withColumn("period_start", col("returned.period_start"))
                .withColumn("period_end", col("returned.period_end"));
        LocalDate today = run.date();
        return Groups.flatMap(
                together,
                List.of("provider_code", "contract_ref"),
                List.of("kind", "file", "line", "requirement_id", "period_start", "period_end"),
                Store.schema(TABLE),
                (key, rows) -> lines(key, rows, today));
    }

    private static Dataset<Row> packed(Dataset<Row> rows, String name) {
        org.apache.spark.sql.Column[] all = java.util.Arrays.stream(rows.columns())
                .map(each -> col(each))
                .toArray(org.apache.spark.sql.Column[]::new);
        return rows.select(
                col("provider_code"), col("contract_ref"), struct(all).as(name));
    }

    private static Iterator<Row> lines(Row key, Iterator<Row> rows, LocalDate today) {
        List<RequirementRow> register = new ArrayList<>();
        List<Came> returns = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Row registered = row.getAs("registered");
            if (registered != null) {
                register.add(RequirementRow.of(registered));
            } else {
                returns.add(came(row.getAs("returned")));
            }
        }
        List<Row> result = new ArrayList<>();
        for (Line line : new Coverage(new ContractRegister(register), today).lines(returns)) {
            result.add(row(key, line));
        }
        return result.iterator();
    }

    private static Came came(Row row) {
        ReturnPoint point = ReturnPoint.of(row);
        String achieved = point.achieved();
        return new Came(
                new Named(
                        point.requirementId(),
                        row.getAs("contract_year"),
                        row.getAs("requirement_name"),
                        row.getAs("requirement_type"),
                        row.getAs("catalogue_id"),
                        row.getAs("quality_domain")),
                new Period(point.from(), point.to(), row.getAs("period_label")),
                point.status().equals("present") || (achieved != null && !achieved.equals("not_known")),
                point.submittedOn(),
                point.dueOn());
    }

    private static Row row(Row key, Line line) {
        Named named = line.named();
        return RowFactory.create(
                key.getAs("provider_code"),
                key.getAs("contract_ref"),
                named.requirementId(),
                line.period().start(),
                line.period().end(),
                line.period().label(),
                named.contractYear(),
                named.name(),
                named.type(),
                named.catalogueId(),
                named.domain(),
                line.frequency(),
                line.basis(),
                line.dueOn(),
                line.submittedOn(),
                line.status(),
                line.lateDays(),
                line.reason());
    }
}
