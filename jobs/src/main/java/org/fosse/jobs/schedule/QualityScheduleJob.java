package org.fosse.jobs.schedule;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Schedules;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * A provider's return against the threshold in its contract: met, breached, or why neither can be said; how long a breach has
 * lasted, and when one would come. {@link ScheduleSeries} states the rules.
 */
public final class QualityScheduleJob implements Job {
    static final List<Column> AS_RETURNED = ScheduleColumns.AS_RETURNED;

    /** The period before the first of this run is not known, so that the run may be longer. */
    public static final String GAP_IN_RUN = "gap_in_run";

    @Override
    public Table output() {
        return QualityScheduleTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ReturnCheckedTable.TABLE, RequirementCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> returned = in.get(ReturnCheckedTable.TABLE).where(Versions.accepted());
        Dataset<Row> registered = in.get(RequirementCheckedTable.TABLE).where(Versions.accepted());
        Dataset<Row> together = packed(registered, "registered")
                .unionByName(packed(returned, "returned"), true)
                .withColumn("kind", col("registered").isNull())
                .withColumn("period_start", col("returned.period_start"))
                .withColumn("period_end", col("returned.period_end"))
                .withColumn("version", col("returned.version"))
                .withColumn("file", col("registered.source_file"))
                .withColumn("line", col("registered.source_line"));
        Schedules schedules = run.config().schedules();
        return Groups.flatMap(
                together,
                List.of("provider_code", "contract_ref", "requirement_id"),
                List.of("kind", "file", "line", "period_start", "period_end", "version"),
                Store.schema(QualityScheduleTable.TABLE),
                (key, rows) -> judge(rows, schedules));
    }

    private static Dataset<Row> packed(Dataset<Row> rows, String name) {
        org.apache.spark.sql.Column[] all = java.util.Arrays.stream(rows.columns())
                .map(each -> col(each))
                .toArray(org.apache.spark.sql.Column[]::new);
        return rows.select(
                col("provider_code"),
                col("contract_ref"),
                col("requirement_id"),
                struct(all).as(name));
    }

    private static Iterator<Row> judge(Iterator<Row> rows, Schedules schedules) {
        List<RequirementRow> register = new ArrayList<>();
        List<ReturnPoint> points = new ArrayList<>();
        Map<ReturnPoint, Row> rowOf = new HashMap<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Row registered = row.getAs("registered");
            if (registered != null) {
                register.add(RequirementRow.of(registered));
            } else {
                Row returned = row.getAs("returned");
                ReturnPoint point = ReturnPoint.of(returned);
                points.add(point);
                rowOf.put(point, returned);
            }
        }
        ContractRegister contract = new ContractRegister(register);
        List<Row> result = new ArrayList<>();
        for (Judged judged : new ScheduleSeries(contract, schedules).judge(points)) {
            Row returned = rowOf.get(judged.point());
            if (returned == null) {
                throw new IllegalStateException("a judged return has no row: " + judged.point());
            }
            result.add(row(returned, judged, contract));
        }
        return result.iterator();
    }

    private static Row row(Row returned, Judged judged, ContractRegister contract) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : AS_RETURNED) {
            values.add(
                    switch (column.name()) {
                        case "direction" -> judged.threshold().direction();
                        case "threshold_low" -> judged.threshold().low();
                        case "threshold_high" -> judged.threshold().high();
                        case "value" -> judged.value();
                        case "due_on" -> judged.dueOn();
                        default -> returned.getAs(column.name());
                    });
        }
        ReturnPoint point = judged.point();
        LocalDate due = judged.dueOn();
        LocalDate sent = point.submittedOn();
        Boolean late = (due == null || sent == null) ? null : Boolean.valueOf(sent.isAfter(due));
        values.add(contract.newest(point.requirementId())
                .map(RequirementRow::owner)
                .orElse(null));
        values.add(contract.firstDay(point.requirementId()));
        values.add(contract.lastDay(point.requirementId()));
        values.add(judged.threshold().source());
        values.add(judged.met());
        values.add(judged.result());
        values.add(judged.distance());
        values.add(late);
        values.add(Boolean.TRUE.equals(late) ? ChronoUnit.DAYS.between(due, sent) : null);
        values.add(judged.run());
        values.add(judged.runFrom());
        values.add(judged.runMonths());
        values.add(judged.resultSince());
        values.add(judged.change());
        values.add(judged.meaning());
        values.add(judged.trend().slope());
        values.add(judged.trend().months());
        values.add(judged.trend().soonest());
        values.add(judged.trend().latest());
        values.add(judged.trend().outlook());
        values.add(judged.revisions());
        values.add(judged.before());
        values.add(judged.latest());
        values.add(judged.reason());
        return RowFactory.create(values.toArray());
    }
}
