package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fosse.config.Adjustment;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.Quantile;
import org.fosse.tables.Level;

/**
 * Which practices have a list of patients that is no like of the others: students, the residents of care homes, people
 * without a home. They are known by what the extracts say of them, never by a list of codes. A share's place among the others
 * is told on the logit scale in robust standard deviations, so that the special lists do not set the measure they are told by.
 */
public final class SpecialListJob extends Declaration<SpecialListTable> implements RowJob<SpecialListTable> {
    /** Fewer practices do not say what is usual. */
    private static final int FEWEST = 20;

    private static final double NORMAL = 1.4826;

    /** Where all lists are alike a small difference is many deviations: the odds are to be double or half the usual, too. */
    private static final double LEAST = Math.log(2);

    public SpecialListJob() {
        super(SpecialListTable.TABLE, List.of(PeerVariableTable.TABLE));
    }

    @Override
    public List<TableRow<SpecialListTable>> rows(Inputs in, Run run) {
        Map<String, Map<String, Double>> variables = new HashMap<>();
        for (TableRow<PeerVariableTable> row : in.rows(PeerVariableTable.TABLE)) {
            if (row.get(PeerVariableTable.AREA_LEVEL).equals(Level.PRACTICE.text())
                    && row.has(PeerVariableTable.VALUE)) {
                variables
                        .computeIfAbsent(row.get(PeerVariableTable.VARIABLE_ID), none -> new TreeMap<>())
                        .put(row.get(PeerVariableTable.AREA_CODE), row.number(PeerVariableTable.VALUE));
            }
        }
        Map<String, TableRow<SpecialListTable>> found = new TreeMap<>();
        for (Adjustment.SpecialList rule : run.config().adjustment().specialLists()) {
            boolean log = run.config().comparison().peers().variables().stream()
                    .anyMatch(each -> each.id().equals(rule.variable()) && each.log());
            find(rule, log, variables.getOrDefault(rule.variable(), Map.of()))
                    .forEach(row -> found.putIfAbsent(row.get(SpecialListTable.AREA_CODE), row));
        }
        return List.copyOf(found.values());
    }

    /** The practices that a rule takes. */
    private static List<TableRow<SpecialListTable>> find(
            Adjustment.SpecialList rule, boolean log, Map<String, Double> values) {
        double[] logits = values.values().stream()
                .mapToDouble(SpecialListJob::logit)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        boolean enough = logits.length >= FEWEST;
        double median = enough ? Quantile.at(logits, logits.length, 0.5) : Double.NaN;
        double spread = enough ? NORMAL * MedianAbsoluteDeviation.of(logits).value() : Double.NaN;
        List<TableRow<SpecialListTable>> rows = new ArrayList<>();
        values.forEach((code, number) -> {
            double value = log ? Math.exp(number) : number;
            double away = log ? Double.NaN : logit(number) - median;
            double z = away / spread;
            if (log || Math.abs(away) >= LEAST) {
                take(rule, code, value, z, values.size()).ifPresent(rows::add);
            }
        });
        return rows;
    }

    private static Optional<TableRow<SpecialListTable>> take(
            Adjustment.SpecialList rule, String code, double value, double z, long practices) {
        if (!rule.takes(value, z)) {
            return Optional.empty();
        }
        return Optional.of(SpecialListTable.TABLE
                .row()
                .set(SpecialListTable.AREA_CODE, code)
                .set(SpecialListTable.AREA_LEVEL, Level.PRACTICE)
                .set(SpecialListTable.KIND, rule.kind())
                .set(SpecialListTable.KIND_SAYS, rule.says())
                .set(SpecialListTable.VARIABLE_ID, rule.variable())
                .number(SpecialListTable.VALUE, value)
                .number(SpecialListTable.Z, Double.isFinite(z) ? z : Double.NaN)
                .set(SpecialListTable.PRACTICES, practices)
                .build());
    }

    /** Infinite where nobody or everybody is in the group; NaN for what is no share. */
    private static double logit(double share) {
        return share >= 0 && share <= 1 ? Math.log(share / (1 - share)) : Double.NaN;
    }
}
