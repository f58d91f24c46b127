package org.fosse.jobs.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.StandardJudgementTable;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/**
 * What a network's page says of each indicator that the network is shown; {@link NetworkIndicator} has a row, {@link Headlines}
 * what is said first. It reads tables that hold each indicator for itself, and none that mixes them.
 */
public final class NetworkIndicatorJob implements RowJob<NetworkIndicatorTable> {
    @Override
    public TypedTable<NetworkIndicatorTable> output() {
        return NetworkIndicatorTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(
                Placed.OfLatest.INPUTS,
                IndicatorTable.TABLE,
                SpineTable.TABLE,
                AreaTable.TABLE,
                PeerGroupTable.TABLE,
                ControlChartTable.TABLE,
                ControlChartSummaryTable.TABLE,
                StandardJudgementTable.TABLE,
                ActionTable.TABLE);
    }

    @Override
    public List<TableRow<NetworkIndicatorTable>> rows(Inputs in, Run run) {
        Map<String, Map<String, LatestFigures.Group>> latest = in.get(new LatestFigures());
        Set<String> networks = latest.values().stream()
                .flatMap(groups -> groups.values().stream())
                .map(group -> group.receiver().area())
                .collect(Collectors.toSet());
        Map<String, TableRow<AreaTable>> areas = in.rows(AreaTable.TABLE).stream()
                .collect(Collectors.toMap(row -> row.get(AreaTable.AREA_CODE), Function.identity()));
        Map<String, TableRow<IndicatorTable>> indicators = in.rows(IndicatorTable.TABLE).stream()
                .collect(Collectors.toMap(row -> row.get(IndicatorTable.INDICATOR_ID), Function.identity()));
        Map<String, List<String>> peers = peers(in, networks);
        Map<String, Map<String, TableRow<SpineTable>>> spine = spine(in, networks, peers, areas, run);
        Map<String, List<TableRow<ControlChartSummaryTable>>> charts = by(
                in.rows(
                        ControlChartSummaryTable.TABLE,
                        row -> networks.contains(row.get(ControlChartSummaryTable.AREA_CODE))
                                && row.get(ControlChartSummaryTable.BREAKDOWN).equals(Shared.ALL)),
                ControlChartSummaryTable.AREA_CODE);
        BindingStandards standards = in.get(new BindingStandards.OfLatest());
        Map<String, List<TableRow<ActionTable>>> actions =
                by(in.rows(ActionTable.TABLE, NetworkIndicatorJob::isOpen), ActionTable.AREA_CODE);
        Map<Placed.OfLatest.At, Placed> places = in.get(new Placed.OfLatest());
        Map<WithheldCharts.Chart, WithheldCharts.Withheld> withheld = in.get(new WithheldCharts());
        List<TableRow<NetworkIndicatorTable>> rows = new ArrayList<>();
        latest.values().forEach(groups -> {
            List<NetworkIndicator> all = new ArrayList<>();
            groups.values()
                    .forEach(group -> all.add(new NetworkIndicator(
                            group,
                            name(areas, group.receiver().area()),
                            known(indicators, group.indicator()),
                            places,
                            spine.getOrDefault(group.indicator(), Map.of()),
                            peers.getOrDefault(group.receiver().area(), List.of()),
                            charts.getOrDefault(group.receiver().area(), List.of()),
                            withheld,
                            standards,
                            actions,
                            run)));
            rows.addAll(Headlines.rows(all));
        });
        return rows;
    }

    private static String name(Map<String, TableRow<AreaTable>> areas, String code) {
        TableRow<AreaTable> area = areas.get(code);
        return area == null ? code : area.get(AreaTable.AREA_NAME);
    }

    private static TableRow<IndicatorTable> known(Map<String, TableRow<IndicatorTable>> indicators, String id) {
        TableRow<IndicatorTable> indicator = indicators.get(id);
        if (indicator == null) {
            throw new IllegalStateException("table indicator does not hold '" + id + "'");
        }
        return indicator;
    }

    private static boolean isOpen(TableRow<ActionTable> action) {
        ActionStatus status = action.get(ActionTable.STATUS);
        return action.has(ActionTable.INDICATOR_ID)
                && (status == ActionStatus.PLANNED || status == ActionStatus.IN_PROGRESS);
    }

    /** The peers of each network, nearest first. */
    private static Map<String, List<String>> peers(Inputs in, Set<String> networks) {
        Map<String, List<String>> peers = new HashMap<>();
        in.rows(
                        PeerGroupTable.TABLE,
                        row -> networks.contains(row.get(PeerGroupTable.AREA_CODE))
                                && row.has(PeerGroupTable.PEER_CODE))
                .forEach(row -> peers.computeIfAbsent(row.get(PeerGroupTable.AREA_CODE), none -> new ArrayList<>())
                        .add(row.get(PeerGroupTable.PEER_CODE)));
        return peers;
    }

    /** The newest values of the networks, of their peers and of the networks of the system, by indicator and area. */
    private static Map<String, Map<String, TableRow<SpineTable>>> spine(
            Inputs in,
            Set<String> networks,
            Map<String, List<String>> peers,
            Map<String, TableRow<AreaTable>> areas,
            Run run) {
        Set<String> wanted = new HashSet<>(networks);
        peers.values().forEach(wanted::addAll);
        String system = run.config().system().code();
        areas.forEach((code, area) -> {
            if (area.get(AreaTable.AREA_LEVEL).equals(Level.NEIGHBOURHOOD.text())
                    && system.equals(area.find(AreaTable.SYSTEM_CODE))) {
                wanted.add(code);
            }
        });
        Map<String, Map<String, TableRow<SpineTable>>> spine = new HashMap<>();
        in.rows(
                        SpineTable.TABLE,
                        row -> wanted.contains(row.get(SpineTable.AREA_CODE)),
                        SpineTable.INDICATOR_ID,
                        SpineTable.PERIOD_START,
                        SpineTable.PERIOD_END,
                        SpineTable.AREA_CODE,
                        SpineTable.AREA_LEVEL,
                        SpineTable.VALUE,
                        SpineTable.ENGLAND_VALUE,
                        SpineTable.PARENT_CODE,
                        SpineTable.TREND,
                        SpineTable.TREND_JUDGEMENT)
                .forEach(row -> spine.computeIfAbsent(row.get(SpineTable.INDICATOR_ID), none -> new HashMap<>())
                        .put(row.get(SpineTable.AREA_CODE), row));
        return spine;
    }

    private static <T> Map<String, List<TableRow<T>>> by(List<TableRow<T>> rows, Field<T, String> field) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(field)));
    }
}
