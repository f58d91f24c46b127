package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.SubgroupGuard;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Whether an inequality of table inequality closes over time; {@link GapChange} has the rule. */
public final class InequalityTrendJob implements PackedTable {
    @Override
    public Table output() {
        return InequalityTrendTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        GroupRules rules = GroupRules.of(run.config());
        return Statistic.perIndicator(periods -> rows(periods, rules));
    }

    /** What a row is about; area by its number, which is in order of code. */
    private record Key(int area, String unitLevel, String dimension) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::area).thenComparing(Key::unitLevel).thenComparing(Key::dimension);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** One period of a series, in the indicator's unit per one. */
    private record Point(
            PeriodValues period,
            String label,
            List<String> groups,
            Estimate slope,
            Estimate gap,
            @Nullable String withheld) {}

    /** The rows of one indicator, in order of area, unit level and dimension. */
    static Iterator<Row> rows(List<PeriodValues> periods, GroupRules rules) {
        TreeMap<Key, List<Point>> series = new TreeMap<>();
        for (PeriodValues period : periods) {
            for (GroupSet set : GroupSets.of(period, rules)) {
                series.computeIfAbsent(new Key(set.area, set.unitLevel, set.dimension), key -> new ArrayList<>())
                        .add(point(period, set));
            }
        }
        RowBuilder row = new RowBuilder(InequalityTrendTable.TABLE);
        List<Row> rows = new ArrayList<>();
        series.forEach((key, points) -> rows.add(row(row, key, points)));
        return rows.iterator();
    }

    private static Point point(PeriodValues period, GroupSet set) {
        Estimate none = Estimate.missing(set.present(), Flag.MISSING_GROUP);
        boolean slope = set.ordered && set.size() > 2 && set.isWhole();
        boolean gap = set.ordered || SubgroupGuard.passes(set.values, 0, set.size());
        return new Point(
                period,
                set.periodLabel,
                Arrays.asList(set.labels),
                slope ? set.slope().slope() : none,
                !gap ? none : set.ordered ? OrderedMeasures.gap(set, 0, set.size() - 1) : UnorderedMeasures.gap(set),
                set.withheld);
    }

    private static Row row(RowBuilder row, Key key, List<Point> all) {
        Point newest = all.get(all.size() - 1);
        TreeSet<String> reasons = new TreeSet<>();
        List<Point> points = new ArrayList<>();
        for (Point point : all) {
            if (!similar(days(point), days(newest))) {
                reasons.add("other_period_length");
            } else if (!point.groups().equals(newest.groups())) {
                reasons.add("groups_changed");
            } else {
                points.add(point);
            }
        }
        PeriodValues latest = newest.period();
        row.set("indicator_id", latest.indicator().id())
                .set("area_code", latest.geography().code(key.area()))
                .set("unit_level", key.unitLevel())
                .set("dimension", key.dimension())
                .set("area_level", latest.geography().level(key.area()).text())
                .set("equity_facet", latest.indicator().facet())
                .set("periods", points.size())
                .set("first_period_label", points.get(0).label())
                .set("latest_period_label", newest.label())
                .set("latest_period_end", latest.end());
        double by = latest.indicator().isCounted() ? latest.indicator().multiplier() : 1;
        GapChange slope =
                set(row, "slope_index", points.stream().map(Point::slope).toList(), by);
        GapChange gap = set(row, "absolute_gap", points.stream().map(Point::gap).toList(), by);
        boolean bySlope = !slope.word().equals(GapChange.CANNOT_TELL);
        String word = bySlope ? slope.word() : gap.word();
        if (newest.withheld() != null) {
            reasons.add(newest.withheld());
        } else if (word.equals(GapChange.CANNOT_TELL)) {
            reasons.add(points.size() < 2 ? "too_few_periods" : "missing_group");
        }
        row.set("trend", word)
                .set(
                        "method",
                        word.equals(GapChange.CANNOT_TELL)
                                ? null
                                : "first against latest " + (bySlope ? "slope index" : "absolute gap")
                                        + ", normal limits of the change")
                .set("reason", reasons.isEmpty() ? null : String.join(",", reasons));
        return row.build();
    }

    private static GapChange set(RowBuilder row, String name, List<Estimate> estimates, double by) {
        List<Estimate> there = estimates.stream().filter(Estimate::exists).toList();
        row.set(name + "_periods", there.size());
        if (there.isEmpty()) {
            row.set(name + "_trend", GapChange.CANNOT_TELL);
            return GapChange.UNKNOWN;
        }
        Estimate first = there.get(0);
        Estimate latest = there.get(there.size() - 1);
        row.number(name + "_first", first.value() * by).number(name + "_latest", latest.value() * by);
        GapChange change = there.size() < 2 ? GapChange.UNKNOWN : GapChange.of(first, latest);
        row.number(name + "_change", change.change() * by)
                .number(name + "_change_lower_95", change.lower() * by)
                .number(name + "_change_upper_95", change.upper() * by)
                .set(name + "_trend", change.word());
        return change;
    }

    private static long days(Point point) {
        return point.period().end().toEpochDay() - point.period().start().toEpochDay() + 1;
    }

    private static boolean similar(long one, long other) {
        return Math.abs(one - other) <= 0.15 * other;
    }
}
