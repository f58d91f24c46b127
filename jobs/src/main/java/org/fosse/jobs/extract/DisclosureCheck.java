package org.fosse.jobs.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/** Looks at the finished extracts once more before they leave, row by row, without regard to how they were made. */
public final class DisclosureCheck {
    private static final Set<Reason> SMALL =
            EnumSet.of(Reason.SMALL_NUMBER, Reason.SMALL_REMAINDER, Reason.SMALL_DENOMINATOR);

    private final FosseConfig.Disclosure rule;
    private final Map<String, Set<String>> networksOf = new HashMap<>();
    private long small;
    private long exact;
    private long givenAway;
    private long foreign;

    /** @param date the logical date, on which practices belong to their networks */
    public DisclosureCheck(List<TableRow<MembershipTable>> membership, FosseConfig.Disclosure rule, LocalDate date) {
        this.rule = rule;
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
        double numerator = row.number(NetworkExtractTable.NUMERATOR);
        double denominator = row.number(NetworkExtractTable.DENOMINATOR);
        small += isSmall(numerator) || isSmall(denominator) ? 1 : 0;
        exact += isExact(numerator) || isExact(denominator) ? 1 : 0;
        givenAway += isSuppressed(row) && showsFigures(row) ? 1 : 0;
        foreign += isForeign(row) ? 1 : 0;
    }

    /** Lists what must not leave, a line for each rule that is broken; empty when all is well. */
    public List<String> listBreaches() {
        List<String> breaches = new ArrayList<>();
        add(breaches, small, "hold a count that must be suppressed");
        add(breaches, exact, "hold a count that is not rounded");
        add(breaches, givenAway, "give away a suppressed count by another figure");
        add(breaches, foreign, "are of a practice of another network");
        return breaches;
    }

    private boolean isSmall(double count) {
        return count > 0 && count <= rule.suppressUpTo();
    }

    private boolean isExact(double count) {
        return !Double.isNaN(count) && count % rule.roundTo() != 0;
    }

    private static boolean isSuppressed(TableRow<NetworkExtractTable> row) {
        return Reason.in(row.find(NetworkExtractTable.REASON)).stream().anyMatch(SMALL::contains);
    }

    private static boolean showsFigures(TableRow<NetworkExtractTable> row) {
        List<Field<NetworkExtractTable, ?>> figures = List.of(
                NetworkExtractTable.VALUE,
                NetworkExtractTable.LOWER_95,
                NetworkExtractTable.UPPER_95,
                NetworkExtractTable.LOWER_998,
                NetworkExtractTable.UPPER_998,
                NetworkExtractTable.POSITION);
        return figures.stream().anyMatch(row::has);
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
