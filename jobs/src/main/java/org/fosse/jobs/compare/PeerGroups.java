package org.fosse.jobs.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fosse.config.PeerRule;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.stats.NearestNeighbours;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of {@link PeerGroupTable#TABLE}, level by level. */
final class PeerGroups {
    private static final String METHOD = "nearest neighbours over variables of unit variance, equally weighted";
    private static final int DIGEST_SHOWN = 8;

    private PeerGroups() {}

    /** Areas and variables may come in any order. */
    static List<TableRow<PeerGroupTable>> rows(PeerRule rule, List<TableRow<PeerVariableTable>> variables) {
        Map<String, TreeMap<String, Map<String, TableRow<PeerVariableTable>>>> levels = new TreeMap<>();
        for (TableRow<PeerVariableTable> each : variables) {
            levels.computeIfAbsent(each.get(PeerVariableTable.AREA_LEVEL), key -> new TreeMap<>())
                    .computeIfAbsent(each.get(PeerVariableTable.AREA_CODE), key -> new TreeMap<>())
                    .put(each.get(PeerVariableTable.VARIABLE_ID), each);
        }
        List<TableRow<PeerGroupTable>> rows = new ArrayList<>();
        levels.forEach((level, areas) -> addLevel(rule, level, areas, rows));
        return rows;
    }

    private static void addLevel(
            PeerRule rule,
            String level,
            SortedMap<String, Map<String, TableRow<PeerVariableTable>>> areas,
            List<TableRow<PeerGroupTable>> rows) {
        Map<String, TableRow<PeerVariableTable>> first = areas.getOrDefault(areas.firstKey(), Map.of());
        List<PeerRule.Variable> used = rule.variables().stream()
                .filter(each -> {
                    TableRow<PeerVariableTable> cell = first.get(each.id());
                    return cell != null && cell.is(PeerVariableTable.USED);
                })
                .toList();
        List<String> codes = List.copyOf(areas.keySet());
        double[][] values = new double[used.size()][codes.size()];
        for (int v = 0; v < used.size(); v++) {
            for (int i = 0; i < codes.size(); i++) {
                TableRow<PeerVariableTable> cell = areas.getOrDefault(codes.get(i), Map.of())
                        .get(used.get(v).id());
                values[v][i] = cell == null ? Double.NaN : cell.number(PeerVariableTable.VALUE);
            }
        }
        NearestNeighbours neighbours = NearestNeighbours.of(values, codes.size());
        String version = version(rule, level, used, first, codes, values);
        String names = used.isEmpty()
                ? null
                : String.join(",", used.stream().map(PeerRule.Variable::id).toList());
        long candidates = 0;
        for (int i = 0; i < codes.size(); i++) {
            candidates += !used.isEmpty() && neighbours.isComplete(i) ? 1 : 0;
        }
        for (int i = 0; i < codes.size(); i++) {
            NearestNeighbours.Neighbour[] peers = neighbours.of(i, rule.size());
            for (int p = 0; p < Math.max(1, peers.length); p++) {
                boolean none = peers.length == 0;
                rows.add(PeerGroupTable.TABLE
                        .row()
                        .set(PeerGroupTable.AREA_CODE, codes.get(i))
                        .set(PeerGroupTable.PEER_RANK, none ? 0 : p + 1)
                        .set(PeerGroupTable.AREA_LEVEL, level)
                        .set(PeerGroupTable.PEER_CODE, none ? null : codes.get(peers[p].unit()))
                        .number(PeerGroupTable.DISTANCE, none ? Double.NaN : peers[p].distance())
                        .set(PeerGroupTable.CANDIDATES, candidates)
                        .set(PeerGroupTable.VARIABLES, names)
                        .set(PeerGroupTable.PEER_VERSION, version)
                        .set(PeerGroupTable.METHOD, none ? null : METHOD)
                        .reason(PeerGroupTable.REASON, reason(used, neighbours, i, peers.length, rule.size()))
                        .build());
            }
        }
    }

    private static @Nullable Reason reason(
            List<PeerRule.Variable> used, NearestNeighbours neighbours, int area, int found, int wanted) {
        if (used.isEmpty()) {
            return Reason.NO_VARIABLES;
        }
        if (!neighbours.isComplete(area)) {
            return Reason.MISSING_VARIABLE;
        }
        if (neighbours.variables() == 0 || found == 0) {
            return Reason.NO_CANDIDATES;
        }
        return found < wanted ? Reason.FEWER_CANDIDATES_THAN_WANTED : null;
    }

    private static String version(
            PeerRule rule,
            String level,
            List<PeerRule.Variable> used,
            Map<String, TableRow<PeerVariableTable>> cells,
            List<String> codes,
            double[][] values) {
        StringBuilder text = new StringBuilder(level).append('\n').append(rule.size());
        for (int v = 0; v < used.size(); v++) {
            PeerRule.Variable variable = used.get(v);
            TableRow<PeerVariableTable> cell = cells.get(variable.id());
            text.append('\n')
                    .append(variable)
                    .append(' ')
                    .append(cell == null ? "" : cell.find(PeerVariableTable.PERIOD_LABEL));
            for (int i = 0; i < codes.size(); i++) {
                if (!Double.isNaN(values[v][i])) {
                    text.append('\n').append(codes.get(i)).append(' ').append(values[v][i]);
                }
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return rule.label() + " " + HexFormat.of().formatHex(hash).substring(0, DIGEST_SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
