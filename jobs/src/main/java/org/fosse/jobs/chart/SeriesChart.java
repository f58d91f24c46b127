package org.fosse.jobs.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.fosse.config.ControlCharts;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.config.RecordedChange;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.ControlChart;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.PPrimeChart;
import org.fosse.stats.RareEventChart;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The control chart of a series: of the type that {@link ChartType} chooses, re-based at recorded changes and after a gap of a
 * year or longer. Limits come from the first points of a segment where it has half as many again, so that they do not move with
 * what they judge; in a shorter one they come from all, and are a trial. In periods shorter than half a year season and neighbours
 * that follow on each other are seen to.
 */
public final class SeriesChart {
    private static final int FEWEST_FOR_LIMITS = 2;
    private static final double LONG_GAP_DAYS = 365;
    private static final double SHORT_PERIOD_DAYS = 180;
    private static final double ROUNDING = 1e-9;
    /** A baseline is fixed where the segment has so many times its points. */
    private static final double JUDGED_BY_BASELINE = 1.5;

    private final ChartType type;
    private final List<SeriesPoint> points;
    private final ChartedPoints charted;
    private final @Nullable ControlChart chart;
    private final double scale;
    private final double target;
    private final Indicator.Range range;
    private final int changesNotApplied;

    private SeriesChart(
            ChartType type,
            List<SeriesPoint> points,
            ChartedPoints charted,
            @Nullable ControlChart chart,
            double scale,
            double target,
            Indicator.Range range,
            int changesNotApplied) {
        this.type = type;
        this.points = points;
        this.charted = charted;
        this.chart = chart;
        this.scale = scale;
        this.target = target;
        this.range = range;
        this.changesNotApplied = changesNotApplied;
    }

    /**
     * The chart of a series of an area whose level is not known; without one where the series is too short or its indicator
     * cannot be charted.
     */
    public static SeriesChart of(IndicatorFacts indicator, AreaSeries series, String areaCode, ControlCharts rules) {
        return of(indicator, series, areaCode, null, rules);
    }

    /** The same, held against what stands for the level at the newest point. */
    public static SeriesChart of(
            IndicatorFacts indicator, AreaSeries series, String areaCode, @Nullable Level level, ControlCharts rules) {
        List<SeriesPoint> points = series.present();
        ChartType type = ChartType.of(indicator, points);
        double target = target(type, indicator, level, series.last().end());
        ChartedPoints charted = ChartedPoints.of(type, indicator, series.kind(), points);
        int values = charted.count(0, charted.size());
        if (type == ChartType.NONE || values < rules.minimumPoints()) {
            return new SeriesChart(type, points, charted, null, 1, target, indicator.range(), 0);
        }
        TreeSet<Integer> wanted = new TreeSet<>();
        for (RecordedChange change : rules.rebase()) {
            if (change.concerns(areaCode, indicator.id())) {
                wanted.add(placeOf(change.startedOn(), points, charted));
            }
        }
        for (int i = 1; i < points.size(); i++) {
            // Nobody knows what happened in a year without values.
            if (AreaSeries.missingBefore(series.kind(), points, i)
                                    * series.kind().meanDays()
                            >= LONG_GAP_DAYS
                    && series.kind().meanDays() < LONG_GAP_DAYS) {
                wanted.add(charted.placeFrom(i));
            }
        }
        wanted.removeAll(List.of(0, charted.size()));
        TreeSet<Integer> rebases = new TreeSet<>();
        int refused = 0;
        int last = 0;
        for (int place : wanted) {
            // Limits from a handful of points, before or after, would say less than those that stand.
            if (charted.count(last, place) >= rules.minimumPoints()
                    && charted.count(place, charted.size()) >= rules.minimumPoints()) {
                rebases.add(place);
                last = place;
            } else {
                refused++;
            }
        }
        boolean divides = type.divides();
        int[] starts = rebases.stream().mapToInt(Integer::intValue).toArray();
        double scale = divides ? indicator.multiplier() : 1;
        Limiting limits = new Limiting(rules.screened(), baseline(rules), least(rules), isOverTime(series));
        ControlChart chart = draw(type, indicator, charted, limits, starts, target / scale);
        return new SeriesChart(type, points, charted, chart, scale, target, indicator.range(), refused);
    }

    private static int baseline(ControlCharts rules) {
        return rules.baselinePoints() == 0 ? Integer.MAX_VALUE : rules.baselinePoints();
    }

