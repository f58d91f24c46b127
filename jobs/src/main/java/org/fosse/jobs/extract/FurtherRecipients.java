package org.fosse.jobs.extract;

import java.io.Serial;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.FosseConfig;
import org.fosse.config.Recipient;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/**
 * Which folders of places, forums and providers a rate goes to. A network goes to the places and forums that it is of, a place, the
 * system and England to those that have them beside their networks, a practice to all of them, to be counted and not to be
 * shown; a figure of a provider to itself.
 */
final class FurtherRecipients implements KnownPeriods.Folders {
    @Serial
    private static final long serialVersionUID = 1;

    private final TreeSet<String> groups = new TreeSet<>();
    private final HashMap<String, Set<String>> byArea = new HashMap<>();
    private final HashMap<String, Set<String>> byProvider = new HashMap<>();

    private FurtherRecipients() {}

    /**
     * @param membership all rows of the bridge
     * @param date on which areas belong to one another
     */
    static FurtherRecipients of(List<TableRow<MembershipTable>> membership, FosseConfig config, LocalDate date) {
        Map<String, Set<String>> placesOf =
                Recipients.placesOfNetworks(membership, config.system().code(), date);
        FurtherRecipients all = new FurtherRecipients();
        for (Recipient each : config.recipients()) {
            switch (each.kind()) {
                case PLACE, FORUM ->
                    all.addGroup(each, placesOf, config.system().code());
                case PROVIDER -> each.areas().forEach(code -> show(all.byProvider, code, each.id()));
                case NETWORK -> {}
            }
        }
        return all;
    }

    private void addGroup(Recipient group, Map<String, Set<String>> placesOf, String system) {
        groups.add(group.id());
        show(byArea, system, group.id());
        boolean whole = group.isOf(system);
        placesOf.forEach((network, places) -> {
            if (whole || group.isOf(network) || places.stream().anyMatch(group::isOf)) {
                show(byArea, network, group.id());
                places.stream()
                        .filter(place -> whole || group.isOf(place))
                        .forEach(place -> show(byArea, place, group.id()));
            }
        });
    }

    private static void show(Map<String, Set<String>> by, String area, String recipient) {
        by.computeIfAbsent(area, code -> new TreeSet<>()).add(recipient);
    }

    /** How many there are. */
    int count() {
        return groups.size() + byProvider.size();
    }

    @Override
    public Set<String> ofMember(TableRow<RateTable> rate) {
        return switch (Level.find(rate.get(RateTable.AREA_LEVEL)).orElseThrow()) {
            case NEIGHBOURHOOD, PROVIDER -> of(rate);
            case PRACTICE, LOCALITY, SUB_ICB, PLACE, SYSTEM, REGION, COUNTRY, TEAM, DESIGN_GROUP -> Set.of();
        };
    }

    /** Those that a rate goes to. */
    Set<String> of(TableRow<RateTable> rate) {
        return switch (Level.find(rate.get(RateTable.AREA_LEVEL)).orElseThrow()) {
            case PRACTICE, COUNTRY -> groups;
            case NEIGHBOURHOOD, PLACE, SYSTEM -> byArea.getOrDefault(rate.get(RateTable.AREA_CODE), Set.of());
            case PROVIDER -> byProvider.getOrDefault(rate.get(RateTable.AREA_CODE), Set.of());
            case LOCALITY, SUB_ICB, REGION, TEAM, DESIGN_GROUP -> Set.of();
        };
    }
}
