package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fosse.jobs.packed.PeriodValues;

/** All groups of one indicator and period, in the order of the tables: area, level of the groups, dimension. */
final class GroupSets {
    private static final Comparator<GroupSet> ORDER = Comparator.<GroupSet>comparingInt(set -> set.area)
            .thenComparing(set -> set.unitLevel)
            .thenComparing(set -> set.dimension);

    private GroupSets() {}

    static List<GroupSet> of(PeriodValues period, GroupRules rules) {
        List<GroupSet> sets = new ArrayList<>(AreaGroupSets.of(period, rules));
        sets.addAll(PersonGroupSets.of(period, rules));
        sets.sort(ORDER);
        return sets;
    }
}
