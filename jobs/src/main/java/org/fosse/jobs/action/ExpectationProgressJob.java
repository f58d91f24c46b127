package org.fosse.jobs.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.RecordedChanges;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.ExpectationProgressTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far each promise of conf/expectations.yaml is: by what measures it, by {@link Progress}, and by what the action
 * register reports.
 */
public final class ExpectationProgressJob extends Declaration<ExpectationProgressTable>
        implements RowJob<ExpectationProgressTable> {
    public ExpectationProgressJob() {
        super(ExpectationProgressTable.TABLE, Shared.tables(IndicatorFacts.INPUTS, ActionTable.TABLE, RateTable.TABLE));
    }

    @Override
    public List<TableRow<ExpectationProgressTable>> rows(Inputs in, Run run) {
        Map<String, List<ActionStatus>> reported = new HashMap<>();
        for (TableRow<ActionTable> action : in.rows(ActionTable.TABLE)) {
            String promise = action.find(ActionTable.EXPECTATION_ACTION);
            if (promise != null) {
                reported.computeIfAbsent(promise, id -> new ArrayList<>()).add(action.get(ActionTable.STATUS));
            }
        }
        List<PromiseMeasure> measures = PromiseMeasure.list(run.config());
        IndicatorSeries series = IndicatorSeries.read(
                in,
                measures.stream()
                        .map(each -> new IndicatorSeries.Place(each.indicatorId(), each.areaCode()))
                        .collect(Collectors.toSet()));
        ControlCharts charts = in.get(new RecordedChanges());
        return measures.stream()
                .map(each -> each.row(
                        chart(each, series, charts),
                        run.date(),
                        reported.getOrDefault(each.promise().id(), List.of())))
                .toList();
    }

    private static @Nullable SeriesChart chart(PromiseMeasure measure, IndicatorSeries series, ControlCharts charts) {
        IndicatorFacts indicator = series.indicator(measure.indicatorId());
        AreaSeries area = AreaSeries.ofMost(series.of(measure.indicatorId(), measure.areaCode()));
        return indicator == null || area == null ? null : SeriesChart.of(indicator, area, measure.areaCode(), charts);
    }
}
