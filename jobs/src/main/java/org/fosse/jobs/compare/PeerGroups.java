package org.fosse.jobs.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fosse.config.PeerRule;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.stats.NearestNeighbours;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@link PeerGroupTable#TABLE}, level by level. Peers fit the area: those that people have chosen, otherwise all others
 * of its kind where the level is compared by kind, otherwise the nearest of those whose lists are as special as its own.
 */
final class PeerGroups {
    private static final String NEAREST = "nearest neighbours over variables of unit variance, equally weighted";
    private static final String CHOSEN = "named in the configuration";
    private static final String SAME_KIND = "all of the same kind";
    private static final int DIGEST_SHOWN = 8;

    private final PeerRule rule;
    private final Map<String, String> kinds;
    private final Map<String, String> special;
    private final Map<String, String> chosen = new HashMap<>();
    private final List<TableRow<PeerGroupTable>> rows = new ArrayList<>();

    private PeerGroups(PeerRule rule, Map<String, String> kinds, Map<String, String> special) {
        this.rule = rule;
        this.kinds = kinds;
        this.special = special;
        rule.groups().forEach(group -> group.areas().forEach(area -> chosen.put(area, group.name())));
    }

    /** Whom an area may have as peers: those with the same method and the same word. */
    private record Among(String method, @Nullable String word) implements Comparable<Among> {
        @Override
        public int compareTo(Among other) {
            return (method + word).compareTo(other.method + other.word);
        }
    }

    /**
     * Areas and variables may come in any order.
     *
     * @param kinds the source's own kind of an area, by code
     * @param special the kinds of special lists, by code
     */
    static List<TableRow<PeerGroupTable>> rows(
            PeerRule rule,
            List<TableRow<PeerVariableTable>> variables,
            Map<String, String> kinds,
            Map<String, String> special) {
        Map<String, TreeMap<String, Map<String, TableRow<PeerVariableTable>>>> levels = new TreeMap<>();
        for (TableRow<PeerVariableTable> each : variables) {
            levels.computeIfAbsent(each.get(PeerVariableTable.AREA_LEVEL), key -> new TreeMap<>())
                    .computeIfAbsent(each.get(PeerVariableTable.AREA_CODE), key -> new TreeMap<>())
                    .put(each.get(PeerVariableTable.VARIABLE_ID), each);
        }
        PeerGroups made = new PeerGroups(rule, kinds, special);
        levels.forEach((level, areas) -> {
            Map<Among, TreeMap<String, Map<String, TableRow<PeerVariableTable>>>> parts = new TreeMap<>();
            areas.forEach((code, cells) -> parts.computeIfAbsent(made.among(level, code), key -> new TreeMap<>())
                    .put(code, cells));
            parts.forEach((among, some) -> made.add(level, among, some));
        });
        return made.rows;
    }

    private Among among(String level, String code) {
        String group = chosen.get(code);
        if (group != null) {
            return new Among(CHOSEN, group);
        }
        return Level.find(level).filter(rule.sameKind()::contains).isPresent()
                ? new Among(SAME_KIND, kinds.get(code))
                : new Among(NEAREST, special.get(code));
    }

    private void add(String level, Among among, SortedMap<String, Map<String, TableRow<PeerVariableTable>>> areas) {
        boolean nearest = among.method().equals(NEAREST);
        Map<String, TableRow<PeerVariableTable>> first = areas.getOrDefault(areas.firstKey(), Map.of());
        List<PeerRule.Variable> used = rule.variables().stream()
                .filter(each -> {
                    TableRow<PeerVariableTable> cell = first.get(each.id());
                    return nearest && cell != null && cell.is(PeerVariableTable.USED);
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
        String version = version(rule, level + among, used, first, codes, values);
        String names = used.isEmpty()
                ? null
                : String.join(",", used.stream().map(PeerRule.Variable::id).toList());
        boolean unknownKind = among.method().equals(SAME_KIND) && among.word() == null;
        long candidates = unknownKind || (nearest && used.isEmpty())
                ? 0
                : IntStream.range(0, codes.size())
                        .filter(i -> !nearest || neighbours.isComplete(i))
                        .count();
        for (int i = 0; i < codes.size(); i++) {
            NearestNeighbours.Neighbour[] found =
                    unknownKind ? NONE : nearest ? neighbours.of(i, rule.size()) : allBut(i, codes.size());
            NearestNeighbours.Neighbour[] peers = found.length < rule.fewest() ? NONE : found;
            boolean none = peers.length == 0;
            Reason reason = unknownKind
                    ? Reason.PROVIDER_TYPE_NOT_KNOWN
                    : nearest ? reason(used, neighbours, i, found.length) : none ? Reason.TOO_FEW_CANDIDATES : null;
            for (int p = 0; p < Math.max(1, peers.length); p++) {
                rows.add(PeerGroupTable.TABLE
                        .row()
                        .set(PeerGroupTable.AREA_CODE, codes.get(i))
                        .set(PeerGroupTable.PEER_RANK, none ? 0 : p + 1)
                        .set(PeerGroupTable.AREA_LEVEL, level)
                        .set(PeerGroupTable.PEER_CODE, none ? null : codes.get(peers[p].unit()))
                        .number(PeerGroupTable.DISTANCE, none ? Double.NaN : peers[p].distance())
                        .set(PeerGroupTable.AMONG, among.word())
                        .set(PeerGroupTable.CANDIDATES, candidates)
                        .set(PeerGroupTable.VARIABLES, names)
                        .set(PeerGroupTable.PEER_VERSION, version)
                        .set(PeerGroupTable.METHOD, none ? null : among.method())
                        .reason(PeerGroupTable.REASON, reason)
                        .build());
            }
        }
    }

    private static final NearestNeighbours.Neighbour[] NONE = {};

    private static NearestNeighbours.Neighbour[] allBut(int area, int areas) {
        return IntStream.range(0, areas)
                .filter(i -> i != area)
                .mapToObj(i -> new NearestNeighbours.Neighbour(i, Double.NaN))
                .toArray(NearestNeighbours.Neighbour[]::new);
    }

    private @Nullable Reason reason(List<PeerRule.Variable> used, NearestNeighbours neighbours, int area, int found) {
        if (used.isEmpty()) {
            return Reason.NO_VARIABLES;
        }
        if (!neighbours.isComplete(area)) {
            return Reason.MISSING_VARIABLE;
        }
        if (found < rule.fewest()) {
            return Reason.TOO_FEW_CANDIDATES;
        }
        return found < rule.size() ? Reason.FEWER_CANDIDATES_THAN_WANTED : null;
    }

    private static String version(
            PeerRule rule,
            String level,
            List<PeerRule.Variable> used,
            Map<String, TableRow<PeerVariableTable>> cells,
            List<String> codes,
            double[][] values) {
        StringBuilder text = new StringBuilder(level)
                .append('\n')
                .append(rule.size())
                .append(' ')
                .append(rule.fewest());
        codes.forEach(code -> text.append('\n').append(code));
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
