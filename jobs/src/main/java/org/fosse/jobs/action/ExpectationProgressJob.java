package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ExpectationProgressTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;

/**
 * How far each promise of conf/expectations.yaml is: by what measures it, by {@link Progress}, and by what the action
 * register reports. The promises and the register are small and collected.
 */
public final class ExpectationProgressJob implements Job {

    private static final StructType WANTED = new StructType()
            .add("expectation_action", "string")
            .add("indicator_id", "string")
            .add("area_code", "string");

    @Override
    public Table output() {
        return ExpectationProgressTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionTable.TABLE, RateTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, List<String>> reported = new HashMap<>();
        for (Row action : in.get(ActionTable.TABLE)
                .where(col("expectation_action").isNotNull())
                .select("expectation_action", "status")
                .collectAsList()) {
            reported.computeIfAbsent(action.getString(0), id -> new ArrayList<>())
                    .add(action.getString(1));
        }
        Map<String, PromiseMeasure> byKey = new HashMap<>();
        List<Row> wanted = new ArrayList<>();
        Set<String> indicators = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        for (PromiseMeasure each : PromiseMeasure.list(run.config(), reported)) {
            byKey.put(each.id() + " " + each.indicatorId(), each);
            wanted.add(RowFactory.create(each.id(), each.indicatorId(), each.areaCode()));
            indicators.add(each.indicatorId());
            areas.add(each.areaCode());
        }
        Dataset<Row> promises = run.spark().createDataFrame(wanted, WANTED);
        Dataset<Row> values = in.get(RateTable.TABLE)
                .where(col("indicator_id")
                        .isInCollection(indicators)
                        .and(col("area_code").isInCollection(areas))
                        .and(col("breakdown").equalTo("all"))
                        .and(col("value").isNotNull()))
                .join(broadcast(promises), new String[] {"indicator_id", "area_code"})
                .select(
                        "expectation_action",
                        "indicator_id",
                        "period_start",
                        "period_end",
                        "value",
                        "numerator",
                        "denominator");
        Dataset<Row> all = promises.select(
                        col("expectation_action"),
                        col("indicator_id"),
                        lit(null).cast("date").as("period_start"),
                        lit(null).cast("date").as("period_end"),
                        lit(null).cast("double").as("value"),
                        lit(null).cast("double").as("numerator"),
                        lit(null).cast("double").as("denominator"))
                .unionByName(values);
        java.time.LocalDate date = run.date();
        return Groups.flatMap(
                all,
                List.of("expectation_action", "indicator_id"),
                List.of("period_start", "period_end"),
                Store.schema(ExpectationProgressTable.TABLE),
                (key, rows) -> {
                    List<Reading> readings = new ArrayList<>();
                    rows.forEachRemaining(row -> {
                        if (row.getAs("value") != null) {
                            readings.add(ActionEffects.reading(row));
                        }
                    });
                    PromiseMeasure promise = byKey.get(key.getString(0) + " " + key.getString(1));
                    if (promise == null) {
                        throw new IllegalStateException("no promise " + key);
                    }
                    return List.of(promise.row(Series.of(readings), date)).iterator();
                });
    }
}
