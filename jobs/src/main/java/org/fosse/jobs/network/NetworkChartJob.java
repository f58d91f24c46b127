package org.fosse.jobs.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The points of the control charts that table network_indicator speaks of. A point whose value the network's folder withholds is
 * there without it.
 */
public final class NetworkChartJob implements RowJob<NetworkChartTable> {
    @Override
    public TypedTable<NetworkChartTable> output() {
        return NetworkChartTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(NetworkIndicatorTable.TABLE, ControlChartTable.TABLE, NetworkExtractTable.TABLE);
    }

    @Override
    public List<TableRow<NetworkChartTable>> rows(Inputs in, Run run) {
        HashMap<List<String>, String> kinds = new HashMap<>();
        in.rows(NetworkIndicatorTable.TABLE).stream()
                .filter(row -> row.has(NetworkIndicatorTable.PERIOD_KIND))
                .forEach(row -> kinds.put(
                        List.of(
                                row.get(NetworkIndicatorTable.NETWORK_CODE),
                                row.get(NetworkIndicatorTable.INDICATOR_ID)),
                        row.get(NetworkIndicatorTable.PERIOD_KIND)));
        Map<List<Object>, String> withheld = new HashMap<>();
        in.rows(NetworkExtractTable.TABLE, NetworkChartJob::isOfNetworkWithoutValue)
                .forEach(row -> withheld.put(
                        List.of(
                                row.get(NetworkExtractTable.NETWORK_CODE),
                                row.get(NetworkExtractTable.INDICATOR_ID),
                                row.get(NetworkExtractTable.PERIOD_START),
                                row.get(NetworkExtractTable.PERIOD_END)),
                        row.get(NetworkExtractTable.REASON)));
        return in.rows(ControlChartTable.TABLE, row -> isWanted(row, kinds)).stream()
                .map(point -> row(
                        point,
                        withheld.get(List.of(
                                point.get(ControlChartTable.AREA_CODE),
                                point.get(ControlChartTable.INDICATOR_ID),
                                point.get(ControlChartTable.PERIOD_START),
                                point.get(ControlChartTable.PERIOD_END)))))
                .toList();
    }

    private static boolean isOfNetworkWithoutValue(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.AREA_CODE).equals(row.get(NetworkExtractTable.NETWORK_CODE))
                && row.get(NetworkExtractTable.BREAKDOWN).equals(Shared.ALL)
                && !row.has(NetworkExtractTable.VALUE)
                && row.has(NetworkExtractTable.REASON);
    }

    private static boolean isWanted(TableRow<ControlChartTable> row, Map<List<String>, String> kinds) {
        return row.get(ControlChartTable.PERIOD_KIND)
                .equals(kinds.get(
                        List.of(row.get(ControlChartTable.AREA_CODE), row.get(ControlChartTable.INDICATOR_ID))));
    }

    /** @param withheld why the folder withholds the value; null where it does not */
    private static TableRow<NetworkChartTable> row(TableRow<ControlChartTable> point, @Nullable String withheld) {
        RowBuilder<NetworkChartTable> row = NetworkChartTable.TABLE
                .row()
                .copy(NetworkChartTable.NETWORK_CODE, point, ControlChartTable.AREA_CODE)
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
        if (withheld != null) {
            row.set(NetworkChartTable.VALUE, null).set(NetworkChartTable.REASON, withheld);
        }
        return row.build();
    }
}
