package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;

/** The strata of a period by age, or by age and sex, that do not overlap: what a rate can be standardised by. */
final class AgeStrata {
    private static final Set<String> PARTS = Set.of("age", "sex", "gender");

    final String breakdown;
    final List<StratumValues> strata;
    final double[] weights;
    /** Whether a group cuts a band of the standard population. */
    final boolean cuts;
    /** Share of the standard population (0 to 1) that the groups cover. */
    final double covered;

    /** The areas with an entry in any stratum, in order. */
    final SortedSet<Integer> areas;
    /** The country that has counts in every stratum; -1 where none has. */
    final int country;

    private AgeStrata(String breakdown, List<StratumValues> strata, List<AgeBand> bands, Geography geography) {
        this.breakdown = breakdown;
        this.strata = strata;
        this.weights = bands.stream().mapToDouble(StandardWeights::of).toArray();
        this.cuts = bands.stream().anyMatch(StandardWeights::cuts);
        double distinct = 0;
        for (AgeBand band : Set.copyOf(bands)) {
            distinct += StandardWeights.of(band);
        }
        this.areas = areas(strata);
        int whole = -1;
        for (int each : areas) {
            if (whole < 0 && geography.level(each) == Level.COUNTRY && counts(each).whole) {
                whole = each;
            }
        }
        this.country = whole;
        this.covered = Math.round(distinct) / 100_000.0;
    }

    /** All that a period has, in order of breakdown. */
    static List<AgeStrata> of(PeriodValues period) {
        TreeMap<String, List<StratumValues>> breakdowns = new TreeMap<>();
        for (StratumValues each : period.strata()) {
            List<String> parts = Arrays.asList(each.breakdown().split("\\+"));
            if (parts.contains(PersonGroupSets.AGE) && PARTS.containsAll(parts)) {
                breakdowns
                        .computeIfAbsent(each.breakdown(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<AgeStrata> all = new ArrayList<>();
        breakdowns.forEach((breakdown, strata) ->
                read(breakdown, strata, period.geography()).ifPresent(all::add));
        return all;
    }

    private static Optional<AgeStrata> read(String breakdown, List<StratumValues> strata, Geography geography) {
        int at = Arrays.asList(breakdown.split("\\+")).indexOf(PersonGroupSets.AGE);
        List<StratumValues> kept = new ArrayList<>();
        List<AgeBand> bands = new ArrayList<>();
        TreeMap<String, List<AgeBand>> byOther = new TreeMap<>();
        for (StratumValues each : strata) {
            if (GroupRules.isUnknown(each.stratum())) {
                continue;
            }
            String[] parts = each.stratum().split(" \\| ");
            Optional<AgeBand> band = at < parts.length ? AgeBand.parse(parts[at]) : Optional.empty();
            if (band.isEmpty()) {
                return Optional.empty();
            }
            parts[at] = Shared.ALL;
            byOther.computeIfAbsent(String.join("|", parts), key -> new ArrayList<>())
                    .add(band.get());
            kept.add(each);
            bands.add(band.get());
        }
        boolean usable = kept.size() > 1 && byOther.values().stream().noneMatch(PersonGroupSets::overlap);
        return usable ? Optional.of(new AgeStrata(breakdown, kept, bands, geography)) : Optional.empty();
    }

    private static SortedSet<Integer> areas(List<StratumValues> strata) {
        TreeSet<Integer> areas = new TreeSet<>();
        for (StratumValues each : strata) {
            for (int i = 0; i < each.size(); i++) {
                areas.add(each.area(i));
            }
        }
        return areas;
    }

    /** The counts of an area by stratum; NaN where they are suppressed, missing or impossible. */
    Counts counts(int area) {
        double[] events = new double[strata.size()];
        double[] people = new double[strata.size()];
        boolean whole = true;
        boolean partial = false;
        for (int i = 0; i < events.length; i++) {
            StratumValues values = strata.get(i);
            int entry = values.find(area);
            boolean counted = entry >= 0 && values.isCounted(entry);
            whole &= counted;
            partial |= entry >= 0 && values.partsWithout(entry) > 0;
            events[i] = counted ? values.numerator(entry) : Double.NaN;
            people[i] = counted ? values.denominator(entry) : Double.NaN;
        }
        return new Counts(events, people, whole, partial);
    }

    /** The period in words. */
    String label(int area) {
        for (StratumValues each : strata) {
            int entry = each.find(area);
            if (entry >= 0) {
                return each.label(entry);
            }
        }
        return "";
    }

    /** Events and people by stratum; parallel arrays. */
    static final class Counts {
        final double[] events;
        final double[] people;
        /** Whether every stratum has counts. */
        final boolean whole;
        /** Whether practices are lacking in a sum. */
        final boolean partial;

        Counts(double[] events, double[] people, boolean whole, boolean partial) {
            this.events = events;
            this.people = people;
            this.whole = whole;
            this.partial = partial;
        }
    }
}
