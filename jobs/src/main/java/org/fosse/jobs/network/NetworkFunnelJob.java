package org.fosse.jobs.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;

/** The curves of the system's funnels of practices and of networks, at the periods that networks, and places or forums, are shown. */
public final class NetworkFunnelJob extends Declaration<NetworkFunnelTable> implements RowJob<NetworkFunnelTable> {
    public NetworkFunnelJob() {
        super(NetworkFunnelTable.TABLE, List.of(NetworkIndicatorTable.TABLE, FunnelCurveTable.TABLE));
    }

    @Override
    public List<TableRow<NetworkFunnelTable>> rows(Inputs in, Run run) {
        Set<List<Object>> periods = in.rows(NetworkIndicatorTable.TABLE).stream()
                .map(row -> List.<Object>of(
                        row.get(NetworkIndicatorTable.INDICATOR_ID),
                        row.get(NetworkIndicatorTable.PERIOD_START),
                        row.get(NetworkIndicatorTable.PERIOD_END),
                        row.get(NetworkIndicatorTable.MEMBER_LEVEL)))
                .collect(Collectors.toSet());
        String system = run.config().system().code();
        return in
                .rows(
                        FunnelCurveTable.TABLE,
                        row -> row.get(FunnelCurveTable.POINT) > 0
                                && row.get(FunnelCurveTable.PARENT_CODE).equals(system)
                                && periods.contains(List.of(
                                        row.get(FunnelCurveTable.INDICATOR_ID),
                                        row.get(FunnelCurveTable.PERIOD_START),
                                        row.get(FunnelCurveTable.PERIOD_END),
                                        row.get(FunnelCurveTable.CHILD_LEVEL))))
                .stream()
                .map(NetworkFunnelJob::row)
                .toList();
    }

    private static TableRow<NetworkFunnelTable> row(TableRow<FunnelCurveTable> curve) {
        return NetworkFunnelTable.TABLE.row(FunnelCurveTable.TABLE, curve).build();
    }
}
