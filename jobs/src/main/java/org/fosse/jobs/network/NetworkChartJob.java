package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The points of the control charts that table network_indicator speaks of. A point whose value the network's folder withholds is
 * there without it, and so are the points beside it without the limits that were made of it. A chart that has not settled
 * ({@code mostly_special_cause}) has no usual range, and none of its points is judged.
 */
public final class NetworkChartJob implements RowJob<NetworkChartTable> {
    @Override
    public TypedTable<NetworkChartTable> output() {
        return NetworkChartTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(WithheldCharts.INPUTS, NetworkIndicatorTable.TABLE);
    }

    @Override
    public List<TableRow<NetworkChartTable>> rows(Inputs in, Run run) {
        Map<List<String>, List<TableRow<NetworkIndicatorTable>>> receivers = new HashMap<>();
        in.rows(NetworkIndicatorTable.TABLE).stream()
                .filter(row -> row.has(NetworkIndicatorTable.PERIOD_KIND))
                .forEach(row -> receivers
                        .computeIfAbsent(
                                List.of(
                                        row.get(NetworkIndicatorTable.AREA_CODE),
                                        row.get(NetworkIndicatorTable.INDICATOR_ID),
                                        row.get(NetworkIndicatorTable.PERIOD_KIND)),
                                none -> new ArrayList<>())
                        .add(row));
        Set<List<String>> wanted = new HashSet<>(receivers.keySet());
        Map<WithheldCharts.Chart, WithheldCharts.Withheld> withheld = in.get(new WithheldCharts());
        List<TableRow<NetworkChartTable>> rows = new ArrayList<>();
        in.rows(ControlChartTable.TABLE, point -> wanted.contains(chart(point)))
                .forEach(point -> receivers
                        .getOrDefault(chart(point), List.of())
                        .forEach(receiver -> rows.add(row(
                                receiver,
                                point,
                                withheld.get(new WithheldCharts.Chart(
                                        receiver.get(NetworkIndicatorTable.NETWORK_CODE),
                                        point.get(ControlChartTable.INDICATOR_ID),
                                        point.get(ControlChartTable.PERIOD_KIND)))))));
        return rows;
    }

    private static List<String> chart(TableRow<ControlChartTable> point) {
        return List.of(
                point.get(ControlChartTable.AREA_CODE),
                point.get(ControlChartTable.INDICATOR_ID),
                point.get(ControlChartTable.PERIOD_KIND));
    }

    private static TableRow<NetworkChartTable> row(
            TableRow<NetworkIndicatorTable> receiver,
            TableRow<ControlChartTable> point,
            WithheldCharts.@Nullable Withheld withheld) {
        RowBuilder<NetworkChartTable> row = NetworkChartTable.TABLE
                .row()
                .copy(NetworkChartTable.NETWORK_CODE, receiver, NetworkIndicatorTable.NETWORK_CODE)
                .copy(NetworkChartTable.INDICATOR_ID, point, ControlChartTable.INDICATOR_ID)
                .copy(NetworkChartTable.PERIOD_START, point, ControlChartTable.PERIOD_START)
                .copy(NetworkChartTable.PERIOD_END, point, ControlChartTable.PERIOD_END)
                .copy(NetworkChartTable.PERIOD_LABEL, point, ControlChartTable.PERIOD_LABEL)
                .copy(NetworkChartTable.CHART_UNIT, point, ControlChartTable.CHART_UNIT)
                .copy(NetworkChartTable.VALUE, point, ControlChartTable.VALUE)
                .copy(NetworkChartTable.CENTRE_LINE, point, ControlChartTable.CENTRE_LINE)
                .copy(NetworkChartTable.LOWER_LIMIT, point, ControlChartTable.LOWER_LIMIT)
                .copy(NetworkChartTable.UPPER_LIMIT, point, ControlChartTable.UPPER_LIMIT)
                .copy(NetworkChartTable.SPECIAL_CAUSE, point, ControlChartTable.SPECIAL_CAUSE)
                .copy(NetworkChartTable.POINT_TYPE, point, ControlChartTable.POINT_TYPE)
                .copy(NetworkChartTable.SEGMENT, point, ControlChartTable.SEGMENT)
                .copy(NetworkChartTable.TARGET, point, ControlChartTable.TARGET)
                .copy(NetworkChartTable.REASON, point, ControlChartTable.REASON);
        String codes = receiver.find(NetworkIndicatorTable.NO_CHART_WHY);
        if (Reason.in(codes).contains(Reason.MOSTLY_SPECIAL_CAUSE)) {
            withoutRange(row).set(NetworkChartTable.REASON, codes);
        }
        String limits = withheld == null ? null : withheld.limits(point.find(ControlChartTable.SEGMENT));
        if (limits != null) {
            withoutRange(row).set(NetworkChartTable.CENTRE_LINE, null).set(NetworkChartTable.REASON, limits);
        }
        String value = withheld == null
                ? null
                : withheld.value(
                        new Span(point.get(ControlChartTable.PERIOD_START), point.get(ControlChartTable.PERIOD_END)));
        if (value != null) {
            row.set(NetworkChartTable.VALUE, null).set(NetworkChartTable.REASON, value);
        }
        return row.build();
    }

    private static RowBuilder<NetworkChartTable> withoutRange(RowBuilder<NetworkChartTable> row) {
        return row.set(NetworkChartTable.LOWER_LIMIT, null)
                .set(NetworkChartTable.UPPER_LIMIT, null)
                .set(NetworkChartTable.SPECIAL_CAUSE, null)
                .set(NetworkChartTable.POINT_TYPE, null);
    }
}
