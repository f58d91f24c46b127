package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fosse.engine.FlatMapIterator;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.PeriodKind;
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

    /** The rows of every series, in order of kind (by its text), breakdown, stratum and area. */
    public <R> Iterator<R> rows(Function<AreaSeries, Iterator<R>> rows) {
        return rows(breakdown -> true, kind -> false, rows);
    }

    /** The same, with the limits of yearly values: the test of Fingertips weighs years by them. */
    public <R> Iterator<R> rowsWithLimits(Function<AreaSeries, Iterator<R>> rows) {
        return rows(breakdown -> true, PeriodKind::isYear, rows);
    }

    /** The rows of the series of one breakdown, in order of kind (by its text), stratum and area. */
    public <R> Iterator<R> rows(String breakdown, Function<AreaSeries, Iterator<R>> rows) {
        return rows(breakdown::equals, kind -> false, rows);
    }

    private <R> Iterator<R> rows(
            Predicate<String> breakdowns, Predicate<PeriodKind> limits, Function<AreaSeries, Iterator<R>> rows) {
        List<GroupSeries> all = new ArrayList<>();
        kinds.forEach((kind, periods) -> {
            TreeSet<Group> groups = new TreeSet<>();
            for (PeriodValues period : periods) {
                for (StratumValues values : period.strata()) {
                    if (breakdowns.test(values.breakdown())) {
                        groups.add(new Group(values.breakdown(), values.stratum()));
                    }
                }
            }
            boolean withLimits = limits.test(kind);
            groups.forEach(
                    group -> all.add(new GroupSeries(kind, group.breakdown(), group.stratum(), periods, withLimits)));
        });
        return new FlatMapIterator<>(all.iterator(), group -> new FlatMapIterator<>(group, rows));
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
                    points.add(
                            SeriesPoint.of(period, values, entry, each.getKey().isYear()));
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

    static @Nullable StratumValues find(PeriodValues period, String breakdown, String stratum) {
        for (StratumValues values : period.strata()) {
            if (values.breakdown().equals(breakdown) && values.stratum().equals(stratum)) {
                return values;
            }
        }
        return null;
    }
}
