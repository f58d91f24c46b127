package org.fosse.jobs.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;

/** Looks at the finished extracts once more before they leave, row by row, without regard to how they were made. */
public final class DisclosureCheck {
    private final FosseConfig.Disclosure rule;
    private final Map<String, LeavingAs> leaving = new HashMap<>();
    private final Map<String, Set<String>> networksOf = new HashMap<>();
    private long undeclared;
    private long exact;
    private long ofFew;
    private long foreign;

    /**
     * @param membership all rows of the bridge
     * @param leaving how each indicator leaves
     * @param date the logical date, on which practices belong to their networks
     */
    public DisclosureCheck(
            List<TableRow<MembershipTable>> membership,
            List<TableRow<LeavingTable>> leaving,
            FosseConfig.Disclosure rule,
            LocalDate date) {
        this.rule = rule;
        leaving.forEach(row -> this.leaving.put(row.get(LeavingTable.INDICATOR_ID), row.get(LeavingTable.LEAVES)));
        for (TableRow<MembershipTable> row : membership) {
            if (Bridge.isInForceOn(row, date)
                    && row.get(MembershipTable.CHILD_LEVEL).equals(Level.PRACTICE.text())
                    && row.get(MembershipTable.PARENT_LEVEL).equals(Level.NEIGHBOURHOOD.text())) {
                networksOf
                        .computeIfAbsent(row.get(MembershipTable.CHILD_CODE), code -> new HashSet<>())
                        .add(row.get(MembershipTable.PARENT_CODE));
            }
        }
    }

    /** Looks at one row. */
    public void look(TableRow<NetworkExtractTable> row) {
        LeavingAs how = leaving.getOrDefault(row.get(NetworkExtractTable.INDICATOR_ID), LeavingAs.WITHHELD);
        undeclared += how == LeavingAs.WITHHELD || (how == LeavingAs.EXACT && isRounded(row)) ? 1 : 0;
        if (isRounded(row)) {
            double numerator = row.number(NetworkExtractTable.NUMERATOR);
            double denominator = row.number(NetworkExtractTable.DENOMINATOR);
            exact += isExact(numerator) || isExact(denominator) ? 1 : 0;
            ofFew += denominator < rule.fewPeople()
                            && (row.has(NetworkExtractTable.VALUE) || row.has(NetworkExtractTable.NUMERATOR))
                    ? 1
                    : 0;
        }
        foreign += isForeign(row) ? 1 : 0;
    }

    private static boolean isRounded(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.PROTECTION) == LeavingAs.ROUNDED;
    }

    /** Lists what must not leave, a line for each rule that is broken; empty when all is well. */
    public List<String> listBreaches() {
        List<String> breaches = new ArrayList<>();
        add(breaches, undeclared, "are of an indicator that does not leave, or not in this way");
        add(breaches, exact, "hold a count that is not rounded");
        add(breaches, ofFew, "give a share of few people");
        add(breaches, foreign, "are of a practice of another network");
        return breaches;
    }

    private boolean isExact(double count) {
        return !Double.isNaN(count) && count % rule.roundTo() != 0;
    }

    private boolean isForeign(TableRow<NetworkExtractTable> row) {
        return row.get(NetworkExtractTable.AREA_LEVEL).equals(Level.PRACTICE.text())
                && !networksOf
                        .getOrDefault(row.get(NetworkExtractTable.AREA_CODE), Set.of())
                        .contains(row.get(NetworkExtractTable.NETWORK_CODE));
    }

    private static void add(List<String> breaches, long rows, String what) {
        if (rows > 0) {
            breaches.add(rows + " rows of the extracts " + what + ".");
        }
    }
}
