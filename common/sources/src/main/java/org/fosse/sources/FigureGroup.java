package org.fosse.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The group that a figure is of, among those that breakdowns divide figures into. */
record FigureGroup(String breakdown, String stratum) {
    static final String ALL = "all";

    static FigureGroup of(Map<String, String> groups, Collection<String> names) {
        return names.isEmpty()
                ? new FigureGroup(ALL, ALL)
                : new FigureGroup(
                        String.join("+", names), names.stream().map(groups::get).collect(Collectors.joining(" | ")));
    }

    /** The same, within the groups that its columns are of, by breakdown. */
    FigureGroup and(Map<String, String> others) {
        if (others.isEmpty()) {
            return this;
        }
        String by = String.join("+", others.keySet());
        String group = String.join(" | ", others.values());
        return breakdown.equals(ALL)
                ? new FigureGroup(by, group)
                : new FigureGroup(breakdown + "+" + by, stratum + " | " + group);
    }

    /** The groups that a row counts into, by cut; it does not count where it stands for all groups of one of the breakdowns. */
    static List<FigureGroup> all(Map<String, String> groups, List<List<String>> cuts) {
        return cuts.stream()
                .filter(names -> groups.keySet().containsAll(names))
                .map(names -> of(groups, names))
                .toList();
    }
}
