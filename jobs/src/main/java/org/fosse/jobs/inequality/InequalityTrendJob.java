package org.fosse.jobs.inequality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.change.PeriodEstimate;
import org.fosse.jobs.change.PeriodTrend;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.SubgroupGuard;
import org.fosse.tables.GapTrend;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** Whether an inequality of table inequality closes over time; {@link PeriodTrend} has the rule. */
public final class InequalityTrendJob extends Declaration<InequalityTrendTable>
        implements PeriodStatisticJob<InequalityTrendTable> {
    private static final double Z95 = 1.959963984540054;

    /** The columns of one measure of inequality over time. */
    private record MeasureFields(
            Field<InequalityTrendTable, Integer> periods,
            Field<InequalityTrendTable, Double> first,
            Field<InequalityTrendTable, Double> latest,
            EstimateFields<InequalityTrendTable> perYear,
            Field<InequalityTrendTable, Double> tauSquared,
            Field<InequalityTrendTable, GapTrend> trend) {

        /**
         * Sets them.
         *
         * @param by brings figures into the indicator's unit
         * @param judged whether the units are enough for limits and a word
         */
        GapTrend set(RowBuilder<InequalityTrendTable> row, PeriodTrend made, double by, boolean judged) {
            List<PeriodEstimate> used = made.used();
            GapTrend word = judged ? word(made) : GapTrend.CANNOT_TELL;
            row.set(periods, used.size()).set(trend, word).number(tauSquared, made.tauSquared() * by * by);
            if (!used.isEmpty()) {
                row.number(first, used.get(0).value() * by)
                        .number(latest, used.get(used.size() - 1).value() * by);
            }
            Estimate change = made.perYear();
            perYear.set(row, judged || !change.exists() ? change : Estimate.of(change.value(), change.units()), by);
            return word;
        }

        private static GapTrend word(PeriodTrend made) {
            if (!made.exists()) {
                return GapTrend.CANNOT_TELL;
            }
            return switch (made.direction()) {
                case 1 -> GapTrend.WIDENING;
                case -1 -> GapTrend.NARROWING;
                default -> GapTrend.NO_CLEAR_CHANGE;
            };
        }
    }

    private static final MeasureFields SLOPE = new MeasureFields(
            InequalityTrendTable.SLOPE_INDEX_PERIODS,
            InequalityTrendTable.SLOPE_INDEX_FIRST,
            InequalityTrendTable.SLOPE_INDEX_LATEST,
            EstimateFields.with95(InequalityTrendTable.TABLE, InequalityTrendTable.SLOPE_INDEX_PER_YEAR),
            InequalityTrendTable.SLOPE_INDEX_TAU_SQUARED,
            InequalityTrendTable.SLOPE_INDEX_TREND);

    private static final MeasureFields GAP = new MeasureFields(
            InequalityTrendTable.ABSOLUTE_GAP_PERIODS,
            InequalityTrendTable.ABSOLUTE_GAP_FIRST,
            InequalityTrendTable.ABSOLUTE_GAP_LATEST,
            EstimateFields.with95(InequalityTrendTable.TABLE, InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR),
            InequalityTrendTable.ABSOLUTE_GAP_TAU_SQUARED,
            InequalityTrendTable.ABSOLUTE_GAP_TREND);

    public InequalityTrendJob() {
        super(InequalityTrendTable.TABLE, Packed.INPUTS);
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
            List<String> groups,
            boolean judged,
            PeriodEstimate slope,
            PeriodEstimate gap,
            @Nullable Reason withheld) {

        LocalDate start() {
            return period.start();
        }

        LocalDate end() {
            return period.end();
        }

        String label() {
            return slope.label();
        }
    }

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
        boolean ranked = set.isRanked();
        boolean gap = !ranked && (set.ordered || SubgroupGuard.passes(set.values, 0, set.size()));
        double slope = Double.NaN;
        double slopeError = Double.NaN;
        if (set.withheld == null && set.ordered && (ranked || (set.size() > 2 && set.isWhole()))) {
            GroupSet.Slope made = set.slope();
            slope = made.slope().value();
            slopeError = made.chanceError();
        }
        Estimate ends = !gap
                ? Estimate.missing(set.present(), Flag.MISSING_GROUP)
                : set.ordered ? OrderedMeasures.gap(set, 0, set.size() - 1) : UnorderedMeasures.gap(set);
        Limits limits = ends.limits(Limits.P95);
        return new Point(
                period,
                // Which areas are ranked may change, what is asked of them does not.
                ranked ? List.of() : Arrays.asList(set.labels),
                !ranked || set.size() >= RankedSlope.FEWEST_FOR_LIMITS,
                new PeriodEstimate(period.start(), period.end(), set.periodLabel, slope, slopeError),
                new PeriodEstimate(
                        period.start(),
                        period.end(),
                        set.periodLabel,
                        ends.value(),
                        (limits.upper() - limits.lower()) / (2 * Z95)),
                set.withheld);
    }

    /** The points that make a series with the newest: of its length and groups, and not overlapping a later one. */
    private static List<Point> series(List<Point> all, List<PeriodTrend.LeftOut> leftOut) {
        Point newest = all.get(all.size() - 1);
        List<Point> points = new ArrayList<>();
        LocalDate next = LocalDate.MAX;
        for (int i = all.size() - 1; i >= 0; i--) {
            Point point = all.get(i);
            Reason why = !similar(days(point), days(newest))
                    ? Reason.OTHER_PERIOD_LENGTH
                    : !point.groups().equals(newest.groups())
                            ? Reason.GROUPS_CHANGED
                            : !point.end().isBefore(next) ? Reason.OVERLAPPING_PERIODS : null;
            if (why == null) {
                points.add(point);
                next = point.start();
            } else {
                leftOut.add(new PeriodTrend.LeftOut(point.label(), why));
            }
        }
        Collections.reverse(points);
        Collections.reverse(leftOut);
        return points;
    }

    private static TableRow<InequalityTrendTable> row(Key key, List<Point> all) {
        Point newest = all.get(all.size() - 1);
        List<PeriodTrend.LeftOut> leftOut = new ArrayList<>();
        List<Point> points = series(all, leftOut);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        leftOut.forEach(each -> reasons.add(each.why()));
        PeriodValues latest = newest.period();
        double by = latest.indicator().isCounted() ? latest.indicator().multiplier() : 1;
        RowBuilder<InequalityTrendTable> row = InequalityTrendTable.TABLE
                .row()
                .set(InequalityTrendTable.INDICATOR_ID, latest.indicator().id())
                .set(InequalityTrendTable.AREA_CODE, latest.geography().code(key.area()))
                .set(InequalityTrendTable.UNIT_LEVEL, key.unitLevel())
                .set(InequalityTrendTable.DIMENSION, key.dimension())
                .set(
                        InequalityTrendTable.AREA_LEVEL,
                        latest.geography().level(key.area()).text())
                .set(InequalityTrendTable.EQUITY_FACET, latest.indicator().facet());
        PeriodTrend slope = trend(points, Point::slope);
        PeriodTrend gap = trend(points, Point::gap);
        GapTrend slopeWord = SLOPE.set(row, slope, by, newest.judged());
        GapTrend gapWord = GAP.set(row, gap, by, newest.judged());
        boolean bySlope = slopeWord != GapTrend.CANNOT_TELL || (!slope.used().isEmpty() && !gap.exists());
        GapTrend word = bySlope ? slopeWord : gapWord;
        PeriodTrend answer = bySlope ? slope : gap;
        leftOut.addAll(answer.leftOut());
        if (newest.withheld() != null) {
            reasons.add(newest.withheld());
        } else if (answer.used().isEmpty() && points.size() > 1) {
            reasons.add(Reason.MISSING_GROUP);
        } else {
            reasons.addAll(answer.reasons());
        }
        if (!newest.judged()) {
            reasons.add(Reason.TOO_FEW_AREAS);
        }
        List<PeriodEstimate> used = answer.used();
        PeriodEstimate first = used.isEmpty() ? points.get(0).slope() : used.get(0);
        PeriodEstimate last = used.isEmpty() ? newest.slope() : used.get(used.size() - 1);
        PeriodTrend.Step step = word == GapTrend.CANNOT_TELL ? null : answer.step();
        if (step != null) {
            row.set(InequalityTrendTable.STEP_PERIOD_LABEL, step.since().label())
                    .set(InequalityTrendTable.STEP_PERIOD_START, step.since().start())
                    .number(InequalityTrendTable.STEP_BEFORE, step.before() * by)
                    .number(InequalityTrendTable.STEP_AFTER, step.after() * by);
        }
        return row.set(InequalityTrendTable.PERIODS, used.size())
                .set(InequalityTrendTable.FIRST_PERIOD_LABEL, first.label())
                .set(InequalityTrendTable.FIRST_PERIOD_START, first.start())
                .set(InequalityTrendTable.LATEST_PERIOD_LABEL, last.label())
                .set(InequalityTrendTable.LATEST_PERIOD_END, last.end())
                .set(InequalityTrendTable.PERIODS_LEFT_OUT, leftOut.size())
                .set(InequalityTrendTable.LEFT_OUT_WHY, PeriodTrend.LeftOut.text(leftOut))
                .set(InequalityTrendTable.TREND, word)
                .set(
                        InequalityTrendTable.METHOD,
                        answer.exists() ? (bySlope ? "slope index: " : "absolute gap: ") + answer.method() : null)
                .reasons(InequalityTrendTable.REASON, reasons)
                .build();
    }

    private static PeriodTrend trend(List<Point> points, Function<Point, PeriodEstimate> measure) {
        return PeriodTrend.of(points.stream().map(measure).toList(), PeriodTrend.Judged.SIZE);
    }

    private static long days(Point point) {
        return point.end().toEpochDay() - point.start().toEpochDay() + 1;
    }

    private static boolean similar(long one, long other) {
        return Math.abs(one - other) <= 0.15 * other;
    }
}
