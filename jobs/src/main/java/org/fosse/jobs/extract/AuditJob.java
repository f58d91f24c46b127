package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.DisclosureAuditTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.AuditRule;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/** What left the house, told from the finished extracts, by indicator, level and rule; and what did not leave. */
public final class AuditJob implements RowJob<DisclosureAuditTable> {
    @Override
    public TypedTable<DisclosureAuditTable> output() {
        return DisclosureAuditTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(NetworkExtractTable.TABLE, LeavingTable.TABLE, IndicatorTable.TABLE);
    }

    private record Key(String indicator, String level, AuditRule rule) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::indicator).thenComparing(Key::level).thenComparing(Key::rule);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tally {
        private long rows;
        private final Set<List<Object>> cells = new HashSet<>();
        private final Set<String> networks = new TreeSet<>();
    }

    @Override
    public List<TableRow<DisclosureAuditTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<LeavingTable>> leaving = new TreeMap<>();
        in.rows(LeavingTable.TABLE).forEach(row -> leaving.put(row.get(LeavingTable.INDICATOR_ID), row));
        Map<String, ValueType> types = new HashMap<>();
        in.rows(IndicatorTable.TABLE)
                .forEach(row -> types.put(
                        row.get(IndicatorTable.INDICATOR_ID), ValueType.of(row.get(IndicatorTable.VALUE_TYPE))));
        Map<Key, Tally> tallies = new TreeMap<>();
        Set<String> left = new HashSet<>();
        in.rows(
                        NetworkExtractTable.TABLE,
                        row -> true,
                        NetworkExtractTable.NETWORK_CODE,
                        NetworkExtractTable.INDICATOR_ID,
                        NetworkExtractTable.PERIOD_START,
                        NetworkExtractTable.PERIOD_END,
                        NetworkExtractTable.BREAKDOWN,
                        NetworkExtractTable.STRATUM,
                        NetworkExtractTable.AREA_CODE,
                        NetworkExtractTable.AREA_LEVEL,
                        NetworkExtractTable.PROTECTION,
                        NetworkExtractTable.NUMERATOR,
                        NetworkExtractTable.DENOMINATOR,
                        NetworkExtractTable.VALUE,
                        NetworkExtractTable.REASON)
                .forEach(row -> {
                    String id = row.get(NetworkExtractTable.INDICATOR_ID);
                    left.add(id);
                    AuditRule rule =
                            rule(row, Objects.requireNonNull(leaving.get(id)), types.get(id) == ValueType.COUNT);
                    Tally tally = tallies.computeIfAbsent(
                            new Key(id, row.get(NetworkExtractTable.AREA_LEVEL), rule), key -> new Tally());
                    tally.rows++;
                    tally.networks.add(row.get(NetworkExtractTable.NETWORK_CODE));
                    tally.cells.add(List.of(
                            row.get(NetworkExtractTable.PERIOD_START),
                            row.get(NetworkExtractTable.PERIOD_END),
                            row.get(NetworkExtractTable.BREAKDOWN),
                            row.get(NetworkExtractTable.STRATUM),
                            row.get(NetworkExtractTable.AREA_CODE)));
                });
        leaving.forEach((id, row) -> {
            if (!left.contains(id)) {
                tallies.put(new Key(id, Shared.ALL, whyNot(row)), new Tally());
            }
        });
        int mostAway = run.config().disclosure().roundTo() - 1;
        List<TableRow<DisclosureAuditTable>> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(DisclosureAuditTable.TABLE
                .row()
                .set(DisclosureAuditTable.INDICATOR_ID, key.indicator)
                .set(DisclosureAuditTable.AREA_LEVEL, key.level)
                .set(DisclosureAuditTable.RULE, key.rule)
                .copy(
                        DisclosureAuditTable.DISCLOSURE,
                        Objects.requireNonNull(leaving.get(key.indicator)),
                        LeavingTable.DISCLOSURE)
                .set(DisclosureAuditTable.ROWS, tally.rows)
                .set(DisclosureAuditTable.CELLS, (long) tally.cells.size())
                .set(DisclosureAuditTable.NETWORKS, (long) tally.networks.size())
                .set(DisclosureAuditTable.MOST_AWAY, isRounded(key.rule) ? mostAway : null)
                .build()));
        return rows;
    }

    private static AuditRule rule(TableRow<NetworkExtractTable> row, TableRow<LeavingTable> leaving, boolean isCount) {
        boolean hasCounts = row.has(NetworkExtractTable.NUMERATOR) || row.has(NetworkExtractTable.DENOMINATOR);
        boolean hasValue = row.has(NetworkExtractTable.VALUE);
        if (row.get(NetworkExtractTable.PROTECTION) == LeavingAs.EXACT) {
            return !hasCounts && !hasValue
                    ? AuditRule.NO_FIGURE
                    : leaving.get(LeavingTable.DISCLOSURE) == DisclosureClass.ORGANISATIONS
                            ? AuditRule.EXACT_ORGANISATIONS
                            : AuditRule.EXACT_PUBLIC;
        }
        if (hasCounts || (isCount && hasValue)) {
            return !hasValue && says(row, Reason.FEW_PEOPLE)
                    ? AuditRule.FEW_PEOPLE
                    : row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.PRACTICE.text())
                            ? AuditRule.ROUNDED
                            : AuditRule.ROUNDED_SUM;
        }
        return hasValue
                ? AuditRule.ROUNDED_VALUE
                : says(row, Reason.PRACTICES_UNSEEN)
                        ? AuditRule.PRACTICES_UNSEEN
                        : says(row, Reason.WITHHELD) ? AuditRule.WITHHELD : AuditRule.NO_FIGURE;
    }

    private static boolean says(TableRow<NetworkExtractTable> row, Reason reason) {
        String reasons = row.find(NetworkExtractTable.REASON);
        return reasons != null && List.of(reasons.split(",")).contains(reason.text());
    }

    private static AuditRule whyNot(TableRow<LeavingTable> row) {
        return row.get(LeavingTable.DISCLOSURE) == DisclosureClass.UNDECLARED
                ? AuditRule.UNDECLARED
                : row.get(LeavingTable.LEAVES) == LeavingAs.WITHHELD
                        ? AuditRule.NO_PROTECTION_SECRET
                        : AuditRule.NOT_BY_PRACTICE;
    }

    private static boolean isRounded(AuditRule rule) {
        return rule == AuditRule.ROUNDED || rule == AuditRule.ROUNDED_SUM || rule == AuditRule.FEW_PEOPLE;
    }
}
