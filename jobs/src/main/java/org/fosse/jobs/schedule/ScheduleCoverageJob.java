package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

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
import org.fosse.jobs.Versions;
import org.fosse.jobs.schedule.Coverage.Came;
import org.fosse.jobs.schedule.Coverage.Line;
import org.fosse.jobs.schedule.Coverage.Named;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.Period;
import org.fosse.tables.Table;

/** The returns that the contracts ask for beside those that came. {@link Coverage} states the rules. */
public final class ScheduleCoverageJob implements Job {
    @Override
    public Table output() {
        return ScheduleCoverageTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ReturnCheckedTable.TABLE, RequirementCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> returned = in.get(ReturnCheckedTable.TABLE)
                .where(Versions.accepted().and(col("version").equalTo(1)));
        Dataset<Row> registered = in.get(RequirementCheckedTable.TABLE).where(Versions.accepted());
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
                Store.schema(ScheduleCoverageTable.TABLE),
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
