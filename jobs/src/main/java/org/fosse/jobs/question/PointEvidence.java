package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceRule;

/** The single points of control charts that fit their series, for what is set side by side quarter by quarter. */
final class PointEvidence {
    private PointEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        LocalDate from = scope.from();
        Set<List<Object>> misfits = in
                .rows(
                        ControlChartSummaryTable.TABLE,
                        row -> codes.contains(row.get(ControlChartSummaryTable.AREA_CODE))
                                && row.get(ControlChartSummaryTable.BREAKDOWN).equals(Shared.ALL)
                                && !ChartEvidence.fits(row))
                .stream()
                .map(row -> List.<Object>of(
                        row.get(ControlChartSummaryTable.INDICATOR_ID),
                        row.get(ControlChartSummaryTable.PERIOD_KIND),
                        row.get(ControlChartSummaryTable.AREA_CODE)))
                .collect(Collectors.toUnmodifiableSet());
        return in
                .rows(
                        ControlChartTable.TABLE,
                        row -> codes.contains(row.get(ControlChartTable.AREA_CODE))
                                && !row.get(ControlChartTable.PERIOD_END).isBefore(from)
                                && row.has(ControlChartTable.POINT_TYPE)
                                && !misfits.contains(List.<Object>of(
                                        row.get(ControlChartTable.INDICATOR_ID),
                                        row.get(ControlChartTable.PERIOD_KIND),
                                        row.get(ControlChartTable.AREA_CODE))),
                        ControlChartTable.INDICATOR_ID,
                        ControlChartTable.PERIOD_KIND,
                        ControlChartTable.AREA_CODE,
                        ControlChartTable.PERIOD_START,
                        ControlChartTable.PERIOD_END,
                        ControlChartTable.POINT_TYPE)
                .stream()
                .map(row -> evidence(row, scope))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<ControlChartTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(ControlChartTable.INDICATOR_ID));
        String type = row.get(ControlChartTable.POINT_TYPE);
        return EvidenceBuilder.of(scope.units().get(row.get(ControlChartTable.AREA_CODE)), ControlChartTable.TABLE, row)
                .about(indicator)
                .says(EvidenceRule.CHART_POINT, ChartEvidence.direction(type), indicator.name() + ": " + type)
                .period(row.get(ControlChartTable.PERIOD_START), row.get(ControlChartTable.PERIOD_END))
                .row();
    }
}
