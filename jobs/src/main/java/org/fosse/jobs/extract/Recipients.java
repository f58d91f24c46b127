package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/** Which networks are shown an area: a practice to its own, a network to itself, a place and the system to those in it. */
final class Recipients implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Set<String> SHOWN =
            Set.of(Level.PRACTICE.text(), Level.NEIGHBOURHOOD.text(), Level.PLACE.text(), Level.SYSTEM.text());

    private final int networks;
    private final HashMap<String, TreeSet<String>> byArea = new HashMap<>();

    private Recipients(Set<String> networks) {
        this.networks = networks.size();
        networks.forEach(network -> show(network, network));
    }

    /**
     * @param membership all rows of the bridge
     * @param system whose networks receive extracts
     * @param date on which areas belong to one another
     */
    static Recipients of(List<TableRow<MembershipTable>> membership, String system, LocalDate date) {
        List<TableRow<MembershipTable>> today =
                membership.stream().filter(row -> Bridge.isInForceOn(row, date)).toList();
        Set<String> networks = today.stream()
                .filter(row -> is(row, Level.NEIGHBOURHOOD, Level.SYSTEM)
                        && row.get(MembershipTable.PARENT_CODE).equals(system))
                .map(row -> row.get(MembershipTable.CHILD_CODE))
                .collect(Collectors.toSet());
        Recipients recipients = new Recipients(networks);
        for (TableRow<MembershipTable> row : today) {
            String child = row.get(MembershipTable.CHILD_CODE);
            String parent = row.get(MembershipTable.PARENT_CODE);
            if (is(row, Level.PRACTICE, Level.NEIGHBOURHOOD) && networks.contains(parent)) {
                recipients.show(child, parent);
            } else if ((is(row, Level.NEIGHBOURHOOD, Level.PLACE) || is(row, Level.NEIGHBOURHOOD, Level.SYSTEM))
                    && networks.contains(child)) {
                recipients.show(parent, child);
            }
        }
        return recipients;
    }

    private static boolean is(TableRow<MembershipTable> row, Level child, Level parent) {
        return row.get(MembershipTable.CHILD_LEVEL).equals(child.text())
                && row.get(MembershipTable.PARENT_LEVEL).equals(parent.text());
    }

    private void show(String area, String network) {
        byArea.computeIfAbsent(area, code -> new TreeSet<>()).add(network);
    }

    /** How many networks there are. */
    int networks() {
        return networks;
    }

    /** The networks that are shown a rate. */
    Set<String> of(TableRow<RateTable> rate) {
        return SHOWN.contains(rate.get(RateTable.AREA_LEVEL))
                ? byArea.getOrDefault(rate.get(RateTable.AREA_CODE), new TreeSet<>())
                : Set.of();
    }
}
