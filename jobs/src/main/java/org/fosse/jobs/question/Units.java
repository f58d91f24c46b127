package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;

/** The units of the own system that are open on the date of the run, with the unit right above each. */
final class Units {
    /** From nearest to furthest: what stands right above a practice, a team and so on. */
    private static final List<Level> UPWARDS =
            List.of(Level.NEIGHBOURHOOD, Level.PROVIDER, Level.LOCALITY, Level.PLACE, Level.SYSTEM);

    private final Map<String, Unit> units;
    private final Set<String> codes;

    private Units(Map<String, Unit> units) {
        this.units = units;
        this.codes = Set.copyOf(units.keySet());
    }

    /**
     * @param areas open areas that are of the system, or may be through a link
     * @param links of these areas, in force on the date of the run
     * @param speaking providers that speak for the system, wherever their home is
     */
    static Units of(
            String system,
            Collection<TableRow<AreaTable>> areas,
            Collection<TableRow<MembershipTable>> links,
            Set<String> speaking) {
        Map<String, List<TableRow<MembershipTable>>> above =
                links.stream().collect(Collectors.groupingBy(link -> link.get(MembershipTable.CHILD_CODE)));
        Set<String> own = new HashSet<>(speaking);
        own.add(system);
        areas.stream()
                .filter(area -> system.equals(area.find(AreaTable.SYSTEM_CODE)))
                .map(area -> area.get(AreaTable.AREA_CODE))
                .forEach(own::add);
        // Teams and localities say only what they are part of, which may in turn be part of something.
        boolean more = true;
        while (more) {
            more = false;
            for (TableRow<AreaTable> area : areas) {
                String code = area.get(AreaTable.AREA_CODE);
                boolean within = above.getOrDefault(code, List.of()).stream()
                        .anyMatch(link -> own.contains(link.get(MembershipTable.PARENT_CODE)));
                more |= within && own.add(code);
            }
        }
        TreeMap<String, Unit> units = new TreeMap<>();
        for (TableRow<AreaTable> area : areas) {
            String code = area.get(AreaTable.AREA_CODE);
            if (own.contains(code)) {
                String parent = code.equals(system) ? null : parent(above.getOrDefault(code, List.of()), own, system);
                units.put(code, new Unit(code, level(area), area.get(AreaTable.AREA_NAME), parent));
            }
        }
        return new Units(units);
    }

    private static String parent(List<TableRow<MembershipTable>> links, Set<String> own, String system) {
        return links.stream()
                .filter(link -> own.contains(link.get(MembershipTable.PARENT_CODE)) && height(link) >= 0)
                .min(Comparator.comparingInt(Units::height)
                        .thenComparing(link -> link.get(MembershipTable.PARENT_CODE)))
                .map(link -> link.get(MembershipTable.PARENT_CODE))
                .orElse(system);
    }

    private static int height(TableRow<MembershipTable> link) {
        return Level.find(link.get(MembershipTable.PARENT_LEVEL))
                .map(UPWARDS::indexOf)
                .orElse(-1);
    }

    static Level level(TableRow<AreaTable> area) {
        return Level.find(area.get(AreaTable.AREA_LEVEL)).orElseThrow();
    }

    boolean has(String code) {
        return units.containsKey(code);
    }

    /** A unit that is of the system. */
    Unit get(String code) {
        return requireNonNull(units.get(code));
    }

    /** In order of code. */
    Collection<Unit> all() {
        return units.values();
    }

    /** May travel to tasks. */
    Set<String> codes() {
        return codes;
    }
}
