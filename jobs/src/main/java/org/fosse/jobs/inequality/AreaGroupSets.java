package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Reference;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/**
 * Groups made of areas: the practices, or the neighbourhoods, of an area by how deprived they are. Each is put whole into
 * the group of its population's average deprivation, and the counts of a group's areas are added up; in dimension {@code
 * deprivation_rank} every area is a group of its own, so that an area with few of them has a slope too.
 */
final class AreaGroupSets {
    /** The most deprived national fifth against all others. */
    static final String CORE20 = "core20";

    private static final int TENTHS = 10;
    static final List<String> CORE20_LABELS = List.of("Core20: most deprived fifth of England", "Other four fifths");

    private AreaGroupSets() {}

    /** The sets of one period, by parent area and level of the areas. */
    static List<GroupSet> of(PeriodValues period, GroupRules rules) {
        List<GroupSet> sets = new ArrayList<>();
        StratumValues values = period.all();
        if (values == null || !period.indicator().isCounted()) {
            return sets;
        }
        for (ComparisonGroup areas : period.groups(values)) {
            boolean units = areas.childLevel() == Level.PRACTICE || areas.childLevel() == Level.NEIGHBOURHOOD;
            if (units && areas.parentLevel() != Level.NEIGHBOURHOOD) {
                addAll(sets, period, values, areas, rules);
            }
        }
        return sets;
    }

    private static void addAll(
            List<GroupSet> sets, PeriodValues period, StratumValues values, ComparisonGroup areas, GroupRules rules) {
        int groups = rules.deprivationGroups();
        add(sets, period, values, areas, Reference.DEPRIVATION_LOCAL, groups);
        add(sets, period, values, areas, Reference.DEPRIVATION_NATIONAL, groups);
        if (groups != TENTHS) {
            add(sets, period, values, areas, Reference.DEPRIVATION_LOCAL_DECILE, TENTHS);
            add(sets, period, values, areas, Reference.DEPRIVATION_NATIONAL_DECILE, TENTHS);
        }
        GroupSet ranked = ranked(period, values, areas);
        if (ranked.placed > 0) {
            sets.add(finished(ranked, areas));
        }
        GroupSet core = fill(
                period,
                values,
                areas,
                CORE20,
                Reference.DEPRIVATION_NATIONAL_DECILE,
                CORE20_LABELS.toArray(String[]::new),
                TENTHS / 5);
        if (core.placed > 0) {
            sets.add(finished(core, areas));
        }
    }

    private static void add(
            List<GroupSet> sets,
            PeriodValues period,
            StratumValues values,
            ComparisonGroup areas,
            String grouping,
            int groups) {
        GroupSet set = fill(period, values, areas, grouping, grouping, labels(groups), 0);
        if (set.placed > 0) {
            sets.add(finished(set, areas));
        }
    }

    /** Every area a group of its own, most deprived first. */
    private static GroupSet ranked(PeriodValues period, StratumValues values, ComparisonGroup areas) {
        Geography geography = period.geography();
        int excluded = 0;
        int unplaced = 0;
        double withoutGroup = 0;
        List<Integer> entries = new ArrayList<>();
        for (int i : areas.entries()) {
            double people = values.denominator(i);
            if (!(people > 0) || !period.indicator().allows(values.numerator(i), people)) {
                excluded++;
            } else if (geography.group(Reference.DEPRIVATION_RANK, values.area(i)) == 0) {
                unplaced++;
                withoutGroup += people;
            } else {
                entries.add(i);
            }
        }
        entries.sort(Comparator.comparingInt(i -> geography.group(Reference.DEPRIVATION_RANK, values.area(i))));
        GroupSet set = new GroupSet(
                period.indicator(),
                areas.parent(),
                areas.childLevel().text(),
                Reference.DEPRIVATION_RANK,
                true,
                values.label(areas.entries()[0]),
                entries.stream().map(i -> geography.code(values.area(i))).toArray(String[]::new));
        set.ranks = entries.stream()
                .mapToInt(i -> geography.group(Reference.DEPRIVATION_RANK, values.area(i)))
                .toArray();
        set.placed = entries.size();
        set.excluded = excluded;
        set.unplaced = unplaced;
        set.withoutGroup = withoutGroup;
        for (int i = 0; i < entries.size(); i++) {
            set.add(i, values.numerator(entries.get(i)), values.denominator(entries.get(i)));
        }
        return set;
    }

    /** Areas that do not stand for their parent say nothing of its groups. */
    private static GroupSet finished(GroupSet set, ComparisonGroup areas) {
        set.finished();
        if (!areas.isWhole()) {
            set.withhold(Reason.NOT_ALL_AREAS);
        }
        return set;
    }

    /** @param core the groups that make the first of two; 0 to leave every group by itself */
    private static GroupSet fill(
            PeriodValues period,
            StratumValues values,
            ComparisonGroup areas,
            String dimension,
            String grouping,
            String[] labels,
            int core) {
        Geography geography = period.geography();
        GroupSet set = new GroupSet(
                period.indicator(),
                areas.parent(),
                areas.childLevel().text(),
                dimension,
                true,
                values.label(areas.entries()[0]),
                labels);
        for (int i : areas.entries()) {
            double numerator = values.numerator(i);
            double denominator = values.denominator(i);
            if (!period.indicator().allows(numerator, denominator)) {
                set.excluded++;
                continue;
            }
            int group = geography.group(grouping, values.area(i));
            if (group == 0) {
                set.unplaced++;
                set.withoutGroup += denominator;
                continue;
            }
            set.placed++;
            set.add(core == 0 ? group - 1 : group <= core ? 0 : 1, numerator, denominator);
        }
        return set;
    }

    /** "1 most deprived", "2", ..., "5 least deprived". */
    static String[] labels(int groups) {
        String[] labels = new String[groups];
        for (int i = 0; i < groups; i++) {
            String end = i == 0 ? " most deprived" : i == groups - 1 ? " least deprived" : "";
            labels[i] = (i + 1) + end;
        }
        return labels;
    }
}
