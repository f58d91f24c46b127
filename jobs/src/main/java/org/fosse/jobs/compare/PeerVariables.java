package org.fosse.jobs.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.PeerRule;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.MembershipOfPeriod;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The variables of {@link PeerVariableTable#TABLE}, as an array per variable over all areas. */
final class PeerVariables {
    /** Levels that have no peers: there is one country, and its regions are too few and too large. */
    private static final Set<Level> WITHOUT_PEERS = Set.of(Level.COUNTRY, Level.REGION);

    private static final double NEEDED_SHARE = 0.9;

    private final PeerRule rule;
    private final Geography geography;
    private final double[][] values;
    private final @Nullable String[] periods;

    private PeerVariables(PeerRule rule, Geography geography) {
        this.rule = rule;
        this.geography = geography;
        this.values = new double[rule.variables().size()][geography.size()];
        this.periods = new String[rule.variables().size()];
        for (double[] variable : values) {
            Arrays.fill(variable, Double.NaN);
        }
    }

    /** The indicators that the variables are taken from. */
    static Set<String> indicators(PeerRule rule) {
        Set<String> ids = new TreeSet<>();
        for (PeerRule.Variable variable : rule.variables()) {
            if (variable.indicator() != null) {
                ids.add(variable.indicator());
            }
            if (variable.per() != null) {
                ids.add(variable.per());
            }
        }
        return ids;
    }

    /** The rows of the table: every area of a level with peers, every variable. */
    static List<TableRow<PeerVariableTable>> rows(
            PeerRule rule,
            Geography geography,
            Map<String, PeriodValues> latest,
            Map<String, Double> scores,
            LocalDate date) {
        PeerVariables variables = new PeerVariables(rule, geography);
        double[] weights = new double[0];
        for (int v = 0; v < rule.variables().size(); v++) {
            PeerRule.Variable variable = rule.variables().get(v);
            if (variable.indicator() == null) {
                continue;
            }
            PeriodValues top = latest.get(variable.indicator());
            PeriodValues bottom = variable.per() == null ? null : latest.get(variable.per());
            variables.take(v, variable, top, bottom);
            if (weights.length == 0 && variable.of() == PeerRule.Of.DENOMINATOR && variable.per() == null) {
                weights = variables.plain(v);
            }
        }
        for (int v = 0; v < rule.variables().size(); v++) {
            if (rule.variables().get(v).indicator() == null) {
                variables.scores(v, scores, weights, date);
            }
        }
        return variables.rows();
    }

    private void take(int v, PeerRule.Variable variable, @Nullable PeriodValues top, @Nullable PeriodValues bottom) {
        StratumValues above = top == null ? null : top.all();
        StratumValues below = bottom == null ? null : bottom.all();
        if (above == null || (variable.per() != null && below == null) || above.size() == 0) {
            return;
        }
        periods[v] = above.label(0);
        for (int i = 0; i < above.size(); i++) {
            double number = number(above, i, variable.of());
            if (below != null) {
                int at = below.find(above.area(i));
                number /= at < 0 ? Double.NaN : number(below, at, variable.of());
            }
            double scaled = variable.log() ? Math.log(number) : number;
            values[v][above.area(i)] = Double.isFinite(scaled) ? scaled : Double.NaN;
        }
    }

    private static double number(StratumValues from, int i, PeerRule.Of of) {
        return switch (of) {
            case VALUE -> from.value(i);
            case NUMERATOR -> from.numerator(i);
            case DENOMINATOR -> from.denominator(i);
        };
    }

    /** A variable as it was before its logarithm was taken. */
    private double[] plain(int v) {
        return rule.variables().get(v).log()
                ? Arrays.stream(values[v]).map(Math::exp).toArray()
                : values[v].clone();
    }

    private void scores(int v, Map<String, Double> scores, double[] weights, LocalDate date) {
        periods[v] = scores.isEmpty() ? null : "preferred edition";
        int n = geography.size();
        MembershipOfPeriod bridge = geography.bridge(Shared.IN_FORCE, date);
        double[] sums = new double[n];
        double[] totals = new double[n];
        for (int area = 0; area < n; area++) {
            Double score = scores.get(geography.code(area));
            if (score == null || geography.level(area) != Level.PRACTICE) {
                continue;
            }
            double weight = weights.length == 0 ? 1 : weights[area];
            if (!(weight > 0)) {
                continue;
            }
            for (int parent : bridge.parents(area)) {
                sums[parent] += weight * score;
                totals[parent] += weight;
            }
        }
        for (int area = 0; area < n; area++) {
            Double score = scores.get(geography.code(area));
            values[v][area] = score != null ? score : totals[area] > 0 ? sums[area] / totals[area] : Double.NaN;
        }
    }

    private List<TableRow<PeerVariableTable>> rows() {
        Map<Level, boolean[]> used = used();
        List<TableRow<PeerVariableTable>> rows = new ArrayList<>();
        for (int area = 0; area < geography.size(); area++) {
            boolean[] ofLevel = used.get(geography.level(area));
            if (ofLevel == null) {
                continue;
            }
            for (int v = 0; v < values.length; v++) {
                rows.add(PeerVariableTable.TABLE
                        .row()
                        .set(PeerVariableTable.AREA_CODE, geography.code(area))
                        .set(
                                PeerVariableTable.VARIABLE_ID,
                                rule.variables().get(v).id())
                        .set(PeerVariableTable.AREA_LEVEL, geography.level(area).text())
                        .number(PeerVariableTable.VALUE, values[v][area])
                        .set(PeerVariableTable.USED, ofLevel[v])
                        .set(PeerVariableTable.PERIOD_LABEL, periods[v])
                        .reason(PeerVariableTable.REASON, reason(v, area, ofLevel[v]))
                        .build());
            }
        }
        return rows;
    }

    private @Nullable Reason reason(int v, int area, boolean isUsed) {
        if (Double.isNaN(values[v][area])) {
            return Reason.MISSING_VALUE;
        }
        return isUsed ? null : Reason.TOO_FEW_AREAS_HAVE_IT;
    }

    /** Which variables count at a level. */
    private Map<Level, boolean[]> used() {
        Map<Level, int[]> having = new HashMap<>();
        Map<Level, Integer> areas = new HashMap<>();
        for (int area = 0; area < geography.size(); area++) {
            Level level = geography.level(area);
            if (WITHOUT_PEERS.contains(level)) {
                continue;
            }
            int[] counts = having.computeIfAbsent(level, key -> new int[values.length]);
            boolean any = false;
            for (int v = 0; v < values.length; v++) {
                if (!Double.isNaN(values[v][area])) {
                    counts[v]++;
                    // A deprivation score alone may be that of an area that closed long ago.
                    any |= rule.variables().get(v).indicator() != null;
                }
            }
            areas.merge(level, any ? 1 : 0, Integer::sum);
        }
        Map<Level, boolean[]> used = new HashMap<>();
        having.forEach((level, counts) -> {
            boolean[] ofLevel = new boolean[values.length];
            int all = areas.getOrDefault(level, 0);
            for (int v = 0; v < values.length; v++) {
                ofLevel[v] = counts[v] > 0 && counts[v] >= NEEDED_SHARE * all;
            }
            used.put(level, ofLevel);
        });
        return used;
    }
}
