package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.fosse.engine.FlatMapIterator;
import org.fosse.jobs.chart.AreaSeries;
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

    /**
     * The rows of every series, in order of kind (by its text), breakdown, stratum and area. Yearly values have their limits: the
     * test of Fingertips weighs years by them.
     */
    public <R> Iterator<R> rows(Function<AreaSeries, Iterator<R>> rows) {
        List<GroupSeries> all = new ArrayList<>();
        kinds.forEach((kind, periods) -> {
            TreeSet<Group> groups = new TreeSet<>();
            for (PeriodValues period : periods) {
                for (StratumValues values : period.strata()) {
                    groups.add(new Group(values.breakdown(), values.stratum()));
                }
            }
            groups.forEach(group -> all.add(new GroupSeries(kind, group.breakdown(), group.stratum(), periods)));
        });
        return new FlatMapIterator<>(all.iterator(), group -> new FlatMapIterator<>(group, rows));
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
