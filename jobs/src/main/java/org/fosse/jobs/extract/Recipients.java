package org.fosse.jobs.extract;

import java.io.Serial;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.jobs.check.Bridge;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/** Which networks that are recipients are shown an area: a practice to its own, a network to itself, a place and the system to those in it. */
public final class Recipients implements KnownPeriods.Folders {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Set<String> SHOWN =
            Set.of(Level.PRACTICE.text(), Level.NEIGHBOURHOOD.text(), Level.PLACE.text(), Level.SYSTEM.text());

    private final TreeSet<String> networks;
    private final HashMap<String, TreeSet<String>> byArea = new HashMap<>();

    private Recipients(Set<String> networks) {
        this.networks = new TreeSet<>(networks);
        networks.forEach(network -> show(network, network));
    }

    /**
     * @param membership all rows of the bridge
     * @param config which networks of which system are recipients
     * @param date on which areas belong to one another
     */
    public static Recipients of(List<TableRow<MembershipTable>> membership, FosseConfig config, LocalDate date) {
        List<TableRow<MembershipTable>> today =
                membership.stream().filter(row -> Bridge.isInForceOn(row, date)).toList();
        Set<String> networks = networks(today, config.system().code())
                .filter(network -> config.recipients().stream()
                        .anyMatch(each -> each.kind() == Recipient.Kind.NETWORK && each.isOf(network)))
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

    private static Stream<String> networks(List<TableRow<MembershipTable>> today, String system) {
        return today.stream()
                .filter(row -> is(row, Level.NEIGHBOURHOOD, Level.SYSTEM)
                        && row.get(MembershipTable.PARENT_CODE).equals(system))
                .map(row -> row.get(MembershipTable.CHILD_CODE));
    }

    /** The places of each network of a system on a day. */
    static Map<String, Set<String>> placesOfNetworks(
            List<TableRow<MembershipTable>> membership, String system, LocalDate date) {
        List<TableRow<MembershipTable>> today =
                membership.stream().filter(row -> Bridge.isInForceOn(row, date)).toList();
        Map<String, Set<String>> placesOf = new TreeMap<>();
        networks(today, system).forEach(network -> placesOf.put(network, new TreeSet<>()));
        for (TableRow<MembershipTable> row : today) {
            Set<String> places = placesOf.get(row.get(MembershipTable.CHILD_CODE));
            if (places != null && is(row, Level.NEIGHBOURHOOD, Level.PLACE)) {
                places.add(row.get(MembershipTable.PARENT_CODE));
            }
        }
        return placesOf;
    }

    private static boolean is(TableRow<MembershipTable> row, Level child, Level parent) {
        return row.get(MembershipTable.CHILD_LEVEL).equals(child.text())
                && row.get(MembershipTable.PARENT_LEVEL).equals(parent.text());
    }

    private void show(String area, String network) {
        byArea.computeIfAbsent(area, code -> new TreeSet<>()).add(network);
    }

    /** Their codes. */
    public Set<String> networks() {
        return networks;
    }

    @Override
    public Set<String> ofMember(TableRow<RateTable> rate) {
        return rate.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text()) ? of(rate) : Set.of();
    }

    /** The networks that are shown a rate. */
    Set<String> of(TableRow<RateTable> rate) {
        return SHOWN.contains(rate.get(RateTable.AREA_LEVEL))
                ? byArea.getOrDefault(rate.get(RateTable.AREA_CODE), new TreeSet<>())
                : Set.of();
    }
}
