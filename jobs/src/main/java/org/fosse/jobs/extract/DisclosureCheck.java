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
import org.fosse.config.Recipient;
import org.fosse.engine.Store;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;

/** Looks at all that leaves once more before it does, row by row, without regard to how they were made. */
public final class DisclosureCheck {
    private static final Set<Level> SHOWN_TO_GROUPS =
            EnumSet.of(Level.NEIGHBOURHOOD, Level.PLACE, Level.SYSTEM, Level.COUNTRY);

    private final FosseConfig.Disclosure rule;
    private final Map<String, Recipient> recipients = new HashMap<>();
    private final Map<String, LeavingAs> leaving = new HashMap<>();
    private final Map<String, Set<String>> networksOf = new HashMap<>();
    private long undeclared;
    private long exact;
    private long ofFew;
    private long foreign;

    /**
     * @param membership all rows of the bridge
     * @param leaving how each indicator leaves
     * @param recipients those of the configuration
     * @param date the logical date, on which practices belong to their networks
     */
    public DisclosureCheck(
            List<TableRow<MembershipTable>> membership,
            List<TableRow<LeavingTable>> leaving,
            FosseConfig.Disclosure rule,
            List<Recipient> recipients,
            LocalDate date) {
        this.rule = rule;
        recipients.forEach(each -> this.recipients.put(each.id(), each));
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

    /** Looks at all that leaves of a run. */
    public void look(Store store) {
        Outgoing.forEach(store, this::look);
    }

    void look(Outgoing row) {
        LeavingAs how = leaving.getOrDefault(row.at().indicator(), LeavingAs.WITHHELD);
        undeclared += how == LeavingAs.WITHHELD || (how == LeavingAs.EXACT && row.isRounded()) ? 1 : 0;
        if (row.isRounded()) {
            boolean hasFigure = row.hasValue() || !Double.isNaN(row.numerator());
            exact += isExact(row.numerator()) || isExact(row.denominator()) ? 1 : 0;
            ofFew += row.denominator() < rule.fewPeople() && hasFigure ? 1 : 0;
        }
        boolean isOfRecipient = row.table().equals(RecipientExtractTable.TABLE) || recipients.containsKey(row.folder());
        boolean isOwn = isOfRecipient ? isOfRecipient(row) : isOfNetwork(row);
        foreign += isOwn ? 0 : 1;
    }

    private boolean isOfRecipient(Outgoing row) {
        Recipient recipient = recipients.get(row.folder());
        Level level = Level.find(row.level()).orElse(Level.PRACTICE);
        return recipient != null
                && switch (recipient.kind()) {
                    case PROVIDER ->
                        level == Level.PROVIDER && recipient.isOf(row.at().area());
                    case PLACE, FORUM -> SHOWN_TO_GROUPS.contains(level);
                    case NETWORK -> false;
                };
    }

    private boolean isOfNetwork(Outgoing row) {
        return !row.isOf(Level.PRACTICE)
                || networksOf.getOrDefault(row.at().area(), Set.of()).contains(row.folder());
    }

    /** Lists what must not leave, a line for each rule that is broken; empty when all is well. */
    public List<String> listBreaches() {
        List<String> breaches = new ArrayList<>();
        add(breaches, undeclared, "are of an indicator that does not leave, or not in this way");
        add(breaches, exact, "hold a count that is not rounded");
        add(breaches, ofFew, "give a share of few people");
        add(breaches, foreign, "are of a practice of another network, or of what their recipient does not see");
        return breaches;
    }

    private boolean isExact(double count) {
        return !Double.isNaN(count) && count % rule.roundTo() != 0;
    }

    private static void add(List<String> breaches, long rows, String what) {
        if (rows > 0) {
            breaches.add(rows + " rows of the extracts " + what + ".");
        }
    }
}
