package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.fosse.tables.AuditRule;
import org.fosse.tables.DisclosureClass;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/** What left the house, told from the finished tables ({@link Outgoing}), by indicator, table, level and rule; and what did not leave. */
public final class AuditJob implements RowJob<DisclosureAuditTable> {
    /** In place of a table's name. */
    private static final String NOWHERE = "none";

    @Override
    public TypedTable<DisclosureAuditTable> output() {
        return DisclosureAuditTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(List.copyOf(Outgoing.TABLES), LeavingTable.TABLE, IndicatorTable.TABLE);
    }

    private record Key(String indicator, String table, String level, AuditRule rule) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::indicator)
                .thenComparing(Key::table)
                .thenComparing(Key::level)
                .thenComparing(Key::rule);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tally {
        private long rows;
        private final Set<List<Object>> cells = new HashSet<>();
        private final Set<String> folders = new TreeSet<>();
    }

    @Override
    public List<TableRow<DisclosureAuditTable>> rows(Inputs in, Run run) {
        Map<String, TableRow<LeavingTable>> leaving = new TreeMap<>();
        in.rows(LeavingTable.TABLE).forEach(row -> leaving.put(row.get(LeavingTable.INDICATOR_ID), row));
        Set<String> counts = new HashSet<>();
        Set<String> summed = new HashSet<>();
        for (TableRow<IndicatorTable> row : in.rows(IndicatorTable.TABLE)) {
            String id = row.get(IndicatorTable.INDICATOR_ID);
            if (ValueType.of(row.get(IndicatorTable.VALUE_TYPE)) == ValueType.COUNT) {
                counts.add(id);
            }
            TableRow<LeavingTable> how = leaving.get(id);
            if (row.is(IndicatorTable.ADDITIVE) && how != null && how.is(LeavingTable.BY_PRACTICE)) {
                summed.add(id);
            }
        }
        Map<Key, Tally> tallies = new TreeMap<>();
        Set<String> left = new HashSet<>();
        Outgoing.forEach(in, row -> {
            String id = row.at().indicator();
            left.add(id);
            AuditRule rule =
                    rule(row, Objects.requireNonNull(leaving.get(id)), counts.contains(id), summed.contains(id));
            Tally tally =
                    tallies.computeIfAbsent(new Key(id, row.table().name(), row.level(), rule), key -> new Tally());
            tally.rows++;
            tally.folders.add(row.folder());
            tally.cells.add(List.of(row.at(), row.group()));
        });
        leaving.forEach((id, row) -> {
            if (!left.contains(id)) {
                tallies.put(new Key(id, NOWHERE, Shared.ALL, whyNot(row)), new Tally());
            }
        });
        int mostAway = run.config().disclosure().roundTo() - 1;
        List<TableRow<DisclosureAuditTable>> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(DisclosureAuditTable.TABLE
                .row()
                .set(DisclosureAuditTable.INDICATOR_ID, key.indicator)
                .set(DisclosureAuditTable.TABLE_NAME, key.table)
                .set(DisclosureAuditTable.AREA_LEVEL, key.level)
                .set(DisclosureAuditTable.RULE, key.rule)
                .copy(
                        DisclosureAuditTable.DISCLOSURE,
                        Objects.requireNonNull(leaving.get(key.indicator)),
                        LeavingTable.DISCLOSURE)
                .set(DisclosureAuditTable.ROWS, tally.rows)
                .set(DisclosureAuditTable.CELLS, (long) tally.cells.size())
                .set(DisclosureAuditTable.FOLDERS, (long) tally.folders.size())
                .set(DisclosureAuditTable.MOST_AWAY, isRounded(key.rule) ? mostAway : null)
                .build()));
        return rows;
    }

    /** @param isSummed whether larger areas are the sums of practices */
    private static AuditRule rule(Outgoing row, TableRow<LeavingTable> leaving, boolean isCount, boolean isSummed) {
        if (!row.isRounded()) {
            return !row.hasCounts() && !row.hasValue()
                    ? AuditRule.NO_FIGURE
                    : leaving.get(LeavingTable.DISCLOSURE) == DisclosureClass.ORGANISATIONS
                            ? AuditRule.EXACT_ORGANISATIONS
                            : AuditRule.EXACT_PUBLIC;
        }
        if (row.hasCounts() || (isCount && row.hasValue())) {
            return !row.hasValue() && says(row, Reason.FEW_PEOPLE)
                    ? AuditRule.FEW_PEOPLE
                    : row.isOf(Level.PRACTICE) || !isSummed ? AuditRule.ROUNDED : AuditRule.ROUNDED_SUM;
        }
        return row.hasValue()
                ? AuditRule.ROUNDED_VALUE
                : says(row, Reason.PRACTICES_UNSEEN)
                        ? AuditRule.PRACTICES_UNSEEN
                        : says(row, Reason.ONE_MORE_WITHHELD)
                                ? AuditRule.ONE_MORE_WITHHELD
                                : says(row, Reason.WITHHELD) ? AuditRule.WITHHELD : AuditRule.NO_FIGURE;
    }

    private static boolean says(Outgoing row, Reason reason) {
        return Reason.in(row.reason()).contains(reason);
    }

    private static AuditRule whyNot(TableRow<LeavingTable> row) {
        return row.get(LeavingTable.DISCLOSURE) == DisclosureClass.UNDECLARED
                ? AuditRule.UNDECLARED
                : row.get(LeavingTable.LEAVES) != LeavingAs.WITHHELD
                        ? AuditRule.NOT_BY_PRACTICE
                        : row.has(LeavingTable.EQUAL_TO) ? AuditRule.EQUAL_COUNTS : AuditRule.NO_PROTECTION_SECRET;
    }

    private static boolean isRounded(AuditRule rule) {
        return rule == AuditRule.ROUNDED || rule == AuditRule.ROUNDED_SUM || rule == AuditRule.FEW_PEOPLE;
    }
}