    /** From so many points on the first ones of a segment give its limits. */
    private static int least(ControlCharts rules) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(JUDGED_BY_BASELINE * baseline(rules)));
    }

    /** Whether season and neighbours are seen to: in periods shorter than half a year and longer than a day. */
    private static boolean isOverTime(AreaSeries series) {
        return series.kind().meanDays() < SHORT_PERIOD_DAYS && series.kind().meanDays() > 1;
    }

    /**
     * The same chart with the limits, and the season, that the points before a day give for all of it, so that those since can be
     * held against them; without one where fewer than two values lie before.
     */
    public static SeriesChart since(LocalDate day, IndicatorFacts indicator, AreaSeries series, ControlCharts rules) {
        List<SeriesPoint> points = series.present();
        ChartType type = ChartType.of(indicator, points);
        ChartedPoints charted = ChartedPoints.of(type, indicator, series.kind(), points);
        int before = placeOf(day, points, charted);
        if (type == ChartType.NONE || charted.count(0, before) < FEWEST_FOR_LIMITS) {
            return new SeriesChart(type, points, charted, null, 1, Double.NaN, indicator.range(), 0);
        }
        int baseline = before < least(rules) ? before : baseline(rules);
        double scale = type.divides() ? indicator.multiplier() : 1;
        Limiting ofBefore = new Limiting(rules.screened(), baseline, 0, isOverTime(series));
        ControlChart chart = draw(type, indicator, charted, ofBefore, new int[0], Double.NaN);
        return new SeriesChart(type, points, charted, chart, scale, Double.NaN, indicator.range(), 0);
    }

    /** Centre and limits of a segment at its newest point, without the season, in the chart's unit; NaN where there are none. */
    public record Lines(double centre, double lower, double upper) {
        public static final Lines NONE = new Lines(Double.NaN, Double.NaN, Double.NaN);
    }

    /** Whether a limit at a place would pass what a value can be, and is given as that bound. */
    public boolean isCut(ControlChart drawn, int at) {
        double centre = drawn.centre(at) * scale;
        // The charts that divide are cut already, to within the last digit.
        return (drawn.lower(at) * scale <= lowest() + ROUNDING && centre > lowest() + ROUNDING)
                || (drawn.upper(at) * scale >= highest() - ROUNDING && centre < highest() - ROUNDING);
    }

    /** The lower limit at a place in the chart's unit, not below what a value can be; NaN where there is none. */
    public double lower(ControlChart drawn, int at) {
        return held(drawn.lower(at) * scale);
    }

    /** The upper limit at a place, likewise. */
    public double upper(ControlChart drawn, int at) {
        return held(drawn.upper(at) * scale);
    }

    /** Gaps between events have no greatest length, and none below nought. */
    private double lowest() {
        return type.isBetweenEvents() ? 0 : range.lowest();
    }

    private double highest() {
        return type.isBetweenEvents() ? Double.POSITIVE_INFINITY : range.highest();
    }

    private double held(double limit) {
        return Math.min(highest(), Math.max(lowest(), limit));
    }

    /** Whether limits are taken anew from the first point that begins on or after a day. */
    public boolean isRebasedAt(LocalDate day) {
        int place = placeOf(day, points, charted);
        return chart != null && place > 0 && place < charted.size() && chart.segment(place - 1) != chart.segment(place);
    }

    /** The lines of the segment that ends before a day on which the chart is re-based. */
    public Lines before(LocalDate day) {
        return isRebasedAt(day) ? lines(placeOf(day, points, charted) - 1) : Lines.NONE;
    }

    /** The lines of the segment that begins on such a day. */
    public Lines from(LocalDate day) {
        return isRebasedAt(day) ? lines(placeOf(day, points, charted)) : Lines.NONE;
    }

    private Lines lines(int inSegment) {
        ControlChart drawn = chart;
        if (drawn == null) {
            return Lines.NONE;
        }
        int last = drawn.end(drawn.segment(inSegment)) - 1;
        while (last > drawn.start(drawn.segment(inSegment)) && Double.isNaN(drawn.value(last))) {
            last--;
        }
        double season = drawn.season(last);
        return new Lines(
                (drawn.centre(last) - season) * scale,
                held((drawn.lower(last) - season) * scale),
                held((drawn.upper(last) - season) * scale));
    }

    /**
     * The first rule that picks out a point, turned to the indicator: on charts between events a long time without one is a
     * low value.
     *
     * @return 1 for high or rising, -1 for low or falling; 0 for a point that no rule picks out, that may be no more than its
     *     season, or that is not on the chart
     */
    public int side(int point) {
        int at = charted.place(point);
        return chart == null || at < 0 || chart.mayBeSeason(at)
                ? 0
                : chart.cause(at).sign() * (type.isBetweenEvents() ? -1 : 1);
    }

    /** Whether a rule picks out a point that may be no more than its season. */
    public boolean mayBeSeason(int point) {
        int at = charted.place(point);
        return chart != null && at >= 0 && chart.mayBeSeason(at);
    }

    /** A point's value in the indicator's unit, less what the season of the chart adds to it. */
    public double withoutSeason(int point) {
        int at = charted.place(point);
        double value = points.get(point).value();
        return chart == null || at < 0 ? value : value - chart.season(at) * scale;
    }

    /** The first rule that picks out a point. */
    public SpecialCause cause(int point) {
        int at = charted.place(point);
        return chart == null || at < 0 ? SpecialCause.NONE : chart.cause(at);
    }

    private static int placeOf(LocalDate date, List<SeriesPoint> points, ChartedPoints charted) {
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).start().isBefore(date)) {
                return i == 0 ? 0 : charted.placeFrom(i);
            }
        }
        return charted.size();
    }

    /**
     * Where limits come from.
     *
     * @param least points of a segment from which on its first {@code baseline} points give them
     * @param overTime whether season and neighbours are seen to
     */
    private record Limiting(boolean screened, int baseline, int least, boolean overTime) {}

    private static ControlChart draw(
            ChartType type,
            IndicatorFacts indicator,
            ChartedPoints charted,
            Limiting limits,
            int[] starts,
            double target) {
        ImprovementDirection direction = direction(indicator.polarity(), type.isBetweenEvents());
        double[] values = charted.values();
        int n = charted.size();
        double[] times = limits.overTime ? charted.times() : new double[0];
        int baseline = limits.baseline;
        int least = limits.least;
        return switch (type) {
            case XMR, NONE ->
                XmrChart.standard()
                        .withScreening(limits.screened)
                        .improving(direction)
                        .withTarget(target)
                        .withBaseline(baseline, least)
                        .overTime(times)
                        .of(values, 0, n, starts);
            case P_PRIME ->
                PPrimeChart.ofProportions()
                        .improving(direction)
                        .withTarget(target)
                        .withBaseline(baseline, least)
                        .overTime(times)
                        .of(values, charted.denominators(), 0, n, starts);
            case U_PRIME ->
                PPrimeChart.ofRates()
                        .improving(direction)
                        .withTarget(target)
                        .withBaseline(baseline, least)
                        .overTime(times)
                        .of(values, charted.denominators(), 0, n, starts);
            case G ->
                RareEventChart.ofCases()
                        .improving(direction)
                        .withBaseline(baseline, least)
                        .of(values, 0, n, starts);
            case T ->
                RareEventChart.ofTimes()
                        .improving(direction)
                        .withBaseline(baseline, least)
                        .of(values, 0, n, starts);
        };
    }

    private static ImprovementDirection direction(Polarity polarity, boolean turned) {
        return switch (polarity) {
            case NO_JUDGEMENT -> ImprovementDirection.NEUTRAL;
            case HIGHER_IS_BETTER -> turned ? ImprovementDirection.DECREASE : ImprovementDirection.INCREASE;
            case LOWER_IS_BETTER -> turned ? ImprovementDirection.INCREASE : ImprovementDirection.DECREASE;
        };
    }

    /**
     * What a value of a period that ends on a day is held against, in the indicator's unit; NaN where there is nothing or the
     * chart is in another unit.
     */
    public static double target(ChartType type, IndicatorFacts indicator, @Nullable Level level, LocalDate periodEnd) {
        Double standard = indicator.standards().target(level, periodEnd);
        return standard == null || type.isBetweenEvents() ? Double.NaN : standard;
    }

    /** What the chart is held against: the target of its newest period. */
    public double target() {
        return target;
    }

    public ChartType type() {
        return type;
    }

    /** The points of the series that have a value, oldest first. */
    public List<SeriesPoint> points() {
        return points;
    }

    /** The chart; null where there is none. Its values and limits are to be multiplied by {@link #scale}. */
    @Nullable
    public ControlChart chart() {
        return chart;
    }

    public double scale() {
        return scale;
    }

    /** The place of a point on the chart; -1 for a point that is not on it. */
    public int place(int point) {
        return charted.place(point);
    }

    /** Values on the chart between two places. */
    public int count(int from, int to) {
        return charted.count(from, to);
    }

    /** The first point at a place or after it; null when there is none. */
    public @Nullable SeriesPoint pointFrom(int place) {
        for (int i = 0; i < points.size(); i++) {
            if (charted.place(i) >= place) {
                return points.get(i);
            }
        }
        return null;
    }

    /** Recorded changes and long gaps within the series that leave too few points before or after them for limits of their own. */
    public int changesNotApplied() {
        return changesNotApplied;
    }
}
