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
import org.apache.spark.sql.Row;
import org.fosse.config.PeerRule;
import org.fosse.engine.RowBuilder;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.stats.NearestNeighbours;
import org.jspecify.annotations.Nullable;

/** The rows of {@link PeerGroupTable#TABLE}, level by level. */
final class PeerGroups {
    private static final String METHOD = "nearest neighbours over variables of unit variance, equally weighted";
    private static final int DIGEST_SHOWN = 8;

    private PeerGroups() {}

    /** A row of the table of variables. */
    record Variable(
            String level,
            String area,
            String id,
            double value,
            boolean used,
            @Nullable String period) {}

    /** Areas and variables may come in any order. */
    static List<Row> rows(PeerRule rule, List<Variable> variables) {
        Map<String, TreeMap<String, Map<String, Variable>>> levels = new TreeMap<>();
        for (Variable each : variables) {
            levels.computeIfAbsent(each.level(), key -> new TreeMap<>())
                    .computeIfAbsent(each.area(), key -> new TreeMap<>())
                    .put(each.id(), each);
        }
        List<Row> rows = new ArrayList<>();
        levels.forEach((level, areas) -> addLevel(rule, level, areas, rows));
        return rows;
    }

    private static void addLevel(
            PeerRule rule, String level, SortedMap<String, Map<String, Variable>> areas, List<Row> rows) {
        Map<String, Variable> first = areas.getOrDefault(areas.firstKey(), Map.of());
        List<PeerRule.Variable> used = rule.variables().stream()
                .filter(each ->
                        first.containsKey(each.id()) && first.get(each.id()).used())
                .toList();
        List<String> codes = List.copyOf(areas.keySet());
        double[][] values = new double[used.size()][codes.size()];
        for (int v = 0; v < used.size(); v++) {
            for (int i = 0; i < codes.size(); i++) {
                Variable cell = areas.getOrDefault(codes.get(i), Map.of())
                        .get(used.get(v).id());
                values[v][i] = cell == null ? Double.NaN : cell.value();
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
        RowBuilder row = new RowBuilder(PeerGroupTable.TABLE);
        for (int i = 0; i < codes.size(); i++) {
            NearestNeighbours.Neighbour[] peers = neighbours.of(i, rule.size());
            for (int p = 0; p < Math.max(1, peers.length); p++) {
                boolean none = peers.length == 0;
                row.set("area_code", codes.get(i))
                        .set("peer_rank", none ? 0 : p + 1)
                        .set("area_level", level)
                        .set("peer_code", none ? null : codes.get(peers[p].unit()))
                        .number("distance", none ? Double.NaN : peers[p].distance())
                        .set("candidates", candidates)
                        .set("variables", names)
                        .set("peer_version", version)
                        .set("method", none ? null : METHOD)
                        .set("reason", reason(used, neighbours, i, peers.length, rule.size()));
                rows.add(row.build());
            }
        }
    }

    private static @Nullable String reason(
            List<PeerRule.Variable> used, NearestNeighbours neighbours, int area, int found, int wanted) {
        if (used.isEmpty()) {
            return "no_variables";
        }
        if (!neighbours.isComplete(area)) {
            return "missing_variable";
        }
        if (neighbours.variables() == 0 || found == 0) {
            return "no_candidates";
        }
        return found < wanted ? "fewer_candidates_than_wanted" : null;
    }

    private static String version(
            PeerRule rule,
            String level,
            List<PeerRule.Variable> used,
            Map<String, Variable> cells,
            List<String> codes,
            double[][] values) {
        StringBuilder text = new StringBuilder(level).append('\n').append(rule.size());
        for (int v = 0; v < used.size(); v++) {
            PeerRule.Variable variable = used.get(v);
            Variable cell = cells.get(variable.id());
            text.append('\n').append(variable).append(' ').append(cell == null ? "" : cell.period());
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
