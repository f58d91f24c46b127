package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.SubgroupGuard;
import org.fosse.tables.GapTrend;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** Whether an inequality of table inequality closes over time; {@link GapChange} has the rule. */
public final class InequalityTrendJob implements PeriodStatisticJob<InequalityTrendTable> {
    /** The columns of one measure of inequality over time. */
    private record MeasureFields(
            Field<InequalityTrendTable, Integer> periods,
            Field<InequalityTrendTable, Double> first,
            Field<InequalityTrendTable, Double> latest,
            EstimateFields<InequalityTrendTable> change,
            Field<InequalityTrendTable, GapTrend> trend) {

        /** Sets them from the periods of a series, oldest first; {@code by} brings estimates into the indicator's unit. */
        GapChange set(RowBuilder<InequalityTrendTable> row, List<Estimate> estimates, double by) {
            List<Estimate> there = estimates.stream().filter(Estimate::exists).toList();
            row.set(periods, there.size());
            if (there.isEmpty()) {
                row.set(trend, GapTrend.CANNOT_TELL);
                return GapChange.UNKNOWN;
            }
            Estimate oldest = there.get(0);
            Estimate newest = there.get(there.size() - 1);
            GapChange made = there.size() < 2 ? GapChange.UNKNOWN : GapChange.of(oldest, newest);
            row.number(first, oldest.value() * by)
                    .number(latest, newest.value() * by)
                    .set(trend, made.word());
            change.set(row, made.estimate(), by);
            return made;
        }
    }

    private static final MeasureFields SLOPE = new MeasureFields(
            InequalityTrendTable.SLOPE_INDEX_PERIODS,
            InequalityTrendTable.SLOPE_INDEX_FIRST,
            InequalityTrendTable.SLOPE_INDEX_LATEST,
            EstimateFields.with95(InequalityTrendTable.TABLE, InequalityTrendTable.SLOPE_INDEX_CHANGE),
            InequalityTrendTable.SLOPE_INDEX_TREND);

    private static final MeasureFields GAP = new MeasureFields(
            InequalityTrendTable.ABSOLUTE_GAP_PERIODS,
            InequalityTrendTable.ABSOLUTE_GAP_FIRST,
            InequalityTrendTable.ABSOLUTE_GAP_LATEST,
            EstimateFields.with95(InequalityTrendTable.TABLE, InequalityTrendTable.ABSOLUTE_GAP_CHANGE),
            InequalityTrendTable.ABSOLUTE_GAP_TREND);

    @Override
    public TypedTable<InequalityTrendTable> output() {
        return InequalityTrendTable.TABLE;
    }

    @Override
    public Statistic<TableRow<InequalityTrendTable>> statistic(Inputs in, Run run) {
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
            @Nullable Reason withheld) {}

    /** The rows of one indicator, in order of area, unit level and dimension. */
    static Iterator<TableRow<InequalityTrendTable>> rows(List<PeriodValues> periods, GroupRules rules) {
        TreeMap<Key, List<Point>> series = new TreeMap<>();
        for (PeriodValues period : periods) {
            for (GroupSet set : GroupSets.of(period, rules)) {
                series.computeIfAbsent(new Key(set.area, set.unitLevel, set.dimension), key -> new ArrayList<>())
                        .add(point(period, set));
            }
        }
        List<TableRow<InequalityTrendTable>> rows = new ArrayList<>();
        series.forEach((key, points) -> rows.add(row(key, points)));
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

    private static TableRow<InequalityTrendTable> row(Key key, List<Point> all) {
        Point newest = all.get(all.size() - 1);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        List<Point> points = new ArrayList<>();
        for (Point point : all) {
            if (!similar(days(point), days(newest))) {
                reasons.add(Reason.OTHER_PERIOD_LENGTH);
            } else if (!point.groups().equals(newest.groups())) {
                reasons.add(Reason.GROUPS_CHANGED);
            } else {
                points.add(point);
            }
        }
        PeriodValues latest = newest.period();
        RowBuilder<InequalityTrendTable> row = InequalityTrendTable.TABLE
                .row()
                .set(InequalityTrendTable.INDICATOR_ID, latest.indicator().id())
                .set(InequalityTrendTable.AREA_CODE, latest.geography().code(key.area()))
                .set(InequalityTrendTable.UNIT_LEVEL, key.unitLevel())
                .set(InequalityTrendTable.DIMENSION, key.dimension())
                .set(
                        InequalityTrendTable.AREA_LEVEL,
                        latest.geography().level(key.area()).text())
                .set(InequalityTrendTable.EQUITY_FACET, latest.indicator().facet())
                .set(InequalityTrendTable.PERIODS, points.size())
                .set(InequalityTrendTable.FIRST_PERIOD_LABEL, points.get(0).label())
                .set(InequalityTrendTable.LATEST_PERIOD_LABEL, newest.label())
                .set(InequalityTrendTable.LATEST_PERIOD_END, latest.end());
        double by = latest.indicator().isCounted() ? latest.indicator().multiplier() : 1;
        GapChange slope = SLOPE.set(row, points.stream().map(Point::slope).toList(), by);
        GapChange gap = GAP.set(row, points.stream().map(Point::gap).toList(), by);
        boolean bySlope = slope.word() != GapTrend.CANNOT_TELL;
        GapTrend word = bySlope ? slope.word() : gap.word();
        if (newest.withheld() != null) {
            reasons.add(newest.withheld());
        } else if (word == GapTrend.CANNOT_TELL) {
            reasons.add(points.size() < 2 ? Reason.TOO_FEW_PERIODS : Reason.MISSING_GROUP);
        }
        row.set(InequalityTrendTable.TREND, word)
                .set(
                        InequalityTrendTable.METHOD,
                        word == GapTrend.CANNOT_TELL
                                ? null
                                : "first against latest " + (bySlope ? "slope index" : "absolute gap")
                                        + ", normal limits of the change")
                .reasons(InequalityTrendTable.REASON, reasons);
        return row.build();
    }

    private static long days(Point point) {
        return point.period().end().toEpochDay() - point.period().start().toEpochDay() + 1;
    }

    private static boolean similar(long one, long other) {
        return Math.abs(one - other) <= 0.15 * other;
    }
}
