package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.jspecify.annotations.Nullable;

/** Takes all periods of an indicator apart into the series of its areas. */
public final class SeriesOfIndicator {
    private final Map<PeriodKind, List<PeriodValues>> kinds = new TreeMap<>();

    private record Group(String breakdown, String stratum) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int first = breakdown.compareTo(other.breakdown);
            return first != 0 ? first : stratum.compareTo(other.stratum);
        }
    }

    /** @param periods all periods of one indicator, oldest first */
    public SeriesOfIndicator(List<PeriodValues> periods) {
        for (PeriodValues period : periods) {
            kinds.computeIfAbsent(PeriodKind.of(period.start(), period.end()), key -> new ArrayList<>())
                    .add(period);
        }
    }

    /** Hands on every series, in order of kind (by its text), breakdown, stratum and area. */
    public void forEach(Consumer<AreaSeries> action) {
        forEach(breakdown -> true, action);
    }

    /** Hands on the series of one breakdown, in order of kind (by its text), stratum and area. */
    public void forEach(String breakdown, Consumer<AreaSeries> action) {
        forEach(breakdown::equals, action);
    }

    private void forEach(Predicate<String> breakdowns, Consumer<AreaSeries> action) {
        kinds.forEach((kind, periods) -> {
            TreeSet<Group> groups = new TreeSet<>();
            periods.forEach(period ->
                    period.strata().forEach(values -> groups.add(new Group(values.breakdown(), values.stratum()))));
            groups.stream()
                    .filter(group -> breakdowns.test(group.breakdown()))
                    .forEach(group -> ofGroup(kind, periods, group, action));
        });
    }

    /**
     * The series of one area that reaches furthest; of several that end on the same day, the one with most points.
     *
     * @return null when the area has nothing of the indicator in that group
     */
    public @Nullable AreaSeries latest(String breakdown, String stratum, int area) {
        AreaSeries best = null;
        for (Map.Entry<PeriodKind, List<PeriodValues>> each : kinds.entrySet()) {
            List<SeriesPoint> points = new ArrayList<>();
            for (PeriodValues period : each.getValue()) {
                StratumValues values = find(period, breakdown, stratum);
                int entry = values == null ? -1 : values.find(area);
                if (values != null && entry >= 0) {
                    points.add(SeriesPoint.of(period, values, entry));
                }
            }
            if (!points.isEmpty()) {
                AreaSeries series = AreaSeries.of(each.getKey(), breakdown, stratum, area, points);
                best = best == null || reachesFurther(series, best) ? series : best;
            }
        }
        return best;
    }

    private static boolean reachesFurther(AreaSeries one, AreaSeries other) {
        int later = one.last().end().compareTo(other.last().end());
        return later > 0 || (later == 0 && one.points().size() > other.points().size());
    }

    private static void ofGroup(PeriodKind kind, List<PeriodValues> periods, Group group, Consumer<AreaSeries> action) {
        List<PeriodValues> having = new ArrayList<>();
        List<StratumValues> values = new ArrayList<>();
        for (PeriodValues period : periods) {
            StratumValues found = find(period, group.breakdown(), group.stratum());
            if (found != null) {
                having.add(period);
                values.add(found);
            }
        }
        int[] next = new int[values.size()];
        for (int area = firstArea(values, next); area < Integer.MAX_VALUE; area = firstArea(values, next)) {
            List<SeriesPoint> points = new ArrayList<>();
            for (int i = 0; i < next.length; i++) {
                if (next[i] < values.get(i).size() && values.get(i).area(next[i]) == area) {
                    points.add(SeriesPoint.of(having.get(i), values.get(i), next[i]++));
                }
            }
            action.accept(AreaSeries.of(kind, group.breakdown(), group.stratum(), area, points));
        }
    }

    /** The lowest area that has not been taken yet; the greatest whole number when all have. */
    private static int firstArea(List<StratumValues> values, int[] next) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < values.get(i).size()) {
                first = Math.min(first, values.get(i).area(next[i]));
            }
        }
        return first;
    }

    private static @Nullable StratumValues find(PeriodValues period, String breakdown, String stratum) {
        for (StratumValues values : period.strata()) {
            if (values.breakdown().equals(breakdown) && values.stratum().equals(stratum)) {
                return values;
            }
        }
        return null;
    }
}
