package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.LifeStage;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/**
 * Groups of people as a source gives them: ethnicity, sex, age, deprivation of where they live, and whatever else its
 * strata divide by. Deprivation is ordered; age is not, since neither end of it is the disadvantaged one.
 */
final class PersonGroupSets {
    /** The level of the groups: people, not areas. */
    static final String PERSON = "person";
    /** Age groups put into stages of life. */
    static final String LIFE_STAGE = "life_stage";
    /** Ends the name of the dimension that holds the most deprived fifth against the rest. */
    static final String CORE20_SUFFIX = "_core20";

    static final String AGE = "age";

    private static final Set<ValueType> COMPARED = EnumSet.of(
            ValueType.PROPORTION,
            ValueType.RATE,
            ValueType.STANDARDISED_RATE,
            ValueType.RATIO,
            ValueType.MEAN,
            ValueType.SCORE);

    private PersonGroupSets() {}

    /** The sets of one period: every area above practice that has a value or a suppressed one in any group. */
    static List<GroupSet> of(PeriodValues period, GroupRules rules) {
        List<GroupSet> sets = new ArrayList<>();
        if (!COMPARED.contains(period.indicator().valueType())) {
            return sets;
        }
        TreeMap<String, List<StratumValues>> breakdowns = new TreeMap<>();
        for (StratumValues each : period.strata()) {
            if (!each.breakdown().equals(Shared.ALL) && rules.dividesPeople(each.breakdown())) {
                breakdowns
                        .computeIfAbsent(each.breakdown(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        breakdowns.forEach((breakdown, strata) -> add(sets, period, breakdown, strata, rules));
        return sets;
    }

    private static void add(
            List<GroupSet> sets, PeriodValues period, String breakdown, List<StratumValues> strata, GroupRules rules) {
        List<StratumValues> known = strata.stream()
                .filter(each -> !GroupRules.isUnknown(each.stratum()))
                .toList();
        List<StratumValues> unknown = strata.stream()
                .filter(each -> GroupRules.isUnknown(each.stratum()))
                .toList();
        List<Grouping> groupings = groupings(breakdown, known, period.indicator(), rules);
        for (int area : areas(known, period)) {
            for (Grouping grouping : groupings) {
                sets.add(set(grouping, area, period.indicator(), known, unknown));
            }
        }
    }

    /** Where the strata of a breakdown go; -1 for a stratum that has no place. */
    private record Grouping(
            String dimension, boolean ordered, List<String> labels, List<Integer> place, boolean overlapping) {}

    private static List<Grouping> groupings(
            String breakdown, List<StratumValues> known, IndicatorFacts indicator, GroupRules rules) {
        List<Grouping> all = new ArrayList<>();
        int[] ranks = deprivationRanks(breakdown, known);
        int[] own = new int[known.size()];
        String[] labels = new String[known.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = ranks.length > 0 ? ranks[i] - 1 : i;
            labels[i] = known.get(i).stratum();
        }
        if (ranks.length > 0) {
            int groups = DeprivationLabel.groupsOf(breakdown);
            String[] inOrder = AreaGroupSets.labels(groups);
            for (int i = 0; i < own.length; i++) {
                inOrder[own[i]] = labels[i];
            }
            all.add(new Grouping(breakdown, true, List.of(inOrder), boxed(own), false));
            if (DeprivationLabel.isNational(breakdown) && indicator.isCounted()) {
                int[] core = new int[own.length];
                for (int i = 0; i < own.length; i++) {
                    core[i] = own[i] < groups / 5 ? 0 : 1;
                }
                all.add(new Grouping(breakdown + CORE20_SUFFIX, true, AreaGroupSets.CORE20_LABELS, boxed(core), false));
            }
            return all;
        }
        List<AgeBand> bands = breakdown.equals(AGE) ? bands(known) : List.of();
        boolean overlapping = overlap(bands);
        all.add(new Grouping(breakdown, false, List.of(labels), boxed(own), overlapping));
        if (breakdown.equals(AGE) && bands.size() == known.size() && !overlapping && indicator.isCounted()) {
            List<LifeStage> stages = rules.lifeStages();
            List<Integer> place =
                    bands.stream().map(band -> stage(band, stages)).toList();
            all.add(new Grouping(
                    LIFE_STAGE, false, stages.stream().map(LifeStage::name).toList(), place, false));
        }
        return all;
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The places of deprivation strata; empty when the breakdown is another, or its labels do not say. */
    private static int[] deprivationRanks(String breakdown, List<StratumValues> known) {
        int groups = DeprivationLabel.groupsOf(breakdown);
        int[] ranks = known.stream()
                .mapToInt(each -> groups == 0 ? 0 : DeprivationLabel.rank(each.stratum(), groups))
                .toArray();
        Set<Integer> distinct = new TreeSet<>();
        for (int rank : ranks) {
            distinct.add(rank);
        }
        return distinct.contains(DeprivationLabel.UNKNOWN) || distinct.size() < ranks.length ? new int[0] : ranks;
    }

    static List<AgeBand> bands(List<StratumValues> strata) {
        return strata.stream()
                .flatMap(each -> AgeBand.parse(each.stratum()).stream())
                .toList();
    }

    static boolean overlap(List<AgeBand> bands) {
        for (int i = 0; i < bands.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (bands.get(i).overlaps(bands.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int stage(AgeBand band, List<LifeStage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            if (band.within(stages.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> areas(List<StratumValues> known, PeriodValues period) {
        TreeSet<Integer> areas = new TreeSet<>();
        for (StratumValues each : known) {
            for (int i = 0; i < each.size(); i++) {
                if (period.geography().level(each.area(i)) != Level.PRACTICE) {
                    areas.add(each.area(i));
                }
            }
        }
        return List.copyOf(areas);
    }

    private static GroupSet set(
            Grouping grouping,
            int area,
            IndicatorFacts indicator,
            List<StratumValues> known,
            List<StratumValues> unknown) {
        String label = "";
        for (int i = 0; i < known.size() && label.isEmpty(); i++) {
            int entry = known.get(i).find(area);
            label = entry < 0 ? "" : known.get(i).label(entry);
        }
        GroupSet set = new GroupSet(
                indicator,
                area,
                PERSON,
                grouping.dimension(),
                grouping.ordered(),
                label,
                grouping.labels().toArray(String[]::new));
        set.overlapping = grouping.overlapping();
        boolean[] incomplete = new boolean[set.size()];
        for (int i = 0; i < known.size(); i++) {
            int entry = known.get(i).find(area);
            int place = grouping.place().get(i);
            if (place < 0) {
                set.withoutGroup += entry < 0 ? 0 : people(known.get(i), entry);
            } else if (entry >= 0 && (!merged(grouping) || known.get(i).isCounted(entry))) {
                set.take(place, known.get(i), entry);
            } else {
                // A part without people adds nothing; one that is not known leaves the group without a value.
                incomplete[place] |= entry < 0 || known.get(i).denominator(entry) != 0;
            }
        }
        for (StratumValues each : unknown) {
            int entry = each.find(area);
            set.withoutGroup += entry < 0 ? 0 : people(each, entry);
        }
        set.finished();
        return merged(grouping) ? withoutPartial(set, incomplete) : set;
    }

    /** Whether several strata make one group. */
    private static boolean merged(Grouping grouping) {
        return grouping.dimension().equals(LIFE_STAGE) || grouping.dimension().endsWith(CORE20_SUFFIX);
    }

    /** A group whose parts are not all known has no value: what is suppressed is not zero. */
    private static GroupSet withoutPartial(GroupSet set, boolean[] incomplete) {
        for (int i = 0; i < incomplete.length; i++) {
            if (incomplete[i]) {
                set.excluded++;
                set.clear(i, Reason.PARTS_MISSING);
            }
        }
        return set;
    }

    private static double people(StratumValues values, int entry) {
        double people = values.denominator(entry);
        return people > 0 ? people : 0;
    }
}
