package org.fosse.jobs.action;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.series.AreaSeries;
import org.fosse.jobs.series.RecordedChanges;
import org.fosse.jobs.series.SeriesChart;
import org.fosse.jobs.series.SeriesPoint;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ExpectationProgressTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

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
        return List.of(ActionTable.TABLE, IndicatorTable.TABLE, RateTable.TABLE);
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
        Map<List<String>, PromiseMeasure> byKey = new HashMap<>();
        List<Row> wanted = new ArrayList<>();
        Set<String> indicators = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        for (PromiseMeasure each : PromiseMeasure.list(run.config(), reported)) {
            byKey.put(List.of(each.id(), each.indicatorId()), each);
            wanted.add(RowFactory.create(each.id(), each.indicatorId(), each.areaCode()));
            indicators.add(each.indicatorId());
            areas.add(each.areaCode());
        }
        Dataset<Row> promises = run.spark().createDataFrame(wanted, WANTED);
        Dataset<Row> values = ActionEffects.values(in.get(RateTable.TABLE), indicators, areas)
                .join(broadcast(promises), new String[] {"indicator_id", "area_code"});
        Map<String, IndicatorFacts> facts = new HashMap<>(IndicatorFacts.collect(in));
        facts.keySet().retainAll(indicators);
        ControlCharts charts = in.get(new RecordedChanges());
        LocalDate date = run.date();
        return Groups.flatMap(
                promises.unionByName(values, true),
                List.of("expectation_action", "indicator_id"),
                List.of("period_start", "period_end"),
                Store.schema(ExpectationProgressTable.TABLE),
                (key, rows) -> {
                    PromiseMeasure promise = byKey.get(List.of(key.getString(0), key.getString(1)));
                    if (promise == null) {
                        throw new IllegalStateException("no promise " + key);
                    }
                    SeriesChart series = series(promise, facts.get(promise.indicatorId()), rows, charts);
                    return List.of(promise.row(series, date)).iterator();
                });
    }

    private static @Nullable SeriesChart series(
            PromiseMeasure promise, @Nullable IndicatorFacts indicator, Iterator<Row> rows, ControlCharts charts) {
        if (indicator == null) {
            return null;
        }
        List<SeriesPoint> points = new ArrayList<>();
        rows.forEachRemaining(row -> {
            if (row.getAs("period_start") != null) {
                points.add(SeriesPoint.of(indicator, row));
            }
        });
        AreaSeries series = AreaSeries.ofMost(points);
        return series == null ? null : SeriesChart.of(indicator, series, promise.areaCode(), charts);
    }
}
