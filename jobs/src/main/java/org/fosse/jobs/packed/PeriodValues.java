package org.fosse.jobs.packed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * All values of one indicator and period, at every level and in every group: what a statistic of a period starts from.
 *
 * @param start first day of the period
 * @param end last day of the period
 * @param strata the groups, in order of breakdown and stratum
 */
public record PeriodValues(
        IndicatorFacts indicator, LocalDate start, LocalDate end, Geography geography, List<StratumValues> strata) {
    public PeriodValues {
        strata = List.copyOf(strata);
    }

    /** Adds a packed period up to every level. */
    static PeriodValues of(
            IndicatorFacts indicator, LocalDate start, LocalDate end, PackedPeriod packed, Geography geography) {
        RollUp rollUp = new RollUp(packed, indicator, geography, RollUp.bridges(packed.origins, geography, start, end));
        List<StratumValues> strata = new ArrayList<>();
        int from = 0;
        while (from < packed.size()) {
            int to = from;
            while (to < packed.size() && packed.group[to] == packed.group[from]) {
                to++;
            }
            strata.add(rollUp.of(packed.group[from], from, to));
            from = to;
        }
        return new PeriodValues(indicator, start, end, geography, strata);
    }

    /** The values for everyone; null where the sources give values by group only. */
    public @Nullable StratumValues all() {
        for (StratumValues each : strata) {
            if (each.breakdown().equals(Shared.ALL)) {
                return each;
            }
        }
        return null;
    }

    /** The bridge by which an entry's area belongs to others in this period. */
    public MembershipOfPeriod bridge(StratumValues values, int entry) {
        return geography.bridge(values.mapping(entry), start, end);
    }

    /**
     * Whether areas of a level can stand for a region or England: those below systems only when they are of two systems or
     * more, as with the extracts of one system England would be that system under another name. Publications name
     * sub-ICB locations without their system, so that one without a system is of another.
     */
    public boolean isOfSeveralSystems(StratumValues values, Level level, int[] entries) {
        boolean below = switch (level) {
            case PRACTICE, NEIGHBOURHOOD, LOCALITY, PLACE, SUB_ICB, TEAM, DESIGN_GROUP -> true;
            case SYSTEM, REGION, COUNTRY, PROVIDER -> false;
        };
        if (!below) {
            return true;
        }
        TreeSet<Integer> systems = new TreeSet<>();
        for (int i : entries) {
            int system = geography.system(values.area(i));
            if (system >= 0 || level == Level.SUB_ICB) {
                systems.add(system);
            }
        }
        return systems.size() > 1;
    }

    /** The areas to compare with each other, in order of parent code and of the level's name. */
    public List<ComparisonGroup> groups(StratumValues values) {
        TreeMap<Integer, TreeMap<String, int[]>> entries = new TreeMap<>();
        TreeMap<Integer, TreeMap<String, Integer>> sizes = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            String level = values.level(i).text();
            for (int parent : bridge(values, i).parents(values.area(i))) {
                TreeMap<String, int[]> ofParent = entries.computeIfAbsent(parent, key -> new TreeMap<>());
                int size = sizes.computeIfAbsent(parent, key -> new TreeMap<>()).merge(level, 1, Integer::sum);
                int[] members = ofParent.getOrDefault(level, new int[16]);
                if (size > members.length) {
                    members = Arrays.copyOf(members, size * 2);
                }
                members[size - 1] = i;
                ofParent.put(level, members);
            }
        }
        List<ComparisonGroup> groups = new ArrayList<>();
        entries.forEach((parent, levels) -> levels.forEach((level, members) -> {
            int size = sizes.getOrDefault(parent, new TreeMap<>()).getOrDefault(level, 0);
            Level of = Level.find(level).orElseThrow();
            int[] all = Arrays.copyOf(members, size);
            Level above = geography.level(parent);
            int absent = of == Level.PRACTICE ? bridge(values, all[0]).practices(parent) - size : 0;
            boolean wide = above == Level.REGION || above == Level.COUNTRY;
            groups.add(new ComparisonGroup(
                    parent, above, of, all, Math.max(0, absent), !wide || isOfSeveralSystems(values, of, all)));
        }));
        return groups;
    }
}
